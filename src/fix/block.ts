// Maps and lists in block style: whole lines go and come; what stands between them, comments above all, stays.
import type { ListTree, Tree } from "../manifests/tree.ts";
import { colonAfter, endOf, endsLine, isAfterLineEnd, lineEnding, lineStart, nextLine, type OwnEntry } from "./extent.ts";
import { flowStyleOf, leave, type MapChanges, type Place, type Plan, REASONS } from "./plan.ts";
import { spellInline, spellLines } from "./spell.ts";
import type { Splice } from "./splice.ts";
import type { Wanted } from "./wanted.ts";

const BLANK = /^[ \t]*$/u;
/** In front of the first key of a list's item. */
const DASHES = /^[ \t]*(?:-[ \t]+)+$/u;

function before(text: string, at: number): string {
  return text.slice(lineStart(text, at), at);
}

/** The end of the lines that something takes up; undefined where something else stands there too. */
function endOfLines(text: string, end: number): number | undefined {
  return isAfterLineEnd(text, end) ? end : endsLine(text, end) ? nextLine(text, end) : undefined;
}

/** Takes entries away, with the lines that they stand on. */
export function removeFromBlock({ map, own, removed, ids, made, place }: MapChanges, plan: Plan): void {
  const { text } = plan;
  if (removed.length === 0) {
    return;
  }
  const ends = new Map(removed.map((entry) => [entry, endOfLines(text, entry.end)]));
  const areUsual = own.every(({ keyStart }, index) => BLANK.test(before(text, keyStart)) || (index === 0 && DASHES.test(before(text, keyStart))));
  if (!areUsual || [...ends.values()].includes(undefined)) {
    leave(plan, { ids }, REASONS.unusual);
    return;
  }
  const isEmptied = removed.length === own.length && map.merges === undefined;
  const isClosed = isEmptied && made.size === 0 && closeBehindKey("{}", place, plan);
  for (const [index, entry] of own.entries()) {
    if (!removed.includes(entry)) {
      continue;
    }
    const start = lineStart(text, entry.keyStart);
    const end = ends.get(entry) ?? entry.end;
    if (isEmptied && index === 0 && !isClosed) {
      const tail = isAfterLineEnd(text, entry.end) ? lineEnding(text, entry.keyStart) : "";
      plan.splices.push({ start: entry.keyStart, end: entry.end, text: `${linesOf(made, entry, plan)}${tail}` });
    } else if (BLANK.test(before(text, entry.keyStart))) {
      plan.splices.push({ start, end, text: "" });
    } else {
      plan.splices.push(behindDash(entry, own[index + 1], removed, end, plan));
    }
  }
}

/** The first entry of a list's item: the next one moves up to the dash, unless a comment stands between them. */
function behindDash(entry: OwnEntry, next: OwnEntry | undefined, removed: readonly OwnEntry[], end: number, { text }: Plan): Splice {
  if (next !== undefined && !removed.includes(next) && BLANK.test(text.slice(end, next.keyStart))) {
    return { start: entry.keyStart, end: next.keyStart, text: "" };
  }
  const dash = entry.keyStart - (/[ \t]*$/u.exec(before(text, entry.keyStart))?.[0].length ?? 0);
  const last = isAfterLineEnd(text, end) ? end - (text.endsWith("\r\n", end) || text.slice(end - 2, end) === "\r\n" ? 2 : 1) : end;
  return { start: dash, end: last, text: "" };
}

/** Writes what is left of an emptied map or list behind its key, where that ends its line. */
function closeBehindKey(empty: "{}" | "[]", place: Place, { text, splices }: Plan): boolean {
  const colon = place.kind === "entry" ? colonAfter(text, place.keyEnd) : undefined;
  if (colon === undefined || !endsLine(text, colon)) {
    return false;
  }
  splices.push({ start: colon, end: colon, text: ` ${empty}` });
  return true;
}

/** New fields as lines, the first where a key stands already; `{}` for none. */
function linesOf(made: ReadonlyMap<string, Wanted>, { keyStart }: OwnEntry, { text, step }: Plan): string {
  const lines = [...made].flatMap(([key, field]) => spellLines(key, field, step));
  return lines.length === 0 ? "{}" : lines.join(`${lineEnding(text, keyStart)}${indentAt(text, keyStart)}`);
}

function indentAt(text: string, at: number): string {
  return " ".repeat(at - lineStart(text, at));
}

/** Puts new fields on lines after the last one that stays. */
export function insertIntoBlock({ map, own, removed, made }: MapChanges, plan: Plan): void {
  const { text, step } = plan;
  const kept = own.filter((entry) => !removed.includes(entry));
  if (made.size === 0 || (kept.length === 0 && map.merges === undefined)) {
    return;
  }
  const end = Math.max(...kept.map((entry) => entry.end), ...(map.merges ?? []).map((merge) => endOf(merge, text)));
  const at = endOfLines(text, end);
  if (at === undefined) {
    for (const field of made.values()) {
      leave(plan, field, REASONS.unusual);
    }
  } else {
    const lines = [...made].flatMap(([key, field]) => spellLines(key, field, step));
    plan.splices.push(linesAt(at, lines, indentAt(text, map.start), text));
  }
}

/** Lines before the line that starts at a place, or after the last one, which may have no end. */
function linesAt(at: number, lines: readonly string[], indentation: string, text: string): Splice {
  const eol = lineEnding(text, at);
  const isLast = !isAfterLineEnd(text, at);
  return { start: at, end: at, text: lines.map((line) => (isLast ? `${eol}${indentation}${line}` : `${indentation}${line}${eol}`)).join("") };
}

/** Puts a value, or fields, behind a key that has nothing. */
export function fillNothing(wanted: Wanted, place: Place, plan: Plan): void {
  const { text, step } = plan;
  const colon = place.kind === "entry" ? colonAfter(text, place.keyEnd) : undefined;
  if (place.kind !== "entry" || colon === undefined || !(place.isInFlow || endsLine(text, colon))) {
    leave(plan, wanted, REASONS.unusual);
  } else if (place.isInFlow || wanted.change !== undefined) {
    plan.splices.push({ start: colon, end: colon, text: ` ${spellInline(wanted, flowStyleOf(plan))}` });
  } else {
    const lines = [...wanted.fields].flatMap(([key, field]) => spellLines(key, field, step));
    plan.splices.push(linesAt(nextLine(text, colon), lines, `${indentAt(text, place.keyStart)}${step}`, text));
  }
}

/** Takes items away, with the lines that they stand on. */
export function removeItemsFromBlock(
  list: ListTree,
  removed: readonly Tree[],
  { ids, place }: { readonly ids: readonly number[]; readonly place: Place },
  plan: Plan,
): void {
  const { text } = plan;
  if (removed.length === 0) {
    return;
  }
  const lines = removed.map((item) => ({ start: lineStart(text, item.start), end: endOfLines(text, endOf(item, text)) }));
  const areUsual = removed.every((item) => /^[ \t]*-[ \t]+$/u.test(before(text, item.start)));
  const isEmptied = removed.length === list.items.length;
  if (!areUsual || lines.some(({ end }) => end === undefined) || (isEmptied && !closeBehindKey("[]", place, plan))) {
    leave(plan, { ids }, REASONS.unusual);
    return;
  }
  for (const { start, end } of lines) {
    plan.splices.push({ start, end: end ?? start, text: "" });
  }
}
