import type { JsonSchema } from "./parameters.ts";

/** The reserved parameter of every template. What it takes is honoured by targets/rego/exempted.ts and targets/cel/exempted.ts. */
export const EXEMPTIONS = "exemptions";

const names = (description: string): JsonSchema => ({ description, type: "array", minItems: 1, items: { type: "string", minLength: 1 } });

/** The schema of `exemptions`; with `controls` in it where a template joins several. */
export function exemptionsParameter(controls?: readonly string[]): JsonSchema {
  const which =
    controls === undefined ? {} : { controls: { description: "Of these controls", type: "array", minItems: 1, items: { type: "string", enum: controls } } };
  return {
    description: "What is accepted for a time: objects for which all keys of an item hold",
    type: "array",
    items: {
      type: "object",
      required: [...Object.keys(which), "until", "reason"],
      properties: {
        ...which,
        kinds: names("Objects of any of these kinds"),
        namespaces: names("Objects in any of these namespaces"),
        names: names("Objects of any of these names"),
        labels: { description: "Objects with each of these labels", type: "object", additionalProperties: { type: "string" } },
        until: { description: "The last day, as 2027-01-31, in UTC", type: "string", minLength: 10, maxLength: 10 },
        reason: { description: "Why it is accepted", type: "string", minLength: 1 },
      },
    },
  };
}
