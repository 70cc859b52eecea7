// The schemas of ../shared/crds, made whole: references to Kubernetes' own types replaced by what they stand for.
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ROOT } from "../../support/root.ts";
import { dig, listAt, textAt } from "./json.ts";

export interface JsonSchema {
  readonly [key: string]: unknown;
}

const FILE = resolve(ROOT, "../shared/crds/k8s/definitions.json");
const definitions: unknown = existsSync(FILE) ? dig(JSON.parse(readFileSync(FILE, "utf8")), "definitions") : {};

/** The schema with all references expanded, with the fields that Kubernetes had at that version. */
export function expandSchema(schema: unknown, version: string): JsonSchema {
  const entries = Object.entries(isObject(schema) ? schema : {});
  const reference = textAt(schema, "$ref").replace(/^k8s:/u, "");
  const own = Object.fromEntries(
    entries.filter(([key]) => isKept(key) && !isTypeOfRaw(key, schema)).map(([key, value]) => [key, expandKey(key, value, version)]),
  );
  if (reference === "") {
    return own;
  }
  const at = textAt(schema, "x-k8s") || version;
  const omitted = listAt(schema, "x-omit").map((path) => String(path).split("."));
  const type = expandSchema(dig(definitions, reference), at);
  return { ...omitted.reduce(without, type), ...own };
}

function expandKey(key: string, value: unknown, version: string): unknown {
  switch (key) {
    case "properties":
      return Object.fromEntries(
        Object.entries(isObject(value) ? value : {})
          .filter(([, property]) => existed(property, version))
          .map(([name, property]) => [name, expandSchema(property, version)]),
      );
    case "items":
    case "additionalProperties":
    case "not":
      return isObject(value) ? expandSchema(value, version) : value;
    case "allOf":
    case "anyOf":
    case "oneOf":
      return listAt(value).map((item) => expandSchema(item, version));
    default:
      return value;
  }
}

/** Keys of the files' own, such as x-since, are not OpenAPI. */
const isKept = (key: string): boolean => key !== "$ref" && (!key.startsWith("x-") || key.startsWith("x-kubernetes-"));

/** Raw JSON is called text by the generator of CRDs; operators take that away before they install theirs. */
const isTypeOfRaw = (key: string, schema: unknown): boolean =>
  (key === "type" || key === "format") && textAt(schema, "format") === "byte" && dig(schema, "x-kubernetes-preserve-unknown-fields") === true;

function existed(property: unknown, version: string): boolean {
  const [since, until] = [textAt(property, "x-since"), textAt(property, "x-until")];
  return (since === "" || minorOf(since) <= minorOf(version)) && (until === "" || minorOf(version) <= minorOf(until));
}

const minorOf = (version: string): number => Number(version.split(".")[1] ?? 0);

/** Paths have `name[]` where they go through the items of a list. */
function without(schema: JsonSchema, [step = "", ...rest]: readonly string[]): JsonSchema {
  const name = step.replace(/\[\]$/u, "");
  const properties = schema["properties"];
  if (!isObject(properties) || !Object.hasOwn(properties, name)) {
    return schema;
  }
  const { [name]: property, ...others } = Object.fromEntries(Object.entries(properties));
  if (rest.length === 0) {
    return { ...schema, properties: others, ...(Array.isArray(schema["required"]) ? { required: schema["required"].filter((field) => field !== name) } : {}) };
  }
  const inner = isObject(property) ? Object.fromEntries(Object.entries(property)) : {};
  const items = inner["items"];
  const changed = step.endsWith("[]") && isObject(items) ? { ...inner, items: without(Object.fromEntries(Object.entries(items)), rest) } : without(inner, rest);
  return { ...schema, properties: { ...others, [name]: changed } };
}

/** The schema without what it demands beyond types and values: a fixture shows the part of an object that it is about. By the keys a list tells its items apart. */
export function withoutDemands(schema: JsonSchema, keys: readonly unknown[] = []): JsonSchema {
  const changed = Object.entries(schema).flatMap(([key, value]): readonly (readonly [string, unknown])[] => {
    switch (key) {
      case "x-kubernetes-validations":
        return [];
      case "required":
        return keys.length > 0 ? [[key, keys]] : [];
      // What is left of them without what they require would be wrong.
      case "not":
      case "allOf":
      case "anyOf":
      case "oneOf":
        return JSON.stringify(value).includes('"required":') ? [] : [[key, value]];
      case "properties":
        return [[key, Object.fromEntries(Object.entries(isObject(value) ? value : {}).map(([name, property]) => [name, withoutDemands(property)]))]];
      case "items":
      case "additionalProperties":
        return [[key, isObject(value) ? withoutDemands({ ...value }, listAt(schema, "x-kubernetes-list-map-keys")) : value]];
      default:
        return [[key, value]];
    }
  });
  return Object.fromEntries(changed);
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);
