import { say, strings } from "../../../../src/dsl/index.ts";
import { defineControl, EXAMPLE, names } from "../pack.ts";

export { guide, operators, packName, packVersion } from "../pack.ts";

export const controls = [
  defineControl({
    ...EXAMPLE,
    id: "X-1",
    params: { allowed: strings("Names that are allowed", names(3000)) },
    severity: "medium",
    reads: ["things"],
    gaps: [
      { target: "gatekeeper-cel", why: "the list of names is longer than an expression of CEL" },
      { target: "kyverno-clusterpolicy", why: "the list of names is longer than an expression of CEL" },
      { target: "kyverno-validatingpolicy", why: "the list of names is longer than an expression of CEL" },
      { target: "admission", why: "the list of names is longer than an expression of CEL" },
    ],
    *check(db, params) {
      for (const found of db.things) {
        if (!params.allowed.includes(found.name)) {
          yield { at: found.path, message: say`the name ${found.name} is not allowed`, fix: "take another name" };
        }
      }
    },
  }),
];
