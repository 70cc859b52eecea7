// The objects whose creation is timed: of each operator its main custom resource, and ordinary objects of a cluster.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseAllDocuments } from "yaml";
import type { Cluster } from "../../test-suites/cluster/support/cluster.ts";
import { isManifest, type Manifest } from "../../test-suites/cluster/support/json.ts";
import { NAMESPACE, named, type Subject, type Subjects } from "../../test-suites/cluster/lifecycle/support/subjects.ts";
import { groupOf } from "../../test-suites/support/fixtures.ts";
import { model } from "../../test-suites/support/pack.ts";
import { ROOT } from "../../test-suites/support/root.ts";
import { isBuiltIn, kindsOf, unitsOf } from "../../src/targets/select.ts";
import type { Timed } from "./scenario.ts";

const units = (operator: string) => model.units.filter((unit) => unit.operator === operator);

/** Operators with resources of their own; the others' kinds are Kubernetes' own and always there. */
export const customOperators: readonly string[] = model.operators
  .filter((operator) => unitsOf(model, undefined, operator).length > 0 && !isBuiltIn(kindsOf(units(operator.name))))
  .map(({ name }) => name);
export const builtInOperators: readonly string[] = model.operators.map(({ name }) => name).filter((name) => !customOperators.includes(name));

/** The kind of the operator that most controls look at. */
function mainKind(operator: string): string {
  const kinds = units(operator).map(({ group, resourceKind }) => `${group}/${resourceKind}`);
  const amount = (kind: string): number => kinds.filter((other) => other === kind).length;
  return [...new Set(kinds)].sort((a, b) => amount(b) - amount(a))[0] ?? "";
}

const keyOf = (object: Manifest): string => `${groupOf(object.apiVersion).group}/${object.kind}`;
const size = (object: Manifest): number => JSON.stringify(object).length;

/** Of the first operator: what complies, what violates most, and the largest real one; of the others: what violates least. */
export async function timedObjects(cluster: Cluster, { compliant, violating }: Subjects): Promise<readonly Timed[]> {
  const of = (subjects: readonly Subject[], operator: string): readonly Subject[] => subjects.filter(({ object }) => keyOf(object) === mainKind(operator));
  const most = (subjects: readonly Subject[], weight: number, suffix: string): readonly Timed[] =>
    [...subjects]
      .sort((a, b) => weight * (b.denials.length - a.denials.length) || size(b.object) - size(a.object))
      .slice(0, 1)
      .map(({ object }) => ({ name: `${object.kind}${suffix}`, object: named(object, `timed${suffix.replace(/\W+/gu, "-")}`) }));
  const [first = "", ...others] = customOperators;
  return [
    ...most(of(compliant, first), 1, " that complies"),
    ...most(of(violating, first), 1, " that violates"),
    ...(await realOne(cluster, first)),
    ...others.flatMap((operator) => most([...of(compliant, operator), ...of(violating, operator)], -1, "")),
    { name: "Pod", object: pod },
    { name: "Deployment", object: deployment },
    { name: "ConfigMap", object: configMap },
  ];
}

const CORPUS = resolve(ROOT, "../shared/corpus/manifests");

/** The largest manifest of an upstream project that this API server takes, where the folder with them is present. */
async function realOne(cluster: Cluster, operator: string): Promise<readonly Timed[]> {
  const kind = mainKind(operator);
  const files = existsSync(CORPUS) ? readdirSync(CORPUS, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".yaml")) : [];
  const texts = files.map((path) => readFileSync(join(CORPUS, path), "utf8")).filter((text) => text.includes(`kind: ${kind.replace(/^.*\//u, "")}\n`));
  const objects = texts.flatMap((text) =>
    parseAllDocuments(text).flatMap((document): readonly unknown[] => (document.errors.length > 0 ? [] : [document.toJSON()])),
  );
  const candidates = objects.filter(isManifest).filter((object) => keyOf(object) === kind);
  for (const candidate of [...candidates].sort((a, b) => size(b) - size(a)).slice(0, 5)) {
    const object = named(candidate, "timed-real");
    const { status } = await cluster.request("POST", await cluster.path(object, { collection: true }), object, { query: { dryRun: "All" } });
    if (status === 201) {
      return [{ name: `${object.kind}, real`, object }];
    }
  }
  return [];
}

const meta = (name: string): Manifest["metadata"] => ({ name, namespace: NAMESPACE, labels: { app: "web" } });

/** Complies with the strictest set of pod security rules that is measured beside ours. */
const podSpec = {
  automountServiceAccountToken: false,
  securityContext: {
    runAsNonRoot: true,
    runAsUser: 150,
    runAsGroup: 150,
    fsGroup: 150,
    supplementalGroups: [150],
    seccompProfile: { type: "RuntimeDefault" },
    appArmorProfile: { type: "RuntimeDefault" },
  },
  containers: ["web", "metrics"].map((name, index) => ({
    name,
    image: `registry.example.org/${name}:1.2.3`,
    ports: [{ containerPort: 8080 + index, name }],
    resources: { requests: { cpu: "100m", memory: "64Mi" }, limits: { memory: "64Mi" } },
    securityContext: { allowPrivilegeEscalation: false, privileged: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } },
    volumeMounts: [{ name: "tmp", mountPath: "/tmp" }],
  })),
  volumes: [{ name: "tmp", emptyDir: {} }],
};
const pod: Manifest = { apiVersion: "v1", kind: "Pod", metadata: meta("timed-pod"), spec: podSpec };
const deployment: Manifest = {
  apiVersion: "apps/v1",
  kind: "Deployment",
  metadata: meta("timed-deployment"),
  spec: { replicas: 2, selector: { matchLabels: { app: "web" } }, template: { metadata: { labels: { app: "web" } }, spec: podSpec } },
};
const configMap: Manifest = { apiVersion: "v1", kind: "ConfigMap", metadata: meta("timed-config-map"), data: { "app.conf": "workers = 4\n" } };
