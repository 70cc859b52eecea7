// Objects for random units: every field that a unit may read, mostly well typed, else absent, null, empty, or of
// another type, with texts and map keys that engines are known to disagree on.
import { RECORD, type Type } from "../../src/ir/nodes.ts";
import type { Random } from "./random.ts";

type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** The fields that any record may have. A name has one type everywhere, so a field of a field is again one of these. */
export const FIELDS: { readonly [name: string]: Type } = {
  name: { kind: "string" },
  mode: { kind: "string" },
  replicas: { kind: "number" },
  enabled: { kind: "boolean" },
  port: { kind: "scalar" },
  config: { kind: "any" },
  spec: RECORD,
  storage: RECORD,
  hosts: { kind: "list", items: { kind: "string" } },
  sizes: { kind: "list", items: { kind: "number" } },
  flags: { kind: "list", items: { kind: "boolean" } },
  ports: { kind: "list", items: { kind: "scalar" } },
  users: { kind: "list", items: RECORD },
  extras: { kind: "list", items: { kind: "any" } },
  rows: { kind: "list", items: { kind: "list", items: { kind: "string" } } },
  labels: { kind: "map", values: { kind: "string" } },
  limits: { kind: "map", values: { kind: "scalar" } },
  options: { kind: "map", values: { kind: "any" } },
  services: { kind: "map", values: RECORD },
  groups: { kind: "map", values: { kind: "list", items: { kind: "string" } } },
  "odd-name": { kind: "string" },
};

export const TEXTS = [
  "",
  "a",
  "b",
  "require",
  "scram-sha-256",
  "0.0.0.0/0",
  "host all all ::/0 trust",
  "  two\twords ",
  "Mixed Case",
  "true",
  "5",
  "a,b,,c",
  "ünïcode İẞΣ",
  "K\u212a\u017f",
  'quo"te\\back',
  "line\nbreak",
  "\u0001\u007f\u0085\u2028\ufeff",
  "😀",
  "x".repeat(60),
  "y".repeat(100),
  "z".repeat(101),
  "{{x}} ${y} $(z)",
  "it's | a; test",
  "pass `tick`",
  "a/b.c",
] as const;

const NUMBERS = [0, 1, 2, 5, 80, -1, -7, 1.5, -0.25, 1000000, 2147483648, 9007199254740991, -9007199254740991, 9007199254740994, 1e21, 1e-7] as const;

export const KEYS = ["a", "b", "", "a/b", "a.b", "__proto__", "constructor", "ключ", 'x"y\\z', "name", "0", "😀", "spec", "line\nbreak"] as const;

/** An object under review; now and then something that is no object at all. */
export function randomObject(random: Random): unknown {
  return random.chance(3) ? wrongType(random) : recordOf(random, 4);
}

export function randomValue(random: Random, type: Type, depth: number): Json {
  if (random.chance(6)) {
    return null;
  }
  return random.chance(10) ? wrongType(random) : valueOf(random, type, depth);
}

function valueOf(random: Random, type: Type, depth: number): Json {
  switch (type.kind) {
    case "string":
      return random.chance(50) ? random.pick(["a", "b", "require"]) : random.pick(TEXTS);
    case "number":
      return random.pick(NUMBERS);
    case "boolean":
      return random.chance(50);
    case "scalar":
      return random.chance(50) ? random.pick(TEXTS) : random.pick(NUMBERS);
    case "any":
      return depth <= 0
        ? wrongType(random)
        : valueOf(
            random,
            random.pick([
              { kind: "string" },
              { kind: "number" },
              { kind: "boolean" },
              RECORD,
              { kind: "list", items: { kind: "any" } },
              { kind: "map", values: { kind: "any" } },
            ]),
            depth - 1,
          );
    case "record":
      return recordOf(random, depth - 1);
    case "list":
      return Array.from({ length: depth <= 0 ? 0 : random.below(4) }, () => randomValue(random, type.items, depth - 1));
    case "map":
      return fromEntries(Array.from({ length: depth <= 0 ? 0 : random.below(4) }, () => [random.pick(KEYS), randomValue(random, type.values, depth - 1)]));
  }
}

function recordOf(random: Random, depth: number): Json {
  const present = depth <= 0 ? 15 : 45;
  const fields = Object.entries(FIELDS).filter(() => random.chance(present));
  return fromEntries(fields.map(([name, type]) => [name, randomValue(random, type, depth)]));
}

function wrongType(random: Random): Json {
  return random.pick<Json>([null, "", "text", 0, 5, true, false, [], {}, ["a", null, 1], { a: "b" }, [[]], [{}]]);
}

/** Unlike assignment, makes `__proto__` a key like any other. */
function fromEntries(entries: readonly (readonly [string, Json])[]): Json {
  return Object.fromEntries(entries);
}
