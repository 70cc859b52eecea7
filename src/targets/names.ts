// Derived names, one function each: a control's id is the guide's, everything else follows from it.

/** `AB-1` → `ab-1`: files and policy names. */
export function slug(controlId: string): string {
  return controlId.toLowerCase();
}

/** `AB-1` → `DokAb1`, `cloudnative-pg` → `DokCloudnativePg`: the kind of a constraint. */
export function constraintKind(name: string): string {
  const words = name.toLowerCase().split(/[^a-z0-9]+/u);
  return `Dok${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")}`;
}

/** Gatekeeper wants a template named as its kind, in lower case. */
export function templateName(name: string): string {
  return constraintKind(name).toLowerCase();
}

/** A label's value takes no more; checkTargets reports names that are longer. */
export const LONGEST_NAME = 63;

/** `dok-um-1-cloudnative-pg` */
export function policyName(...parts: readonly string[]): string {
  return ["dok", ...parts.map(slug)].join("-");
}

/** `cloudnative-pg`, `Cluster` → `dok.cloudnative_pg.cluster`. */
export function regoPackage(...parts: readonly string[]): string {
  return [
    "dok",
    ...parts.map((part) =>
      part
        .replace(/([a-z0-9])([A-Z])/gu, "$1_$2")
        .toLowerCase()
        .replace(/[^a-z0-9]+/gu, "_"),
    ),
  ].join(".");
}
