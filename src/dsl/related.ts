// Rules over more than one object: what a rule sees of the objects beside the one that it judges.
import type { ObjectOf, Resource } from "./resource.ts";

/** The objects beside the one under review, as a rule may ask for them. */
export interface Surroundings {
  /** Objects of another kind of the pack, in no order: those of the object's namespace, or all where the kind is the cluster's. */
  related<R extends Resource>(resource: R): readonly ObjectOf<R>[];
  /** Whether all that there are were looked at: in a cluster always, of files only where whoever gives them says so. */
  readonly isWhole: boolean;
}

/** A kind whose objects a rule asks for. */
export interface RelatedKind {
  readonly group: string;
  readonly version: string;
  readonly resourceKind: string;
  readonly scope: "Namespaced" | "Cluster";
}

/** As objects write it: `v1`, `apps/v1`. */
export function apiVersionOf({ group, version }: { readonly group: string; readonly version: string }): string {
  return group === "" ? version : `${group}/${version}`;
}

/** What an engine knows of the objects beside the one under review. */
export interface Others<O = unknown> {
  readonly find: (kind: RelatedKind, namespace: string) => readonly O[];
  readonly isWhole: boolean;
}

/** The namespace of an object; empty where it says none. */
export function namespaceOf(object: unknown): string {
  const metadata = fieldOf(object, "metadata");
  const namespace = fieldOf(metadata, "namespace");
  return typeof namespace === "string" ? namespace : "";
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? (value as { readonly [field: string]: unknown })[name] : undefined;
}
