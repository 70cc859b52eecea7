// `config`: what cassandra.yaml and its neighbours are made of. A Secret named in `configSecret` takes the place of all of it
// (cassandradatacenter_types.go), so what stands here then says nothing of the database.
import { isList, isMap, type ObjectOf } from "../../../src/dsl/index.ts";
import type { datacenter } from "./schema.ts";

const NOTHING = "";

export type Spec = ObjectOf<typeof datacenter>["spec"];

/** The entry of a value that may be a map. */
export function inside(value: unknown, key: string): unknown {
  return isMap(value) ? value[key] : undefined;
}

/** The items of a value that may be a list. */
export function itemsOf(value: unknown): readonly unknown[] {
  return isList(value) ? value : [];
}

/** A setting of cassandra.yaml. */
export function setting(spec: Spec, name: string): unknown {
  return inside(inside(spec?.config, "cassandra-yaml"), name);
}

/** One of a group of settings of cassandra.yaml. */
export function option(spec: Spec, group: string, name: string): unknown {
  return inside(setting(spec, group), name);
}

/** One of a group of settings of dse.yaml. */
export function dseOption(spec: Spec, group: string, name: string): unknown {
  return inside(inside(inside(spec?.config, "dse-yaml"), group), name);
}

/** A value that may be a text. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : NOTHING;
}

export function isSaid(value: unknown): boolean {
  return textOf(value) !== "";
}

export function isOn(value: unknown): boolean {
  return value === true || value === "true";
}

/** Whether another object holds the settings. */
export function isElsewhere(spec: Spec): boolean {
  return (spec?.configSecret ?? "") !== "";
}
