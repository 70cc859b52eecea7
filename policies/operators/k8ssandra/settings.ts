// What a datacenter says goes before what the cluster says for all, setting by setting (pkg/cassandra/datacenter.go).
import { type Infer, say } from "../../../src/dsl/index.ts";
import { inside } from "../../lib/cassandra-settings.ts";
import type { clusterSpec, datacenter as datacenterSlice } from "./schema.ts";

export type Spec = Infer<typeof clusterSpec> | undefined;
export type Datacenter = Infer<typeof datacenterSlice>;

const CLUSTER = "spec.cassandra.config.cassandraYaml";

function own(datacenter: Datacenter, group: string, name: string): unknown {
  return inside(inside(datacenter.config?.cassandraYaml, group), name);
}

/** A setting of cassandra.yaml. */
export function setting(spec: Spec, datacenter: Datacenter, name: string): unknown {
  return inside(datacenter.config?.cassandraYaml, name) ?? inside(spec?.cassandra?.config?.cassandraYaml, name);
}

/** One of a group of settings of cassandra.yaml. */
export function option(spec: Spec, datacenter: Datacenter, group: string, name: string): unknown {
  return own(datacenter, group, name) ?? inside(inside(spec?.cassandra?.config?.cassandraYaml, group), name);
}

/** One of a group of settings of dse.yaml. */
export function dseOption(spec: Spec, datacenter: Datacenter, group: string, name: string): unknown {
  return inside(inside(datacenter.config?.dseYaml, group), name) ?? inside(inside(spec?.cassandra?.config?.dseYaml, group), name);
}

/** Where a switch of DSE stands, or would stand for all datacenters. */
export function placeOfSwitch(datacenter: Datacenter, i: number, group: string): string {
  return inside(inside(datacenter.config?.dseYaml, group), "enabled") === undefined
    ? say`spec.cassandra.config.dseYaml.${group}.enabled`
    : say`spec.cassandra.datacenters[${i}].config.dseYaml.${group}.enabled`;
}

/** Where a setting stands, or would stand for all datacenters. */
export function placeOf(datacenter: Datacenter, i: number, name: string): string {
  return inside(datacenter.config?.cassandraYaml, name) === undefined
    ? say`${CLUSTER}.${name}`
    : say`spec.cassandra.datacenters[${i}].config.cassandraYaml.${name}`;
}

export function placeOfOption(datacenter: Datacenter, i: number, group: string, name: string): string {
  return own(datacenter, group, name) === undefined
    ? say`${CLUSTER}.${group}.${name}`
    : say`spec.cassandra.datacenters[${i}].config.cassandraYaml.${group}.${name}`;
}

/** Where a ConfigMap is named whose files are merged over those of each node, cassandra.yaml above all (pkg/nodeconfig/mount.go). */
export function perNodeAt(i: number): string {
  return say`spec.cassandra.datacenters[${i}].perNodeConfigMapRef`;
}

export function hasPerNode(datacenter: Datacenter): boolean {
  return (datacenter.perNodeConfigMapRef?.name ?? "") !== "";
}
