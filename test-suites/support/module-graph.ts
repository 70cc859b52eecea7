// TypeScript modules as functions: a file with a fault is put in without bundling the others anew.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { transform } from "esbuild";

type Require = (specifier: string) => unknown;
type Body = (require: Require, module: { exports: unknown }) => void;

export interface ModuleGraph {
  /** What the module exports, everything run anew, with one file's text replaced. */
  readonly load: (entry: string, replaced?: { readonly file: string; readonly source: string }) => Promise<unknown>;
}

/** The modules in these folders, which import nothing else. */
export async function readModules(folders: readonly string[]): Promise<ModuleGraph> {
  const bodies = new Map<string, Body>();
  for (const folder of folders) {
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"))) {
      const path = join(folder, file);
      bodies.set(path, await bodyOf(readFileSync(path, "utf8")));
    }
  }
  const load: ModuleGraph["load"] = async (entry, replaced) => {
    const other = replaced && ([resolve(replaced.file), await bodyOf(replaced.source)] as const);
    return run(entry, (path) => (path === other?.[0] ? other[1] : bodies.get(path)));
  };
  return { load };
}

function run(entry: string, bodyAt: (path: string) => Body | undefined): unknown {
  const modules = new Map<string, { exports: unknown }>();
  const load = (path: string): unknown => {
    const known = modules.get(path);
    if (known !== undefined) {
      return known.exports;
    }
    const body = bodyAt(path);
    if (body === undefined) {
      throw new Error(`${path} is in none of the folders`);
    }
    const module = { exports: {} };
    modules.set(path, module);
    body((specifier) => load(resolve(dirname(path), specifier)), module);
    return module.exports;
  };
  return load(resolve(entry));
}

async function bodyOf(source: string): Promise<Body> {
  const { code } = await transform(source, { loader: "ts", format: "cjs" });
  const body: unknown = new Function("require", "module", code);
  return body as Body;
}
