// dok-policies.yaml in, settings or diagnostics out. Nothing is guessed: what is not understood is an error at its place.
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Position } from "../manifests/line-index.ts";
import { type PlacedDiagnostic, readOneDocument } from "../manifests/read.ts";
import { isRecord } from "../manifests/record.ts";
import { checkShape, type Path, type ShapeContext } from "./check-shape.ts";
import { type ConfigurablePack, definitionOf } from "./definition.ts";

export interface Config {
  readonly file: string;
  readonly paths?: readonly string[];
  /** Globs, as seen from the file's folder. */
  readonly exclude?: readonly string[];
  readonly controls?: readonly string[];
  readonly profile?: string;
  readonly severity?: string;
  readonly failOn?: string;
  readonly failOnSkipped?: readonly string[];
  readonly notVisible?: boolean;
  readonly wholeSet?: boolean;
  /** As they stand there: they are checked where the pack's parameters are known. */
  readonly params?: unknown;
  readonly exemptions?: string;
  readonly baseline?: string;
  readonly outputs?: readonly { readonly format: string; readonly file?: string }[];
  /** The place of what stands at a path. */
  readonly locate: (path: Path) => Position;
}

export const CONFIG_NAME = "dok-policies.yaml";

/** The configuration that stands in a folder, or above it in the same repository. */
export function findConfig(folder: string): string | undefined {
  const own = resolve(folder);
  let found: string | undefined;
  for (let at = own; ; at = dirname(at)) {
    const file = join(at, CONFIG_NAME);
    found ??= existsSync(file) ? file : undefined;
    if (existsSync(join(at, ".git"))) {
      return found;
    }
    // Above a repository, or without one, other people may write.
    if (dirname(at) === at) {
      return found === join(own, CONFIG_NAME) ? found : undefined;
    }
  }
}

/** Reads and checks a configuration; faults go to `faults`. Its paths come out as seen from where the run stands. */
export function readConfig(file: string, pack: ConfigurablePack, nearest: ShapeContext["nearest"], faults: PlacedDiagnostic[]): Config | undefined {
  const read = readOneDocument(file);
  if ("faults" in read) {
    faults.push(...read.faults);
    return undefined;
  }
  const { value, locate, locateKey } = read;
  const wrong = checkShape(definitionOf(pack), value, [], { file, locate, locateKey, nearest });
  if (wrong.length > 0 || !isRecord(value)) {
    faults.push(...wrong);
    return undefined;
  }
  const here = (path: string): string => (path === "-" || resolve(path) === path ? path : join(dirname(file), path));
  const texts = (key: string): readonly string[] | undefined => textsOf(value[key]);
  const text = (key: string): string | undefined => (typeof value[key] === "string" ? value[key] : undefined);
  const [paths, exemptions, baseline] = [texts("paths")?.map(here), text("exemptions"), text("baseline")];
  const outputs = Array.isArray(value["outputs"]) ? value["outputs"].map((output) => outputOf(output, here)) : undefined;
  return {
    file,
    locate,
    ...optional("paths", paths),
    ...optional("exclude", texts("exclude")),
    ...optional("controls", texts("controls")),
    ...optional("profile", text("profile")),
    ...optional("severity", text("severity")),
    ...optional("failOn", text("failOn")),
    ...optional("failOnSkipped", texts("failOnSkipped")),
    ...(typeof value["notVisible"] === "boolean" ? { notVisible: value["notVisible"] } : {}),
    ...(typeof value["wholeSet"] === "boolean" ? { wholeSet: value["wholeSet"] } : {}),
    ...optional("params", value["params"]),
    ...optional("exemptions", exemptions === undefined ? undefined : here(exemptions)),
    ...optional("baseline", baseline === undefined ? undefined : here(baseline)),
    ...optional("outputs", outputs),
  };
}

function optional<K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } {
  const entry: { [P in K]?: T } = {};
  if (value !== undefined) {
    entry[key] = value;
  }
  return entry;
}

function textsOf(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.map(String) : undefined;
}

function outputOf(output: unknown, here: (path: string) => string): { readonly format: string; readonly file?: string } {
  const fields = isRecord(output) ? output : {};
  return { format: String(fields["format"]), ...(typeof fields["file"] === "string" ? { file: here(fields["file"]) } : {}) };
}
