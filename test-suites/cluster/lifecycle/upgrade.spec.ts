// From a version of the pack to the next, back, and away, in each form, enforced, while objects are written: nothing that
// complies is denied at any moment, nothing that violates gets in, and nothing stays behind.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { constraintKind, policyName, slug, templateName } from "../../../src/targets/names.ts";
import { model } from "../../support/pack.ts";
import { type Cluster, startCluster } from "../support/cluster.ts";
import { dig, listAt, textAt } from "../support/json.ts";
import { operatorCrds } from "../support/operator-crds.ts";
import { FORMS, foldersLeftOut, isCompact } from "./support/forms.ts";
import { install, prune } from "./support/install.ts";
import { difference, inventory } from "./support/inventory.ts";
import { reported } from "./support/policy-reports.ts";
import { isAccepted, isDenied, longestGap, type Probe, probeCompliant, probeViolating } from "./support/probe.ts";
import { minors } from "./support/minors.ts";
import { count, proven } from "./support/proven.ts";
import { allDenied, type Rehearsal, rehearse, speaks } from "./support/rehearsal.ts";
import { operators } from "./support/rights.ts";
import { settles } from "./support/settles.ts";
import { NAMESPACE, type Subjects, takenBy } from "./support/subjects.ts";

const TEST_MS = 500_000;
const SETTLED_MS = 90_000;

let cluster: Cluster;
let subjects: Subjects;

beforeAll(async () => {
  // As released, Kyverno makes native policies of ClusterPolicies.
  cluster = await startCluster({ gatekeeper: true, kyverno: { admissionPolicies: true }, minors });
  await cluster.apply([...operatorCrds().crds, { apiVersion: "v1", kind: "Namespace", metadata: { name: NAMESPACE } }]);
  subjects = await takenBy(cluster);
});
afterAll(() => cluster.stop());

it("each form that is emitted is known here", () => {
  expect(foldersLeftOut()).toEqual([]);
});
/** The compact ones go the same ways, with fewer objects. */
const REHEARSED = FORMS.filter((form) => !isCompact(form));

/** One for each form, in turn: all would take minutes. Of one with few fixtures each may violate more than a version changes. */
const operatorsFrom = (index: number): readonly string[] => operators.map((_, at) => operators[(index + at) % operators.length] ?? "");

