import type { Exemption } from "../exemptions/exemption.ts";

/** Why, and who answers for it: `partners connect from outside (payments, OPS-7)`. */
export function whyOf({ reason, owner, ticket }: Pick<Exemption, "reason" | "owner" | "ticket">): string {
  const who = [owner, ticket].filter((text) => text !== undefined);
  return who.length === 0 ? reason : `${reason} (${who.join(", ")})`;
}
