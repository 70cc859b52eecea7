import type { Reported } from "../ir/interpret.ts";
import type { Others } from "../ir/others.ts";
import type { ManifestObject } from "../manifests/objects.ts";
import type { PackResource } from "./pack-file.ts";

/** A resource that some control judges. */
export interface Judgeable extends PackResource {
  readonly entrypoint: string;
}

/** What finds what is wrong with an object. */
export interface Engine {
  /** All findings, each once, in any order. Throws what is a bug of ours. */
  readonly judge: (object: ManifestObject, resource: Judgeable, others: Others) => readonly Reported[];
  /** To be called before it goes on after a throw, or where it was stopped. */
  readonly recover: () => Promise<void>;
}

export type Parameters = { readonly [control: string]: { readonly [name: string]: unknown } };
