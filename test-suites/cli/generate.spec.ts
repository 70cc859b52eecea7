// generate on a small pack: what it writes, compares and refuses. The pack is made here; opa compiles its bundle once.
import { existsSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type GenerateOptions, generate } from "../../src/cli/generate.ts";
import { locateEngine } from "../../src/engines/locate.ts";
import { ROOT } from "../support/root.ts";
import { ownFiles, refusedBy } from "./support/run.ts";

const { folder, file } = ownFiles();
const out = join(folder, "out");
const GOOD = `import { controlsOver, integer, object, operatorsOver, resource, say } from ${JSON.stringify(relative(join(realpathSync(folder), "any"), join(ROOT, "src/dsl/index.ts")))};

interface Facts {
  readonly things: { readonly path: string; readonly size: number };
}
const { defineControl } = controlsOver<Facts>();
const { defineOperator, facts } = operatorsOver<Facts>();
const thing = resource({ group: "example.org", kind: "Thing", plural: "things", scope: "Namespaced", versions: { v1: object({ spec: object({ size: integer() }) }) } });

export const packName = "small";
export const packVersion = "1.0.0";
export const guide = "none";
export const controls = [
  defineControl({
    id: "S-1",
    title: "Small things",
    severity: "low",
    severityWhy: "It is an example.",
    section: "Examples",
    why: "Examples show one thing each.",
    reads: ["things"],
    *check(db) {
      for (const found of db.things) {
        yield { at: found.path, message: say\`a thing of \${found.size} is large\`, fix: "make it smaller" };
      }
    },
  }),
];
export const operators = [
  defineOperator({
    name: "example",
    title: "Example",
    home: "https://example.org",
    readAt: "1.0.0",
    recognise: { pods: [], services: [], claims: [], controller: [], serviceAccounts: [], images: [], ports: [] },
    resources: [
      facts(thing, {
        *things(object) {
          const size = object.spec?.size ?? 0;
          if (size > 3) {
            yield { path: "spec.size", size };
          }
        },
      }),
    ],
  }),
];
`;

async function generateHere(options: Partial<GenerateOptions>) {
  try {
    const outcome = await generate({ format: "json", out, ...options });
    const text = [...outcome.out].join("");
    return { exitCode: outcome.exitCode, report: text === "" ? undefined : JSON.parse(text), diagnostics: outcome.diagnostics };
  } catch (error) {
    return { exitCode: 2, report: undefined, ...refusedBy(error) };
  }
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe("policies that cannot be compiled", () => {
  it("are shown at their places, from where the reader stands, and nothing is written", async () => {
    const path = file("bad/index.ts", GOOD.replace("yield { at: found.path", "while (true) {}\n        yield { at: found.path"));
    vi.spyOn(process, "cwd").mockReturnValue(folder);
    const { exitCode, diagnostics, report } = await generateHere({ policies: dirname(path) });
    expect(diagnostics.map(({ code, file: path, line, column }) => `${code} ${path}:${line}:${column}`)).toEqual(["DOK2001 bad/index.ts:24:9"]);
    expect({ exitCode, report }).toEqual({ exitCode: 2, report: undefined });
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    ["nowhere", undefined, "it holds no index.ts"],
    ["throws", 'throw new Error("not today");\n', "not today"],
    ["lacks", 'export const packName = "x";\n', "index.ts does not export controls, operators, packVersion, guide"],
  ])("%s", async (name, text, reason) => {
    const policies = text === undefined ? join(folder, name) : dirname(file(`${name}/index.ts`, text));
    const { exitCode, diagnostics } = await generateHere({ policies });
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([`DOK5012 cannot load the policies in ${policies}: ${reason}`]);
    expect(exitCode).toBe(2);
  });
});

describe.runIf(locateEngine("opa") !== undefined)("policies that compile (with opa)", () => {
  it("are written once, compared, and need opa only when the bundle changes", async () => {
    const policies = dirname(file("good/index.ts", GOOD));
    const first = await generateHere({ policies });
    expect(first.diagnostics.map(({ code, line, column, message }) => `${code} ${line}:${column} ${message}`)).toEqual([]);
    expect(first).toMatchObject({ exitCode: 0, report: { removed: [], foreign: [] } });
    expect(first.report.written).toContain("bundle/policy.wasm");
    expect(readdirSync(folder).filter((name) => name.startsWith(".out"))).toEqual([]);

    vi.stubEnv("DOK_OPA", "/nonexistent");
    const [changed = ""] = first.report.written;
    writeFileSync(join(out, changed), "edited");
    expect(await generateHere({ policies, check: true })).toMatchObject({ exitCode: 1, report: { drift: [changed] } });
    expect(readFileSync(join(out, changed), "utf8")).toBe("edited");
    writeFileSync(join(out, "mine.txt"), "mine");
    expect(await generateHere({ policies })).toMatchObject({ exitCode: 0, report: { foreign: ["mine.txt"] } });
    expect(readFileSync(join(out, changed), "utf8")).not.toBe("edited");

    const module = join(out, "bundle/policy.wasm");
    const whole = readFileSync(module);
    writeFileSync(module, whole.subarray(0, 100));
    await expect(generateHere({ policies })).rejects.toThrow("DOK_OPA names no program");
    rmSync(join(folder, "good"), { recursive: true });
  });
});
