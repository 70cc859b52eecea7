import { join, resolve } from "node:path";
import type { Outcome } from "./outcome.ts";
import { packageFolder } from "./pack-file.ts";

export interface GenerateOptions {
  readonly policies?: string;
  readonly out?: string;
  readonly check?: boolean;
}

/** `generate`: policies to files. The compiler is loaded only here: `check` starts without it. */
export async function generate(options: GenerateOptions): Promise<Outcome> {
  const { build } = await import("./build.ts");
  const root = packageFolder();
  const out = resolve(options.out ?? join(root, "generated"));
  const { written, diagnostics, drift } = await build({
    policies: resolve(options.policies ?? join(root, "policies")),
    out,
    check: options.check === true,
    tsConfig: join(root, "tsconfig.json"),
  });
  if (diagnostics.length > 0) {
    return { exitCode: 2, out: "", diagnostics };
  }
  if (options.check === true) {
    return {
      exitCode: drift.length > 0 ? 1 : 0,
      out: drift.length > 0 ? `${drift.map((path) => `differs: ${path}`).join("\n")}\n` : "generated/ is what the policies generate\n",
      diagnostics: [],
    };
  }
  return { exitCode: 0, out: `${written.length} files written to ${options.out ?? "generated"}\n`, diagnostics: [] };
}
