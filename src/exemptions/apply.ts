import { covers, isExpired } from "./covers.ts";
import type { Exemption, Labels } from "./exemption.ts";

/** What `applyExemptions` must know of a finding. */
export interface ExemptableFinding {
  readonly finding: {
    readonly control: string;
    readonly operator: string;
    readonly resource: { readonly kind: string; readonly namespace: string; readonly name: string };
  };
  /** The object's. */
  readonly labels: Labels;
}

export interface Exempted<F> {
  readonly found: F;
  /** The first that covers it. */
  readonly exemption: Exemption;
}
export interface AppliedExemptions<F> {
  /** What no exemption covers. */
  readonly findings: readonly F[];
  readonly exempted: readonly Exempted<F>[];
  /** In force, and nothing was found that they cover. */
  readonly unused: readonly Exemption[];
  /** Past their last day: they cover nothing any more. */
  readonly expired: readonly Exemption[];
}

/** Parts the findings in those that stand and those that are exempt on this day. */
export function applyExemptions<F extends ExemptableFinding>(all: readonly F[], exemptions: readonly Exemption[], today: string): AppliedExemptions<F> {
  const current = exemptions.filter((exemption) => !isExpired(exemption, today));
  const used = new Set<Exemption>();
  const findings: F[] = [];
  const exempted: Exempted<F>[] = [];
  for (const found of all) {
    const { control, operator, resource } = found.finding;
    const { kind, namespace, name } = resource;
    const by = current.filter((exemption) => covers(exemption, { control, operator, kind, namespace, name, labels: found.labels }));
    for (const exemption of by) {
      used.add(exemption);
    }
    const [first] = by;
    if (first === undefined) {
      findings.push(found);
    } else {
      exempted.push({ found, exemption: first });
    }
  }
  const unused = current.filter((exemption) => !used.has(exemption));
  return { findings, exempted, unused, expired: exemptions.filter((exemption) => isExpired(exemption, today)) };
}
