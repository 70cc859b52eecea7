// The units in all engines, one process for each: what every policy said of every object.
import { gatorTest } from "../../../src/engines/gator.ts";
import { complaintOf } from "../../../src/engines/kyverno-engine.ts";
import { interpretUnit } from "../../../src/ir/interpret.ts";
import type { Unit } from "../../../src/ir/nodes.ts";
import { renderCel } from "../../../src/targets/cel/render.ts";
import { renderRego } from "../../../src/targets/rego/render.ts";
import { clusterPolicy, gatekeeperDocuments, LABEL, validatingPolicy } from "../cel/cel-documents.ts";
import { inKyvernoEngine } from "../cel/in-kyverno.ts";
import { withFiles } from "../cel/with-files.ts";
import { compileUnits, entrypointOf } from "../rego/compile-units.ts";

export interface Posed {
  readonly units: readonly Unit[];
  readonly bodies: readonly object[];
}

/** Messages by unit and object, sorted, each once. */
export type Said = (unit: number, object: number) => readonly string[];

const ALL = "all";
const policyOf = (unit: number): string => `u${unit}`;
const nameOf = (object: number): string => `o${object}`;

/** Every policy is for every object: they all have the one label. */
function objectsOf({ bodies }: Posed): readonly object[] {
  return bodies.map((body, index) => ({
    ...body,
    apiVersion: "db.example.org/v1",
    kind: "Cluster",
    metadata: { name: nameOf(index), namespace: "default", labels: { [LABEL]: ALL } },
  }));
}

const asSet = (messages: readonly string[]): readonly string[] => [...new Set(messages.map((message) => message.trim()))].sort();

export function inInterpreter({ units, bodies }: Posed): Said {
  return (unit, object) => {
    const [asked, body] = [units[unit], bodies[object]];
    return asked === undefined ? [] : asSet(interpretUnit(asked, body).map(({ message }) => message));
  };
}

export async function inWasm(posed: Posed): Promise<Said> {
  const policy = await compileUnits(posed.units);
  const objects = objectsOf(posed);
  return (unit, object) => {
    const answer = policy.evaluate({ review: { object: objects[object] }, parameters: {} }, entrypointOf(unit));
    return asSet((Array.isArray(answer) ? answer : [{ message: JSON.stringify(answer) }]).map(({ message }: { readonly message: string }) => message));
  };
}

export async function inGator(posed: Posed, flavour: "rego" | "cel"): Promise<Said> {
  const documents = posed.units.flatMap((unit, index) => {
    const [template = {}, constraint = {}] = gatekeeperDocuments({ id: policyOf(index), policy: renderCel([unit], { params: "constraint" }) });
    const match = { labelSelector: { matchLabels: { [LABEL]: ALL } } };
    return [flavour === "cel" ? template : inRego(template, unit, index), { ...constraint, spec: { match } }];
  });
  const run = await withFiles({ "policies.yaml": documents, "objects.yaml": objectsOf(posed) }, (path) =>
    gatorTest({ policies: [path("policies.yaml")], objects: [path("objects.yaml")] }),
  );
  return saidBy(run.results.map(({ constraintName, message, object }) => ({ policy: constraintName, message, object: object.name })));
}

function inRego(template: object, unit: Unit, index: number): object {
  const rego = renderRego([unit], { packageName: `semantics.u${index}`, header: [], params: "flat", guard: "none", output: "violation" });
  const code = [{ engine: "Rego", source: { version: "v1", rego } }];
  const { spec } = template as { readonly spec: { readonly crd: object } };
  return { ...template, spec: { ...spec, targets: [{ target: "admission.k8s.gatekeeper.sh", code }] } };
}

export async function inKyverno(posed: Posed, kind: "ValidatingPolicy" | "ClusterPolicy"): Promise<Said> {
  const policies = posed.units.map((unit, index) => {
    const placed = { id: policyOf(index), policy: renderCel([unit], { params: "literal" }) };
    const document =
      kind === "ValidatingPolicy"
        ? validatingPolicy(placed, { group: "db.example.org", plural: "clusters" })
        : clusterPolicy(placed, "db.example.org/v1/Cluster");
    // By kind only.
    return JSON.parse(JSON.stringify(document, (key, value: unknown) => (key === "objectSelector" || key === "selector" ? undefined : value)));
  });
  const verdicts = await inKyvernoEngine(policies, objectsOf(posed));
  const pairs = new Set(verdicts.filter(({ result }) => result !== "skip").map(({ policy, object }) => `${policy} ${object}`));
  if (pairs.size !== posed.units.length * posed.bodies.length) {
    throw new Error(`kyverno had ${pairs.size} answers`);
  }
  return saidBy(
    verdicts.flatMap((verdict) => {
      const message = complaintOf(verdict);
      return message === undefined ? [] : [{ policy: verdict.policy, message, object: nameOf(verdict.object) }];
    }),
  );
}

function saidBy(results: readonly { readonly policy: string; readonly message: string; readonly object: string }[]): Said {
  return (unit, object) =>
    asSet(results.filter((result) => result.policy === policyOf(unit) && result.object === nameOf(object)).flatMap(({ message }) => message.split(" | ")));
}
