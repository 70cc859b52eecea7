// Every engine form of one operator's policies, in audit, as generated/README.md says to apply them: what each engine
// reports on real custom resources is what the fixtures expect, and nothing on those that comply.
import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { splitMessage } from "../support/subjects.ts";
import { type Cluster, startCluster } from "./support/cluster.ts";
import { minors } from "./lifecycle/support/minors.ts";
import { cases, controls, expectReported, objectsOfCases, OPERATOR, policiesIn, uncut } from "./lifecycle/support/smoke-cases.ts";
import { NAMESPACE } from "./lifecycle/support/subjects.ts";
import { dig, listAt, textAt } from "./support/json.ts";
import { operatorCrds } from "./support/operator-crds.ts";

const GENERATED = "generated";

let cluster: Cluster;

beforeAll(async () => {
  cluster = await startCluster({ gatekeeper: { flags: { "constraint-violations-limit": "500" } }, kyverno: true, minors });
  const { crds, open } = operatorCrds(OPERATOR);
  if (open.length > 0) {
    console.log(`no ../shared/crds: ${open.join(", ")} accept anything`);
  }
  await cluster.apply([...crds, { apiVersion: "v1", kind: "Namespace", metadata: { name: NAMESPACE } }]);
});

afterAll(async () => {
  console.log(`boot ${JSON.stringify(cluster.boot)} ms, memory ${JSON.stringify(cluster.memory())} MB`);
  await cluster.stop();
});

async function kubectl(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await cluster.kubectl(args);
  expect({ args, code, stderr: code === 0 ? "" : stderr }).toEqual({ args, code: 0, stderr: "" });
  return stdout;
}

async function removeCases(): Promise<void> {
  await kubectl("delete", "clusters.postgresql.cnpg.io", "--all", "-n", NAMESPACE);
}

describe("versions", () => {
  it("are those that the go.mod files pin", async () => {
    const { components } = cluster;
    const tool = JSON.parse(await kubectl("version", "-o", "json"));
    expect(textAt(tool, "clientVersion", "gitVersion")).toBe(`v${components.kubectl.version}`);
    expect(textAt(tool, "serverVersion", "gitVersion")).toBe(`v${components["kube-apiserver"].version}`);
    expect(execFileSync(components.etcd.path, ["--version"], { encoding: "utf8" })).toContain(`etcd Version: ${components.etcd.version}\n`);
    expect(cluster.log("controller-manager")).toContain(`v${components["kube-controller-manager"].version}`);
    expect(cluster.log("gatekeeper")).toContain(`v${components.gatekeeper.version}`);
    expect(cluster.log("kyverno")).toContain(`v${components.kyverno.version}`);
    expect(cluster.log("kyverno-reports")).toContain(`v${components["kyverno-reports"].version}`);
  });
});

describe("the cases", () => {
  it("cover every control of the operator with both a violation and a compliance", () => {
    expect(cases.length).toBe(2 * controls.length);
    expect(controls.length).toBeGreaterThan(5);
  });
});

describe.each(["rego", "cel"])("Gatekeeper, %s", (flavour) => {
  const templates = `${GENERATED}/gatekeeper/${flavour}/templates`;
  const constraints = `${GENERATED}/gatekeeper/${flavour}/constraints/${OPERATOR}`;

  const byControl = policiesIn(constraints);

  afterAll(async () => {
    await kubectl("delete", "-k", constraints);
    await kubectl("delete", "-k", templates);
    await removeCases();
  });

  it("reports the violations in the constraints' status", async () => {
    await kubectl("apply", "--server-side", "-k", templates);
    await cluster.waitFor("constraints to be accepted", async () => (await cluster.kubectl(["apply", "-k", constraints])).code === 0);
    await cluster.apply(objectsOfCases());
    const applied = new Date().toISOString();
    await expectReported(cluster, `gatekeeper ${flavour}`, async (control) => {
      const statuses = await Promise.all(
        (byControl.get(control) ?? []).map(async (constraint) => dig((await cluster.must("GET", await cluster.path(constraint))).body, "status")),
      );
      const judged = statuses.length > 0 && statuses.every((status) => textAt(status, "auditTimestamp") > applied);
      const violations = statuses.flatMap((status) => listAt(status, "violations"));
      return new Map(
        (judged ? cases : []).map(({ name }) => {
          const texts = violations.filter((violation) => textAt(violation, "name") === name).map((violation) => textAt(violation, "message"));
          return [name, uncut(texts.flatMap(splitMessage), cases.find((item) => item.control === control && item.name === name)?.expected ?? [])];
        }),
      );
    });
  });
});

