import type { Exemption, ExemptionMatch } from "../../src/exemptions/exemption.ts";

/** An exemption without a file. */
export function exemption(controls: readonly string[], match: ExemptionMatch, expires = "2190-12-31", reason = "tested"): Exemption {
  return { controls, match, expires, reason, place: { file: "exemptions.yaml", line: 1, column: 1 } };
}
