// NM-7, NM-8: Secrets that a Certificate of cert-manager fills, which then renews what is in them.
import type { ObjectOf } from "../../src/dsl/index.ts";
import type { certificate } from "../operators/cert-manager/schema.ts";

type Certificate = ObjectOf<typeof certificate>;

/** A Certificate and its Secret are in one namespace. */
export function fills(one: Certificate, secret: string | undefined): boolean {
  return secret !== undefined && one.spec?.secretName === secret;
}

export function isNeverRenewed(one: Certificate): boolean {
  return one.spec?.renewal?.policy === "Disabled";
}

/** Always is the default since 1.18. */
export function keepsKey(one: Certificate): boolean {
  return one.spec?.privateKey?.rotationPolicy === "Never";
}
