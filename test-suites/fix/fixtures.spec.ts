// Every fixture whose findings carry an edit is fixed as a user would fix it: the finding is gone, no other has come,
// no comment has moved, and a second run changes nothing. What is left is listed, and must be needed.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openEvaluator, type Evaluator } from "../../src/cli/evaluate.ts";
import { fixFiles, type Fixed } from "../../src/cli/fix.ts";
import { judge } from "../../src/cli/judge.ts";
import { readPack } from "../../src/cli/pack-file.ts";
import { evaluateControl } from "../../src/dsl/evaluate.ts";
import { readEdit } from "../../src/fix/field-edit.ts";
import { composeMessage, interpretUnit } from "../../src/ir/interpret.ts";
import { markFindings } from "../../src/reports/fingerprint.ts";
import type { Finding, MarkedFinding } from "../../src/reports/report.ts";
import { ownFiles } from "../cli/support/run.ts";
import { type Fixture, fixtures, groupOf } from "../support/fixtures.ts";
import { model, pack, recognition } from "../support/pack.ts";

const { file } = ownFiles();
const packFile = readPack();
const all = { controls: new Set(packFile.controls.map(({ id }) => id)), leastSeverity: 0 };

const evaluators = new Map<string, Promise<Evaluator>>();

/** One for all fixtures with the same parameters: each makes functions of what it judges by. */
function evaluatorOf({ control, params }: Fixture): Promise<Evaluator> {
  const given = Object.keys(params).length === 0 ? {} : { [control]: params };
  const key = JSON.stringify(given);
  const evaluator = evaluators.get(key) ?? openEvaluator(packFile, given);
  evaluators.set(key, evaluator);
  return evaluator;
}

async function findingsIn(path: string, evaluator: Evaluator): Promise<readonly MarkedFinding[]> {
  return markFindings((await judge({ paths: [path] }, all, evaluator)).findings);
}

/** A comparable text for an edit, with the message that it belongs to. */
function pair(message: string, edit: unknown): string {
  return JSON.stringify([message, edit ?? null]);
}

/** The edits by the policy's own TypeScript. */
function ofTypeScript({ control: id, object, params }: Fixture): readonly string[] {
  const control = pack.controls.find((candidate) => candidate.id === id);
  const { group, version } = groupOf(object.apiVersion);
  const found = pack.operators
    .flatMap((operator) => operator.resources)
    .filter(({ resource }) => resource.group === group && resource.kind === object.kind)
    .flatMap((resourceFacts) => (control ? evaluateControl({ control, resourceFacts, version, object, pack: recognition, params }) : []));
  return found.flatMap((finding) => {
    if ("unseen" in finding) {
      return [];
    }
    const { at, edit } = finding;
    const said = edit === undefined ? "" : edit === "remove" ? "remove" : `set ${edit.field === undefined ? "" : `${edit.field} `}${JSON.stringify(edit.set)}`;
    return [pair(composeMessage(id, at, finding.message, finding.fix), readEdit(said, at))];
  });
}

/** The edits by the IR. */
function ofInterpreter({ control, object, params }: Fixture): readonly string[] {
  const { group, version } = groupOf(object.apiVersion);
  return model.units
    .filter((unit) => unit.control === control && unit.group === group && unit.resourceKind === object.kind && unit.versions.includes(version))
    .flatMap((unit) => interpretUnit({ ...unit, clauses: unit.edited ?? unit.clauses }, object, params))
    .flatMap(({ kind, message, edit = "", field }) => (kind === "unseen" ? [] : [pair(message, readEdit(edit, field))]));
}

interface Tried {
  readonly fixture: Fixture;
  readonly before: readonly MarkedFinding[];
  readonly after: readonly MarkedFinding[];
  readonly text: string;
  readonly result: Fixed;
}

const tried: Tried[] = [];

