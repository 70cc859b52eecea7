// What every test of this folder relies on: programs stop, start and die as the library says.
import { expect, it, onTestFinished } from "vitest";
import { warningsOf } from "./support/client.ts";
import { type Cluster, type ClusterOptions, type ProgramName, startCluster } from "./support/cluster.ts";
import { listAt, textAt } from "./support/json.ts";

async function start(options: ClusterOptions): Promise<Cluster> {
  const cluster = await startCluster(options);
  onTestFinished(() => cluster.stop().catch(() => {}));
  return cluster;
}

const configMap = (name: string): object => ({ apiVersion: "v1", kind: "ConfigMap", metadata: { name } });
const CONFIG_MAPS = "/api/v1/namespaces/default/configmaps";
const policy = {
  apiVersion: "kyverno.io/v1",
  kind: "ClusterPolicy",
  metadata: { name: "no-host-pid", annotations: { "pod-policies.kyverno.io/autogen-controllers": "none" } },
  spec: {
    background: false,
    rules: [
      {
        name: "no-host-pid",
        match: { any: [{ resources: { kinds: ["Pod"] } }] },
        validate: {
          failureAction: "Enforce",
          cel: { generate: true, expressions: [{ expression: "!has(object.spec.hostPID) || !object.spec.hostPID", message: "no host PID" }] },
        },
      },
    ],
  },
};
const pod = { apiVersion: "v1", kind: "Pod", metadata: { name: "bad" }, spec: { hostPID: true, containers: [{ name: "a", image: "a" }] } };

it("kills, pauses and restarts every program, and leaves none", async () => {
  // Kyverno ends by itself when the API server is gone for longer than its lease can wait.
  const cluster = await start({ gatekeeper: true, kyverno: { admissionPolicies: true }, revive: true });
  const names: readonly ProgramName[] = ["gatekeeper", "kyverno", "kyverno-reports", "controller-manager", "apiserver"];
  const before = names.map((name) => cluster.pid(name));
  for (const name of names) {
    await cluster.restart(name);
  }
  await cluster.waitFor("all to run", () => names.every((name) => cluster.pid(name) !== undefined));
  expect(names.filter((name, index) => cluster.pid(name) === undefined || cluster.pid(name) === before[index])).toEqual([]);
  await cluster.restart("gatekeeper", "SIGTERM");
  expect((await cluster.must("POST", CONFIG_MAPS, configMap("after-restarts"))).ms).toBeLessThan(3_000);

  // The released webhook configurations ignore who doesn't answer: one second for the mutating one, three for the other.
  cluster.pause("gatekeeper");
  expect((await cluster.must("POST", CONFIG_MAPS, configMap("paused"))).ms).toBeGreaterThan(3_500);
  cluster.resume("gatekeeper");
  expect((await cluster.must("POST", CONFIG_MAPS, configMap("resumed"))).ms).toBeLessThan(3_000);

  await cluster.apply([policy]);
  const generated = await cluster.waitFor("Kyverno's own ValidatingAdmissionPolicy", async () => {
    const { body } = await cluster.must("GET", "/apis/admissionregistration.k8s.io/v1/validatingadmissionpolicies");
    return listAt(body, "items").find((item) => textAt(item, "metadata", "name").includes("no-host-pid"));
  });
  expect(textAt(generated, "metadata", "labels", "app.kubernetes.io/managed-by")).toBe("kyverno");
  const denied = await cluster.waitFor("a denial", async () => {
    const reply = await cluster.request("POST", "/api/v1/namespaces/default/pods", pod, { query: { dryRun: "All" } });
    return reply.status === 201 ? undefined : reply;
  });
  expect(denied.status).toBe(422);
  expect(textAt(denied.body, "message")).toContain("no host PID");

  const pids = [...names, "etcd" as const].flatMap((name) => cluster.pid(name) ?? []);
  expect(pids.length).toBeGreaterThan(3);
  await cluster.stop();
  expect(pids.filter(isRunning)).toEqual([]);
});

it("tells of a program that died by itself", async () => {
  const cluster = await start({});
  await expect(cluster.waitFor("what never comes", () => false, 500)).rejects.toThrow("what never comes");
  process.kill(cluster.pid("etcd") ?? 0, "SIGKILL");
  await expect(cluster.waitFor("anything", () => false, 20_000)).rejects.toThrow("etcd ended (SIGKILL)");
  await expect(cluster.stop()).rejects.toThrow("etcd ended (SIGKILL)");
});

it("starts a program again that died by itself, if asked to", async () => {
  const cluster = await start({ revive: true });
  process.kill(cluster.pid("controller-manager") ?? 0, "SIGKILL");
  await cluster.waitFor(
    "the controller manager to come back",
    () => cluster.crashes("controller-manager") === 1 && cluster.pid("controller-manager") !== undefined,
  );
  await cluster.kill("controller-manager");
  expect(cluster.crashes("controller-manager")).toBe(1);
  await cluster.stop();
});

it("lets a request be made as somebody else, with that one's rights", async () => {
  const cluster = await start({});
  const as = { user: "system:serviceaccount:default:default", groups: ["system:serviceaccounts", "system:authenticated"] };
  expect((await cluster.request("GET", CONFIG_MAPS, undefined, { as })).status).toBe(403);
  expect((await cluster.request("GET", CONFIG_MAPS)).status).toBe(200);
});

it("reads several warnings of one reply", () => {
  expect(warningsOf(["Warning", '299 - "a \\"b\\" \\\\"', "Date", '299 - "no"', "warning", '299 - "c", 299 kube "d"'])).toEqual(['a "b" \\', "c", "d"]);
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
