import { describe, expect, it } from "vitest";
import { runProcess } from "../../src/engines/run-process.ts";

const node = (script: string, options = {}) => runProcess(process.execPath, ["-e", script], options);

describe("running a process", () => {
  it("gives both outputs and the exit code", async () => {
    const script = "process.stdin.pipe(process.stdout); console.error('bad'); process.exitCode = 3";
    expect(await node(script, { input: "héllo" })).toEqual({ exitCode: 3, stdout: "héllo", stderr: "bad\n" });
  });

  it("does not mind a program that leaves its input unread", async () => {
    expect((await node("process.exit(2)", { input: "x".repeat(1_000_000) })).exitCode).toBe(2);
  });

  it("stops a program that has said enough", async () => {
    const { exitCode, stdout } = await node("console.log('ready 7'); setInterval(() => {}, 1000)", { until: /ready \d/ });
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "ready 7\n" });
  });

  it.each([
    ["hangs", "setInterval(() => {}, 1000)", { timeoutMilliseconds: 300 }, /did not finish within 0.3 s/],
    ["floods", "console.log('x'.repeat(100000)); setInterval(() => {}, 1000)", { maxOutputBytes: 5000 }, /printed more than 5000 bytes/],
    ["is killed", "process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 1000)", {}, /was killed by SIGTERM/],
  ])("refuses a program that %s", async (_what, script, options, message) => {
    await expect(node(script, options)).rejects.toThrow(message);
  });

  it("refuses a program that is not there", async () => {
    await expect(runProcess("/nowhere/opa", [])).rejects.toThrow(/cannot start \/nowhere\/opa\n {2}why: .*ENOENT\n {2}fix: /);
  });
});
