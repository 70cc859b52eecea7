// Everything enforced in every engine: nobody is locked out. The cluster's own parts, the engines and the operators'
// controllers go on, and what of an operator's installation is denied is what the reference says.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SYSTEM_NAMESPACES } from "../../../src/targets/select.ts";
import { count, proven } from "../lifecycle/support/proven.ts";
import { NAMESPACE, oneForEach, type Subject, type Subjects, takenBy } from "../lifecycle/support/subjects.ts";
import { type Cluster, startCluster } from "../support/cluster.ts";
import { listAt, type Manifest, textAt } from "../support/json.ts";
import { readManifest } from "../support/manifests.ts";
import { operatorCrds } from "../support/operator-crds.ts";
import { type Call, isFailure, troubles, wasDenied, writerOf, type Writer } from "./support/calls.ts";
import { enforceAll } from "./support/enforce-all.ts";
import { subresourcesOf } from "./support/subresources.ts";
import { isOfKubernetes, namespace, serverSideApply, type Upstream, upstreamObjects } from "./support/upstream.ts";

const HOOK_MS = 600_000;
const FINALIZER = "tests.example/finalizer";

let cluster: Cluster;
let writer: Writer;
let subjects: Subjects;
let upstream: readonly Upstream[];
/** What was there before, with a finalizer: of each kind one that complies and one that doesn't. */
let older: readonly Subject[];
/** Services that were there before and violate: a cloud's controller gives them addresses. */
let exposed: readonly Subject[];

beforeAll(async () => {
  const begin = performance.now();
  cluster = await startCluster({ gatekeeper: { auditInterval: 3600 }, kyverno: true });
  writer = writerOf(cluster);
  await cluster.apply([...operatorCrds().crds, ...[NAMESPACE, ...SYSTEM_NAMESPACES].map(namespace)]);
  subjects = await takenBy(cluster);
  upstream = await upstreamObjects(cluster);
  exposed = subjects.violating.filter(({ object }) => object.kind === "Service" && textAt(object, "spec", "type") === "LoadBalancer");
  const ofEachKind = oneForEach([...subjects.violating, ...subjects.compliant], ({ object, denials }) => `${object.kind} ${denials.length > 0}`);
  older = [...new Set([...ofEachKind, ...exposed])].map(withFinalizer);
  await cluster.apply(older.map(({ object }) => object));
  const policies = await enforceAll(cluster, subjects.violating);
  // Scans take the time that requests need.
  await cluster.kill("kyverno-reports");
  proven("no lockout, set-up", `${count(policies)} policies enforced by three engines after ${count((performance.now() - begin) / 1000)} s`);
}, HOOK_MS);
afterAll(() => cluster.stop());

const withFinalizer = (subject: Subject): Subject => ({
  ...subject,
  object: { ...subject.object, metadata: { ...subject.object.metadata, finalizers: [FINALIZER] } },
});
const named = ({ object: { kind, metadata }, denials }: Subject): string => `${kind} ${metadata.name} (${denials.length} violations)`;
/** With all rights: what is asked is what the policies say of an operator. */
const account = (operator: string) => ({
  user: `system:serviceaccount:${operator}-system:${operator}`,
  groups: ["system:serviceaccounts", "system:masters"],
});

