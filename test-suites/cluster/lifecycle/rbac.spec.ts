// Kyverno with the rights of its own service accounts, on an API server that checks them. With the ClusterRoles that the
// pack ships what was there before is reported; without any one of them it is not, nor is a policy Ready. That all are with
// them is shown where all are installed, in verdicts/install.spec.ts.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { policyName, slug } from "../../../src/targets/names.ts";
import { groupOf } from "../../support/fixtures.ts";
import { model } from "../../support/pack.ts";
import { type Cluster, startCluster } from "../support/cluster.ts";
import { dig, type Manifest } from "../support/json.ts";
import { operatorCrds } from "../support/operator-crds.ts";
import { formNamed } from "./support/forms.ts";
import { GENERATED, rendered } from "./support/packs.ts";
import { readiness, reported, SOURCES } from "./support/policy-reports.ts";
import { minors } from "./support/minors.ts";
import { count, proven } from "./support/proven.ts";
import { grant, isCustom, kindsOfPolicy, operatorOf, operators, unreadable } from "./support/rights.ts";
import { settles } from "./support/settles.ts";
import { isSameInAllVersions, NAMESPACE, oneForEach, type Subject, takenBy } from "./support/subjects.ts";

const TEST_MS = 900_000;
const JUDGED_MS = 120_000;
/** Kyverno waits 30 s after each change of a policy. */
const REPORTS_MS = 420_000;
const [validating, clusterwide] = [formNamed("kyverno validating-policies"), formNamed("kyverno cluster-policies")];
/** The one whose rights come last. */
const missing = model.operators.find(({ name, resources }) => operators.includes(name) && resources.every(({ group }) => isCustom(group)))?.name ?? "";
/** What rules over several objects read. */
const RELATED = policyName("related");
const others = operators.filter((operator) => operator !== missing);

let cluster: Cluster;
let roles: readonly Manifest[];
let policies: readonly Manifest[];
/** Names of those that look at what is there; Secrets, for one, are never scanned. */
let background: ReadonlySet<string>;
/** Of each kind of custom resources that a policy denies something of, one object that was there before. */
let placed: readonly Subject[];
/** Few policies that find something in each of them: a scan compiles every ValidatingPolicy anew for each object. */
let scanned: readonly Manifest[];

beforeAll(async () => {
  cluster = await startCluster({ kyverno: true, minors });
  await cluster.apply([...operatorCrds().crds, { apiVersion: "v1", kind: "Namespace", metadata: { name: NAMESPACE } }]);
  roles = await rendered(cluster, `${GENERATED}/${validating.rights}`);
  policies = [...(await rendered(cluster, `${GENERATED}/${validating.audit}`)), ...(await rendered(cluster, `${GENERATED}/${clusterwide.audit}`))];
  background = new Set(policies.filter(isScanned).map(({ metadata }) => metadata.name ?? ""));
  const { violating } = await takenBy(cluster);
  placed = oneForEach(
    violating.filter((subject) => isCustom(groupOf(subject.object.apiVersion).group) && namesOf(subject).length > 0 && isSameInAllVersions(subject)),
    ({ operator, object }) => `${operator} ${object.kind}`,
  );
  await cluster.apply(placed.map(({ object }) => object));
  const chosen = coverOf(placed);
  scanned = policies.filter(({ metadata }) => chosen.has(metadata.name ?? ""));
  // Scans take the time that the rest needs; they begin when they are asked for.
  await cluster.kill("kyverno-reports");
});
afterAll(() => cluster.stop());

const ofKind = (kind: string, operator: string): readonly Manifest[] => policies.filter((policy) => policy.kind === kind && operatorOf(policy) === operator);

type State = { readonly policy: string; readonly ready: boolean; readonly why: string };

/** What Kyverno says of each policy, once it has judged them all. */
async function judged(some: readonly Manifest[]): Promise<readonly State[]> {
  return cluster.waitFor(
    "Kyverno to judge its policies",
    async () => {
      const found = await Promise.all(some.map(async (policy) => ({ policy, state: await readiness(cluster, policy) })));
      const known = found.flatMap(({ policy, state }) => (state === undefined ? [] : [{ policy: policy.metadata.name ?? "", ...state }]));
      return known.length === some.length && known;
    },
    JUDGED_MS,
  );
}

const isReady = (some: readonly Manifest[]): Promise<void> =>
  settles(cluster, "the policies to be Ready", JUDGED_MS, async () => {
    const states = await Promise.all(some.map(async (policy) => ({ policy: policy.metadata.name, state: await readiness(cluster, policy) })));
    return states.filter(({ state }) => state?.ready !== true);
  });

const isReported = (some: readonly string[]): Promise<void> =>
  settles(cluster, "the reports", REPORTS_MS, async () => {
    const found = await reported(cluster, "fail");
    return expected(some).filter((line) => !found.has(line));
  });

const isScanned = ({ spec }: Manifest): boolean => (dig(spec, "background") ?? dig(spec, "evaluation", "background", "enabled")) === true;

/** Names of the policies that must report the object. */
const namesOf = ({ operator, denials }: Subject): readonly string[] =>
  [...new Set(denials.map(({ control }) => policyName(slug(control), operator)))].filter((name) => background.has(name));

