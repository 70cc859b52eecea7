// Ways into the object. A parent that is no map has no fields, and `.?` on a list is an error in CEL: so a parent is
// tested before it is read. Parents that need no loop variable become policy variables, which are always maps.
import { type Scalar, STRING, type Type } from "../../ir/nodes.ts";
import { binary, type Cel, entryOrNull, fieldOrNull, index, isLiteral, lit, method, select } from "./ast.ts";
import { type Context, hoist, isSmall } from "./context.ts";
import { listFrom, mapFrom } from "./convert.ts";
import { DYN, emptyOf, type Exact, exact, exactLiteral, NOTHING, STRING as TEXT } from "./exact.ts";
import { normal, typeTest, valueOf, type View, viewOfExact, withSmallLeaf } from "./view.ts";

interface Access {
  readonly orNull: (map: Cel) => Cel;
  readonly sure: (map: Cel) => Cel;
  /** Conditions under which the key is one. */
  readonly guards: readonly Cel[];
  readonly path: string | null;
}

/** A field by its name; `fallback` applies where the parent is a map and the field isn't there, or isn't of the type. */
export function fieldOf(parent: View, name: string, type: Type, fallback: Scalar | null, context: Context): View {
  return navigate(parent, { orNull: (map) => fieldOrNull(map, name), sure: (map) => select(map, name), guards: [], path: name }, type, fallback, context);
}

/** A map's value under a computed key. */
export function entryOf(parent: View, key: View, type: Type, context: Context): View {
  if (key.leaf.kind === "literal" && typeof key.leaf.value === "string" && key.test === "none") {
    return fieldOf(parent, key.leaf.value, type, null, context);
  }
  const plain = normal(key);
  const other = plain.otherwise.known.is;
  const isText = other !== "string" && other !== "unknown";
  return withSmallLeaf(isText ? plain : viewOfExact(valueOf(plain, context)), context, (small) => {
    const guards = [...small.when, ...small.guards, typeTest(small.leaf, small.known, STRING)].filter((test) => !isLiteral(test, true));
    return navigate(parent, { orNull: (map) => entryOrNull(map, small.sure), sure: (map) => index(map, small.sure), guards, path: null }, type, null, context);
  });
}

function navigate(given: View, access: Access, type: Type, fallback: Scalar | null, context: Context): View {
  const parent = normal(given);
  const other = parent.otherwise.known.is;
  // Another parent in its place: only the value itself says which.
  if (other === "unknown" || (other === "map" && !isEmptyMap(parent.otherwise.term))) {
    return withSmallLeaf(viewOfExact(valueOf(parent, context)), context, (small) => navigate(small, access, type, fallback, context));
  }
  if (parent.path === null && !isSmall(parent.leaf)) {
    return withSmallLeaf(parent, context, (small) => navigate(small, access, type, fallback, context));
  }
  const isMap = typeTest(parent.leaf, parent.known, { kind: "record" });
  const tests = [...parent.when, ...parent.guards, isMap].filter((test) => !isLiteral(test, true));
  const hoisted = parent.path === null ? null : hoistMap(parent, context);
  const map = hoisted ?? parent.sure;
  const path = parent.path === null || access.path === null ? null : joinPath(parent.path, access.path);
  const view = { leaf: access.orNull(map), sure: access.sure(map), known: DYN, test: type, path };
  if (fallback === null) {
    return normal({ ...view, when: [], guards: [...(hoisted === null ? tests : []), ...access.guards], otherwise: NOTHING });
  }
  // What isn't a map among a list's items is an empty one, and has the defaults.
  return other === "map"
    ? { ...view, when: parent.when, guards: hoisted === null ? tests : [], otherwise: exactLiteral(fallback) }
    : { ...view, when: tests, guards: [], otherwise: exactLiteral(fallback) };
}

function isEmptyMap(term: Cel): boolean {
  return term.kind === "map" && term.entries.length === 0;
}

function hoistMap(parent: View, context: Context): Cel {
  return parent.leaf.kind === "ident" ? parent.leaf : hoist(context.variables, parent.path ?? "", mapFrom(parent, context).term);
}

function joinPath(parent: string, name: string): string {
  return parent === "" ? name : `${parent}_${name}`;
}

/** A list as a policy variable where it is a way from the object, else in place. */
export function listOfView(view: View, context: Context): Exact {
  const list = listFrom(view, context);
  return view.path === null ? list : exact(hoist(context.variables, view.path, list.term), list.known);
}

/** A map as a policy variable where it is a way from the object, else in place. */
export function mapOfView(view: View, context: Context): Exact {
  const map = mapFrom(view, context);
  return view.path === null ? map : exact(hoist(context.variables, view.path, map.term), map.known);
}

/** The item at a position: within the list it has the type or is the type's empty value, beyond it is null. */
export function itemAt(list: Exact, position: number, type: Type, context: Context): View {
  if (list.term.kind === "list") {
    const item = list.term.items[position];
    return item === undefined ? viewOfExact(NOTHING) : viewOfItem({ when: [], leaf: item, known: list.known.checked === "strings" ? TEXT : DYN }, type);
  }
  return withSmallLeaf(viewOfExact(list), context, ({ leaf: term, known }) => {
    const isThere = binary(method(term, "size"), ">", lit(position));
    const at = index(term, lit(position));
    return viewOfItem({ when: [isThere], leaf: at, known: known.checked === "strings" ? TEXT : DYN }, type);
  });
}

/** An item of a list as a rule reads it. */
export function viewOfItem(item: { readonly when: readonly Cel[]; readonly leaf: Cel; readonly known: Exact["known"] }, type: Type): View {
  const isRight = typeTest(item.leaf, item.known, type);
  const base = { when: item.when, guards: [], path: null };
  if (isLiteral(isRight, false)) {
    const empty = emptyOf(type);
    return { ...base, leaf: empty.term, sure: empty.term, known: empty.known, test: "none", otherwise: NOTHING };
  }
  return normal({
    ...base,
    leaf: item.leaf,
    sure: item.leaf,
    known: item.known,
    test: isLiteral(isRight, true) ? "none" : type,
    otherwise: isLiteral(isRight, true) ? NOTHING : emptyOf(type),
  });
}
