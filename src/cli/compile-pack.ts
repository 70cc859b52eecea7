import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { openProject } from "../compiler/1-read/project.ts";
import { compile, type LoadedPack } from "../compiler/compile.ts";
import type { AlertSet } from "../dsl/alerts.ts";
import { joinGuide, type WrittenRow } from "../dsl/guide.ts";
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
  /** Where the guide can be read: reports link to it. */
  readonly guideHome?: string;
  /** All that the guide asks for, in its order; a pack of somebody's own may have none. */
  readonly guideRows?: readonly WrittenRow[];
  /** Alerts that users can apply beside the policies. */
  readonly alertSets?: readonly AlertSet[];
}

/** Compiles the policies to a model: everything the packagings and tests need. */
export async function compilePack(
  policies: string,
  tsConfig: string,
): Promise<{ readonly model: PackModel; readonly pack: PackModule; readonly diagnostics: readonly Diagnostic[] }> {
  const folder = resolve(policies);
  const pack = await importPolicies(folder);
  const { units, seen, cells, diagnostics, places } = compile({ project: openProject(resolve(tsConfig), folder), folder, pack });
  const model: PackModel = {
    name: pack.packName,
    version: pack.packVersion,
    guide: pack.guide,
    ...(pack.guideHome === undefined ? {} : { guideHome: pack.guideHome }),
    guideRows: joinGuide(pack.guideRows ?? [], pack.controls),
    ...(pack.alertSets === undefined ? {} : { alertSets: pack.alertSets }),
    controls: pack.controls.map(
      ({
        id,
        title,
        severity,
        severityWhy,
        profile = "restricted",
        profileWhy,
        annotationExempts = false,
        section,
        why,
        silence,
        records,
        filesOnly,
        params,
        objects,
        gaps = [],
      }) => ({
        id,
        title,
        severity,
        severityWhy,
        profile,
        ...(profileWhy === undefined ? {} : { profileWhy }),
        annotationExempts,
        section,
        why,
        kind: objects.length > 0 ? "objects" : "database",
        ...(silence === undefined ? {} : { silence }),
        ...(records === undefined ? {} : { records }),
        ...(filesOnly === undefined ? {} : { filesOnly }),
        params,
        gaps,
      }),
    ),
    operators: pack.operators.map(({ name, title, home, readAt, recognise, resources }) => ({
      name,
      title,
      home,
      readAt,
      // By labels of its own: images are also those of databases that run without an operator.
      isDatabase: [recognise.pods, recognise.services, recognise.claims, recognise.controller].some((marks) => marks.length > 0),
      resources: resources.map((item) => item.resource),
    })),
    units,
    seen,
    cells,
  };
  const refused = diagnostics.length > 0 ? [] : checkTargets(model, { renderRego, renderCel }, (control) => places.get(control));
  return { model, pack, diagnostics: [...diagnostics, ...refused] };
}

/** What a policies' module throws while it is loaded: the author's error, not ours. */
export class PoliciesError extends Error {
  override readonly name = "PoliciesError";
}

/** Plain Node 20 has no TypeScript; tsx reads it then. Throws PoliciesError. */
async function importPolicies(folder: string): Promise<PackModule> {
  const url = pathToFileURL(join(folder, "index.ts")).href;
  const pack = await load(url).catch((error: unknown) => {
    const reason = existsSync(join(folder, "index.ts")) ? (error instanceof Error ? error.message : String(error)) : "it holds no index.ts";
    throw new PoliciesError(reason.split("\n").slice(0, 2).join(" "), { cause: error });
  });
  const missing = ["controls", "operators", "packName", "packVersion", "guide"].filter((name) => !(name in pack));
  if (missing.length > 0) {
    throw new PoliciesError(`index.ts does not export ${missing.join(", ")}`);
  }
  return pack;
}

async function load(url: string): Promise<PackModule> {
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
