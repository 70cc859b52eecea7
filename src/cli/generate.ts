import { join, relative, resolve } from "node:path";
import { createDiagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { BuildOptions, Built } from "./build.ts";
import { profileOf } from "./choose.ts";
import { type Outcome, Refused } from "./outcome.ts";
import { packageFolder } from "./pack-file.ts";

export interface GenerateOptions {
  readonly format: string;
  readonly policies?: string;
  readonly out?: string;
  readonly check?: boolean;
  readonly profile?: string;
}

/** `generate`: policies to files. The compiler is loaded only here: `check` starts without it. */
export async function generate(options: GenerateOptions): Promise<Outcome> {
  const root = packageFolder();
  const policies = resolve(options.policies ?? join(root, "policies"));
  const faults: Diagnostic[] = [];
  const profile = profileOf(options.profile ?? "restricted", faults);
  if (faults.length > 0) {
    throw new Refused(faults);
  }
  const out = resolve(options.out ?? join(root, "generated"));
  const built = await buildFrom({ policies, out, check: options.check === true, profile });
  const { diagnostics, drift, written, removed, foreign } = built;
  const report = options.check === true ? { drift } : { written, removed, foreign };
  const hasErrors = diagnostics.some(({ severity }) => severity === "error");
  return {
    exitCode: hasErrors ? 2 : drift.length > 0 ? 1 : 0,
    out: hasErrors ? [] : [options.format === "json" ? `${JSON.stringify(report, null, 2)}\n` : asText(built, options)],
    diagnostics: diagnostics.map(fromHere).sort(inOrder),
  };
}

async function buildFrom(options: Omit<BuildOptions, "tsConfig">): Promise<Built> {
  const { build } = await import("./build.ts");
  try {
    return await build({ ...options, tsConfig: join(packageFolder(), "tsconfig.json") });
  } catch (error) {
    if (error instanceof Error && error.name === "PoliciesError") {
      throw new Refused([createDiagnostic("DOK5012", undefined, { path: options.policies, reason: error.message })]);
    }
    throw error;
  }
}

function asText({ drift, written, removed, foreign }: Built, { out = "generated", check = false }: GenerateOptions): string {
  const folder = out.replace(/\/+$/u, "");
  if (check) {
    return drift.length > 0 ? `${drift.map((path) => `differs: ${path}`).join("\n")}\n` : `${folder}/ is what the policies generate\n`;
  }
  const stale = removed.length > 0 ? `, ${removed.length} removed that are no longer generated` : "";
  const left = foreign.map((path) => `left alone, not generated: ${path}\n`).join("");
  return `${left}${written.length} files written to ${folder}${stale}\n`;
}

/** Its file as a reader would open it from where they stand. */
function fromHere(diagnostic: Diagnostic): Diagnostic {
  const path = diagnostic.file === undefined ? "" : relative("", diagnostic.file);
  return path === "" || path.startsWith("..") ? diagnostic : { ...diagnostic, file: path };
}

function inOrder(a: Diagnostic, b: Diagnostic): number {
  return (a.file ?? "").localeCompare(b.file ?? "") || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
