// From what is wanted to pieces of text, along the tree that the reader made: where a field is there, it is changed or
// taken away where it stands; where it is not, it is put after the last field of the nearest parent that is.
import type { Entry, ListTree, MapTree, Tree } from "../manifests/tree.ts";
import { fillNothing, insertIntoBlock, removeFromBlock, removeItemsFromBlock } from "./block.ts";
import { colonAfter, isFlow, isNothing, type OwnEntry, ownEntries } from "./extent.ts";
import { insertIntoFlow, removeFromFlow } from "./flow.ts";
import { flowStyleOf, leave, type Place, type Plan, REASONS } from "./plan.ts";
import { isMakeable, quotesAt, spellInline, spellValue } from "./spell.ts";
import type { Wanted } from "./wanted.ts";

/** Adds the pieces for what is wanted of a value. */
export function walk(tree: Tree, wanted: Wanted, place: Place, plan: Plan): void {
  if (tree.kind === "alias" || plan.shared.has(tree)) {
    leave(plan, wanted, REASONS.shared);
  } else if (isTagged(tree, place, plan)) {
    leave(plan, wanted, REASONS.tagged);
  } else if (wanted.change !== undefined) {
    setValue(tree, wanted, place, plan);
  } else if (tree.kind === "map") {
    walkMap(tree, wanted, place, plan);
  } else if (tree.kind === "list") {
    walkList(tree, wanted, place, plan);
  } else if (tree.value === null) {
    setValue(tree, wanted, place, plan);
  } else {
    leave(plan, wanted, REASONS.scalar);
  }
}

/** `!tag` before a value says what it is: another value may be none of that. */
function isTagged(tree: Tree, place: Place, { text }: Plan): boolean {
  const colon = place.kind === "entry" ? colonAfter(text, place.keyEnd) : undefined;
  return colon !== undefined && /^[^#]*![^#]*$/u.test(text.slice(colon, Math.max(colon, tree.start)));
}

/** Puts a value where a scalar, or nothing, stands. */
function setValue(tree: Tree, wanted: Wanted, place: Place, plan: Plan): void {
  const { text } = plan;
  if (tree.kind !== "scalar") {
    leave(plan, wanted, tree.kind === "map" ? REASONS.map : REASONS.list);
  } else if (!isMakeable(wanted)) {
    leave(plan, wanted, REASONS.absent);
  } else if (isNothing(tree)) {
    fillNothing(wanted, place, plan);
  } else if (text[tree.start] === "|" || text[tree.start] === ">") {
    leave(plan, wanted, REASONS.blockText);
  } else {
    const quotes = quotesAt(text, tree.start);
    const value = wanted.change?.kind === "set" ? spellValue(wanted.change.value, plan.isJson ? "double" : quotes) : spellInline(wanted, flowStyleOf(plan));
    plan.splices.push({ start: tree.start, end: tree.end, text: value });
  }
}

function walkMap(map: MapTree, wanted: Wanted, place: Place, plan: Plan): void {
  const own = ownEntries(map, plan.text);
  const removed: OwnEntry[] = [];
  const ids: number[] = [];
  const made = new Map<string, Wanted>();
  for (const [key, field] of wanted.fields) {
    const entry = map.entries.get(String(key));
    const mine = own.find((each) => each.key === String(key));
    if (entry === undefined) {
      if (isMakeable(field) && typeof key === "string") {
        made.set(key, field);
      } else {
        leave(plan, field, REASONS.absent);
      }
    } else if (mine === undefined || (map.merges !== undefined && field.change?.kind === "remove")) {
      leave(plan, field, REASONS.merged);
    } else if (field.change?.kind !== "remove") {
      walk(mine.value, field, { kind: "entry", keyStart: mine.keyStart, keyEnd: mine.keyEnd, isInFlow: isFlow(map, plan.text) }, plan);
    } else if (holdsShared(mine.value, plan)) {
      leave(plan, field, REASONS.shared);
    } else {
      removed.push(mine);
      ids.push(...field.ids);
    }
  }
  const changes = { map, own, removed, ids, made, place };
  if (isFlow(map, plan.text)) {
    removeFromFlow(own, removed, map, { ids, plan });
    insertIntoFlow(changes, plan);
  } else {
    removeFromBlock(changes, plan);
    insertIntoBlock(changes, plan);
  }
}

function walkList(list: ListTree, wanted: Wanted, place: Place, plan: Plan): void {
  const removed: Tree[] = [];
  const ids: number[] = [];
  for (const [index, field] of wanted.fields) {
    const item = typeof index === "number" ? list.items[index] : undefined;
    if (item === undefined) {
      leave(plan, field, REASONS.absent);
    } else if (field.change?.kind !== "remove") {
      walk(item, field, { kind: "item" }, plan);
    } else if (holdsShared(item, plan)) {
      leave(plan, field, REASONS.shared);
    } else {
      removed.push(item);
      ids.push(...field.ids);
    }
  }
  if (isFlow(list, plan.text)) {
    removeFromFlow(list.items, removed, list, { ids, plan });
  } else {
    removeItemsFromBlock(list, removed, { ids, place }, plan);
  }
}

/** True where another place needs what stands in a value. */
function holdsShared(tree: Tree, plan: Plan): boolean {
  const parts: readonly Tree[] = tree.kind === "list" ? tree.items : tree.kind === "map" ? [...tree.entries.values()].map((entry: Entry) => entry.value) : [];
  return plan.shared.has(tree) || parts.some((part) => holdsShared(part, plan));
}
