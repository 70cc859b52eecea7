// The commands as a user runs them, or in this process where only what they give back matters.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildSync } from "esbuild";
import { afterAll } from "vitest";
import { check } from "../../../src/cli/check.ts";
import { Refused } from "../../../src/cli/outcome.ts";
import type { CheckOptions } from "../../../src/cli/settings.ts";
import type { PlacedDiagnostic } from "../../../src/manifests/read.ts";
import { ROOT } from "../../support/root.ts";

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}
export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: { readonly [name: string]: string };
  /** What Node is to start, the bundle if not given. */
  readonly node?: readonly string[];
}

let bundled: string | undefined;
afterAll(() => bundled !== undefined && rmSync(bundled, { recursive: true, force: true }));

/** The commands as one takes them from a package, without TypeScript: such a process starts in half the time. */
export function bundle(): string {
  if (bundled === undefined) {
    bundled = mkdtempSync(join(tmpdir(), "dok-bundled-"));
    const main = join(ROOT, "src/cli/main.ts");
    buildSync({ entryPoints: [main], outdir: join(bundled, "src/cli"), bundle: true, splitting: true, format: "esm", platform: "node", packages: "external" });
    for (const name of ["generated", "node_modules", "package.json"]) {
      symlinkSync(join(ROOT, name), join(bundled, name));
    }
  }
  return join(bundled, "src/cli/main.js");
}

/** How to start `dok-policies` from its source. */
export const FROM_SOURCE = ["--import", import.meta.resolve("tsx"), join(ROOT, "src/cli/main.ts")];

/** `dok-policies …` as a process. */
export function run(args: readonly string[], { input = "", cwd = ROOT, env = {}, node = [bundle()] }: RunOptions = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, ...args], {
    cwd,
    input,
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status, out: stdout, err: stderr };
}

export interface Checked {
  readonly exitCode: number;
  readonly out: string;
  readonly codes: readonly string[];
  readonly diagnostics: readonly PlacedDiagnostic[];
}

/** `check` in this process; also what it refuses. */
export async function checkHere(paths: readonly string[], options: CheckOptions = {}): Promise<Checked> {
  try {
    const { exitCode, out, diagnostics } = await check(paths, { outputs: [{ option: "format", value: "json" }], config: false, ...options });
    return { exitCode, out: [...out].join(""), codes: diagnostics.map(({ code }) => code), diagnostics };
  } catch (error) {
    return { exitCode: 2, out: "", ...refusedBy(error) };
  }
}

/** The diagnostics of a Refused; any other error goes on. */
export function refusedBy(error: unknown): Pick<Checked, "codes" | "diagnostics"> {
  if (!(error instanceof Refused)) {
    throw error;
  }
  return { codes: error.diagnostics.map(({ code }) => code), diagnostics: error.diagnostics };
}

/** A folder of this test file, removed after it; and a way to put files there. */
export function ownFiles(): { readonly folder: string; readonly file: (name: string, content: string | Uint8Array) => string } {
  const folder = mkdtempSync(join(tmpdir(), "dok-cli-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    file: (name, content) => {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
  };
}

/** A cluster that one control finds something in, at line 6. */
export const CARELESS = `apiVersion: postgresql.cnpg.io/v1
kind: Cluster
metadata:
  name: careless
spec:
  enableSuperuserAccess: true
  postgresql:
    parameters: { pgaudit.log: ddl }
  resources: { requests: { cpu: 1 }, limits: { memory: 4Gi } }
`;
