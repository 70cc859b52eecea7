import { say, strings } from "../../../../src/dsl/index.ts";
import { defineControl, EXAMPLE, names } from "../pack.ts";

export { guide, operators, packName, packVersion } from "../pack.ts";

export const controls = [
  defineControl({
    ...EXAMPLE,
    id: "X-1",
    params: { exemptions: strings("Names that are allowed", names(3)) },
    severity: "medium",
    reads: ["things"],
    *check(db, params) {
      for (const found of db.things) {
        if (!params.exemptions.includes(found.name)) {
          yield { at: found.path, message: say`the name ${found.name} is not allowed`, fix: "take another name" };
        }
      }
    },
  }),
];
