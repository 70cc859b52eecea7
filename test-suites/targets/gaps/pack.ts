// A small pack whose rule may compare with more names than one expression of CEL can hold.
import { say } from "../../../src/dsl/index.ts";
import { facts, operatorOf, thing } from "../../compiler/language/thing.ts";

export { defineControl, EXAMPLE } from "../../compiler/language/thing.ts";
export const packName = "example";
export const packVersion = "1.0.0";
export const guide = "Examples 1.0";

export const names = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `a-name-that-is-allowed-${index}`);

export const operators = operatorOf([
  facts(thing, {
    *things(object) {
      yield { path: "spec.name", name: say`${object.spec?.name}`, size: 0, tags: [] };
    },
  }),
]);
