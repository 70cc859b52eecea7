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
  /** The exemption that stands on the object. */
  readonly claim?: Exemption;
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

/** Parts the findings in those that stand and those that are exempt on this day; `claims` stand on the objects, and are the findings' own. */
export function applyExemptions<F extends ExemptableFinding>(
  all: readonly F[],
  exemptions: readonly Exemption[],
  today: string,
  claims: readonly Exemption[] = [],
): AppliedExemptions<F> {
  const isCurrent = (exemption: Exemption): boolean => !isExpired(exemption, today);
  const current = exemptions.filter(isCurrent);
  const used = new Set<Exemption | string>();
  const findings: F[] = [];
  const exempted: Exempted<F>[] = [];
  for (const found of all) {
    const { control, operator, resource } = found.finding;
    const { kind, namespace, name } = resource;
    const own = found.claim === undefined ? [] : [found.claim].filter(isCurrent);
    const by = [...current.filter((exemption) => covers(exemption, { control, operator, kind, namespace, name, labels: found.labels })), ...own];
    for (const exemption of by) {
      used.add(exemption).add(keyOf(exemption));
    }
    const [first] = by;
    if (first === undefined) {
      findings.push(found);
    } else {
      exempted.push({ found, exemption: first });
    }
  }
  const unused = [...current.filter((exemption) => !used.has(exemption)), ...claims.filter((claim) => isCurrent(claim) && !used.has(keyOf(claim)))];
  return { findings, exempted, unused, expired: [...exemptions, ...claims].filter((exemption) => !isCurrent(exemption)) };
}

/** Claims come with the findings, copied perhaps: their places tell which is which. */
function keyOf({ place: { file, line, column } }: Exemption): string {
  return `${file}:${line}:${column}`;
}
