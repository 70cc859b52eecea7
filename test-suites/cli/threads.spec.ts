// Several threads say what one says, in the same order; and a thread that dies is an error that names its files.
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nothingGathered } from "../../src/cli/gather.ts";
import { gatherInThreads } from "../../src/cli/threads.ts";
import { fixtures } from "../support/fixtures.ts";
import { ROOT } from "../support/root.ts";
import { CARELESS, ownFiles, run } from "./support/run.ts";

const { folder, file } = ownFiles();
const FILES = 620;

/** Fixtures, and now and then what is broken, unknown, empty or no object. */
function contentOf(index: number): string {
  const others = ["a: [1\n", "", "apiVersion: v1\nkind: Event\nmetadata: {name: e}\n", "just: text\n", "\ufeff\0", `${CARELESS}---\n${CARELESS}a: {{ b }}\n`];
  return index % 12 === 5 ? (others[Math.floor(index / 12) % others.length] ?? "") : (fixtures[index * 3]?.text ?? CARELESS);
}
for (let index = 0; index < FILES; index += 1) {
  file(`many/${String(index % 9)}/${index}.yaml`, contentOf(index));
}

describe("the report", () => {
  it.each(["json", "human", "sarif"])("%s", (format) => {
    const [one, three] = ["1", "3"].map((jobs) => run(["check", "--no-config", "--not-visible", "--format", format, "--jobs", jobs, "many"], { cwd: folder }));
    expect(three).toEqual(one);
    expect(one?.status).toBe(2);
    expect(one?.err).toContain("DOK5002");
    expect(one?.err).toContain("DOK5009");
  });

  it("of policy.wasm, where a bundle has no units", () => {
    const bundle = join(folder, "bundle");
    mkdirSync(bundle);
    for (const name of ["pack.json", "policy.wasm"]) {
      copyFileSync(join(ROOT, "generated/bundle", name), join(bundle, name));
    }
    const args = ["check", "--no-config", "--not-visible", "--format", "json", "--jobs", "2", "many"];
    const [units, wasm] = [{}, { DOK_BUNDLE: bundle }].map((env) => run(args, { cwd: folder, env }));
    expect(wasm).toEqual(units);
    expect(JSON.parse(units?.out ?? "").findings.length).toBeGreaterThan(100);
  });
});

describe("a thread that dies", () => {
  const files = Array.from({ length: 600 }, (_, index) => `${index}.yaml`);
  const choice = { controls: new Set(["X-1"]), leastSeverity: 0 };
  const threadOf = (work: string): URL => new URL(`data:text/javascript,${encodeURIComponent(`import { parentPort } from "node:worker_threads"; ${work}`)}`);
  const gatherBy = (module: URL) => gatherInThreads(files, { choice, parameters: {}, count: 2, gathered: nothingGathered(choice), module });

  it.each([
    ["by leaving", "parentPort.on('message', () => process.exit(3))", "it ended with code 3"],
    ["by a throw", "parentPort.on('message', () => { throw new Error('all is lost') })", "all is lost"],
    ["at once", "throw new Error('no start')", "no start"],
  ])("%s", async (_, work, reason) => {
    const { faults, errors, read } = await gatherBy(threadOf(work));
    expect(faults.map(({ code, message }) => `${code} ${message}`)).toEqual(
      ["0.yaml to 249.yaml (250 files)", "250.yaml to 499.yaml (250 files)", "500.yaml to 599.yaml (100 files)"].map((which) =>
        expect.stringMatching(
          new RegExp(`DOK9000 .*the thread that checked ${which.replace(/[()]/gu, "\\$&")} ended, and none of them is checked: .*${reason}`, "u"),
        ),
      ),
    );
    expect(errors).toHaveLength(3);
    expect(read).toEqual([]);
  });

  it("leaves the others, and their order", async () => {
    const empty = JSON.stringify({ ...nothingGathered(choice), judged: { "X-1": 1 } });
    const work = `parentPort.on("message", ({ index, files }) => index === 1 ? process.exit(1)
      : setTimeout(() => parentPort.postMessage({ index, gathered: { ...${empty}, read: files } }), index === 0 ? 300 : 0))`;
    const { faults, read, judged } = await gatherBy(threadOf(work));
    expect(faults.map((fault) => fault.file)).toEqual(["250.yaml"]);
    expect(read).toEqual([...files.slice(0, 250), ...files.slice(500)]);
    expect(judged).toEqual({ "X-1": 2 });
  });
});

it.each(["0", "65", "two", "1.5", ""])("--jobs %j is refused", (jobs) => {
  const { status, err } = run(["check", "--jobs", jobs, "many"], { cwd: folder });
  expect(status).toBe(2);
  expect(err).toContain("--jobs takes a whole number from 1 to 64");
});