describe("the cluster's own parts", () => {
  it("nodes, their heartbeats and leases go on", async () => {
    const as = { user: "system:node:node-1", groups: ["system:nodes", "system:masters"] };
    const node: Manifest = { apiVersion: "v1", kind: "Node", metadata: { name: "node-1" }, spec: {} };
    const metadata = { name: "node-1", namespace: "kube-node-lease" };
    const lease: Manifest = { apiVersion: "coordination.k8s.io/v1", kind: "Lease", metadata, spec: { holderIdentity: "node-1", leaseDurationSeconds: 40 } };
    const beats = Array.from({ length: 20 }, (_, beat) => new Date(Date.UTC(2026, 0, 1, 0, 0, beat)).toISOString());
    const calls: readonly Call[] = [
      ["node", () => writer.create(node, as)],
      ["lease", () => writer.create(lease, as)],
      ...beats.flatMap((at): readonly Call[] => [
        [`heartbeat ${at}`, () => writer.patch(node, { status: { conditions: [{ type: "Ready", status: "True", lastHeartbeatTime: at }] } }, as, "status")],
        [`renewal ${at}`, () => writer.patch(lease, { spec: { renewTime: at.replace("Z", "000Z") } }, as)],
      ]),
    ];
    expect(await troubles(calls, isFailure, 1)).toEqual([]);
    proven("no lockout, nodes", `${count(calls.length)} writes of nodes and leases, 0 denied`);
  });

  it("the bootstrap roles can be reconciled", async () => {
    const calls: Call[] = [];
    for (const kind of ["clusterroles", "clusterrolebindings", "roles", "rolebindings"]) {
      const { body } = await cluster.must("GET", `/apis/rbac.authorization.k8s.io/v1/${kind}`);
      for (const item of listAt(body, "items").filter((one) => textAt(one, "metadata", "labels", "kubernetes.io/bootstrapping") !== "")) {
        const [place, name] = [textAt(item, "metadata", "namespace"), textAt(item, "metadata", "name")];
        const path = `/apis/rbac.authorization.k8s.io/v1/${place === "" ? "" : `namespaces/${place}/`}${kind}/${name}`;
        calls.push([`${kind} ${name}`, () => cluster.request("PATCH", path, { metadata: { annotations: { reconciled: "yes" } } })]);
      }
    }
    expect(await troubles(calls)).toEqual([]);
    expect(calls.length).toBeGreaterThan(50);
    proven("no lockout, bootstrap RBAC", `${count(calls.length)} roles and bindings written again, 0 denied`);
  });

  it("whatever of Kubernetes' own kinds is in the system namespaces stays out of it", async () => {
    const own = oneForEach(
      subjects.violating.filter(({ object }) => isOfKubernetes(object) && object.metadata.namespace !== undefined),
      ({ object, denials }) => `${object.kind} ${denials[0]?.control}`,
    );
    const calls = SYSTEM_NAMESPACES.flatMap((place) =>
      own.map(({ object }): Call => [`${place} ${object.kind}`, () => writer.create({ ...object, metadata: { ...object.metadata, namespace: place } })]),
    );
    expect(await troubles(calls)).toEqual([]);
    expect(own.length).toBeGreaterThan(5);
    proven("no lockout, system namespaces", `${count(calls.length)} objects that violate elsewhere written to ${SYSTEM_NAMESPACES.join(", ")}, 0 denied`);
  });

  it("a Service that violates is given its address, and may not be changed otherwise", async () => {
    const as = { user: "system:serviceaccount:kube-system:service-controller", groups: ["system:serviceaccounts", "system:masters"] };
    const address = { loadBalancer: { ingress: [{ ip: "192.0.2.1" }] } };
    const calls = exposed.map((subject): Call => [named(subject), () => writer.patch(subject.object, { status: address }, as, "status")]);
    expect(await troubles(calls)).toEqual([]);
    const services = await Promise.all(exposed.map(async ({ object }) => (await cluster.must("GET", await cluster.path(object))).body));
    expect(services.map((service) => textAt(service, "status", "loadBalancer", "ingress", 0, "ip"))).toEqual(exposed.map(() => "192.0.2.1"));
    expect(exposed.length).toBeGreaterThan(0);
    const others = exposed.map((subject): Call => [named(subject), () => writer.patch(subject.object, { spec: { sessionAffinity: "ClientIP" } }, as)]);
    expect(await troubles(others, (reply) => !wasDenied(reply))).toEqual([]);
    proven("no lockout, addresses", `${count(exposed.length)} violating Services of type LoadBalancer given an address, 0 denied; their specs: all denied`);
  });
});

describe("the engines", () => {
  it.each(["gatekeeper-manifest", "kyverno-manifest"] as const)("the whole of %s can be applied again", async (component) => {
    const objects = readManifest(cluster.components[component].path).filter(({ kind }) => !kind.endsWith("WebhookConfiguration"));
    expect(await troubles(objects.map((object): Call => [`${object.kind} ${object.metadata.name}`, () => serverSideApply(cluster, object)]))).toEqual([]);
    proven(`no lockout, ${component}`, `${count(objects.length)} objects applied again, 0 denied`);
  });
});

