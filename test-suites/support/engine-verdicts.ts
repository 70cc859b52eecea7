// Runs the committed policies in Gatekeeper's evaluators and as policy.wasm, and compares each verdict and message with
// the references. Kyverno's CLI has a file of its own.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseAllDocuments } from "yaml";
import { apiVersionOf } from "../../src/dsl/related.ts";
import { gatorTest, type GatorRun } from "../../src/engines/gator.ts";
import { loadWasmPolicy } from "../../src/engines/wasm.ts";
import { relatedKindsOf } from "../../src/targets/related.ts";
import { constraintKind, regoPackage, slug } from "../../src/targets/names.ts";
import type { PolicyPart } from "../../src/targets/select.ts";
import { groupOf } from "./fixtures.ts";
import { ALONE, linesOfInterpreter, type ParamValues } from "./oracle.ts";
import { model, pack, unitsFor } from "./pack.ts";
import { keyOf, keyOfSubject, splitMessage, type Subject, writeSubjects } from "./subjects.ts";
import { type Comparison, compareVerdicts, difference, foundKey, GENERATED, partsOf, speaksTo, sum } from "./verdict-comparison.ts";

export interface GatorOptions {
  /** Another folder of the form of generated/. */
  readonly generated?: string;
  /** These policies only. */
  readonly parts?: readonly PolicyPart[];
  /** The user's, for each of the policies. */
  readonly params?: ParamValues;
}

/** Templates and constraints of a flavour, all that are not named otherwise, on all subjects. */
export async function compareGator(
  flavour: "rego" | "cel",
  rounds: readonly (readonly Subject[])[],
  { generated = GENERATED, parts = partsOf(`gatekeeper-${flavour}`), params = {} }: GatorOptions = {},
): Promise<Comparison> {
  const ids = new Map(parts.map(({ id }) => [constraintKind(id), id]));
  const compared: Comparison[] = [];
  for (const [index, subjects] of rounds.entries()) {
    // A start reads all policies, which takes longer than many objects: after the first round those for the objects are enough.
    const own = index === 0 ? parts : parts.filter((part) => subjects.some((subject) => speaksTo(part, subject)));
    const policies = filesOf(own).map((path) => join(generated, "gatekeeper", flavour, path));
    const objects = writeSubjects(subjects);
    const given = Object.keys(params).length === 0 ? policies : [withParameters(policies, params, `${objects}.policies.yaml`)];
    const run = await gatorTest({ policies: given, objects: [objects], allowUnmatched: true });
    const found = new Map<string, readonly string[]>();
    for (const { constraintKind: kind, message, object } of run.results) {
      const key = foundKey(ids.get(kind) ?? kind, keyOf(object));
      found.set(key, [...new Set([...(found.get(key) ?? []), ...(flavour === "cel" ? splitMessage(message) : [message])])].sort());
    }
    const said = (part: PolicyPart, subject: Subject): readonly string[] | undefined => found.get(foundKey(part.id, keyOfSubject(subject)));
    const { differences, ...counts } = compareVerdicts({ subjects, parts: own, said, params });
    compared.push({ ...counts, policies: run.templates + run.constraints, differences: [...differences, ...unevaluated(own, subjects, run)] });
  }
  return sum(compared);
}

function filesOf(parts: readonly PolicyPart[]): readonly string[] {
  const templates = [...new Set(parts.map(({ id }) => `templates/${slug(id)}.yaml`))];
  return [...templates, ...parts.map(({ id, operator }) => `constraints/${operator.name}/${slug(id)}.yaml`)];
}

/** Gatekeeper says how often it asked a template, not for what: each object that a constraint is for must have counted. */
function unevaluated(parts: readonly PolicyPart[], subjects: readonly Subject[], { evaluations }: GatorRun): readonly string[] {
  return [...new Set(parts.map(({ id }) => id))].flatMap((id) => {
    const own = parts.filter((part) => part.id === id);
    const wanted = subjects.filter((subject) => own.some((part) => speaksTo(part, subject))).length;
    const counted = evaluations.get(constraintKind(id)) ?? 0;
    return wanted === counted ? [] : [`${id}: for ${wanted} objects, evaluated on ${counted}`];
  });
}

/** The policies in one file, the constraints with these parameters. */
function withParameters(policies: readonly string[], params: ParamValues, file: string): string {
  const documents = policies.flatMap((path) => parseAllDocuments(readFileSync(path, "utf8")));
  for (const document of documents) {
    if (document.get("kind") !== "ConstraintTemplate") {
      document.setIn(["spec", "parameters"], params);
    }
  }
  writeFileSync(file, documents.map((document) => JSON.stringify(document)).join("\n---\n"));
  return file;
}

export interface WasmSubject extends Subject {
  /** The user's values by control. */
  readonly parameters?: { readonly [control: string]: ParamValues };
}

const KINDS = relatedKindsOf(model.units);

/** policy.wasm on all subjects: violations with their severity, and what cannot be seen. */
export async function compareWasm(subjects: readonly WasmSubject[], generated = GENERATED): Promise<Comparison> {
  const wasm = await loadWasmPolicy(join(generated, "bundle/policy.wasm"));
  const differences: string[] = [];
  let compared = 0;
  let violations = 0;
  for (const subject of subjects) {
    const { operator, object, parameters = {}, others = ALONE } = subject;
    const { group, version } = groupOf(object.apiVersion);
    const units = unitsFor(object).filter((unit) => unit.operator === operator);
    const namespace = object.metadata.namespace ?? "";
    const related = Object.fromEntries(KINDS.map((kind) => [`${apiVersionOf(kind)}/${kind.resourceKind}`, others.find(kind, namespace)]));
    const input = { review: { object, kind: { group, version, kind: object.kind } }, parameters, related, isWhole: others.isWhole };
    const answer = units.length === 0 ? [] : wasm.evaluate(input, `${regoPackage(operator, object.kind).replaceAll(".", "/")}/findings`);
    const reported = Array.isArray(answer) ? answer.map(readFinding) : [];
    for (const { id } of pack.controls) {
      const expected = linesOfInterpreter(id, object, parameters[id], others);
      const actual = [...new Set(reported.filter(({ control }) => control === id).map(({ line }) => line))].sort();
      compared += 1;
      violations += expected.filter((line) => !line.startsWith("unseen ")).length;
      if (JSON.stringify(expected) !== JSON.stringify(actual)) {
        differences.push(difference(`${subject.from} ${foundKey(id, keyOfSubject(subject))}`, expected, actual));
      }
    }
  }
  return { compared, violations, policies: wasm.entrypoints.length, differences };
}

function readFinding(value: unknown): { readonly control: string; readonly line: string } {
  const text = (name: string): string => {
    const field: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
    return typeof field === "string" ? field : `no ${name}`;
  };
  const control = text("control");
  return { control, line: text("kind") === "unseen" ? `unseen ${control} ${text("field")}: ${text("message")}` : `${text("severity")} ${text("message")}` };
}
