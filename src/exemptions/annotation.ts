// Exemptions that stand on the object itself, where its control allows it: `dok-policies/exempt.<control>: why; until 2027-01-31`.
// Only `check` honours them: docs/decisions/004 says why no engine does.
import { isDay } from "./days.ts";

/** What the annotations' names begin with; the control's id follows. */
export const EXEMPT = "dok-policies/exempt.";

/** One of these annotations. */
export interface Claim {
  readonly annotation: string;
  readonly control: string;
  /** Nothing where the value is not in the form. */
  readonly says?: { readonly reason: string; readonly expires: string };
}

/** The object's annotations that are meant as exemptions, well written or not. */
export function claimsOf(object: { readonly [key: string]: unknown }): readonly Claim[] {
  const annotations = fieldsOf(fieldsOf(object["metadata"])["annotations"]);
  return Object.keys(annotations).flatMap((annotation) => {
    if (!annotation.startsWith(EXEMPT)) {
      return [];
    }
    const says = read(annotations[annotation]);
    return [{ annotation, control: annotation.slice(EXEMPT.length), ...(says === undefined ? {} : { says }) }];
  });
}

function read(value: unknown): Claim["says"] {
  if (typeof value !== "string") {
    return undefined;
  }
  const end = value.lastIndexOf(";");
  const [reason, until] = [value.slice(0, Math.max(end, 0)).trim(), value.slice(end + 1).trim()];
  const expires = until.startsWith("until ") ? until.slice("until ".length).trimStart() : "";
  return reason !== "" && isDay(expires) ? { reason, expires } : undefined;
}

function fieldsOf(value: unknown): { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
