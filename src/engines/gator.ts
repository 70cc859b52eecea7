// `gator test`, believed only when it says what it did: it exits 0 for constraints that match nothing, for no objects
// at all, and reports CEL that doesn't compile as if it were a violation.
import { type GivenDocument, nameOf, type ObjectName, readDocuments, refuseDuplicates } from "./documents.ts";
import { EngineError, excerpt } from "./engine-error.ts";
import { isRecord, listAt, textAt, valueAt } from "./foreign-json.ts";
import { requireEngine } from "./locate.ts";
import { runProcess } from "./run-process.ts";

export interface GatorInput {
  /** Files of templates, constraints and what they need (Config, SyncSet, ExpansionTemplate). */
  readonly policies: readonly string[];
  readonly objects: readonly string[];
  /** Accept constraints that no object was tested against. Without it they are an error. */
  readonly allowUnmatched?: boolean;
}

export interface GatorResult {
  readonly constraintKind: string;
  readonly constraintName: string;
  readonly enforcementAction: string;
  readonly message: string;
  /** What the rule returned as `details`; undefined from CEL, which has none. */
  readonly details: unknown;
  readonly object: ObjectName;
}

export interface GatorRun {
  readonly results: readonly GatorResult[];
  readonly templates: number;
  readonly constraints: number;
  readonly objects: number;
  /** By constraint kind: how many times an object was tested against a constraint of that kind. */
  readonly evaluations: ReadonlyMap<string, number>;
}

const CONSTRAINT_GROUP = "constraints.gatekeeper.sh/";

// How gator's CEL engine words its own failures, in the place of a violation's message.
const ENGINE_FAILURE = /^(compilation error: |expression '[\s\S]*' resulted in error: |failed expression: )/;

/** Tests objects against Gatekeeper policies. Throws EngineError for everything but an answer. */
export async function gatorTest(input: GatorInput): Promise<GatorRun> {
  const policies = await readDocuments(input.policies);
  const objects = await readDocuments(input.objects);
  const templates = policies.filter((document) => document.kind === "ConstraintTemplate");
  const constraints = policies.filter((document) => document.apiVersion.startsWith(CONSTRAINT_GROUP));
  refuseEmpty(templates.length, constraints.length, objects.length);
  refuseDuplicates([...policies, ...objects]);

  const answer = await runGator([...input.policies, ...input.objects]);
  const results = listAt(answer, "results").map(readResult);
  const evaluations = countEvaluations(listAt(answer, "stats"));
  if (input.allowUnmatched !== true) {
    refuseUnmatched(constraints, evaluations);
  }
  return { results, templates: templates.length, constraints: constraints.length, objects: objects.length, evaluations };
}

async function runGator(files: readonly string[]): Promise<unknown> {
  const args = ["test", "--output", "json", "--stats", ...files.flatMap((file) => ["--filename", file])];
  const { exitCode, stdout, stderr } = await runProcess(requireEngine("gator"), args);
  const answer = parseAnswer(stdout);
  const denied = listAt(answer, "results").some((result) => textAt(result, "enforcementAction") === "deny");
  if (answer === undefined || stderr.trim() !== "" || exitCode !== (denied ? 1 : 0)) {
    throw new EngineError(
      `gator failed (exit code ${exitCode})`,
      excerpt(stderr) || excerpt(stdout) || "it printed nothing",
      "correct the template, constraint or object it names",
    );
  }
  return answer;
}

/** Undefined if it isn't an answer. With nothing to tell, gator prints `null`. */
function parseAnswer(stdout: string): unknown {
  try {
    const answer: unknown = JSON.parse(stdout);
    return answer === null || isRecord(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}

function readResult(result: unknown): GatorResult {
  const message = textAt(result, "msg");
  const constraintKind = textAt(result, "constraint", "kind");
  const constraintName = textAt(result, "constraint", "metadata", "name");
  if (message === undefined || constraintKind === undefined || constraintName === undefined) {
    throw new EngineError(
      "gator printed a result that is none",
      excerpt(JSON.stringify(result)),
      "see that the gator in use is the pinned one: `npm run engines`",
    );
  }
  const object = nameOf(valueAt(result, "violatingObject"));
  if (ENGINE_FAILURE.test(message)) {
    throw new EngineError(
      `${constraintKind} fails on ${object.kind} ${object.name}`,
      excerpt(message),
      "correct the template's CEL: it must compile, and must not fail on any object",
    );
  }
  return {
    constraintKind,
    constraintName,
    enforcementAction: textAt(result, "enforcementAction") ?? "deny",
    message,
    details: valueAt(result, "metadata", "details"),
    object,
  };
}

/** The Rego engine counts by template, and the constraints each object met; the CEL engine has an entry for each constraint and object. */
function countEvaluations(stats: readonly unknown[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of stats) {
    const [kind = ""] = (textAt(entry, "statsFor") ?? "").split("/");
    const counted = listAt(entry, "stats").find((stat) => textAt(stat, "name") === "constraintCount");
    const value = valueAt(counted, "value");
    counts.set(kind, (counts.get(kind) ?? 0) + (typeof value === "number" ? value : 1));
  }
  return counts;
}

function refuseEmpty(templates: number, constraints: number, objects: number): void {
  if (templates === 0 || constraints === 0 || objects === 0) {
    throw new EngineError(
      "gator has nothing to test",
      `it was given ${templates} templates, ${constraints} constraints and ${objects} objects, and would report no violation`,
      "pass at least one of each",
    );
  }
}

function refuseUnmatched(constraints: readonly GivenDocument[], evaluations: ReadonlyMap<string, number>): void {
  const unmatched = constraints.filter((constraint) => !evaluations.has(constraint.kind));
  if (unmatched.length > 0) {
    throw new EngineError(
      `no object was tested against ${unmatched.map((constraint) => `${constraint.kind} ${constraint.name}`).join(", ")}`,
      "a constraint that matches nothing reports no violation, whatever its rule says",
      "correct its match, add an object of its kind, or pass allowUnmatched: true",
    );
  }
}
