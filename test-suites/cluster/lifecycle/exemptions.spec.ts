// Exemptions from one file, in each engine: by namespace, by label, and of one control for one object, with an end. What is
// not covered is denied as before, and so is what an exempt object violates besides.
import { afterAll, beforeAll, describe, it } from "vitest";
import { type Cluster, startCluster } from "../support/cluster.ts";
import { textAt } from "../support/json.ts";
import { operatorCrds } from "../support/operator-crds.ts";
import { type Case, type Cases, casesOf, DAYS, LEGACY } from "./support/exempt-cases.ts";
import { buildExemptions, enforceWith } from "./support/exempting.ts";
import { FORMS } from "./support/forms.ts";
import { prepare, prune } from "./support/install.ts";
import { minors } from "./support/minors.ts";
import { GENERATED } from "./support/packs.ts";
import { count, proven } from "./support/proven.ts";
import { settles } from "./support/settles.ts";
import { NAMESPACE } from "./support/subjects.ts";

const TEST_MS = 300_000;
const SETTLED_MS = 60_000;
/** Where an exemption ends by itself; elsewhere it does when it is built again. */
const WITH_CLOCK = ["gatekeeper rego", "gatekeeper compact", "kyverno validating-policies", "kyverno compact"];

let cluster: Cluster;
let given: Cases;
let components: { readonly first: string; readonly again: string };

beforeAll(async () => {
  // As released, Kyverno makes native policies of ClusterPolicies.
  cluster = await startCluster({ gatekeeper: true, kyverno: { admissionPolicies: true }, minors });
  const namespaces = [NAMESPACE, LEGACY].map((name) => ({ apiVersion: "v1", kind: "Namespace", metadata: { name } }));
  await cluster.apply([...operatorCrds().crds, ...namespaces]);
  await cluster.kill("kyverno-reports");
  given = await casesOf(cluster);
  components = { first: buildExemptions(given.exemptions, DAYS.built), again: buildExemptions(given.exemptions, DAYS.again) };
});
afterAll(() => cluster.stop());

/** Whether the exemption counts: none does before the components are applied, and what has ended does without a clock. */
type Counts = (one: Case) => boolean;

/** What differs from what is expected, as lines. */
async function wrong(counts: Counts): Promise<readonly string[]> {
  const lines = given.cases.map(async (one) => {
    const exempt = counts(one) ? one.exempt : [];
    const expected = one.violated.filter((control) => !exempt.includes(control));
    const path = await cluster.path(one.object, { collection: true });
    const { status, body } = await cluster.request("POST", path, one.object, { query: { dryRun: "All" } });
    const said = status < 300 ? [] : one.violated.filter((control) => textAt(body, "message").includes(`${control} `));
    // The API server names the first policy only that denies something.
    const isRight = expected.length === 0 ? status < 300 : said.length > 0 && said.every((control) => expected.includes(control));
    return isRight ? [] : [`${one.what}: expected ${expected.join(", ") || "nothing"}, got ${status} ${textAt(body, "message")}`];
  });
  return (await Promise.all(lines)).flat();
}

const passing = (counts: Counts): number => given.cases.filter((one) => counts(one) && one.violated.length === one.exempt.length).length;

describe.each(FORMS.map((form) => ({ form, name: form.name, hasClock: WITH_CLOCK.includes(form.name) })))("$name", ({ form, hasClock }) => {
  afterAll(() => prune(cluster, form));

  it(
    "exempts what the file says, and nothing else",
    async () => {
      const none: Counts = () => false;
      const all: Counts = () => true;
      const notEnded: Counts = ({ ended }) => ended !== true;
      await prepare(cluster, form, GENERATED);
      await enforceWith(cluster, form, given.operator, undefined);
      await settles(cluster, "everything to be denied", SETTLED_MS, () => wrong(none));
      await enforceWith(cluster, form, given.operator, components.first);
      await settles(cluster, "the exemptions", SETTLED_MS, () => wrong(hasClock ? notEnded : all));
      if (!hasClock) {
        await enforceWith(cluster, form, given.operator, components.again);
        await settles(cluster, "what has ended to be denied", SETTLED_MS, () => wrong(notEnded));
      }
      proven(
        `exemptions, ${form.name}`,
        `by namespace, label and object: ${count(passing(notEnded))} of ${count(given.cases.length)} objects that were denied pass, the others don't; what has ended is denied ${hasClock ? "at once" : "when it is built again"}`,
      );
    },
    TEST_MS,
  );
});
