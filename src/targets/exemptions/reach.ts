// Which exemptions a policy gets, and what is left of each there.
import { daysAfter } from "../../exemptions/days.ts";
import type { Exemption, KnownPack, Labels } from "../../exemptions/exemption.ts";
import type { Unit } from "../../ir/nodes.ts";
import type { PackModel } from "../contract.ts";
import { kindsOf } from "../select.ts";

/** An exemption as one policy knows it; operators are said by the policy itself. */
export interface Reach {
  /** Of the controls that the policy has. */
  readonly controls: readonly string[];
  readonly kinds?: readonly string[];
  readonly namespaces?: readonly string[];
  readonly names?: readonly string[];
  readonly labels?: Labels;
  readonly exemption: Exemption;
}

/** The exemptions of some units of one operator, in the file's order. */
export function reaching(exemptions: readonly Exemption[], units: readonly Unit[]): readonly Reach[] {
  const operators = new Set(units.map(({ operator }) => operator));
  return exemptions.flatMap((exemption) => {
    const { operators: wanted, kinds, namespaces, names, labels } = exemption.match;
    const own = units.filter((unit) => exemption.controls.includes(unit.control) && (kinds === undefined || kinds.includes(unit.resourceKind)));
    if (own.length === 0 || (wanted !== undefined && !wanted.some((operator) => operators.has(operator)))) {
      return [];
    }
    const isByKind = kinds !== undefined || (namespaces === undefined && names === undefined && labels === undefined);
    return [
      {
        controls: [...new Set(own.map(({ control }) => control))].sort(),
        ...(isByKind ? { kinds: [...new Set(kindsOf(own).map(({ kind }) => kind))].sort() } : {}),
        ...(namespaces === undefined ? {} : { namespaces }),
        ...(names === undefined ? {} : { names }),
        ...(labels === undefined ? {} : { labels }),
        exemption,
      },
    ];
  });
}

/** The first day on which it is over. */
export function endOf({ expires }: Exemption): string {
  return daysAfter(expires, 1);
}

/** What a reader of exemptions must know of a compiled pack. */
export function knownPackOf({ controls, operators, cells }: PackModel): KnownPack {
  return {
    controls,
    operators,
    resources: operators.flatMap(({ name, resources }) =>
      resources.map(({ group, kind }) => ({
        operator: name,
        kind,
        enforced: cells
          .filter((cell) => cell.operator === name && cell.group === group && cell.resourceKind === kind && cell.status === "enforced")
          .map(({ control }) => control),
      })),
    ),
  };
}