describe.each(REHEARSED.map((form, index) => ({ form, index, name: form.name })))("$name", ({ form, index }) => {
  let rehearsal: Rehearsal;
  let before: ReadonlySet<string>;
  let compliant: Probe | undefined;
  let violating: Probe | undefined;
  /** While both versions deny what `steady` has. */
  const enforced = { from: 0, to: 0 };

  beforeAll(async () => {
    rehearsal = rehearse(model, form, operatorsFrom(index + 1), subjects);
    const { reworded, addedOnly, steady, fine } = rehearsal;
    // What was there before the pack.
    await cluster.apply(
      [reworded, addedOnly, ...steady].map(({ object }) => ({ ...object, metadata: { ...object.metadata, name: `probe-older-${object.metadata.name}` } })),
    );
    before = await inventory(cluster);
    compliant = probeCompliant(cluster, fine);
    violating = probeViolating(cluster, steady);
  });
  afterAll(async () => {
    await Promise.all([compliant, violating].map((probe) => probe?.stop()));
    await prune(cluster, form);
  });

  /** The type of the parameter that changed, as the API server knows it; undefined where parameters are baked in. */
  const typeOfParameter = async (): Promise<unknown> => {
    const { control, parameter } = rehearsal.retyped;
    const name = `${templateName(control)}.constraints.gatekeeper.sh`;
    const { status, body } = await cluster.request("GET", `/apis/apiextensions.k8s.io/v1/customresourcedefinitions/${name}`);
    const schema = dig(body, "spec", "versions", 0, "schema", "openAPIV3Schema", "properties", "spec", "properties", "parameters", "properties", parameter);
    return status === 404 ? undefined : JSON.stringify([dig(schema, "type"), dig(schema, "default"), dig(schema, "enum")]);
  };
  const replaceBy = async (version: "older" | "newer"): Promise<void> => {
    const pack = rehearsal[version];
    await install(cluster, form, rehearsal.folders[version], "enforce");
    await prune(cluster, form, pack.version);
    await speaks(cluster, rehearsal, pack);
  };
  const types: unknown[] = [];

  /** What Gatekeeper says when somebody sets the parameter that changes its type as the older version has it. */
  const setInTheOldWay = async (): Promise<string> => {
    const { control, parameter } = rehearsal.retyped;
    const [operator = ""] = rehearsal.older.units.filter((unit) => unit.control === control).map((unit) => unit.operator);
    const path = `/apis/constraints.gatekeeper.sh/v1beta1/${templateName(control)}/${policyName(slug(control), operator)}`;
    const reply = await cluster.request("PATCH", path, { spec: { parameters: { [parameter]: "set by somebody" } } }, { query: { dryRun: "All" } });
    return reply.status < 300 ? "" : textAt(reply.body, "message");
  };

  it(
    "installs an older version",
    async () => {
      await install(cluster, form, rehearsal.folders.older, "enforce");
      await speaks(cluster, rehearsal, rehearsal.older);
      await allDenied(cluster, rehearsal.steady, violating?.writes ?? []);
      enforced.from = performance.now();
      types.push(await typeOfParameter());
      expect(form.templates === undefined ? "" : await setInTheOldWay()).toBe("");
    },
    TEST_MS,
  );

  it(
    "is replaced by a newer one, and that by the older one again",
    async () => {
      await replaceBy("newer");
      types.push(await typeOfParameter());
      if (form.templates !== undefined) {
        expect(await setInTheOldWay()).toContain(`spec.parameters.${rehearsal.retyped.parameter}`);
      }
      await replaceBy("older");
      types.push(await typeOfParameter());
      enforced.to = performance.now();
      if (form.engine === "kyverno") {
        await cluster.waitFor("reports", async () => (await reportsOfPack()).length > 0);
      }
      if (form.kinds.includes("clusterpolicies.kyverno.io")) {
        await cluster.waitFor("Kyverno's native policies", hasNativePolicies);
      }
      expect(types[2]).toEqual(types[0]);
      const hasParameters = form.templates !== undefined && types[0] !== undefined;
      expect({ hasParameters, isRetyped: types[1] !== types[0] }).toEqual({ hasParameters, isRetyped: hasParameters });
    },
    TEST_MS,
  );

  it(
    "is removed and leaves nothing behind",
    async () => {
      await prune(cluster, form);
      await settles(cluster, "the cluster to be as it was", SETTLED_MS, async () => difference(before, await inventory(cluster)));
      const crds = listAt((await cluster.must("GET", "/apis/apiextensions.k8s.io/v1/customresourcedefinitions")).body, "items");
      expect(crds.map((crd) => textAt(crd, "spec", "names", "kind")).filter((kind) => kind.startsWith(constraintKind("")))).toEqual([]);
    },
    TEST_MS,
  );

  it("denied nothing that complies, at any moment", async () => {
    const [good = [], bad = []] = await Promise.all([compliant, violating].map((probe) => probe?.stop()));
    expect(good.filter((write) => !isAccepted(write)).map(({ status, message, subject }) => `${status} ${subject.object.kind} ${message}`)).toEqual([]);
    const during = bad.filter(({ sent, answered }) => sent > enforced.from && answered < enforced.to);
    expect(during.filter((write) => !isAccepted(write) && !isDenied(write))).toEqual([]);
    expect(Math.min(good.length, during.length)).toBeGreaterThan(20);
    // Which ones and when, in milliseconds since the older version was in force.
    const letIn = during.filter(isAccepted).map(({ subject, sent }) => `${subject.operator} ${subject.object.kind} at ${count(sent - enforced.from)}`);
    expect(letIn, `the longest gap was ${count(longestGap(during))} ms`).toEqual([]);
    proven(
      `upgrade, ${form.name}`,
      `${count(good.length)} compliant writes, 0 denied; ${count(during.length)} violating ones, 0 let in; 0 objects left behind`,
    );
  });
});

const hasNativePolicies = async (): Promise<boolean> => {
  const { body } = await cluster.must(
    "GET",
    "/apis/admissionregistration.k8s.io/v1/validatingadmissionpolicies?labelSelector=app.kubernetes.io/managed-by%3Dkyverno",
  );
  return listAt(body, "items").length > 0;
};

const reportsOfPack = async (): Promise<readonly string[]> =>
  [...(await reported(cluster, "fail")), ...(await reported(cluster, "pass"))].filter((line) => line.includes(` ${policyName("")}`));

describe("reports", () => {
  it("of policies that are gone go too", async () => {
    await settles(cluster, "the reports to go", SETTLED_MS, reportsOfPack);
    proven("upgrade, reports", "0 left of policies that are gone");
  });
});
