// Places as the formats for other tools want them: relative to where the run stands, with slashes.
import { relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { harmless } from "./entry.ts";

/** The path for a reader, `standard input` for `-`. */
export function shownPath(file: string, base: string): string {
  return file === "-" ? "standard input" : harmless(relativePath(file, base) ?? file);
}

/** The path from `base` down, or undefined where it is not below it. */
export function relativePath(file: string, base: string): string | undefined {
  const path = relative(base, resolve(base, file)).replaceAll(sep, "/");
  return path === "" || path === ".." || path.startsWith("../") || resolve(path) === path ? undefined : path;
}

/** The path as a URI: relative where it is below `base`. */
export function uriOf(file: string, base: string): string {
  const path = relativePath(file, base);
  return path === undefined ? pathToFileURL(resolve(base, file)).href : encodePath(path);
}

/** A path's parts, each percent-encoded: no part of it can be a scheme, a query or a fragment. */
export function encodePath(path: string): string {
  return path
    .split("/")
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join("/");
}
