// Globs as a shell has them: `*` `?` `[a-z]` `[!a]` `{a,b}` `**` and a backslash. Not a regular expression: those go
// back and forth, and a repository's configuration could make them do so for hours.

/** Thrown where a glob stands for too much. */
export class GlobFault extends Error {
  override readonly name = "GlobFault";
}

type Sign =
  | { readonly kind: "character"; readonly text: string }
  | { readonly kind: "one" }
  | { readonly kind: "some" }
  | { readonly kind: "set"; readonly isNegated: boolean; readonly ranges: readonly (readonly [string, string])[] };

/** One part of a path, between slashes. */
export interface Segment {
  readonly text: string;
  /** What it stands for where it stands for one name only. */
  readonly literal?: string;
  /** `**`: any number of folders. */
  readonly isDeep: boolean;
  readonly signs: readonly Sign[];
}

const MOST_ALTERNATIVES = 64;
const MOST_CHARACTERS = 1024;

/** Whether a text would be more than a name to a shell. */
export function isGlob(text: string): boolean {
  return /[*?]|\[[^/]+\]|\{[^}]*,[^}]*\}/u.test(text);
}

/** Each of the globs that the braces stand for, in segments. Throws GlobFault. */
export function parseGlob(text: string): readonly (readonly Segment[])[] {
  if (text.length > MOST_CHARACTERS) {
    throw new GlobFault(`the glob has more than ${MOST_CHARACTERS} characters`);
  }
  return unbraced(text).map((each) => {
    const parts = each.split("/").filter((part, index) => (part !== "" || index === 0) && part !== ".");
    return parts.filter((part, index) => part !== "**" || parts[index - 1] !== "**").map(segmentOf);
  });
}

function unbraced(text: string): readonly string[] {
  const done: string[] = [];
  const open = [text];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    // The innermost braces first: they hold no others.
    const braces = /(?<!\\)\{((?:[^{}\\]|\\.)*,(?:[^{}\\]|\\.)*)\}/su.exec(each);
    if (braces === null) {
      done.push(each);
    } else {
      const [before, after] = [each.slice(0, braces.index), each.slice(braces.index + braces[0].length)];
      open.push(...(braces[1] ?? "").split(",").map((choice) => `${before}${choice}${after}`));
    }
    if (open.length + done.length > MOST_ALTERNATIVES) {
      throw new GlobFault(`its braces stand for more than ${MOST_ALTERNATIVES} globs`);
    }
  }
  return [...new Set(done)].sort();
}

function segmentOf(text: string): Segment {
  const signs = signsOf(text);
  const isLiteral = signs.every(({ kind }) => kind === "character");
  const literal = signs.map((sign) => (sign.kind === "character" ? sign.text : "")).join("");
  return { text, isDeep: text === "**", signs, ...(isLiteral ? { literal } : {}) };
}

function signsOf(text: string): readonly Sign[] {
  const signs: Sign[] = [];
  const characters = [...text];
  for (let at = 0; at < characters.length; at += 1) {
    const text = characters[at] ?? "";
    const set = text === "[" ? setAt(characters, at) : undefined;
    if (text === "\\" && at + 1 < characters.length) {
      at += 1;
      signs.push({ kind: "character", text: characters[at] ?? "" });
    } else if (set !== undefined) {
      signs.push(set.sign);
      at = set.end;
    } else if (text === "*") {
      // Two in a row are one.
      signs.push(...(signs.at(-1)?.kind === "some" ? [] : [{ kind: "some" } as const]));
    } else {
      signs.push(text === "?" ? { kind: "one" } : { kind: "character", text });
    }
  }
  return signs;
}

/** `[a-z_]` and `[!a]`; undefined where the bracket is no more than itself. */
function setAt(characters: readonly string[], start: number): { readonly sign: Sign; readonly end: number } | undefined {
  const isNegated = /^[!^]$/u.test(characters[start + 1] ?? "");
  const from = start + (isNegated ? 2 : 1);
  // A closing bracket that comes first is one of the set.
  const end = characters.indexOf("]", from + 1);
  if (end < 0) {
    return undefined;
  }
  const ranges: (readonly [string, string])[] = [];
  for (let at = from; at < end; at += 1) {
    const low = characters[at] ?? "";
    const isRange = characters[at + 1] === "-" && at + 2 < end;
    ranges.push([low, isRange ? (characters[at + 2] ?? low) : low]);
    at += isRange ? 2 : 0;
  }
  return { sign: { kind: "set", isNegated, ranges }, end };
}

/** Whether a name is one that the segment stands for. Takes time by the product of their lengths, at most. */
export function matchesName({ signs, literal }: Segment, name: string, withHidden: boolean): boolean {
  if (literal !== undefined) {
    return name === literal;
  }
  if (name.startsWith(".") && !withHidden && signs[0]?.kind !== "character") {
    return false;
  }
  const characters = [...name];
  let [at, sign] = [0, 0];
  // Where the last star began: only the last one ever has to take more.
  let star: { readonly sign: number; at: number } | undefined;
  while (at < characters.length) {
    const wanted = signs[sign];
    if (wanted?.kind === "some") {
      star = { sign, at };
      sign += 1;
    } else if (wanted !== undefined && isOne(wanted, characters[at] ?? "")) {
      at += 1;
      sign += 1;
    } else if (star !== undefined) {
      star.at += 1;
      at = star.at;
      sign = star.sign + 1;
    } else {
      return false;
    }
  }
  return signs.slice(sign).every(({ kind }) => kind === "some");
}

function isOne(sign: Sign, character: string): boolean {
  if (sign.kind === "set") {
    return sign.ranges.some(([low, high]) => low <= character && character <= high) !== sign.isNegated;
  }
  return sign.kind === "one" || (sign.kind === "character" && sign.text === character);
}

/** Whether a path is one that the segments stand for; hidden names too. */
export function matchesPath(glob: readonly Segment[], names: readonly string[]): boolean {
  // Which segments the names so far can have led to.
  let reached = closure(glob, new Set([0]));
  for (const name of names) {
    const next = new Set<number>();
    for (const at of reached) {
      const segment = glob[at];
      if (segment?.isDeep === true) {
        next.add(at);
      } else if (segment !== undefined && matchesName(segment, name, true)) {
        next.add(at + 1);
      }
    }
    reached = closure(glob, next);
  }
  return reached.has(glob.length);
}

/** `**` also stands for no folder at all. */
function closure(glob: readonly Segment[], reached: Set<number>): ReadonlySet<number> {
  for (const at of reached) {
    if (glob[at]?.isDeep === true) {
      reached.add(at + 1);
    }
  }
  return reached;
}
