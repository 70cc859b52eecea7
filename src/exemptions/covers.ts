// What an exemption means. Every engine is compared with these few lines.
import type { Exemption, Subject } from "./exemption.ts";

/** True from the day after its last. */
export function isExpired({ expires }: Pick<Exemption, "expires">, today: string): boolean {
  return today > expires;
}

/** True where an exemption names the control and the object, whatever its date. */
export function covers({ controls, match }: Pick<Exemption, "controls" | "match">, subject: Subject): boolean {
  const { operators, kinds, namespaces, names, labels } = match;
  const isAmong = (list: readonly string[] | undefined, value: string): boolean => list === undefined || list.includes(value);
  return (
    controls.includes(subject.control) &&
    isAmong(operators, subject.operator) &&
    isAmong(kinds, subject.kind) &&
    isAmong(namespaces, subject.namespace) &&
    isAmong(names, subject.name) &&
    Object.entries(labels ?? {}).every(([key, value]) => Object.hasOwn(subject.labels, key) && subject.labels[key] === value)
  );
}