/** `source policy kind name` of what must be reported of these operators' objects. */
const expected = (some: readonly string[]): readonly string[] =>
  placed
    .filter(({ operator }) => some.includes(operator))
    .flatMap((subject) => {
      const names = namesOf(subject);
      const { kind, metadata } = subject.object;
      return scanned.flatMap((policy) =>
        names.includes(policy.metadata.name ?? "") ? [`${SOURCES[policy.kind]} ${policy.metadata.name} ${kind} ${metadata.name}`] : [],
      );
    });

/** Few policies such that each subject has one. */
function coverOf(subjects: readonly Subject[]): ReadonlySet<string> {
  const counted = [...new Set(subjects.flatMap(namesOf))].map((name) => ({ name, of: subjects.filter((subject) => namesOf(subject).includes(name)) }));
  const [best] = [...counted].sort((a, b) => b.of.length - a.of.length);
  return best === undefined ? new Set() : new Set([best.name, ...coverOf(subjects.filter((subject) => !best.of.includes(subject)))]);
}

describe("without any of the ClusterRoles", () => {
  it(
    "a policy for custom resources isn't Ready, and names what Kyverno may not read",
    async () => {
      expect(roles.map(({ metadata }) => metadata.name)).toEqual([...operators.map((operator) => policyName("reports", operator)), RELATED].sort());
      // Of each operator the one for fewest kinds: Kyverno takes seconds over each that it may not read.
      const narrow = operators.flatMap((operator) => {
        const candidates = ofKind("ValidatingPolicy", operator).filter((policy) => unreadable(policy).length > 0);
        return candidates.sort((a, b) => unreadable(a).length - unreadable(b).length)[0] ?? [];
      });
      expect(narrow.map(operatorOf)).toEqual(operators);
      await cluster.apply(narrow);
      const states = await judged(narrow);
      for (const policy of narrow) {
        const state = states.find((one) => one.policy === policy.metadata.name);
        expect({ policy: policy.metadata.name, ready: state?.ready }).toEqual({ policy: policy.metadata.name, ready: false });
        expect(unreadable(policy).filter((plural) => !(state?.why ?? "").includes(`Resource=${plural}`))).toEqual([]);
      }
      await Promise.all(narrow.map(async (policy) => cluster.must("DELETE", await cluster.path(policy))));
      const kinds = new Set(narrow.flatMap(unreadable));
      proven("rights, no ClusterRole", `${count(narrow.length)} of ${count(narrow.length)} policies not Ready, ${count(kinds.size)} kinds named as unreadable`);
    },
    TEST_MS,
  );
});

describe("without one ClusterRole", () => {
  it(
    `that of ${missing}, nothing of its objects is reported, and everything of the others'`,
    async () => {
      await grant(cluster, roles, others);
      await cluster.apply(scanned.filter(({ kind }) => kind === "ValidatingPolicy"));
      const clusterPolicies = scanned.filter(({ kind }) => kind === "ClusterPolicy");
      const warnings = (await cluster.apply(clusterPolicies)).flatMap((reply) => reply.warnings);
      await cluster.start("kyverno-reports");
      const lacking = warnings.filter((warning) => warning.includes("requires permissions get,list,watch for resource"));
      const groups = new Set(
        clusterPolicies.filter((policy) => operatorOf(policy) === missing).flatMap((policy) => kindsOfPolicy(policy).map(({ group }) => group)),
      );
      // Kyverno warns of Secrets even where nothing is scanned in the background.
      expect(lacking.filter((warning) => ![...groups].some((group) => warning.includes(`resource ${group}/`)) && !warning.includes("v1/Secret"))).toEqual([]);
      expect([...groups].filter((group) => !lacking.some((warning) => warning.includes(`resource ${group}/`)))).toEqual([]);
      await isReady(scanned.filter((policy) => operatorOf(policy) !== missing));
      await isReported(others);
      const found = [...(await reported(cluster, "fail")), ...(await reported(cluster, "pass"))];
      const own = scanned.filter((policy) => operatorOf(policy) === missing);
      expect(found.filter((line) => own.some(({ metadata }) => line.includes(` ${metadata.name} `)))).toEqual([]);
      expect((await judged(own.filter(({ kind }) => kind === "ValidatingPolicy"))).filter(({ ready }) => ready)).toEqual([]);
      expect(expected([missing]).length).toBeGreaterThan(0);
      proven(
        "rights, one ClusterRole missing",
        `0 of ${count(expected([missing]).length)} findings on objects of ${missing} reported, all ${count(expected(others).length)} of the others`,
      );
    },
    TEST_MS,
  );
});

describe("with all ClusterRoles", () => {
  it(
    "what was there before is reported, of each kind",
    async () => {
      await grant(cluster, roles, operators);
      // Kyverno looks at rights only when it reads a policy.
      const own = scanned.filter((policy) => operatorOf(policy) === missing);
      await Promise.all(own.map(async (policy) => cluster.must("PATCH", await cluster.path(policy), { metadata: { annotations: { touched: "yes" } } })));
      await isReady(scanned);
      await isReported(operators);
      await cluster.kill("kyverno-reports");
      const findings = expected(operators);
      expect(placed.filter(({ object }) => !findings.some((line) => line.endsWith(` ${object.kind} ${object.metadata.name}`)))).toEqual([]);
      proven(
        "rights, reports",
        `${count(findings.length)} findings of ${count(scanned.length)} policies on older objects of ${count(placed.length)} kinds of custom resources reported`,
      );
    },
    TEST_MS,
  );
});
