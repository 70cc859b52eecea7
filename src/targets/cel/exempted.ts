// What an exemption covers, in CEL. Gatekeeper's are data of the constraint; those of the other engines become text.
import { and, binary, call, type Cel, EMPTY_LIST, EMPTY_MAP, entryOrNull, fieldOrNull, ident, index, lit, listOf } from "./ast.ts";
import { macro, method, not, or, select, ternary, typeIs, variableRef } from "./ast.ts";

const OBJECT = ident("object");
const optional = (of: Cel, name: string): Cel => ({ kind: "optionalSelect", of, name });
const METADATA = optional(OBJECT, "metadata");
const KIND = method(optional(OBJECT, "kind"), "orValue", lit(""));
const NAMESPACE = method(optional(METADATA, "namespace"), "orValue", lit(""));
const NAME = method(optional(METADATA, "name"), "orValue", lit(""));

/** The object's labels; none where they are null. */
export const LABELS: Cel = ternary(
  typeIs(method(optional(METADATA, "labels"), "orValue", lit(null)), "map"),
  select(select(OBJECT, "metadata"), "labels"),
  EMPTY_MAP,
);

/** True where the constraint's parameter `exemptions` covers the object. CEL has no clock there: `until` is for others to watch. */
export function exemptedByParameter(objectLabels: Cel): Cel {
  const params = variableRef("params");
  const exemption = ident("v_exemption");
  const key = ident("v_key");
  const list = ternary(and([typeIs(params, "map"), typeIs(fieldOrNull(params, "exemptions"), "list")]), select(params, "exemptions"), EMPTY_LIST);
  const has = (field: string): Cel => binary(lit(field), "in", exemption);
  const lacksOr = (field: string, test: Cel): Cel => or([not(has(field)), test]);
  const labels = select(exemption, "labels");
  const each = macro(labels, "all", ["v_key"], binary(entryOrNull(objectLabels, key), "==", index(labels, key)));
  const covers = and([
    or(["kinds", "labels", "names", "namespaces"].map(has)),
    lacksOr("kinds", binary(KIND, "in", select(exemption, "kinds"))),
    lacksOr("namespaces", binary(NAMESPACE, "in", select(exemption, "namespaces"))),
    lacksOr("names", binary(NAME, "in", select(exemption, "names"))),
    lacksOr("labels", and([binary(call("size", labels), ">", lit(0)), each])),
  ]);
  return macro(list, "exists", ["v_exemption"], covers);
}

/** What a condition written into a policy asks of the object: all that is given. */
export interface Covered {
  readonly kinds?: readonly string[];
  readonly namespaces?: readonly string[];
  readonly names?: readonly string[];
  readonly labels?: { readonly [key: string]: string };
  /** Only where the engine has a clock: the first day that is not exempt. */
  readonly before?: string;
}

/** The same for an exemption that is known when the policy is made. */
export function isCovered({ kinds, namespaces, names, labels = {}, before }: Covered): Cel {
  const among = (value: Cel, list: readonly string[] | undefined): readonly Cel[] => (list === undefined ? [] : [isOneOf(value, list)]);
  const clock = (day: string): Cel => binary(call("time.now"), "<", call("timestamp", lit(`${day}T00:00:00Z`)));
  return and([
    ...among(KIND, kinds),
    ...among(NAMESPACE, namespaces),
    ...among(NAME, names),
    ...Object.entries(labels).map(([key, value]) => binary(entryOrNull(LABELS, lit(key)), "==", lit(value))),
    ...(before === undefined ? [] : [clock(before)]),
  ]);
}

function isOneOf(value: Cel, list: readonly string[]): Cel {
  const [only, ...more] = list;
  return only !== undefined && more.length === 0 ? binary(value, "==", lit(only)) : binary(value, "in", listOf(list.map(lit)));
}
