// TypeScript modules as functions: a file with a fault is put in without bundling the others anew.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { transform } from "esbuild";

type Require = (specifier: string) => unknown;
type Body = (require: Require, module: { exports: unknown }) => void;

export interface ModuleGraph {
  /** What the module exports, with one file's text replaced: that file and those that import it are run anew. */
  readonly load: (entry: string, replaced?: { readonly file: string; readonly source: string }) => Promise<unknown>;
  /** A file with all whose modules import it, or import one that does, of those that the entry loads. */
  readonly importersOf: (entry: string, file: string) => ReadonlySet<string>;
}

interface Module {
  exports: unknown;
  readonly imports: Set<string>;
}
type Modules = ReadonlyMap<string, Module>;

/** The modules in these folders, which import nothing else, and keep nothing between two calls. */
export async function readModules(folders: readonly string[]): Promise<ModuleGraph> {
  const bodies = new Map<string, Body>();
  for (const folder of folders) {
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"))) {
      const path = join(folder, file);
      bodies.set(path, await bodyOf(readFileSync(path, "utf8")));
    }
  }
  const loaded = new Map<string, Modules>();
  const wholeOf = (path: string): Modules => {
    const known = loaded.get(path) ?? run(path, bodies, new Map());
    loaded.set(path, known);
    return known;
  };
  const importers = new Map<string, ReadonlySet<string>>();
  const importersIn = (entry: string, file: string): ReadonlySet<string> => {
    const key = `${entry} ${file}`;
    const found = importers.get(key) ?? importersOf(file, wholeOf(entry));
    importers.set(key, found);
    return found;
  };
  const load: ModuleGraph["load"] = async (entry, replaced) => {
    const path = resolve(entry);
    const known = wholeOf(path);
    if (replaced === undefined) {
      return known.get(path)?.exports;
    }
    const file = resolve(replaced.file);
    const stale = importersIn(path, file);
    const kept = new Map([...known].filter(([module]) => !stale.has(module)));
    return run(path, new Map(bodies).set(file, await bodyOf(replaced.source)), kept).get(path)?.exports;
  };
  return { load, importersOf: (entry, file) => importersIn(resolve(entry), resolve(file)) };
}

/** The file, and all that import it or one that does. */
function importersOf(file: string, modules: Modules): ReadonlySet<string> {
  const found = new Set([file]);
  for (const each of found) {
    for (const [path, { imports }] of modules) {
      if (imports.has(each)) {
        found.add(path);
      }
    }
  }
  return found;
}

function run(entry: string, bodies: ReadonlyMap<string, Body>, kept: Modules): Modules {
  const modules = new Map(kept);
  const load = (path: string): unknown => {
    const known = modules.get(path);
    if (known !== undefined) {
      return known.exports;
    }
    const body = bodies.get(path);
    if (body === undefined) {
      throw new Error(`${path} is in none of the folders`);
    }
    const module: Module = { exports: {}, imports: new Set() };
    modules.set(path, module);
    body((specifier) => {
      const imported = resolve(dirname(path), specifier);
      module.imports.add(imported);
      return load(imported);
    }, module);
    return module.exports;
  };
  load(entry);
  return modules;
}

async function bodyOf(source: string): Promise<Body> {
  const { code } = await transform(source, { loader: "ts", format: "cjs" });
  const body: unknown = new Function("require", "module", code);
  return body as Body;
}
