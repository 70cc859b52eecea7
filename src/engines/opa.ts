// The opa program: checks, formats and compiles Rego. Evaluation is wasm.ts, in process.
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, extname, join, resolve } from "node:path";
import { EngineError, excerpt } from "./engine-error.ts";
import { requireEngine } from "./locate.ts";
import { runProcess } from "./run-process.ts";
import { untarGzip } from "./untar.ts";

export interface CheckOptions {
  /** The OPA that the Rego has to compile under: a version that opa knows ("v1.3.0"), or a capabilities file. */
  readonly capabilities?: string;
}

export interface WasmBuild {
  readonly dir: string;
  /** Rules, as in `dok/ksi_5/violation`. */
  readonly entrypoints: readonly string[];
  /** The bundle to write; `policy.wasm` is written beside it. */
  readonly out: string;
}

export interface WasmFiles {
  readonly bundle: string;
  readonly wasm: string;
}

/** Compiles in strict mode. Throws EngineError with what opa says; resolves to the number of Rego files checked. */
export async function opaCheckStrict(dirOrFiles: string | readonly string[], options: CheckOptions = {}): Promise<number> {
  const paths = typeof dirOrFiles === "string" ? [dirOrFiles] : dirOrFiles;
  const files = (await Promise.all(paths.map(regoFilesOf))).flat();
  if (files.length === 0) {
    throw new EngineError(`no Rego to check in ${paths.join(", ")}`, "opa finds nothing wrong with nothing", "pass a .rego file, or a folder that holds one");
  }
  const capabilities = options.capabilities === undefined ? [] : ["--capabilities", options.capabilities];
  const { exitCode, stdout, stderr } = await runProcess(requireEngine("opa"), ["check", "--strict", ...capabilities, ...files]);
  if (exitCode !== 0 || stdout.trim() !== "" || stderr.trim() !== "") {
    throw new EngineError(`opa refuses the Rego in ${paths.join(", ")}`, excerpt(stderr + stdout), "correct what wrote it");
  }
  return files.length;
}

/** Rego as `opa fmt` writes it. */
export async function opaFormat(text: string): Promise<string> {
  const { exitCode, stdout, stderr } = await runProcess(requireEngine("opa"), ["fmt"], { input: text });
  if (exitCode !== 0) {
    throw new EngineError("opa cannot format the Rego", excerpt(stderr + stdout), "correct what wrote it");
  }
  return stdout;
}

/** Compiles a folder of Rego to WASM. The same sources give the same bytes, wherever the folder lies. */
export async function opaBuildWasm({ dir, entrypoints, out }: WasmBuild): Promise<WasmFiles> {
  const bundle = resolve(out);
  await mkdir(dirname(bundle), { recursive: true });
  const flags = entrypoints.flatMap((entrypoint) => ["--entrypoint", entrypoint]);
  // In the folder, and with a relative path: the path of each file ends up in policy.wasm.
  const { exitCode, stdout, stderr } = await runProcess(requireEngine("opa"), ["build", "--target", "wasm", ...flags, "--output", bundle, "."], { cwd: dir });
  if (exitCode !== 0) {
    throw new EngineError(
      `opa cannot compile ${dir} to WASM`,
      excerpt(stderr + stdout),
      "run `opa check --strict` on the folder, and see that each entrypoint is a rule in it",
    );
  }
  const module = untarGzip(await readFile(bundle)).get("policy.wasm");
  if (module === undefined) {
    throw new EngineError(
      `${bundle} holds no policy.wasm`,
      "opa writes one for each build with target wasm",
      "see that the opa in use is the pinned one: `npm run engines`",
    );
  }
  const wasm = join(dirname(bundle), "policy.wasm");
  await writeFile(wasm, module);
  return { bundle, wasm };
}

/** Writes the capabilities of an OPA release to a temporary file, for programs that want a file. The caller removes it. */
export async function writeOpaCapabilities(version = "v1.3.0"): Promise<string> {
  const { exitCode, stdout, stderr } = await runProcess(requireEngine("opa"), ["capabilities", "--version", version]);
  if (exitCode !== 0) {
    throw new EngineError(`opa has no capabilities of ${version}`, excerpt(stderr + stdout), "`opa capabilities` lists the versions it knows");
  }
  const folder = await mkdtemp(join(tmpdir(), "dok-opa-"));
  const file = join(folder, `${version}.json`);
  await writeFile(file, stdout).catch(async (error: unknown) => {
    await rm(folder, { recursive: true, force: true });
    throw error;
  });
  return file;
}

async function regoFilesOf(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) {
    throw new EngineError(`${path} does not exist`, "there is nothing to check", "pass a .rego file or a folder");
  }
  if (!found.isDirectory()) {
    return extname(path) === ".rego" ? [path] : [];
  }
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && extname(entry.name) === ".rego").map((entry) => join(entry.parentPath, entry.name));
}
