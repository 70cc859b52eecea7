// Every slice against the operators' own CRDs (and Kubernetes' types) where those are present: path, type, default,
// enum, each served version. A slice that claims a field or default that isn't there would make a policy lie.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Resource } from "../../src/dsl/resource.ts";
import type { Schema } from "../../src/dsl/schema.ts";
import { isBuiltInGroup } from "../../src/targets/select.ts";
import { pack } from "../support/pack.ts";
import { ROOT } from "../support/root.ts";

interface OpenApi {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: { readonly [name: string]: OpenApi };
  readonly items?: OpenApi;
  readonly additionalProperties?: OpenApi | boolean;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly "x-kubernetes-int-or-string"?: boolean;
  readonly "x-kubernetes-preserve-unknown-fields"?: boolean;
  readonly "x-omit"?: readonly string[];
}
interface Crd {
  readonly kind: string;
  readonly group: string;
  readonly version: string;
  readonly plural: string;
  readonly scope: string;
  readonly served: boolean;
  readonly schema: OpenApi;
}

const SHARED = resolve(ROOT, "../shared/crds");
const present = existsSync(SHARED);
const definitions: { readonly [type: string]: OpenApi } = present ? JSON.parse(readFileSync(join(SHARED, "k8s/definitions.json"), "utf8")).definitions : {};
const crds: readonly Crd[] = present
  ? readdirSync(SHARED, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".json") && !path.startsWith("k8s/"))
      .map((path) => JSON.parse(readFileSync(join(SHARED, path), "utf8")))
  : [];

/** Kinds of Kubernetes itself: the part whose type the definitions have. Kinds without one are listed as unchecked. */
const TEMPLATE = { path: ["spec", "template"], type: "PodTemplateSpec" };
const PARTS: { readonly [kind: string]: { readonly path: readonly string[]; readonly type: string } } = {
  Pod: { path: ["spec"], type: "PodSpec" },
  Deployment: { path: ["spec"], type: "DeploymentSpec" },
  StatefulSet: TEMPLATE,
  DaemonSet: TEMPLATE,
  ReplicaSet: TEMPLATE,
  Job: TEMPLATE,
  CronJob: { path: ["spec", "jobTemplate", "spec", "template"], type: "PodTemplateSpec" },
  Service: { path: ["spec"], type: "ServiceSpec" },
};
const resources = pack.operators.flatMap((operator) =>
  operator.resources.map((item) => ({ name: `${operator.name} ${item.resource.kind}`, resource: item.resource })),
);
/** Kinds whose CRDs were read, but are not kept in every ../shared/crds. */
const NOT_KEPT = ["gateway-api GRPCRoute", "gateway-api TLSRoute", "openshift Route"];
const isBuiltIn = (resource: Resource): boolean => isBuiltInGroup(resource.group);

function target(schema: OpenApi): OpenApi {
  if (schema.$ref === "k8s:Quantity") {
    return { "x-kubernetes-int-or-string": true };
  }
  const type = schema.$ref?.replace("k8s:", "");
  return type === undefined ? schema : { ...definitions[type], ...(schema.default === undefined ? {} : { default: schema.default }) };
}

/** What is wrong with a slice, as `path: what`. */
function faults(slice: Schema, given: OpenApi | undefined, path: string): readonly string[] {
  if (given === undefined) {
    return [`${path}: not in the schema`];
  }
  const schema = target(given);
  const wrong = (what: string): readonly string[] => [`${path}: ${what}`];
  const own = "default" in slice ? slice.default : undefined;
  const theirs = schema.default;
  const isScalar = typeof theirs !== "object";
  const defaults = isScalar && theirs !== own ? wrong(`default is ${JSON.stringify(theirs)}, the slice says ${JSON.stringify(own)}`) : [];
  const isOpen = schema["x-kubernetes-preserve-unknown-fields"] === true && schema.properties === undefined;
  switch (slice.kind) {
    case "any":
      return slice.declared === schema.type || isOpen || schema["x-kubernetes-preserve-unknown-fields"] === true
        ? []
        : wrong(`is ${schema.type}, the slice leaves it open`);
    case "string":
    case "boolean":
    case "integer":
      return [
        ...defaults,
        ...(schema.type === slice.kind || (slice.kind === "integer" && schema.type === "number")
          ? []
          : wrong(`is ${schema.type ?? "int-or-string"}, the slice says ${slice.kind}`)),
        ...(slice.kind === "string" && slice.enum ? enumFaults(slice.enum, schema.enum ?? [], path) : []),
      ];
    case "int-or-string":
      return schema["x-kubernetes-int-or-string"] === true ? [] : wrong(`is ${schema.type}, the slice says int-or-string`);
    case "list":
      return isOpen ? [] : schema.type === "array" ? faults(slice.items, schema.items, `${path}[]`) : wrong(`is ${schema.type}, the slice says list`);
    case "map":
      return typeof schema.additionalProperties === "object"
        ? faults(slice.values, schema.additionalProperties, `${path}{}`)
        : isOpen || (schema.type === "object" && schema.properties === undefined)
          ? []
          : wrong(`is ${schema.type} with fields, the slice says map`);
    case "object":
      return isOpen
        ? []
        : schema.properties === undefined
          ? wrong(`has no fields`)
          : Object.entries(slice.fields)
              .filter(([field]) => schema["x-kubernetes-preserve-unknown-fields"] !== true || schema.properties?.[field] !== undefined)
              .flatMap(([field, inner]) => faults(inner, schema.properties?.[field], `${path}.${field}`));
  }
}

