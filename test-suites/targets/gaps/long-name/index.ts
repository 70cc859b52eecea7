import { say, strings } from "../../../../src/dsl/index.ts";
import { defineControl, EXAMPLE } from "../pack.ts";

export { guide, operators, packName, packVersion } from "../pack.ts";

export const controls = [
  defineControl({
    ...EXAMPLE,
    id: "X-111111111111111111111111111111111111111111111111111111111111",
    params: { allowed: strings("Names that are allowed", ["a"]) },
    reads: ["things"],
    *check(db, params) {
      for (const found of db.things) {
        if (!params.allowed.includes(found.name)) {
          yield { at: found.path, message: say`the name ${found.name} is not allowed`, fix: "take another name" };
        }
      }
    },
  }),
];
