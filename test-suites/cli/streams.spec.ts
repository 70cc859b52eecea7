// What a process loads, prints and leaves behind.
import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../support/root.ts";
import { CARELESS, FROM_SOURCE, ownFiles, run } from "./support/run.ts";

const { folder, file } = ownFiles();
const spelt = (text: string): string => `"${text.replace(/[^a-z0-9;\]]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)}"`;

/** Notes the name of every module that is imported. */
const HOOK = file(
  "hook.mjs",
  `import { appendFileSync } from "node:fs";
export async function resolve(name, context, next) {
  const found = await next(name, context);
  appendFileSync(process.env.DOK_LOADED, found.url + "\\n");
  return found;
}
`,
);
const REGISTER = file("register.mjs", `import { register } from "node:module";\nregister("./hook.mjs", import.meta.url);\n`);

function loadedBy(name: string, args: readonly string[]): { readonly loaded: string; readonly status: number | null } {
  const log = join(folder, name);
  const { status } = run(args, { node: ["--import", REGISTER, ...FROM_SOURCE], env: { DOK_LOADED: log, PATH: "" } });
  return { loaded: readFileSync(log, "utf8"), status };
}

describe("what is loaded", () => {
  const COMPILER = /\/ts-morph\/|\/typescript\/|\/handlebars\/|\/src\/(?:compiler|targets(?!\/bundle\/units-path))\/|\/policies\//u;

  it("check needs Node alone: no compiler, no program on the PATH", () => {
    const { loaded, status } = loadedBy("check.txt", ["check", file("careless.yaml", CARELESS)]);
    expect(loaded).toMatch(/src\/cli\/check\.ts/u);
    expect(loaded).toMatch(/engine-units\.ts/u);
    expect(loaded).not.toMatch(/opa-wasm\/dist/u);
    expect(COMPILER.exec(loaded)?.[0]).toBeUndefined();
    expect(status).toBe(1);
    expect(HOOK).toContain(folder);
  });

  it("generate does load it, so that the test above would see it", () => {
    expect(loadedBy("generate.txt", ["generate", "--policies", join(folder, "nowhere"), "--out", join(folder, "out")]).loaded).toMatch(COMPILER);
  });
});

describe("streams", () => {
  it("a reader who goes away early is no error, and findings still decide the exit code", () => {
    const script = '"$@" check --format json "$0" | head -c 20; echo " ${PIPESTATUS[0]}"';
    const args = [join(ROOT, "test-suites/controls/um"), process.execPath, ...FROM_SOURCE];
    const { stdout, stderr } = spawnSync("bash", ["-c", script, ...args], { encoding: "utf8" });
    expect(stdout).toBe('{\n  "schemaVersion": 1\n');
    expect(stderr).toBe("");
  });

  it("findings go to standard output, faults to standard error; paths and frames as they are", () => {
    file("frames/a.yaml", CARELESS.replace("spec:", "spec: # 日本"));
    file("frames/b.yaml", "a: 1\nb: [\n");
    const { out, err, status } = run(["check", "--control", "UM-2", "frames"], { cwd: folder });
    expect(out).toMatch(
      /^frames\/a\.yaml:6:26 \w+ UM-2 .+\n {2}6 \| {3}enableSuperuserAccess: true\n {4}\| {26}\^{4}\n {2}fix: .+ \(spec\.enableSuperuserAccess\)\n {2}on: Cluster careless, cloudnative-pg\n\n2 files, /u,
    );
    expect(err).toBe(
      [
        "frames/b.yaml:3:1 error DOK5002: malformed document: Flow sequence in block collection must be sufficiently indented and end with a ]",
        "  why: tools and engines would refuse it, or not agree on what it says, so it was not checked",
        "  fix: correct it at this place",
        "  see: docs/diagnostics.md#dok5002",
        "",
      ].join("\n"),
    );
    expect(status).toBe(2);
  });

  it("nothing of a manifest reaches the terminal as more than text", () => {
    const evil = "a\u001b]0;x\u0007\u202eb\u009b31m\u200b";
    file(`evil/${evil.replace("/", "")}.yaml`, `${CARELESS.replace("careless", spelt(evil))}---\na: [ # ${evil.replaceAll(/[\u001b\u0007]/gu, "")}\n`);
    for (const format of ["human", "json"]) {
      const { out, err } = run(["check", "--format", format, "evil"], { cwd: folder });
      expect(`${out}${err}`.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(out).toContain(format === "json" ? "a\\u001b]0;x\\u0007\\u202eb\\u009b31m\\u200b" : "a\ufffd]0;x\ufffd\ufffdb\ufffd31m\ufffd");
      expect(format === "human" || JSON.parse(out).findings[0].resource.name === evil).toBe(true);
    }
  });
});

describe("a bug of ours", () => {
  const pack = JSON.parse(readFileSync(join(ROOT, "generated/bundle/pack.json"), "utf8"));
  const resources = pack.resources.map((resource: object) => ({ ...resource, entrypoint: "dok/of/nothing" }));
  const bundle = join(file("broken/pack.json", JSON.stringify({ ...pack, resources })), "..");
  copyFileSync(join(ROOT, "generated/bundle/policy.wasm"), join(bundle, "policy.wasm"));
  const check = (...args: readonly string[]) => run([...args, "check", "--format", "json", file("one.yaml", CARELESS)], { env: { DOK_BUNDLE: bundle } });

  it("exits 3, says so without a stack, and what was found is still printed", () => {
    const { status, out, err } = check();
    expect(err).toMatch(/one\.yaml:4:9 error DOK9000: internal error: Cluster careless: .*dok\/of\/nothing/u);
    expect(err).not.toMatch(/\n\s+at /u);
    expect(JSON.parse(out).summary).toMatchObject({ objects: 1, evaluated: 0 });
    expect(status).toBe(3);
  });

  it("shows the stack with --debug", () => {
    const { status, err } = check("--debug");
    expect(err).toMatch(/\n\s+at .+\.js:\d+/u);
    expect(status).toBe(3);
  });
});