function enumFaults(own: readonly string[], theirs: readonly unknown[], path: string): readonly string[] {
  return JSON.stringify([...own].sort()) === JSON.stringify([...theirs].filter((value) => value !== null).sort())
    ? []
    : [`${path}: the enum is ${JSON.stringify(theirs)}`];
}

describe.skipIf(!present)("slices agree with the CRDs in ../shared/crds", () => {
  it.each(resources.filter(({ resource }) => !isBuiltIn(resource)))("$name", ({ name, resource }) => {
    const theirs = crds.filter((crd) => crd.group === resource.group && crd.kind === resource.kind && crd.served);
    if (theirs.length === 0) {
      expect(NOT_KEPT).toContain(name);
      return;
    }
    // A kind that moved to another project is there twice, in one version: the slice must agree with both.
    expect([...new Set(theirs.map((crd) => crd.version))].sort()).toEqual(Object.keys(resource.versions).sort());
    for (const crd of theirs) {
      expect({ plural: crd.plural, scope: crd.scope }).toEqual({ plural: resource.plural, scope: resource.scope });
      const slice = resource.versions[crd.version];
      expect(slice ? faultsBelowRoot(slice, crd.schema) : ["no slice"]).toEqual([]);
    }
  });

  it.each(resources.filter(({ resource }) => PARTS[resource.kind] !== undefined && isBuiltIn(resource)))("$name", ({ resource }) => {
    const { path, type } = PARTS[resource.kind] ?? { path: [], type: "" };
    for (const slice of Object.values(resource.versions)) {
      const part = path.reduce<Schema | undefined>((schema, field) => (schema?.kind === "object" ? schema.fields[field] : undefined), slice);
      expect(part ? faults(part, { $ref: `k8s:${type}` }, path.join(".")) : [`no ${path.join(".")}`]).toEqual([]);
    }
  });

  it("can fail", () => {
    const slice: Schema = { kind: "object", fields: { on: { kind: "boolean", default: true }, name: { kind: "integer" }, gone: { kind: "string" } } };
    const schema: OpenApi = { properties: { on: { type: "boolean", default: false }, name: { type: "string" } } };
    expect(faults(slice, schema, "spec")).toEqual([
      "spec.on: default is false, the slice says true",
      "spec.name: is string, the slice says integer",
      "spec.gone: not in the schema",
    ]);
  });
});

function faultsBelowRoot(slice: Schema, schema: OpenApi): readonly string[] {
  return slice.kind === "object"
    ? Object.entries(slice.fields)
        .filter(([field]) => field !== "metadata")
        .flatMap(([field, inner]) => faults(inner, schema.properties?.[field], field))
    : ["the slice is no object"];
}

it(present ? "names the kinds that no definition covers" : "says that ../shared/crds is absent: no slice was checked against a CRD", () => {
  const unchecked = resources.filter(({ resource }) => isBuiltIn(resource) && PARTS[resource.kind] === undefined).map(({ name }) => name);
  console.log(present ? `not in the definitions, so not checked: ${unchecked.join(", ") || "none"}` : "no ../shared/crds here: slices were not checked");
  expect(resources.length).toBeGreaterThan(0);
});
