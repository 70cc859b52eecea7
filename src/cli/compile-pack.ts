import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { openProject } from "../compiler/1-read/project.ts";
import { compile, type LoadedPack } from "../compiler/compile.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { renderCel } from "../targets/cel/render.ts";
import type { PackModel } from "../targets/contract.ts";
import { checkTargets } from "../targets/gaps.ts";
import { renderRego } from "../targets/rego/render.ts";

/** What the `index.ts` of a policies' folder exports. */
export interface PackModule extends LoadedPack {
  readonly packName: string;
  readonly packVersion: string;
  readonly guide: string;
}

/** Compiles the policies to a model: everything the packagings and tests need. */
export async function compilePack(
  policies: string,
  tsConfig: string,
): Promise<{ readonly model: PackModel; readonly pack: PackModule; readonly diagnostics: readonly Diagnostic[] }> {
  const folder = resolve(policies);
  const pack = await importPolicies(pathToFileURL(join(folder, "index.ts")).href);
  const { units, cells, diagnostics, places } = compile({ project: openProject(resolve(tsConfig), folder), folder, pack });
  const model: PackModel = {
    name: pack.packName,
    version: pack.packVersion,
    guide: pack.guide,
    controls: pack.controls.map(({ id, title, severity, severityWhy, section, why, params, gaps = [] }) => ({
      id,
      title,
      severity,
      severityWhy,
      section,
      why,
      params,
      gaps,
    })),
    operators: pack.operators.map(({ name, title, home, readAt, resources }) => ({
      name,
      title,
      home,
      readAt,
      resources: resources.map((item) => item.resource),
    })),
    units,
    cells,
  };
  const refused = diagnostics.length > 0 ? [] : checkTargets(model, { renderRego, renderCel }, (control) => places.get(control));
  return { model, pack, diagnostics: [...diagnostics, ...refused] };
}

/** Plain Node 20 has no TypeScript; tsx reads it then. Throws what the policies' modules throw. */
async function importPolicies(url: string): Promise<PackModule> {
  try {
    const pack: PackModule = await import(url);
    return pack;
  } catch (error) {
    if (!(error instanceof TypeError) || !("code" in error) || error.code !== "ERR_UNKNOWN_FILE_EXTENSION") {
      throw error;
    }
    const { tsImport } = await import("tsx/esm/api");
    const pack: PackModule = await tsImport(url, import.meta.url);
    return pack;
  }
}
