// Annotations that are meant as exemptions: each with its place, and in force or with what is wrong.
import { createDiagnostic } from "../diagnostics/diagnostic.ts";
import { type Claim, claimsOf } from "../exemptions/annotation.ts";
import type { Exemption } from "../exemptions/exemption.ts";
import type { ManifestObject } from "../manifests/objects.ts";
import type { PlacedDiagnostic } from "../manifests/read.ts";
import type { FramedFinding, PlacedClaim } from "../reports/report.ts";
import { nearest } from "./nearest.ts";
import type { PackFile, PackResource } from "./pack-file.ts";

/** An object's findings with the exemption that stands on the object, and all that it claims. */
export function withClaims<V extends { readonly findings: readonly FramedFinding[] }>(
  verdict: V,
  object: ManifestObject,
  resource: PackResource,
  pack: PackFile,
): V & { readonly claims: readonly PlacedClaim[] } {
  const claims = placedClaims(object, resource, pack);
  if (claims.length === 0) {
    return { ...verdict, claims };
  }
  const exemptions = claims.flatMap((claim) => ("exemption" in claim ? [claim.exemption] : []));
  const findings = verdict.findings.map((found) => {
    const claim = exemptions.find(({ controls }) => controls.includes(found.finding.control));
    return claim === undefined ? found : { ...found, claim };
  });
  return { ...verdict, findings, claims };
}

/** What an object's annotations claim of the controls that judge it. */
export function placedClaims(object: ManifestObject, resource: PackResource, pack: PackFile): readonly PlacedClaim[] {
  return claimsOf(object.value).map((claim) => {
    const place = { file: object.file, ...object.locate(`metadata.annotations["${claim.annotation}"]`) };
    const fault = faultOf(claim, object, resource, pack);
    if (fault !== undefined) {
      return { diagnostic: { ...fault, ...place } };
    }
    const { reason = "", expires = "" } = claim.says ?? {};
    const { namespace, name, kindName } = object;
    const match = { kinds: [kindName], names: [name], ...(namespace === "" ? {} : { namespaces: [namespace] }) };
    const { file, line, column } = place;
    const exemption: Exemption = { controls: [claim.control], match, reason, expires, place: { file, line, column } };
    return { exemption };
  });
}

function faultOf({ annotation, control, says }: Claim, { kindName }: ManifestObject, resource: PackResource, pack: PackFile): PlacedDiagnostic | undefined {
  const known = pack.controls.find(({ id }) => id === control);
  if (known === undefined) {
    const ids = pack.controls.map(({ id }) => id);
    const meant = nearest(control.toUpperCase(), ids);
    return createDiagnostic("DOK5114", undefined, { annotation, reason: `there is no such control${meant === undefined ? "" : `; did you mean ${meant}?`}` });
  }
  if (!known.annotationExempts) {
    return createDiagnostic("DOK5115", undefined, { annotation, control, reason: `${control} takes no exemption from the object itself` });
  }
  if (!resource.enforced.includes(control)) {
    return createDiagnostic("DOK5115", undefined, { annotation, control, reason: `no policy of ${control} judges a ${kindName}` });
  }
  return says === undefined ? createDiagnostic("DOK5114", undefined, { annotation, reason: "its value is not a reason and a day of the calendar" }) : undefined;
}
