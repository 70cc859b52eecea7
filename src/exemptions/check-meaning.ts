// Exemptions that have the right form and still cannot be meant: no such day, the same thing twice, nothing to exempt.
import { createDiagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { isDay } from "./days.ts";
import type { Exemption, KnownPack } from "./exemption.ts";

export function checkMeaning(exemptions: readonly Exemption[], pack: KnownPack): readonly Diagnostic[] {
  const first = new Map<string, Exemption>();
  return exemptions.flatMap((exemption) => {
    const key = keyOf(exemption);
    const known = first.get(key);
    first.set(key, known ?? exemption);
    return [
      ...(isDay(exemption.expires) ? [] : [createDiagnostic("DOK5106", exemption.place, { given: exemption.expires })]),
      ...(known === undefined ? [] : [createDiagnostic("DOK5107", exemption.place, { what: "the same exemption", first: String(known.place.line) })]),
      ...(exemptsSomething(exemption, pack) ? [] : [createDiagnostic("DOK5108", exemption.place, nothing(exemption))]),
    ];
  });
}

function keyOf({ controls, match }: Exemption): string {
  const { operators, kinds, namespaces, names, labels } = match;
  const sorted = [controls, operators, kinds, namespaces, names].map((list) => (list === undefined ? null : [...list].sort()));
  return JSON.stringify([sorted, labels === undefined ? null : Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

function exemptsSomething({ controls, match }: Exemption, pack: KnownPack): boolean {
  const { operators, kinds } = match;
  return pack.resources.some(
    ({ operator, kind, enforced }) =>
      (operators === undefined || operators.includes(operator)) &&
      (kinds === undefined || kinds.includes(kind)) &&
      enforced.some((control) => controls.includes(control)),
  );
}

function nothing({ controls, match }: Exemption): { readonly controls: string; readonly of: string } {
  const kinds = match.kinds?.join(", ") ?? "any kind";
  return { controls: controls.join(", "), of: match.operators === undefined ? kinds : `${kinds} of ${match.operators.join(", ")}` };
}
