// Scenarios of other packs: their rules for Pods, as published, but denying, as ours do here.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseAllDocuments } from "yaml";
import { NAMESPACE } from "../../test-suites/cluster/lifecycle/support/subjects.ts";
import { asObject, dig, isManifest, listAt, type Manifest, textAt } from "../../test-suites/cluster/support/json.ts";
import type { Engine, Scenario } from "./scenario.ts";

const LIBRARY = "open-policy-agent/gatekeeper-library/library/pod-security-policy";
const KYVERNO = "kyverno/policies";
const SETS = ["pod-security", "pod-security-cel", "pod-security-vpol"];

/** Scenarios of what is in the folder, which peers.sh fills. */
export function peerScenarios(folder: string): readonly Scenario[] {
  const library = join(folder, LIBRARY);
  const templates = existsSync(library) ? templatesIn(library) : [];
  return [
    ...peer("gatekeeper-library", "gatekeeper", templates),
    ...peer("gatekeeper-library, Rego", "gatekeeper", templates.map(onlyRego)),
    ...SETS.flatMap((set) => peer(`kyverno/policies ${set}`, "kyverno", policiesIn(join(folder, KYVERNO, set)).map(enforced))),
  ];
}

function peer(name: string, engine: Engine, objects: readonly Manifest[]): readonly Scenario[] {
  const rules = objects.reduce((sum, policy) => sum + rulesOf(policy), 0);
  // Kyverno makes rules for what makes Pods out of those for Pods.
  const kinds = engine === "kyverno" ? ["Pod", "Deployment"] : ["Pod"];
  return objects.length === 0
    ? []
    : [
        {
          name,
          engine,
          part: "peer",
          form: name,
          controls: rules,
          operators: 0,
          objects,
          probes: [privileged],
          rules: ({ kind }) => (kinds.includes(kind) ? rules : 0),
        },
      ];
}

/** Each template with the first constraint among its samples. */
function templatesIn(library: string): readonly Manifest[] {
  return filesUnder(library)
    .filter((path) => path.endsWith("/template.yaml"))
    .flatMap((path) => {
      const samples = filesUnder(join(dirname(path), "samples")).filter((sample) => sample.endsWith("/constraint.yaml"));
      return [path, ...samples.slice(0, 1)].flatMap(read);
    });
}

function onlyRego(object: Manifest): Manifest {
  if (object.kind !== "ConstraintTemplate") {
    return object;
  }
  const targets = listAt(object, "spec", "targets").map((target) => {
    const code = listAt(target, "code").filter((one) => textAt(one, "engine") === "Rego");
    return code.length === 0 ? target : { ...asObject(target), code };
  });
  return { ...object, spec: { ...asObject(object["spec"]), targets } };
}

const policiesIn = (folder: string): readonly Manifest[] =>
  ["baseline", "restricted"].flatMap((level) => filesUnder(join(folder, level)).flatMap(read)).filter(({ kind }) => rulesOfKinds.has(kind));

/** Ours are measured denying, as Kyverno answers first and evaluates later where it only audits. */
function enforced(policy: Manifest): Manifest {
  const spec = asObject(policy["spec"]);
  return policy.kind === "ClusterPolicy"
    ? { ...policy, spec: { ...spec, validationFailureAction: "Enforce", rules: listAt(spec, "rules").map(withoutAction) } }
    : { ...policy, spec: { ...spec, validationActions: ["Deny"] } };
}

function withoutAction(rule: unknown): object {
  const { failureAction: _, ...validate } = asObject(dig(rule, "validate"));
  return { ...asObject(rule), validate };
}

/** How many rules a policy brings; a template brings none, its constraint does. */
const rulesOfKinds = new Map<string, (policy: Manifest) => number>([
  ["ConstraintTemplate", () => 0],
  ["ClusterPolicy", (policy) => listAt(policy, "spec", "rules").length],
  ["ValidatingPolicy", (policy) => listAt(policy, "spec", "validations").length],
]);
const rulesOf = (policy: Manifest): number => rulesOfKinds.get(policy.kind)?.(policy) ?? 1;

const filesUnder = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
        .map((path) => join(folder, path))
        .filter((path) => path.endsWith(".yaml") && !path.includes("/."))
        .sort()
    : [];

const read = (path: string): readonly Manifest[] =>
  parseAllDocuments(readFileSync(path, "utf8"))
    .map((document): unknown => document.toJSON())
    .filter(isManifest);

const privileged: Manifest = {
  apiVersion: "v1",
  kind: "Pod",
  metadata: { name: "probe-privileged", namespace: NAMESPACE },
  spec: { hostNetwork: true, containers: [{ name: "probe", image: "registry.example.org/probe:1", securityContext: { privileged: true } }] },
};
