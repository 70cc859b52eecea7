// `config`: what cassandra.yaml and its neighbours are made of. A Secret named in `configSecret` takes the place of all of it
// (cassandradatacenter_types.go), so what stands here then says nothing of the database.
import type { ObjectOf } from "../../../src/dsl/index.ts";
import { inside } from "../../lib/cassandra-settings.ts";
import type { datacenter } from "./schema.ts";

export type Spec = ObjectOf<typeof datacenter>["spec"];

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

/** Whether another object holds the settings. */
export function isElsewhere(spec: Spec): boolean {
  return (spec?.configSecret ?? "") !== "";
}
