// A comparison that never fails proves nothing: emissions with a bug on purpose, each seen by every engine it reaches.
import { rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fixtures } from "../support/fixtures.ts";
import type { Subject } from "../support/subjects.ts";
import { exemption } from "./exemption.ts";
import { install, ONE, TODAY } from "./support.ts";
import { type Engine, verdictsOf } from "./verdicts.ts";

const base = fixtures.find(({ path }) => path.includes("/um-1/mariadb/violates-"))?.object;
const cart = (name: string, namespace: string, labels: object): Subject => ({
  from: name,
  operator: "mariadb",
  object: { apiVersion: base?.apiVersion ?? "", kind: base?.kind ?? "", ...base, metadata: { name, namespace, ...labels } },
});
const subjects = [
  cart("cart", "legacy", { labels: { team: "payments" } }),
  cart("cart", "shop", { labels: { team: "payments" } }),
  cart("other", "legacy", { labels: { team: "payments" } }),
  cart("third", "legacy", {}),
  cart("billing", "shop", {}),
];
const exemptions = [
  exemption(["UM-1"], { namespaces: ["legacy"], names: ["cart", "third"], labels: { team: "payments" } }),
  exemption(["UM-1"], { names: ["billing"] }),
];

const ALL: readonly Engine[] = ["gator rego", "gator cel", "gator compact", "ValidatingPolicy", "ClusterPolicy", "Kyverno compact"];
const GATOR: readonly Engine[] = ["gator rego", "gator cel", "gator compact"];

interface Bug {
  readonly what: string;
  readonly text?: (content: string, path: string) => string;
  readonly policy?: (content: string) => string;
  readonly reaches: readonly Engine[];
}

const BUGS: readonly Bug[] = [
  { what: "a name is another", text: (content) => content.replaceAll("billing", "billings"), reaches: ALL },
  { what: "a namespace is another", text: (content) => content.replaceAll("legacy", "shop"), reaches: ["gator rego", "gator cel", "Kyverno compact"] },
  { what: "a label is another", text: (content) => content.replaceAll("payments", "payment"), reaches: ["gator compact", "ValidatingPolicy"] },
  { what: "a control is another", text: (content) => content.replaceAll('"UM-1', '"UM-2'), reaches: ["gator compact", "Kyverno compact"] },
  { what: "the labels are forgotten", text: (content) => content.replaceAll(/\n *labels:\n *team: "payments"/gu, ""), reaches: GATOR },
  {
    what: "the labels are forgotten in CEL",
    text: (content) => content.replaceAll(/ && \(type\(object[^&]*payments\\+"/gu, ""),
    reaches: ["ClusterPolicy", "Kyverno compact"],
  },
  { what: "the condition is turned", text: (content) => content.replaceAll("!(", "("), reaches: ["ValidatingPolicy", "Kyverno compact"] },
  {
    what: "the last day was long ago",
    text: (content) => content.replaceAll("2190-12-31", "2010-12-31").replaceAll("2191-01-01T", "2011-01-01T"),
    reaches: ["gator rego", "gator compact", "ValidatingPolicy", "Kyverno compact"],
  },
  {
    what: "the policy is another",
    text: (content) => content.replaceAll(/\bdok-um-1-mariadb\b/gu, "dok-um-2-mariadb"),
    reaches: ["gator rego", "gator cel", "ClusterPolicy"],
  },
  { what: "rules forget the guard", policy: (content) => content.replaceAll(/\n *\tnot exempted.*/gu, ""), reaches: ["gator rego", "gator compact"] },
  { what: "the validation forgets the guard", policy: (content) => content.replaceAll("variables.exempted || ", ""), reaches: ["gator cel"] },
  {
    what: "a key that an exemption has not is asked about",
    policy: (content) => content.replaceAll("not key in object.keys(exemption)", "key == 0"),
    reaches: ["gator rego", "gator compact"],
  },
  { what: "names are not asked about", policy: (content) => content.replaceAll(/\n *\tis_among\(.*"names"\)/gu, ""), reaches: ["gator rego", "gator compact"] },
  {
    what: "labels are not asked about",
    policy: (content) => content.replaceAll(/\n *\thas_labels\(exemption\)\n/gu, "\n"),
    reaches: ["gator rego", "gator compact"],
  },
];

/** How many verdicts differ, by engine. */
async function differencesOf(engines: readonly Engine[], options: Pick<Bug, "text" | "policy">): Promise<ReadonlyMap<Engine, number>> {
  const folder = install(exemptions, { ...options, only: ONE });
  const setting = { folder, exemptions, subjects, today: TODAY, controls: ["UM-1"], operators: ["mariadb"] };
  try {
    const counts = new Map<Engine, number>();
    for (const engine of engines) {
      counts.set(engine, (await verdictsOf(engine, setting)).differences.length);
    }
    return counts;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("the comparison", () => {
  it("has nothing to say of what is emitted", async () => {
    expect(await differencesOf(ALL, {})).toEqual(new Map(ALL.map((engine) => [engine, 0])));
  });

  it.each(BUGS)("notices where $what", async ({ reaches, ...bug }) => {
    const counts = await differencesOf(reaches, bug);
    expect(reaches.filter((engine) => counts.get(engine) === 0)).toEqual([]);
  });

  it.each([
    { what: "nothing", text: (content: string) => content, isSeen: false },
    { what: "a condition that is turned", text: (content: string) => content.replaceAll("!(", "(").replaceAll("!=", "=="), isSeen: true },
  ])("notices $what in admission policies", async ({ text, isSeen }) => {
    const role = fixtures.find(({ path, object }) => path.includes("/ksi-1/kubernetes/violates-") && object.kind === "ClusterRole")?.object;
    const named = (name: string): Subject => ({
      from: name,
      operator: "kubernetes",
      object: { apiVersion: role?.apiVersion ?? "", kind: role?.kind ?? "", ...role, metadata: { ...role?.metadata, name } },
    });
    const given = [exemption(["KSI-1"], { names: ["cart"] })];
    const folder = install(given, { text, only: /^admission\/(?:compact\/kubernetes|kubernetes\/)/u });
    for (const engine of ["ValidatingAdmissionPolicy", "admission compact"] as const) {
      const setting = { folder, exemptions: given, subjects: [named("cart"), named("other")], controls: ["KSI-1"], operators: ["kubernetes"] };
      const { differences, exempted, violations } = await verdictsOf(engine, setting);
      expect(differences.length > 0, engine).toBe(isSeen);
      expect([exempted, violations > 0]).toEqual([1, true]);
    }
    rmSync(folder, { recursive: true });
  });
});
