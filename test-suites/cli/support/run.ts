// The commands as a user runs them, or in this process where only what they give back matters.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { type CheckOptions, check } from "../../../src/cli/check.ts";
import { Refused } from "../../../src/cli/outcome.ts";
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
  readonly nodeArguments?: readonly string[];
}

/** `dok-policies …` as a process. */
export function run(args: readonly string[], { input = "", cwd = ROOT, env = {}, nodeArguments = [] }: RunOptions = {}): Ran {
  const node = [...nodeArguments, "--import", import.meta.resolve("tsx"), join(ROOT, "src/cli/main.ts")];
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
export async function checkHere(paths: readonly string[], options: Partial<CheckOptions> = {}): Promise<Checked> {
  try {
    const { exitCode, out, diagnostics } = await check(paths, { format: "json", ...options });
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
`;