/** The controls of which some finding is mended by one field that is right for everybody. */
const WITH_EDITS = "ED-1 ED-2 KSI-5 MAA-3 NM-1 NM-3 NM-4 NM-5 NM-6 NM-7 NM-8 NM-9 SM-1 UM-1 UM-2 UM-3 UM-4 WL-1 WL-10 WL-15 WL-5".split(" ");

/** Why a fixture's edit is not made. */
const LEFT: { readonly [path: string]: RegExp } = {};

function copy(fixture: Fixture): string {
  return file(fixture.path, fixture.text);
}

const withFindings = fixtures.filter(({ expected }) => expected.some(({ kind }) => kind === "violation"));

describe.each(withFindings.map((fixture) => [fixture.path, fixture] as const))("%s", (path, fixture) => {
  it("has the same edits as TypeScript, as IR and in the bundle", async () => {
    const found = await findingsIn(copy(fixture), await evaluatorOf(fixture));
    // Further documents are what is there beside it.
    const own = found
      .filter(({ finding }) => finding.control === fixture.control && finding.resource.kind === fixture.object.kind)
      .map(({ finding }) => pair(finding.message, finding.edit));
    const expected = [...new Set(ofTypeScript(fixture))].sort();
    expect([...new Set(ofInterpreter(fixture))].sort()).toEqual(expected);
    expect(own.sort()).toEqual(expected);
  });

  it("is fixed where it has edits, once and for all", async () => {
    const evaluator = await evaluatorOf(fixture);
    const own = copy(fixture);
    const before = await findingsIn(own, evaluator);
    const result = await fixFiles(
      before.map(({ finding }) => finding),
      evaluator,
      true,
    );
    const text = readFileSync(own, "utf8");
    const after = await findingsIn(own, evaluator);
    tried.push({ fixture, before, after, text, result });
    const editable = before.filter(({ finding }) => finding.edit !== undefined);
    expect(result.faults).toEqual([]);
    expect(result.fixed.length + result.left.length).toBeGreaterThanOrEqual(editable.length);
    expect(result.left.map(({ finding, reason }) => `${finding.message}: ${reason}`)).toEqual(
      result.left.map(() => expect.stringMatching(LEFT[path] ?? /a reason that is listed/u)),
    );
    const messages = new Set(before.map(({ finding }) => finding.message));
    expect(after.filter(({ finding }) => !messages.has(finding.message)).map(({ finding }) => finding.message)).toEqual([]);
    const gone = new Set(result.fixed.map(({ message }) => message));
    expect(after.filter(({ finding }) => gone.has(finding.message)).map(({ finding }) => finding.message)).toEqual([]);
    expect(text.match(/^\s*#.*$/gmu) ?? []).toEqual(fixture.text.match(/^\s*#.*$/gmu) ?? []);
    expect(text === fixture.text).toBe(result.fixed.length === 0);

    const again = await fixFiles(
      after.map(({ finding }) => finding),
      evaluator,
      true,
    );
    expect([again.fixed, readFileSync(own, "utf8")]).toEqual([[], text]);
  });
});

// None of their facts says its one right value yet.
const WITHOUT_EDITS = ["olm", "gateway-api", "prometheus-operator", "trivy-operator"];

describe("all of them", () => {
  it("are edited for these controls and operators", () => {
    const fixed = tried.flatMap(({ result }) => result.fixed);
    const sorted = (of: (finding: Finding) => string): readonly string[] => [...new Set(fixed.map(of))].sort();
    console.log(`${fixed.length} findings fixed in ${tried.filter(({ result }) => result.fixed.length > 0).length} of ${tried.length} fixtures`);
    expect(sorted(({ control }) => control)).toEqual(WITH_EDITS);
    expect([...sorted(({ operator }) => operator), ...WITHOUT_EDITS].sort()).toEqual(pack.operators.map(({ name }) => name).sort());
    expect(fixed.length).toBeGreaterThan(500);
  });

  it("leave nothing else than is listed", () => {
    expect(tried.filter(({ result }) => result.left.length > 0).map(({ fixture }) => fixture.path)).toEqual(Object.keys(LEFT));
  });
});
