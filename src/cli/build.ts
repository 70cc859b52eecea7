// Policies in, `generated/` out: compiles, plans every packaging, and writes (or compares) what they planned.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { compilePack } from "./compile-pack.ts";
import type { Profile } from "../dsl/control.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { planAdmission } from "../targets/admission/plan.ts";
import { planAlerts } from "../targets/alerts/plan.ts";
import { ENTRY_FILE } from "../targets/bundle/entry.ts";
import { planBundle, wasmEntrypoints } from "../targets/bundle/plan.ts";
import { renderCel } from "../targets/cel/render.ts";
import type { Backends, EmittedFile, PackModel } from "../targets/contract.ts";
import { planDocs } from "../targets/docs/plan.ts";
import { planGatekeeper } from "../targets/gatekeeper/plan.ts";
import { planKyverno } from "../targets/kyverno/plan.ts";
import { planProfiles, withinProfile } from "../targets/profiles.ts";
import { renderRego } from "../targets/rego/render.ts";
import { compareOwnFolder, type OwnFile, type Written, writeOwnFolder } from "./own-folder.ts";

export interface BuildOptions {
  /** The folder of the policies; its `index.ts` exports `controls`, `operators`, `packName`, `packVersion` and `guide`. */
  readonly policies: string;
  readonly out: string;
  /** Compare with what is there instead of writing. */
  readonly check: boolean;
  readonly tsConfig: string;
  /** Only what this profile asks for. */
  readonly profile?: Profile;
}

export interface Built extends Written {
  readonly diagnostics: readonly Diagnostic[];
  /** With `check`: files that differ, are missing or should not be there. */
  readonly drift: readonly string[];
}

const WASM = "bundle/policy.wasm";

export function planAll(model: PackModel): readonly EmittedFile[] {
  const backends: Backends = { renderRego, renderCel };
  const files = [planGatekeeper, planKyverno, planAdmission, planBundle, planProfiles, planAlerts, planDocs].flatMap((plan) => plan(model, backends));
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}

const NOTHING: Written = { written: [], removed: [], foreign: [] };

export async function build(options: BuildOptions): Promise<Built> {
  const { model, diagnostics } = await compilePack(options.policies, options.tsConfig);
  if (diagnostics.some((diagnostic) => diagnostic.severity === "error")) {
    return { ...NOTHING, diagnostics, drift: [] };
  }
  const asked = options.profile === undefined ? model : withinProfile(model, options.profile);
  const files = planAll(asked);
  const wasm = await wasmFor(files, wasmEntrypoints(asked), options);
  const all: readonly OwnFile[] = [...files, { path: WASM, content: wasm }, { path: `${WASM}.sources`, content: stampOf(files, wasm) }];
  return options.check
    ? { ...NOTHING, diagnostics, drift: await compareOwnFolder(options.out, all) }
    : { ...(await writeOwnFolder(options.out, all)), diagnostics, drift: [] };
}

/** Whether policy.wasm is made of it: of the modules of kinds, which are asked one by one. */
const isInModule = ({ path }: EmittedFile): boolean => path.startsWith("bundle/") && path.endsWith(".rego") && path !== ENTRY_FILE;

/** What decides the module: when it is unchanged, the committed policy.wasm is still right. */
export function sourceHashOf(files: readonly EmittedFile[]): string {
  const hash = createHash("sha256");
  for (const file of files.filter(isInModule)) {
    hash.update(`${file.path}\n${file.content}\n`);
  }
  return hash.digest("hex");
}

function stampOf(files: readonly EmittedFile[], wasm: Uint8Array): string {
  return `${sourceHashOf(files)}\n${createHash("sha256").update(wasm).digest("hex")}\n`;
}

/** The committed module where it is whole and its sources are unchanged, else a new one by opa. Throws EngineError where opa is needed and absent. */
async function wasmFor(files: readonly EmittedFile[], entrypoints: readonly string[], options: BuildOptions): Promise<Uint8Array> {
  const stamp = join(options.out, `${WASM}.sources`);
  const committed = join(options.out, WASM);
  if (existsSync(stamp) && existsSync(committed)) {
    const wasm = await readFile(committed);
    if ((await readFile(stamp, "utf8")) === stampOf(files, wasm)) {
      return wasm;
    }
  }
  const { opaBuildWasm } = await import("../engines/opa.ts");
  const work = await mkdtemp(join(tmpdir(), "dok-policies-"));
  try {
    for (const { path, content } of files.filter(isInModule)) {
      await mkdir(dirname(join(work, path)), { recursive: true });
      await writeFile(join(work, path), content);
    }
    const { wasm } = await opaBuildWasm({ dir: join(work, "bundle"), entrypoints: [...entrypoints], out: join(work, "bundle.tar.gz") });
    return await readFile(wasm);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
