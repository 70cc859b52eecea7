// The evaluator of `check`, listened to: what each object shows of each control, and where published documents may be.
import { NO_OTHERS, type Others } from "../ir/others.ts";
import { parseFieldPath } from "../manifests/field-path.ts";
import type { ManifestObject } from "../manifests/objects.ts";
import { isRecord } from "../manifests/record.ts";
import type { NotSeen, ResourceName } from "../reports/report.ts";
import type { Ground } from "../scorecard/scorecard.ts";
import { count, type Shown, type Tally } from "../scorecard/tally.ts";
import { type Evaluator, matchResource, type Verdict } from "./evaluate.ts";
import type { PackFile, PackResource } from "./pack-file.ts";
import type { Seen } from "./seen.ts";

export interface Heard {
  readonly tally: Tally;
  /** How many objects of each operator's kinds were judged, and definitions of them. */
  readonly operators: Map<string, number>;
  /** Files with objects that are documents, too. */
  readonly documents: Set<string>;
}

export interface Listening {
  readonly pack: PackFile;
  readonly seen: Seen;
  /** True for objects that are published documents. */
  readonly isDocument: (object: ManifestObject) => boolean;
}

/** The same evaluator; what it says of each object is counted in `heard`. */
export function listenTo(evaluator: Evaluator, listening: Listening): { readonly evaluator: Evaluator; readonly heard: Heard } {
  const heard: Heard = { tally: new Map(), operators: new Map(), documents: new Set() };
  let others = NO_OTHERS;
  const evaluate = async (objects: readonly ManifestObject[]): Promise<readonly Verdict[]> => {
    const verdicts = await evaluator.evaluate(objects);
    for (const [at, object] of objects.entries()) {
      const verdict = verdicts[at];
      if (listening.isDocument(object)) {
        heard.documents.add(object.file);
      }
      if (verdict?.kind === "judged") {
        hear(object, verdict, { ...listening, others }, heard);
      }
    }
    return verdicts;
  };
  const lookAmong = (given: Others): void => {
    others = given;
    evaluator.lookAmong(given);
  };
  return { evaluator: { evaluate, lookAmong }, heard };
}

type JudgedVerdict = Extract<Verdict, { kind: "judged" }>;

function hear(
  object: ManifestObject,
  verdict: JudgedVerdict,
  { pack, seen, others }: Listening & { readonly others: Others },
  { tally, operators }: Heard,
): void {
  const matched = matchResource(object, pack);
  if ("reason" in matched) {
    return;
  }
  const isDatabase = pack.operators.some(({ name, isDatabase: runs }) => name === matched.operator && runs === true);
  const operator = isDatabase ? matched.operator : definerOf(object, pack);
  if (operator !== undefined) {
    operators.set(operator, (operators.get(operator) ?? 0) + 1);
  }
  const fields = matched.entrypoint === null ? new Map<string, string>() : seen(object, matched.entrypoint, others);
  const asked = new Set([...matched.enforced, ...matched.notVisible.map(({ control }) => control)]);
  for (const control of asked) {
    const findings = verdict.findings.flatMap(({ finding }) => (finding.control === control ? [finding] : []));
    const unseen = verdict.notVisible.filter((each) => each.control === control);
    if (findings.length > 0) {
      count(tally, control, { kind: "violates", findings });
    } else if (unseen.length > 0) {
      count(tally, control, { kind: "unseen", reasons: unseen.map((each) => reasonAt(each, object, matched)) });
    } else {
      const { silence, records } = pack.controls.find(({ id }) => id === control) ?? {};
      const says = records === "faults" ? "Nothing wrong was found in it, which alone does not show that all is right" : "It says nothing of it";
      count(tally, control, isDatabase && silence === "complies" ? againstNothing(object) : silentOr(object, fields.get(control), says));
    }
  }
}

/** The operator whose kind a definition defines. */
function definerOf({ kindName, value }: ManifestObject, { operators, resources }: PackFile): string | undefined {
  const spec = value["spec"];
  const group = kindName === "CustomResourceDefinition" && isRecord(spec) ? spec["group"] : undefined;
  const found = resources.find((resource) => resource.group !== "" && resource.group === group)?.operator;
  return operators.find(({ name, isDatabase }) => name === found && isDatabase === true)?.name;
}

/** It complies by having nothing of what the control forbids. */
function againstNothing(object: ManifestObject): Shown {
  return { kind: "complies", ground: groundAt(object, "metadata.name", "It complies: nothing in it is against the control") };
}

/** Nothing is wrong with it: does it show that, or nothing? */
function silentOr(object: ManifestObject, field: string | undefined, says: string): Shown {
  return field === undefined
    ? { kind: "silent", ground: groundAt(object, "metadata.name", says) }
    : { kind: "complies", ground: { ...groundAt(object, field, "It complies"), ...(field === "" ? {} : { field }) } };
}

/** What was found at a field says so in front. */
function reasonAt({ control, reason }: NotSeen, object: ManifestObject, { notVisible }: PackResource): Ground {
  const isStated = notVisible.some((stated) => stated.control === control && stated.reason === reason);
  const end = reason.indexOf(": ");
  const field = isStated || end < 0 ? undefined : reason.slice(0, end);
  if (field === undefined || parseFieldPath(field) === undefined) {
    return groundAt(object, "metadata.name", reason);
  }
  return { ...groundAt(object, field, reason.slice(end + 2)), field };
}

function groundAt(object: ManifestObject, field: string, says: string): Ground {
  const { line, column } = object.locate(field);
  const resource: ResourceName = { apiVersion: object.apiVersion, kind: object.kindName, namespace: object.namespace, name: object.name };
  return { file: object.file, line, column, resource, says };
}
