// The whole pack, in audit, by the commands of generated/README.md, on a cluster that knows none of the operators' kinds;
// then the kinds, then objects. Nothing errs, everything is accepted, and what is found is what the reference finds.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GENERATED } from "../lifecycle/support/packs.ts";
import { count, proven } from "../lifecycle/support/proven.ts";
import { operators } from "../lifecycle/support/rights.ts";
import { type Cluster, startCluster } from "../support/cluster.ts";
import { listAt, textAt } from "../support/json.ts";
import { operatorCrds } from "../support/operator-crds.ts";
import { auditOf, writeAll } from "./support/audit-run.ts";
import { type Case, grouped, namespacesOf, unchanged, written } from "./support/cases.ts";
import { complaints } from "./support/complaints.ts";
import { objectsOf, remove } from "./support/install.ts";
import { probesFor } from "./support/judge.ts";
import { expectations, type Form, FORMS, policiesOf } from "./support/policies.ts";

/** The table's commands for all operators, in its order. */
const commands = [...readFileSync(join(GENERATED, "README.md"), "utf8").matchAll(/^\| [^|]+ \| `(kubectl apply [^|]*)` \|$/gmu)].map((match) =>
  (match[1] ?? "").replaceAll("/<operator>", ""),
);

/** The command that applies the form's folder last. */
const commandOf = (form: Form): string => commands.find((command) => command.endsWith(` ${form.audit}`)) ?? `false # no command for ${form.name}`;

/** Of ClusterPolicies one operator's: for each with a kind that is not there, Kyverno asks the API server for all that are. */
const CLUSTER_POLICIES = "kyverno cluster-policies";
const lastOperator = operators.at(-1);
const onlyOf = ({ name }: Form): string | undefined => (name === CLUSTER_POLICIES ? lastOperator : undefined);

/** One of each engine's ways stays, and sees the operators' kinds come; other forms of the same are tried before, and removed. */
const LASTING = ["gatekeeper rego", "kyverno validating-policies", CLUSTER_POLICIES, "admission"];
const lasting = FORMS.filter(({ name }) => LASTING.includes(name));
const brief = FORMS.filter((form) => !lasting.includes(form));
const AGAIN = 5;
/** What Kyverno's chart adds where it is to watch CRDs. */
const CRD_WATCHER = {
  apiVersion: "rbac.authorization.k8s.io/v1",
  kind: "ClusterRole",
  metadata: { name: "crd-watcher", labels: { "rbac.kyverno.io/aggregate-to-admission-controller": "true" } },
  rules: [{ apiGroups: ["apiextensions.k8s.io"], resources: ["customresourcedefinitions"], verbs: ["get", "list", "watch"] }],
};

let cluster: Cluster;
let subjects: readonly Case[];
/** When they were all there. */
let since: string;

beforeAll(async () => {
  cluster = await startCluster({
    gatekeeper: { auditInterval: 20, flags: { "constraint-violations-limit": "5000", "audit-match-kind-only": "true" } },
    // ClusterPolicies become policies of the API server itself, as released. Reports say what was found at admission:
    // a scan takes seconds for each object.
    // It watches CRDs, as docs/cluster.md says: else it refuses what it has not heard of for a quarter of an hour.
    kyverno: { admissionPolicies: true, flags: { admission: { crdWatcher: "true" }, reports: { backgroundScan: "false" } } },
    workloads: false,
  });
  await cluster.apply([CRD_WATCHER]);
});

afterAll(async () => {
  await cluster?.stop();
});

function shell(command: string): Promise<{ readonly code: number; readonly stderr: string }> {
  const bin = mkdtempSync(join(tmpdir(), "dok-bin-"));
  symlinkSync(cluster.components.kubectl.path, join(bin, "kubectl"));
  const env = { PATH: `${bin}:${process.env["PATH"] ?? ""}`, KUBECONFIG: cluster.kubeconfig, HOME: bin };
  return new Promise((done) => {
    execFile("bash", ["-c", command], { cwd: GENERATED, env, maxBuffer: 2 ** 28 }, (error, _, stderr) => done({ code: error === null ? 0 : 1, stderr }));
  });
}

