// Maps and lists in braces and brackets: JSON, and flow style in YAML.
import type { ListTree, MapTree } from "../manifests/tree.ts";
import { colonAfter } from "./extent.ts";
import { flowStyleOf, leave, type MapChanges, type Plan, REASONS } from "./plan.ts";
import { quotesAt, spellInline, spellText } from "./spell.ts";

interface Part {
  readonly start: number;
  readonly end: number;
}
type Listed = { readonly end: number } & ({ readonly keyStart: number } | { readonly start: number });

function partOf(listed: Listed): Part {
  return { start: "keyStart" in listed ? listed.keyStart : listed.start, end: listed.end };
}

/** Takes parts away, each with one of the commas beside it. */
export function removeFromFlow(
  all: readonly Listed[],
  removed: readonly Listed[],
  whole: MapTree | ListTree,
  { ids, plan }: { readonly ids: readonly number[]; readonly plan: Plan },
): void {
  if (removed.length === 0) {
    return;
  }
  const { text } = plan;
  const parts = all.map(partOf);
  const gaps = [...parts.slice(1).map(({ start }, index) => text.slice(parts[index]?.end, start)), text.slice(parts.at(-1)?.end, whole.end - 1)];
  const areBare = gaps.every((gap) => /^\s*,?\s*$/u.test(gap)) && /^\s*$/u.test(text.slice(whole.start + 1, parts[0]?.start));
  if (!areBare) {
    leave(plan, { ids }, REASONS.comments);
    return;
  }
  if (removed.length === all.length) {
    plan.splices.push({ start: whole.start + 1, end: whole.end - 1, text: "" });
    return;
  }
  const isKept = (index: number): boolean => all[index] !== undefined && !removed.includes(all[index]);
  const lastKept = all.findLastIndex((_, index) => isKept(index));
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    if (!isKept(index) && index < lastKept && next !== undefined) {
      plan.splices.push({ start: part.start, end: next.start, text: "" });
    }
  }
  const [kept, last] = [parts[lastKept], parts.at(-1)];
  if (kept !== undefined && last !== undefined && last.end > kept.end) {
    plan.splices.push({ start: kept.end, end: last.end, text: "" });
  }
}

/** Puts new fields after the last one that stays, as those before them are written. */
export function insertIntoFlow({ map, own, removed, made }: MapChanges, plan: Plan): void {
  if (made.size === 0) {
    return;
  }
  const { text } = plan;
  const style = flowStyleOf(plan);
  const last = own.findLast((entry) => !removed.includes(entry));
  if (last === undefined) {
    const parts = [...made].map(([key, field]) => `${spellText(key, style.quotes)}${style.colon}${spellInline(field, style)}`);
    const isEmpty = map.end - map.start === 2 || own.length > 0;
    plan.splices.push({ start: map.start + 1, end: map.start + 1, text: isEmpty ? `${style.padding}${parts.join(", ")}${style.padding}` : parts.join(", ") });
    return;
  }
  const before = own[own.indexOf(last) - 1];
  const gap = text.slice(before === undefined ? map.start + 1 : before.end, last.keyStart).replace(/^\s*,/u, "");
  const space = before === undefined && !/[\r\n]/u.test(gap) ? " " : /^\s*$/u.test(gap) ? gap : " ";
  const colon = colonAfter(text, last.keyEnd) ?? last.keyEnd;
  const isTight = text[last.keyEnd] === ":" && /[^\s]/u.test(text[colon] ?? " ");
  const own_ = {
    quotes: plan.isJson ? ("double" as const) : quotesAt(text, last.keyStart),
    colon: isTight && plan.isJson ? ":" : ": ",
    padding: style.padding,
  };
  const parts = [...made].map(
    ([key, field]) => `,${isTight && plan.isJson && before === undefined ? "" : space}${spellText(key, own_.quotes)}${own_.colon}${spellInline(field, own_)}`,
  );
  plan.splices.push({ start: last.end, end: last.end, text: parts.join("") });
}
