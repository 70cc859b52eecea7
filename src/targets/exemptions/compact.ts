// Compact policies have many controls: there it is the findings that are exempt, each known by the id it begins with.
import type { Exemption } from "../../exemptions/exemption.ts";
import { and, type Cel, ident, listOf, lit, macro, method, not, or, variableRef } from "../cel/ast.ts";
import type { Backends } from "../contract.ts";
import { policyName } from "../names.ts";
import type { CompactPart } from "../select.ts";
import type { Patch } from "./component.ts";
import { annotation, coveredBy, type Engine, printed } from "./conditions.ts";
import { type Reach, reaching } from "./reach.ts";

const VIOLATIONS = "violations";
const LINE = ident("v_line");

/**
 * The policy's violations under another name, and `violations` as those of them that are not exempt. Throws CannotSay
 * where that would be too long.
 */
export function findingsPatch(engine: Engine, { id, units }: CompactPart, exemptions: readonly Exemption[], backends: Backends): readonly Patch[] {
  const reaches = reaching(exemptions, units);
  // As the policy itself is rendered: only Kyverno's can look at other objects.
  const others = engine.kind === "ValidatingPolicy" ? ({ others: "kyverno" } as const) : {};
  const names = backends.renderCel(units, { params: "literal", ...others }).variables.map(({ name }) => name);
  const at = names.indexOf(VIOLATIONS);
  if (reaches.length === 0 || at < 0) {
    return [];
  }
  const found = unlike("found", names);
  const isExempt = or(reaches.map((reach) => and([isOf(reach), coveredBy(reach, engine)])));
  const rest = macro(variableRef(found), "filter", ["v_line"], not(isExempt));
  const name = policyName(id);
  return [
    {
      kind: engine.kind,
      name,
      patch: [
        { op: "test", path: `/spec/variables/${at}/name`, value: VIOLATIONS },
        { op: "replace", path: `/spec/variables/${at}/name`, value: found },
        { op: "add", path: `/spec/variables/${at + 1}`, value: { name: VIOLATIONS, expression: printed(rest, name) } },
        annotation(reaches),
      ],
    },
  ];
}

/** A message is `ID field: …`, and an id has no blank. */
function isOf({ controls }: Reach): Cel {
  const starts = (id: Cel): Cel => method(LINE, "startsWith", id);
  const [only, ...more] = controls.map((control) => `${control} `);
  return only !== undefined && more.length === 0
    ? starts(lit(only))
    : macro(listOf(controls.map((control) => lit(`${control} `))), "exists", ["v_id"], starts(ident("v_id")));
}

function unlike(name: string, taken: readonly string[]): string {
  return taken.includes(name) ? unlike(`${name}_all`, taken) : name;
}
