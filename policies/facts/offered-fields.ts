// Which fields an operator's kinds have.
import type { Read } from "./read.ts";

/**
 * UM-4, UM-5, CM-4, NM-11, SM-2, SM-4, SM-5. Whether a version of an operator's kind has a field by which users set something. `open`: it
 * keeps fields that its schema doesn't name. The operators' own kinds name the fields (`inSchema`); CustomResourceDefinitions show them.
 */
export interface OfferedField extends Read {
  readonly resource: string;
  readonly version: string;
  readonly offered: "yes" | "no" | "open";
}

export interface OfferedFieldFacts {
  readonly accountFields: OfferedField;
  readonly authenticationFields: OfferedField;
  readonly podFields: OfferedField;
  readonly serviceFields: OfferedField;
  readonly dataEncryptionFields: OfferedField;
  readonly claimFields: OfferedField;
  readonly storageClassFields: OfferedField;
}
