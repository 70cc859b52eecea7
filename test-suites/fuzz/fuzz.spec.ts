// Every reader of others' texts, fuzzed for a bounded time: DOK_FUZZ_SECONDS (60), from DOK_FUZZ_SEED. What is found goes
// into corpus/<target>, which is tried again in every run, and is mended.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../support/root.ts";
import { failureOf } from "./fuzz.ts";
import { instrument } from "./instrument.ts";
import { evaluatorOfPack, targetsIn } from "./targets.ts";

const CORPUS = join(ROOT, "test-suites/fuzz/corpus");
const seconds = Number(process.env["DOK_FUZZ_SECONDS"] ?? 60);
const seed = Number(process.env["DOK_FUZZ_SEED"] ?? Date.now() % 2 ** 31);
/** For the start of a process on a busy machine. */
const GRACE = 60_000;

const folder = mkdtempSync(join(tmpdir(), "dok-fuzz-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const targets = Object.entries(targetsIn(folder, await evaluatorOfPack()));
const seedsOf = (name: string): readonly string[] => readdirSync(join(CORPUS, name)).sort();
/** Half of the time is for manifests: they are the ones that come from anywhere. */
const share = (name: string): number => (name === "manifests" ? 0.5 : 0.5 / (targets.length - 1));

let counters = 0;
beforeAll(() => {
  const [built] = buildSync({
    entryPoints: [join(ROOT, "test-suites/fuzz/run.ts")],
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
    external: ["ajv-draft-04", "csv-parse", "saxes", "parse5", "@microsoft/*", "@open-policy-agent/*"],
    banner: { js: 'import { createRequire as __requireFrom } from "node:module";\nconst require = __requireFrom(import.meta.url);' },
  }).outputFiles;
  const made = instrument(built?.text ?? "");
  counters = made.counters;
  writeFileSync(join(folder, "run.mjs"), made.text);
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
});

interface Ran {
  readonly runs: number;
  readonly kept: number;
  readonly slowest: number;
  readonly parts: number;
  readonly error?: string;
  /** The input that failed, or the last one. */
  readonly last: string;
}

interface RunOptions {
  readonly grace?: number;
  readonly most?: number;
  readonly longest?: number;
  readonly megabytes?: number;
  readonly isBlind?: boolean;
}

function run(name: string, corpus: string, milliseconds: number, options: RunOptions = {}): Ran {
  const { grace = GRACE, most = 1e9, longest = 4_000, megabytes = 768, isBlind = false } = options;
  const own = join(folder, name);
  const args = [join(folder, "run.mjs"), name, own, corpus, seed, milliseconds, most, longest, ...(isBlind ? ["blind"] : [])].map(String);
  const env = { ...process.env, DOK_BUNDLE: join(ROOT, "generated/bundle") };
  const timeout = milliseconds + grace;
  const { stdout, stderr, signal, status } = spawnSync(process.execPath, [`--max-old-space-size=${megabytes}`, ...args], {
    encoding: "utf8",
    timeout,
    killSignal: "SIGKILL",
    env,
  });
  const last = existsSync(join(own, "last")) ? readFileSync(join(own, "last"), "latin1") : "";
  const said = stdout.trim().split("\n").at(-1) ?? "";
  return said.startsWith("{")
    ? { ...JSON.parse(said), last }
    : { runs: 0, kept: 0, slowest: 0, parts: 0, last, error: `the process ended by ${signal ?? status}: ${stderr.slice(-2000)}` };
}

it("the corpus has a folder for each reader, and nothing else", () => {
  expect(readdirSync(CORPUS).sort()).toEqual(targets.map(([name]) => name).sort());
});

describe.each(targets)("%s", (name, target) => {
  it.each(seedsOf(name))("%s", async (file) => {
    expect(await failureOf(target, readFileSync(join(CORPUS, name, file)))).toBeUndefined();
  });

  it("withstands what nobody has thought of", { timeout: (seconds + 120) * 1000 }, () => {
    const { last, error, ...ran } = run(name, join(CORPUS, name), seconds * share(name) * 1000);
    console.log(`fuzz ${name}: seed ${seed}, ${ran.runs} runs, ${ran.kept} kept, ${ran.parts} of ${counters} parts, slowest ${Math.round(ran.slowest)} ms`);
    if (error !== undefined) {
      const input = join(CORPUS, name, `found-${createHash("sha256").update(last, "latin1").digest("hex").slice(0, 12)}`);
      copyFileSync(join(folder, name, "last"), input);
      throw new Error(`${input}: ${JSON.stringify(last).slice(0, 2000)}\n${error}`);
    }
    expect(ran.runs).toBeGreaterThan(seedsOf(name).length + 10);
    expect(ran.kept).toBeGreaterThan(5);
    expect(ran.parts).toBeGreaterThan(300);
  });
});

describe("the fuzzer itself", () => {
  const corpus = join(folder, "seeds");
  beforeAll(() => {
    mkdirSync(corpus);
    writeFileSync(join(corpus, "a"), "apiVersion: v1\n");
  });

  it("finds what only coverage leads to, and makes it small", () => {
    const { error, last, runs } = run("marker", corpus, 300_000, { most: 30_000 });
    expect(error).toContain("Error: planted");
    expect(last.match(/%YAML|1e999|!!set/gu)?.toSorted()).toEqual(["!!set", "%YAML", "1e999"]);
    expect(last.length).toBe("%YAML1e999!!set".length);
    const blind = run("marker", corpus, 300_000, { most: Math.min(runs, 1_500), isBlind: true });
    expect(blind).toMatchObject({ kept: 0, parts: 0 });
    expect(blind).not.toHaveProperty("error");
  });

  it.each([
    ["slow", { longest: 200 }, /it takes \d+ ms/u],
    ["endless", { grace: 20_000 }, /ended by SIGKILL/u],
    ["hungry", { megabytes: 128 }, /ended by (?:SIG(?:ABRT|TRAP)|13[34])[\s\S]*heap out of memory/u],
  ])("takes what is %s for a failure, and knows the input", (name, options, expected) => {
    const { error, last } = run(name, corpus, 1_000, options);
    expect(error).toMatch(expected);
    expect(last).toBe("apiVersion: v1\n");
  });
});
