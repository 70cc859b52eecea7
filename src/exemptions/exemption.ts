// What the file of exemptions says, once it is read: which findings are accepted, why, and until when.
import type { Place } from "../diagnostics/diagnostic.ts";

export interface Exemption {
  /** Ids of the controls; all the pack's where the file says `all`. */
  readonly controls: readonly string[];
  readonly match: ExemptionMatch;
  readonly reason: string;
  /** The last day, `2027-01-31`: all of it, in UTC, is still exempt. */
  readonly expires: string;
  readonly owner?: string;
  readonly ticket?: string;
  /** Where it stands in the file. */
  readonly place: Place;
}

/** All keys that are given must hold: of lists any item, of labels each. At least one is given. */
export interface ExemptionMatch {
  readonly operators?: readonly string[];
  readonly kinds?: readonly string[];
  readonly namespaces?: readonly string[];
  readonly names?: readonly string[];
  readonly labels?: Labels;
}

export interface Labels {
  readonly [key: string]: string;
}

/** What an exemption asks of a finding: the control, and the object that it is about. */
export interface Subject {
  readonly control: string;
  readonly operator: string;
  readonly kind: string;
  /** "" for an object without. */
  readonly namespace: string;
  readonly name: string;
  readonly labels: Labels;
}

/** As much of a pack as tells a misspelt exemption from a good one. `pack.json` has this form. */
export interface KnownPack {
  readonly controls: readonly { readonly id: string }[];
  readonly operators: readonly { readonly name: string }[];
  readonly resources: readonly { readonly operator: string; readonly kind: string; readonly enforced: readonly string[] }[];
}
