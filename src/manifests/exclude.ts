// What `--exclude` and `exclude:` leave out, whatever way leads to it.
import { relative, resolve } from "node:path";
import { GlobFault, matchesName, matchesPath, parseGlob, type Segment } from "./glob.ts";

/** The glob that leaves a path out, if one does. */
export type Exclude = (path: string) => string | undefined;

interface Rule {
  readonly pattern: string;
  readonly root: string;
  readonly globs: readonly (readonly Segment[])[];
  /** Without a slash: a name at any depth. */
  readonly isName: boolean;
}

/** Globs as seen from a folder. Throws GlobFault. */
export function excludeBy(patterns: readonly string[], folder: string): Exclude {
  const rules = patterns.map((pattern) => ruleOf(pattern, folder));
  if (rules.length === 0) {
    return () => undefined;
  }
  return (path) => {
    const real = resolve(path);
    return rules.find((rule) => isUnder(rule, real))?.pattern;
  };
}

/** Why a glob cannot be used, if it cannot. */
export function faultOf(pattern: string): readonly string[] {
  try {
    if (/^!|^\s*$/u.test(pattern)) {
      return [pattern.startsWith("!") ? "nothing can be taken back with !" : "nothing is in it"];
    }
    ruleOf(pattern, "");
    return [];
  } catch (error) {
    if (error instanceof GlobFault) {
      return [error.message];
    }
    throw error;
  }
}

function ruleOf(pattern: string, folder: string): Rule {
  const up = /^(?:\.\.?\/)*/u.exec(pattern)?.[0] ?? "";
  const text = pattern.slice(up.length).replace(/(?<=.)\/+$/u, "");
  const isAbsolute = text.startsWith("/");
  return {
    pattern,
    root: isAbsolute ? "/" : resolve(folder, up),
    globs: parseGlob(isAbsolute ? text.slice(1) : text),
    isName: up === "" && !text.includes("/"),
  };
}

/** Also what lies in a folder that is left out. */
function isUnder({ root, globs, isName }: Rule, real: string): boolean {
  const parts = relative(root, real).split("/");
  const names = parts.filter((part) => part !== "..");
  const isOutside = names.length < parts.length;
  return globs.some((glob) => {
    const [first] = glob;
    if (first === undefined || (isOutside && !isName && !first.isDeep)) {
      return false;
    }
    return isName && !first.isDeep ? names.some((name) => matchesName(first, name, true)) : names.some((_, at) => matchesPath(glob, names.slice(0, at + 1)));
  });
}
