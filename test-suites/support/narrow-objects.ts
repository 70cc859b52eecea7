// Random objects of the fields and texts that one clause mentions: chance, given the whole of a kind, seldom fills the few
// fields that a clause wants together.
import fc from "fast-check";
import type { Resource } from "../../src/dsl/resource.ts";
import type { Schema } from "../../src/dsl/schema.ts";
import type { Clause } from "../../src/ir/nodes.ts";
import { arbitraryObject, textsOf } from "./arbitrary-object.ts";

export interface NarrowOptions {
  readonly clause: Clause;
  readonly resource: Resource;
  readonly version: string;
  /** What is known besides the clause, such as names in parameters. */
  readonly texts: readonly string[];
  readonly seed: number;
}

const BATCH = 50;
const BATCHES = 4;

/** Few at a time, as most clauses soon have what they want. The same seed gives the same objects. */
export function* narrowObjects({ clause, resource, version, texts, seed }: NarrowOptions): Iterable<object> {
  const { fields, patterns } = mentionedBy(clause);
  const slice = resource.versions[version];
  const narrow = slice === undefined ? resource : { ...resource, versions: { [version]: narrowed(slice, fields) as typeof slice } };
  const matching = patterns.flatMap((pattern) => fc.sample(fc.stringMatching(pattern), { seed, numRuns: 4 }));
  const random = arbitraryObject(narrow, version, [...textsOf([{ clauses: [clause] }]), ...matching, ...texts]);
  for (let batch = 0; batch < BATCHES; batch += 1) {
    yield* fc.sample(random, { seed: seed + batch, numRuns: BATCH });
  }
}

function mentionedBy(clause: Clause): { readonly fields: ReadonlySet<string>; readonly patterns: readonly RegExp[] } {
  const fields = new Set<string>();
  const patterns: RegExp[] = [];
  JSON.stringify(clause, (_, node: unknown) => {
    if (isNode(node) && node.kind === "field" && typeof node.name === "string") {
      fields.add(node.name);
    }
    if (isNode(node) && node.kind === "matches" && typeof node.pattern === "string") {
      patterns.push(new RegExp(node.pattern, "u"));
    }
    return node;
  });
  return { fields, patterns };
}

function isNode(value: unknown): value is { readonly kind: string; readonly name?: unknown; readonly pattern?: unknown } {
  return typeof value === "object" && value !== null && "kind" in value;
}

/** Without the fields that are not mentioned anywhere. */
function narrowed(schema: Schema, fields: ReadonlySet<string>): Schema {
  switch (schema.kind) {
    case "object":
      return {
        ...schema,
        fields: Object.fromEntries(
          Object.entries(schema.fields)
            .filter(([name]) => fields.has(name))
            .map(([name, field]) => [name, narrowed(field, fields)]),
        ),
      };
    case "list":
      return { ...schema, items: narrowed(schema.items, fields) };
    case "map":
      return { ...schema, values: narrowed(schema.values, fields) };
    default:
      return schema;
  }
}
