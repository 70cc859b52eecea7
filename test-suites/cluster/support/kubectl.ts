import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../support/root.ts";

export interface Output {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs kubectl in the project's folder; `stdin` is for `-f -`. */
export type Kubectl = (args: readonly string[], stdin?: string) => Promise<Output>;

export function kubectlOf(file: string, kubeconfig: string, folder: string): Kubectl {
  // Its caches are named after host and port, which another cluster may have had.
  const env = { PATH: process.env["PATH"] ?? "", HOME: folder, KUBECACHEDIR: join(folder, "kubectl-cache"), KUBECONFIG: kubeconfig };
  mkdirSync(folder, { recursive: true });
  return (args, stdin = "") =>
    new Promise((done, failed) => {
      const child = spawn(file, args, { cwd: ROOT, env });
      const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
      child.stdout.on("data", (part: Buffer) => stdout.push(part));
      child.stderr.on("data", (part: Buffer) => stderr.push(part));
      // It may end before it has read everything.
      child.stdin.on("error", () => {});
      child.stdin.end(stdin);
      child.on("error", failed);
      child.on("close", (code, signal) =>
        done({ code: code ?? 1, stdout: Buffer.concat(stdout).toString("utf8"), stderr: Buffer.concat(stderr).toString("utf8") + (signal ?? "") }),
      );
    });
}