describe("the operators", () => {
  it("what of their manifests is denied is what the reference says, and nothing else", async () => {
    const isDenied = ({ controls }: Upstream): boolean => controls.length > 0;
    const calls = (chosen: readonly Upstream[]): readonly Call[] =>
      chosen.map(({ from, object, controls }) => [
        `${from} ${object.kind} ${object.metadata.name}, expected: ${controls.join(", ") || "nothing"}`,
        () => serverSideApply(cluster, object),
      ]);
    const [good, bad] = [upstream.filter((one) => !isDenied(one)), upstream.filter(isDenied)];
    expect(await troubles(calls(good))).toEqual([]);
    expect(await troubles(calls(bad), (reply) => !wasDenied(reply))).toEqual([]);
    proven("no lockout, upstream manifests", `${count(upstream.length)} objects, ${count(bad.length)} denied, all as the reference says`);
  });

  it("write what is not the author's of any object, and finalizers of those that comply", async () => {
    const has = await subresourcesOf(
      cluster,
      older.map(({ object }) => object),
    );
    const bodies = { status: { status: {} }, scale: { spec: { replicas: 2 } } };
    const subresources = Object.entries(bodies).flatMap(([subresource, body]) =>
      older
        .filter(({ object }) => has(object, subresource))
        .map((subject): Call => [`${named(subject)} ${subresource}`, () => writer.patch(subject.object, body, account(subject.operator), subresource)]),
    );
    const metadata = { finalizers: [FINALIZER, "tests.example/second"], annotations: { "tests.example/seen": "yes" } };
    const own = older.filter(({ denials }) => denials.length === 0);
    const others = own.map((subject): Call => [named(subject), () => writer.patch(subject.object, { metadata }, account(subject.operator))]);
    // Some CRDs want more of a status than there is here.
    expect(await troubles(subresources, wasDenied)).toEqual([]);
    expect(await troubles(others)).toEqual([]);
    expect(Math.min(subresources.length, others.length)).toBeGreaterThan(5);
    proven("no lockout, existing objects", `${count(subresources.length)} writes of statuses and scales, ${count(others.length)} of finalizers, 0 denied`);
  });

  it("bind and evict pods that were there before", async () => {
    const pods = older.filter(({ object }) => object.kind === "Pod");
    const as = { user: "system:kube-scheduler", groups: ["system:masters"] };
    // For show: no kubelet would let go of a pod that is bound.
    const query = { dryRun: "All" };
    const post = async ({ object }: Subject, subresource: string, body: object) =>
      cluster.request("POST", await cluster.path(object, { subresource }), body, { as, query });
    const calls = pods.flatMap((subject): readonly Call[] => {
      const { name, namespace } = subject.object.metadata;
      const target = { apiVersion: "v1", kind: "Node", name: "node-1" };
      return [
        [`${named(subject)} binding`, () => post(subject, "binding", { apiVersion: "v1", kind: "Binding", metadata: { name, namespace }, target })],
        [`${named(subject)} eviction`, () => post(subject, "eviction", { apiVersion: "policy/v1", kind: "Eviction", metadata: { name, namespace } })],
      ];
    });
    expect(await troubles(calls, isFailure, 1)).toEqual([]);
    expect(pods.length).toBeGreaterThan(1);
    proven("no lockout, pods", `${count(pods.length)} pods, complying or not, bound to a node and evicted, 0 denied`);
  });

  it("let go of what is deleted, complying or not", async () => {
    const calls = older.map((subject): Call => {
      const { operator, object } = subject;
      const release = () => writer.patch(object, { metadata: { finalizers: null } }, account(operator));
      return [named(subject), async () => (await cluster.must("DELETE", await cluster.path(object))) && release()];
    });
    expect(await troubles(calls)).toEqual([]);
    const left = await Promise.all(older.map(async ({ object }) => (await cluster.request("GET", await cluster.path(object))).status));
    expect(left.filter((status) => status !== 404)).toEqual([]);
    const violating = older.filter(({ denials }) => denials.length > 0).length;
    proven("no lockout, deletion", `${count(older.length)} objects with finalizers deleted, ${count(violating)} of them violating`);
  });
});
