// Policies in, `generated/` out: compiles, plans every packaging, and writes (or compares) what they planned.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { compilePack } from "./compile-pack.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { planAdmission } from "../targets/admission/plan.ts";
import { planBundle, wasmEntrypoints } from "../targets/bundle/plan.ts";
import { renderCel } from "../targets/cel/render.ts";
import type { Backends, EmittedFile, PackModel } from "../targets/contract.ts";
import { planDocs } from "../targets/docs/plan.ts";
import { planGatekeeper } from "../targets/gatekeeper/plan.ts";
import { planKyverno } from "../targets/kyverno/plan.ts";
import { renderRego } from "../targets/rego/render.ts";

export interface BuildOptions {
  /** The folder of the policies; its `index.ts` exports `controls`, `operators`, `packName`, `packVersion` and `guide`. */
  readonly policies: string;
  readonly out: string;
  /** Compare with what is there instead of writing. */
  readonly check: boolean;
  readonly tsConfig: string;
}

export interface Built {
  readonly written: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** With `check`: files that differ, are missing or should not be there. */
  readonly drift: readonly string[];
}

const WASM = "bundle/policy.wasm";

export function planAll(model: PackModel): readonly EmittedFile[] {
  const backends: Backends = { renderRego, renderCel };
  const files = [planGatekeeper, planKyverno, planAdmission, planBundle, planDocs].flatMap((plan) => plan(model, backends));
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}

export async function build(options: BuildOptions): Promise<Built> {
  const { model, diagnostics } = await compilePack(options.policies, options.tsConfig);
  if (diagnostics.some((diagnostic) => diagnostic.severity === "error")) {
    return { written: [], diagnostics, drift: [] };
  }
  const files = planAll(model);
  const wasm = await wasmFor(files, wasmEntrypoints(model), options);
  return options.check
    ? { written: [], diagnostics, drift: await compare(files, wasm, options.out) }
    : { written: await writeAll(files, wasm, options.out), diagnostics, drift: [] };
}

/** What decides the module: when it is unchanged, the committed policy.wasm is still right. */
export function sourceHashOf(files: readonly EmittedFile[]): string {
  const hash = createHash("sha256");
  for (const file of files.filter((candidate) => candidate.path.startsWith("bundle/") && candidate.path.endsWith(".rego"))) {
    hash.update(`${file.path}\n${file.content}\n`);
  }
  return hash.digest("hex");
}

/** The committed module where its sources are unchanged, else a new one by opa. Throws where opa is needed and absent. */
async function wasmFor(files: readonly EmittedFile[], entrypoints: readonly string[], options: BuildOptions): Promise<Uint8Array> {
  const stamp = join(options.out, `${WASM}.sources`);
  const committed = join(options.out, WASM);
  const wanted = sourceHashOf(files);
  if (existsSync(stamp) && existsSync(committed) && (await readFile(stamp, "utf8")).trim() === wanted) {
    return readFile(committed);
  }
  const { opaBuildWasm } = await import("../engines/opa.ts");
  const work = await mkdtemp(join(tmpdir(), "dok-policies-"));
  try {
    const modules = files.filter((file) => file.path.startsWith("bundle/") && file.path.endsWith(".rego"));
    await writeAll(modules, undefined, work);
    const { wasm } = await opaBuildWasm({ dir: join(work, "bundle"), entrypoints: [...entrypoints], out: join(work, "bundle.tar.gz") });
    return await readFile(wasm);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function withWasm(files: readonly EmittedFile[], wasm: Uint8Array | undefined): readonly { readonly path: string; readonly content: string | Uint8Array }[] {
  return wasm === undefined ? files : [...files, { path: WASM, content: wasm }, { path: `${WASM}.sources`, content: `${sourceHashOf(files)}\n` }];
}

async function writeAll(files: readonly EmittedFile[], wasm: Uint8Array | undefined, out: string): Promise<readonly string[]> {
  const all = withWasm(files, wasm);
  for (const { path, content } of all) {
    const target = join(out, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(`${target}.new`, content);
    await rename(`${target}.new`, target);
  }
  const wanted = new Set(all.map((file) => file.path));
  for (const stale of wasm === undefined ? [] : (await filesUnder(out)).filter((path) => !wanted.has(path))) {
    await rm(join(out, stale));
  }
  return all.map((file) => file.path);
}

async function compare(files: readonly EmittedFile[], wasm: Uint8Array, out: string): Promise<readonly string[]> {
  const all = withWasm(files, wasm);
  const drift: string[] = [];
  for (const { path, content } of all) {
    const target = join(out, path);
    if (!existsSync(target) || !Buffer.from(content).equals(await readFile(target))) {
      drift.push(path);
    }
  }
  const wanted = new Set(all.map((file) => file.path));
  return [...drift, ...(await filesUnder(out)).filter((path) => !wanted.has(path))];
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) {
    return [];
  }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
