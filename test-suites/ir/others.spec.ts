// Objects beside the one under review: who is related to whom, and that both evaluators see the same.
import { expect, it } from "vitest";
import { interpretUnit } from "../../src/ir/interpret.ts";
import { unitJudge } from "../../src/ir/judge-unit.ts";
import { type Expr, literal, name, type Related, RECORD, STRING, type Unit } from "../../src/ir/nodes.ts";
import { othersAmong } from "../../src/ir/others.ts";
import { parseExpr } from "../../src/ir/parse.ts";
import { printExpr } from "../../src/ir/print.ts";
import { toValue } from "../../src/ir/values.ts";

const BUDGETS: Related = {
  kind: "related",
  group: "policy",
  version: "v1",
  resourceKind: "PodDisruptionBudget",
  plural: "poddisruptionbudgets",
  scope: "Namespaced",
  isInEveryCluster: true,
};
const CLASSES: Related = {
  kind: "related",
  group: "storage.k8s.io",
  version: "v1",
  resourceKind: "StorageClass",
  plural: "storageclasses",
  scope: "Cluster",
  isInEveryCluster: true,
};

const object = (apiVersion: string, kind: string, id: string, namespace?: string): object => ({
  apiVersion,
  kind,
  metadata: { name: id, ...(namespace === undefined ? {} : { namespace }) },
});
const others = othersAmong(
  [
    object("policy/v1", "PodDisruptionBudget", "near", "shop"),
    object("policy/v1", "PodDisruptionBudget", "far", "bank"),
    object("policy/v1", "PodDisruptionBudget", "anywhere"),
    object("policy/v1beta1", "PodDisruptionBudget", "old", "shop"),
    object("example.org/v1", "PodDisruptionBudget", "other", "shop"),
    object("storage.k8s.io/v1", "StorageClass", "fast"),
    "no object",
    null,
  ].map(toValue),
  true,
);

/** Reports the name of each related object. */
function unitOf(related: Related): Unit {
  const nameOf: Expr = {
    kind: "field",
    of: { kind: "field", of: name("other"), name: "metadata", type: RECORD, default: null },
    name: "name",
    type: STRING,
    default: null,
  };
  return {
    ...{ control: "X-1", severity: "low", operator: "example", group: "apps", versions: ["v1"], resourceKind: "StatefulSet", plural: "statefulsets" },
    scope: "Namespaced",
    params: [],
    clauses: [
      {
        kind: "unseen",
        steps: [
          { kind: "when", test: { kind: "whole" } },
          { kind: "forEach", list: related, items: RECORD, index: null, each: "other" },
        ],
        at: literal("spec"),
        reason: { kind: "show", value: nameOf, type: "any" },
      },
    ],
  };
}

it.each([
  ["budgets of a namespace, and those of none", BUDGETS, "shop", ["anywhere", "near"]],
  ["budgets of another", BUDGETS, "bank", ["anywhere", "far"]],
  ["all budgets for who has no namespace", BUDGETS, undefined, ["anywhere", "far", "near"]],
  ["classes, whatever the namespace", CLASSES, "shop", ["fast"]],
] as const)("%s", (_, related, namespace, expected) => {
  const unit = unitOf(related);
  const subject = object("apps/v1", "StatefulSet", "orders", namespace);
  const judged: string[] = [];
  unitJudge(unit)(toValue(subject), ({ message }) => judged.push(message), others);
  expect(judged.sort()).toEqual(expected);
  expect(interpretUnit(unit, subject, {}, others).map(({ message }) => message)).toEqual(expected);
});

it("nothing is known, and more may be elsewhere, where nobody says so", () => {
  const subject = object("apps/v1", "StatefulSet", "orders", "shop");
  expect(interpretUnit(unitOf(BUDGETS), subject)).toEqual([]);
  expect(interpretUnit(unitOf(BUDGETS), subject, {}, { ...others, isWhole: false })).toEqual([]);
});

it("both nodes are printed and read again", () => {
  for (const expr of [BUDGETS, CLASSES, { kind: "whole" } as const]) {
    expect(parseExpr(printExpr(expr))).toEqual(expr);
  }
});