async function apply(form: Form): Promise<void> {
  const begin = performance.now();
  const operator = onlyOf(form);
  const command = `${commandOf(form)}${operator === undefined ? "" : `/${operator}`}`;
  let times = 1;
  let { code, stderr } = await shell(command);
  // An engine's own webhook compiles policies, which a busy machine may not do in its time.
  for (; stderr.includes("context deadline exceeded") && times < AGAIN; times += 1) {
    ({ code, stderr } = await shell(command));
  }
  const [warnings, errors] = [true, false].map((isWarning) => stderr.split("\n").filter((line) => line !== "" && line.startsWith("Warning: ") === isWarning));
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
  // Kyverno warns of ClusterPolicies, as there will be none in 1.20, and of kinds in them that are not there yet.
  expect(form.name === CLUSTER_POLICIES ? [] : warnings).toEqual([]);
  proven(
    `${form.name}, installed without the operators' CRDs`,
    `1 command${times === 1 ? "" : `, ${times} times, as Kyverno took too long`}, ${count((performance.now() - begin) / 1000)} s`,
  );
}

async function accepted(form: Form): Promise<void> {
  const operator = onlyOf(form);
  const objects = await objectsOf(cluster, form, "audit", operator === undefined ? undefined : [operator]);
  expect(await complaints(cluster, objects)).toEqual([]);
  const policies = [...policiesOf(form).values()].filter((policy) => operator === undefined || policy.operator === operator);
  expect(objects.length).toBeGreaterThanOrEqual(policies.length);
  proven(
    `${form.name}, accepted`,
    `${count(objects.length)} objects, ${count(policies.length)} policies${operator === undefined ? "" : ` (${operator}'s)`}, 0 complaints`,
  );
}

describe("on an empty cluster", () => {
  it("every form has a documented command, and every command a form", () => {
    expect(commands.length).toBe(FORMS.length);
    expect(FORMS.map(commandOf).sort()).toEqual([...commands].sort());
    expect(lasting.length).toBe(LASTING.length);
  });

  it("has none of the operators' kinds", async () => {
    const { body } = await cluster.must("GET", "/apis/apiextensions.k8s.io/v1/customresourcedefinitions");
    const names = listAt(body, "items").map((crd) => textAt(crd, "metadata", "name"));
    expect(operatorCrds().crds.filter(({ metadata }) => names.includes(metadata.name ?? ""))).toEqual([]);
  });

  it.each(brief)("$name is applied, is accepted, and goes", async (form) => {
    await apply(form);
    await accepted(form);
    await remove(cluster, form);
  });

  it.each(lasting)("$name is applied, and is accepted", async (form) => {
    // Kyverno asks the API server 6,000 times whether it may read a kind, and Gatekeeper would be asked about each question.
    if (form.engine === "kyverno") {
      await cluster.kill("gatekeeper");
    }
    await apply(form);
    await accepted(form);
    if (form.engine === "kyverno") {
      await cluster.start("gatekeeper");
    }
  });
});

describe("afterwards", () => {
  it("the operators' kinds may come, and objects", async () => {
    const { crds } = operatorCrds();
    await cluster.apply([...crds, ...namespacesOf(written)]);
    const cases = written.flatMap(unchanged);
    // Every policy speaks that can, and something of each kind and version complies.
    const policies = lasting.flatMap((form) => [...policiesOf(form).values()]);
    const silent = cases.filter((one) => expectations(policies, one).size === 0);
    const complying = grouped(silent, ({ object }) => `${object.apiVersion} ${object.kind}`).flatMap((own) => own.slice(0, 1));
    const { written: there, loud } = await writeAll(cluster, [...probesFor(policies, cases), ...complying]);
    expect(loud).toEqual([]);
    subjects = there;
    since = new Date().toISOString();
    proven(
      "CRDs and objects after the policies",
      `${count(crds.length)} CRDs, ${count(there.length)} objects of ${count(new Set(there.map(({ object }) => object.kind)).size)} kinds`,
    );
  });

  it.each(lasting)("$name still has nothing to complain of, and reports what the reference finds", async (form) => {
    const operator = onlyOf(form);
    expect(await complaints(cluster, await objectsOf(cluster, form, "audit", operator === undefined ? undefined : [operator]))).toEqual([]);
    const own = subjects.filter((subject) => operator === undefined || subject.operator === operator);
    const begin = performance.now();
    const { verdicts, messages, differences } = await auditOf(cluster, form, own, since);
    expect(differences).toEqual([]);
    expect(messages).toBeGreaterThan(own.length / 4);
    proven(
      `${form.name}, kinds that came later`,
      `${count(own.length)} objects, ${count(verdicts)} verdicts, ${count(messages)} messages, 0 differences after ${count((performance.now() - begin) / 1000)} s`,
    );
  });
});
