// One program of the cluster: started in a process group of its own, its output in a file, killed with this process.
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { once } from "node:events";
import { waitUntil } from "./wait.ts";

export interface Program {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** What it prints goes here, after what earlier runs printed. */
  readonly log: string;
  /** Started again whenever it ends by itself, whatever the cluster's options say. */
  readonly revive?: boolean;
  /** Asked until it says yes; `started` is when the program was, so that traces of an earlier run don't count. */
  readonly ready: (started: Date) => Promise<boolean>;
}

const READY_MS = 300_000;
const TERMINATION_MS = 20_000;
const REVIVAL_MS = 1_000;
const running = new Set<Child>();
let guarded = false;

/** A program that can be started, killed and started again. */
export class Child {
  readonly program: Program;
  #process: ChildProcess | undefined;
  readonly #revive: boolean;
  #wanted = false;
  #crashes = 0;

  /** With `revive`, one that ends by itself is started again, as the kubelet does. */
  constructor(program: Program, revive = false) {
    this.program = program;
    this.#revive = revive || program.revive === true;
  }

  /** How often it ended by itself and was started again. */
  get crashes(): number {
    return this.#crashes;
  }

  get pid(): number | undefined {
    return this.isRunning() ? this.#process?.pid : undefined;
  }

  isRunning(): boolean {
    return this.#process !== undefined && this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** Starts it and returns when it is ready. */
  async start(): Promise<void> {
    if (this.isRunning()) {
      throw new Error(`${this.program.name} is running already`);
    }
    guard();
    const started = new Date();
    this.#wanted = true;
    running.add(this);
    this.#spawn();
    await waitUntil(
      `${this.program.name} to be ready`,
      () => this.program.ready(started),
      READY_MS,
      () => this.#assertWanted(),
    );
  }

  #spawn(): void {
    const { file, args, env, log } = this.program;
    const output = openSync(log, "a");
    const child = spawn(file, args, { detached: true, env: { ...env }, stdio: ["ignore", output, output] });
    closeSync(output);
    child.on("error", () => {});
    child.on("exit", () => setTimeout(() => this.#reviveAfter(child), REVIVAL_MS).unref());
    this.#process = child;
  }

  #reviveAfter(child: ChildProcess): void {
    if (this.#revive && this.#wanted && this.#process === child) {
      this.#crashes += 1;
      this.#spawn();
    }
  }

  /** Ends it and returns when it is gone. SIGTERM that isn't heeded is followed by SIGKILL. */
  async kill(signal: "SIGKILL" | "SIGTERM" = "SIGKILL"): Promise<void> {
    this.#wanted = false;
    const child = this.#process;
    if (child === undefined || !this.isRunning()) {
      return;
    }
    const gone = once(child, "exit");
    this.signal(signal);
    const timer = setTimeout(() => this.signal("SIGKILL"), TERMINATION_MS);
    await gone;
    clearTimeout(timer);
    running.delete(this);
  }

  /** Sends a signal to all its processes. */
  signal(signal: NodeJS.Signals): void {
    const pid = this.#process?.pid;
    if (pid !== undefined && this.isRunning()) {
      process.kill(-pid, signal);
    }
  }

  /** Throws, with the end of its log, if it ended without having been killed. */
  assertAlive(): void {
    if (this.#wanted && !this.#revive && !this.isRunning()) {
      const how = this.#process?.signalCode ?? `code ${this.#process?.exitCode}`;
      throw new Error(`${this.program.name} ended (${how}); the end of its log:\n${this.tail()}`);
    }
  }

  #assertWanted(): void {
    this.assertAlive();
    if (!this.#wanted) {
      throw new Error(`${this.program.name} was killed while it was starting`);
    }
  }

  /** Whether any process of its group is left. */
  isLeftOver(): boolean {
    const pid = this.#process?.pid;
    if (pid === undefined) {
      return false;
    }
    try {
      process.kill(-pid, 0);
      return true;
    } catch {
      return false;
    }
  }

  tail(lines = 15): string {
    const text = existsSync(this.program.log) ? readFileSync(this.program.log, "utf8").trimEnd() : "(none)";
    return text
      .split("\n")
      .slice(-lines)
      .map((line) => line.slice(0, 300))
      .join("\n");
  }
}

function guard(): void {
  if (guarded) {
    return;
  }
  guarded = true;
  const killAll = (): void => {
    for (const child of running) {
      child.signal("SIGKILL");
    }
  };
  process.on("exit", killAll);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      killAll();
      process.exit(1);
    });
  }
}