describe.each(["cluster-policies", "validating-policies"])("Kyverno, %s", (form) => {
  const policies = `${GENERATED}/kyverno/${form}/${OPERATOR}`;
  const byControl = policiesIn(policies);
  const rbac = `${GENERATED}/kyverno/rbac/${OPERATOR}.yaml`;

  afterAll(async () => {
    await kubectl("delete", "-k", policies);
    await kubectl("delete", "-f", rbac);
    await removeCases();
  });

  it("reports the violations in PolicyReports", async () => {
    await kubectl("apply", "-f", rbac);
    await kubectl("apply", "-k", policies);
    await cluster.apply(objectsOfCases());
    await expectReported(cluster, `kyverno ${form}`, async (control) => {
      const { body } = await cluster.must("GET", `/apis/wgpolicyk8s.io/v1alpha2/namespaces/${NAMESPACE}/policyreports`);
      const found = new Map<string, readonly string[]>();
      const names = (byControl.get(control) ?? []).map(({ metadata }) => metadata.name);
      for (const report of listAt(body, "items")) {
        const results = listAt(report, "results").filter((result) => names.includes(textAt(result, "policy")));
        const messages = results.flatMap((result) => {
          const verdict = textAt(result, "result");
          return verdict === "fail" ? splitMessage(textAt(result, "message")) : verdict === "pass" ? [] : [`${verdict}: ${textAt(result, "message")}`];
        });
        if (results.length > 0) {
          found.set(textAt(report, "scope", "name"), messages.sort());
        }
      }
      return found;
    });
  });
});

describe("the API server's own policies", () => {
  const byControl = policiesIn(`${GENERATED}/admission/${OPERATOR}`);
  const audit = `${GENERATED}/admission/${OPERATOR}`;
  const warn = `${GENERATED}/admission/overlays/warn/${OPERATOR}`;

  afterAll(async () => {
    await kubectl("delete", "-k", audit);
    await removeCases();
  });

  /** Creates the cases and reads the warnings: of each control, the messages for each case. */
  async function warned(dryRun: boolean): Promise<(control: string) => ReadonlyMap<string, readonly string[]>> {
    const warnings = new Map<string, readonly (readonly [string, string])[]>();
    for (const object of objectsOfCases()) {
      const reply = await cluster.must("POST", await cluster.path(object, { collection: true }), object, dryRun ? { query: { dryRun: "All" } } : {});
      const parsed = reply.warnings.map((text) => /^Validation failed for ValidatingAdmissionPolicy '([^']*)' with binding '[^']*': (.*)$/su.exec(text));
      warnings.set(
        object.metadata.name ?? "",
        parsed.map((match) => [match?.[1] ?? "", match?.[2] ?? ""]),
      );
    }
    return (control) => {
      const names = (byControl.get(control) ?? []).map(({ metadata }) => metadata.name);
      return new Map(
        [...warnings].map(([name, pairs]) => [name, pairs.filter(([policy]) => names.includes(policy)).flatMap(([, text]) => splitMessage(text))]),
      );
    };
  }

  it("report the violations in warnings", async () => {
    await kubectl("apply", "-k", warn);
    // The API server takes a second or more to act on a new policy, and says nowhere that it does.
    await cluster.waitFor("every policy to be active", async () => {
      const messages = await warned(true);
      return cases.filter(({ expected }) => expected.length > 0).every(({ control, name }) => (messages(control).get(name) ?? []).length > 0);
    });
    const messages = await warned(false);
    await expectReported(cluster, "admission", async (control) => new Map([...messages(control)].map(([name, found]) => [name, [...found].sort()])));
  });

  it("leave a trace of each violating object in the audit log, though only of the first policy that it violates", async () => {
    await removeCases();
    await kubectl("apply", "-k", audit);
    const applied = new Date().toISOString();
    await cluster.apply(objectsOfCases());
    const failures = new Map<string, readonly string[]>();
    for (const event of cluster
      .auditEvents()
      .filter((item) => textAt(item, "objectRef", "resource") === "clusters" && textAt(item, "stageTimestamp") > applied)) {
      const text = textAt(event, "annotations", "validation.policy.admission.k8s.io/validation_failure");
      failures.set(textAt(event, "objectRef", "name"), text === "" ? [] : listAt(JSON.parse(text)).map((failure) => textAt(failure, "policy")));
    }
    const traced = cases.filter(({ expected }) => expected.length > 0).map(({ name }) => [name, (failures.get(name) ?? []).length]);
    expect(traced).toEqual(cases.filter(({ expected }) => expected.length > 0).map(({ name }) => [name, 1]));
  });
});

describe("the engines", () => {
  it("have the rights of their service accounts, and no more", () => {
    const events = cluster.auditEvents();
    const accounts = events
      .map((event) => textAt(event, "user", "username"))
      .filter((user) => /^system:serviceaccount:(gatekeeper-system|kyverno):/u.test(user));
    expect([...new Set(accounts)].sort()).toEqual([
      "system:serviceaccount:gatekeeper-system:gatekeeper-admin",
      "system:serviceaccount:kyverno:kyverno-admission-controller",
      "system:serviceaccount:kyverno:kyverno-reports-controller",
    ]);
    const admins = events.filter((event) => listAt(event, "user", "groups").includes("system:masters") && textAt(event, "user", "username") === "admin");
    expect([...new Set(admins.map((event) => textAt(event, "userAgent").split("/")[0]))].sort()).toEqual(["dok-tests", "kubectl"]);
  });
});
