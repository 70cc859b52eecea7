// What the published package is good for beside its commands: a library, a hook, an action, and an organization's own
// pack upon it: its control beside the guide's, for all operators, in every
// form, and judged by `check`. Nothing of this checkout is used but what `npm pack` takes.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { requireEngine } from "../../src/engines/locate.ts";
import { ROOT } from "../support/root.ts";

const work = mkdtempSync(join(tmpdir(), "dok-extend-"));
const PACKAGE = join(work, "node_modules/dok-policies");

const OWN_CONTROL = `import { say } from "dok-policies/dsl";
import { defineControl } from "dok-policies/policies/vocabulary";

export default defineControl({
  id: "ACME-1",
  title: "Databases are not seen from outside",
  severity: "critical",
  severityWhy: "Our firewalls do not cover the cluster.",
  section: "Acme platform rules",
  why: "Whoever reaches the port may try passwords.",
  reads: ["exposedServices"],
  *check(db) {
    for (const service of db.exposedServices) {
      if (service.type !== "ClusterIP") {
        yield { at: service.path, message: say\`the service is a \${service.type}\`, fix: "Set it to ClusterIP" };
      }
    }
  },
});
`;
const OWN_PACK = `import { controls as guideControls, guide, guideRows, operators } from "dok-policies/policies";
import acme1 from "./acme-1.ts";

export const packName = "acme-databases";
export const packVersion = "1.0.0";
export { guide, guideRows, operators };
export const controls = [...guideControls, acme1];
`;

function dok(args: readonly string[], env: Record<string, string> = {}) {
  const run = spawnSync(process.execPath, [join(PACKAGE, "dist/src/cli/main.js"), ...args], {
    cwd: work,
    encoding: "utf8",
    env: { ...process.env, DOK_OPA: requireEngine("opa"), ...env },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

beforeAll(() => {
  // npm runs the package's own build before it packs.
  execFileSync("npm", ["pack", "--silent", "--pack-destination", work], { cwd: ROOT, stdio: "pipe" });
  const [tarball = ""] = readdirSync(work).filter((name) => name.endsWith(".tgz"));
  mkdirSync(PACKAGE, { recursive: true });
  execFileSync("tar", ["-xzf", join(work, tarball), "--strip-components=1", "-C", PACKAGE]);
  const { dependencies } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
  for (const name of Object.keys(dependencies)) {
    mkdirSync(join(work, "node_modules", name, ".."), { recursive: true });
    symlinkSync(join(ROOT, "node_modules", name), join(work, "node_modules", name));
  }
  mkdirSync(join(work, "policies"));
  writeFileSync(join(work, "policies/index.ts"), OWN_PACK);
  writeFileSync(join(work, "policies/acme-1.ts"), OWN_CONTROL);
  writeFileSync(join(work, "db.yaml"), "apiVersion: acid.zalan.do/v1\nkind: postgresql\nmetadata: {name: orders}\nspec:\n  enableMasterNodePort: true\n");
  writeFileSync(join(work, "package.json"), '{ "type": "module" }\n');
});

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

describe("a pack of one's own", () => {
  it("has the guide's controls and its own in every form", () => {
    const { code, err } = dok(["generate", "--policies", "policies", "--out", "generated"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const files = readdirSync(join(work, "generated"), { recursive: true, encoding: "utf8" });
    const own = files.filter((path) => path.endsWith("/acme-1.yaml"));
    const guides = files.filter((path) => path.endsWith("/ksi-5.yaml"));
    expect(own.length).toBeGreaterThanOrEqual(2 + 5 * 5);
    // Of a kind whose services are only asked about, the guide's control demands nothing.
    expect(own.map((path) => path.replace("acme-1", "ksi-5"))).toEqual(expect.arrayContaining(guides));
    expect(guides.length).toBeGreaterThanOrEqual(2 + 5 * 5);
  });

  it("lists its own control, and what the guide asks for beside controls", () => {
    const { out } = dok(["list", "--format", "json"], { DOK_BUNDLE: join(work, "generated/bundle") });
    const rows: readonly { readonly id: string; readonly kind: string }[] = JSON.parse(out);
    expect(rows).toContainEqual(expect.objectContaining({ id: "ACME-1", kind: "database" }));
    expect(rows).toContainEqual(expect.objectContaining({ id: "SSC-6", kind: "published" }));
  });

  it("judges with its own bundle", () => {
    const { code, out } = dok(["check", "--format", "json", "db.yaml"], { DOK_BUNDLE: join(work, "generated/bundle") });
    const report = JSON.parse(out);
    expect(code).toBe(1);
    expect(report.pack.name).toBe("acme-databases");
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        control: "ACME-1",
        severity: "critical",
        message: "ACME-1 spec.enableMasterNodePort: the service is a NodePort. Fix: Set it to ClusterIP",
        line: 5,
      }),
    );
    expect(report.findings.map((finding: { readonly control: string }) => finding.control)).toContain("KSI-5");
  });

  it("is told where its own source is wrong, and keeps what was generated", () => {
    const before = readFileSync(join(work, "generated/matrix.json"), "utf8");
    writeFileSync(join(work, "policies/acme-1.ts"), OWN_CONTROL.replace("service.type !==", "service.type.trim() !=="));
    const { code, err } = dok(["generate", "--policies", "policies", "--out", "generated"]);
    writeFileSync(join(work, "policies/acme-1.ts"), OWN_CONTROL);
    expect(code).toBe(2);
    expect(err).toMatch(/policies\/acme-1\.ts:14:11 error DOK2003/u);
    expect(readFileSync(join(work, "generated/matrix.json"), "utf8")).toBe(before);
  });
});

const CARELESS = "apiVersion: acid.zalan.do/v1\nkind: postgresql\nmetadata: {name: orders}\nspec:\n  enableMasterNodePort: true\n";

describe("the library", () => {
  const USE = `import { check, CheckError, type CheckResult, type LibraryFinding } from "dok-policies";

const text: string = process.argv[2] ?? "";
const byText: CheckResult = await check({ text, controls: ["KSI-5"], severity: "low" });
const objects = [{ apiVersion: "acid.zalan.do/v1", kind: "postgresql", metadata: { name: "orders" }, spec: { enableMasterNodePort: true } }];
const byObject = await check({ objects, controls: ["KSI-5"] });
const byPath = await check({ paths: ["careless.yaml"], controls: ["KSI-5"], params: { "KSI-5": {} } });
const refused = await check({ text, controls: ["KSI-55"] }).catch((error: unknown) => (error instanceof CheckError ? error.diagnostics : []));
const say = ({ control, file, line, resource, fingerprint }: LibraryFinding): string => [control, file, line, resource.name, fingerprint.length].join(" ");
console.log(JSON.stringify([byText.findings.map(say), byObject.findings.map(say), byPath.findings.map(say), refused, byText.evaluated]));
`;
  const TYPES = ["--strict", "--module", "nodenext", "--target", "es2023", "--lib", "es2024", "--types", "node", "--pretty", "false"];
  const compile = (file: string) =>
    spawnSync(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), ...TYPES, file], { cwd: work, encoding: "utf8" });

  it("judges texts, objects and paths, and has types", () => {
    writeFileSync(join(work, "careless.yaml"), CARELESS);
    writeFileSync(join(work, "use.mts"), USE);
    mkdirSync(join(work, "node_modules/@types"), { recursive: true });
    symlinkSync(join(ROOT, "node_modules/@types/node"), join(work, "node_modules/@types/node"));
    const typed = compile("use.mts");
    expect({ code: typed.status, out: typed.stdout }).toEqual({ code: 0, out: "" });
    const used = spawnSync(process.execPath, ["use.mjs", CARELESS], { cwd: work, encoding: "utf8" });
    expect(used.stderr).toBe("");
    const [byText, byObject, byPath, refused, evaluated] = JSON.parse(used.stdout);
    expect([byText, byObject, byPath, evaluated]).toEqual([["KSI-5 - 5 orders 32"], ["KSI-5 - 1 orders 32"], ["KSI-5 careless.yaml 5 orders 32"], 1]);
    expect(refused).toMatchObject([{ code: "DOK5005", message: "there is no control KSI-55; did you mean KSI-5?" }]);
    writeFileSync(join(work, "wrong.mts"), USE.replace('severity: "low"', 'severity: "lowest"'));
    expect(compile("wrong.mts").stdout).toMatch(/^wrong\.mts\(4,\d+\): error TS2322/u);
  });
});

describe("the validation for cdk8s", () => {
  // As cdk8s-cli 2.207.60 does it: a folder that is required, a version that must be the package's, a class that is made.
  const [validation] =
    /```yaml\n(validations:[\s\S]*?)```/u
      .exec(readFileSync(join(ROOT, "docs/check.md"), "utf8"))
      ?.slice(1)
      .map((text) => parse(text).validations[0]) ?? [];
  const LOAD = `const { createRequire } = require("node:module");
const { package: path, version, class: name, properties } = JSON.parse(process.argv[2]);
const folder = require("node:path").resolve(path);
if (require(folder + "/package.json").version !== version) throw new Error("another version");
const said = [];
const report = { addViolation: (violation) => said.push(violation), submit: (status, metadata) => said.push({ status, metadata }) };
const logger = { log: (text) => said.push(text) };
new (require(folder)[name])(properties).validate({ manifests: JSON.parse(process.argv[3]), report, logger }).then(() => console.log(JSON.stringify(said)), (error) => { console.log(JSON.stringify(String(error))); });
`;
  const validate = (given: object, manifests: readonly string[]): unknown => {
    writeFileSync(join(work, "load.cjs"), LOAD);
    const { stdout, stderr } = spawnSync(process.execPath, ["load.cjs", JSON.stringify(given), JSON.stringify(manifests)], { cwd: work, encoding: "utf8" });
    expect(stderr.replace(/^.*ExperimentalWarning.*\n.*\n/gmu, "")).toBe("");
    return JSON.parse(stdout);
  };

  it("reports by control, and fails by the severity that docs/check.md names", () => {
    writeFileSync(join(work, "orders.k8s.yaml"), CARELESS);
    writeFileSync(join(work, "cart.k8s.yaml"), CARELESS.replace("orders", "cart"));
    const [violation, ...rest] = [validate(validation, ["orders.k8s.yaml", "cart.k8s.yaml"])].flat();
    expect(violation).toMatchObject({
      ruleName: "KSI-5",
      fix: expect.stringMatching(/\S/u),
      violatingResources: [
        { resourceName: "cart", locations: ["spec.enableMasterNodePort"], manifestPath: "cart.k8s.yaml" },
        { resourceName: "orders", locations: ["spec.enableMasterNodePort"], manifestPath: "orders.k8s.yaml" },
      ],
    });
    expect(rest.at(-1)).toMatchObject({ status: "failure", metadata: { evaluated: "2" } });
    const critical = { ...validation, properties: { ...validation.properties, failOn: "critical" } };
    expect([validate(critical, ["orders.k8s.yaml"])].flat().at(-1)).toMatchObject({ status: "success" });
  });

  it("fails where a manifest cannot be read, and refuses properties that it does not know", () => {
    expect(validate(validation, ["nowhere.k8s.yaml"])).toEqual([expect.stringMatching(/^error DOK5001/u), expect.objectContaining({ status: "failure" })]);
    expect(validate({ ...validation, properties: { profile: "strict" } }, ["orders.k8s.yaml"])).toMatch(/there is no profile strict/u);
    expect(validate({ ...validation, properties: { failOn: "all" } }, ["orders.k8s.yaml"])).toMatch(/failOn is one of/u);
  });
});

describe("the hook of pre-commit", () => {
  const [hook] = parse(readFileSync(join(ROOT, ".pre-commit-hooks.yaml"), "utf8"));

  it("runs the package's own command on what has changed, and lets other files pass", () => {
    const { bin } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
    const [command, ...words] = String(hook.entry).split(" ");
    expect([hook.language, Object.keys(bin)]).toEqual(["node", [command]]);
    writeFileSync(join(work, "other.yaml"), "apiVersion: v1\nkind: LimitRange\nmetadata: {name: a}\n");
    expect(dok([...words, "other.yaml"])).toMatchObject({ code: 0, err: "" });
    writeFileSync(join(work, "careless.yaml"), CARELESS);
    expect(dok([...words, "other.yaml", "careless.yaml"])).toMatchObject({ code: 1, out: expect.stringContaining("careless.yaml:5:25 high KSI-5") });
  });

  it("takes manifests and nothing else", () => {
    const files = new RegExp(String(hook.files), "u");
    expect(["a.yaml", "b/c.yml", "d.json", "e.md", "yaml", "a.yaml.bak"].filter((name) => files.test(name))).toEqual(["a.yaml", "b/c.yml", "d.json"]);
  });
});

describe("the action", () => {
  const action = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));
  const [build, checkStep] = action.runs.steps;

  /** The step of the check as the runner starts it. */
  function act(inputs: { readonly [name: string]: string }) {
    const output = join(work, "output");
    writeFileSync(output, "");
    const given = (text: string): string => text.replace(/\$\{\{ inputs\.([a-z-]+) \}\}/gu, (_, name: string) => inputs[name] ?? action.inputs[name].default);
    const env = Object.fromEntries(Object.entries<string>(checkStep.env).map(([name, value]) => [name, given(value)]));
    const { status, stdout, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", checkStep.run], {
      cwd: work,
      encoding: "utf8",
      env: { PATH: process.env["PATH"], ...env, GITHUB_ACTION_PATH: PACKAGE, GITHUB_OUTPUT: output, GITHUB_WORKSPACE: work },
    });
    return { code: status, out: stdout, err: stderr, output: readFileSync(output, "utf8") };
  }

  it("annotates, writes SARIF, and says the exit code", () => {
    writeFileSync(join(work, "careless.yaml"), CARELESS);
    writeFileSync(join(work, "other.yaml"), "apiVersion: v1\nkind: LimitRange\nmetadata: {name: a}\n");
    const { code, out, err, output } = act({ paths: "careless.yaml\nother.yaml\n", sarif: "found.sarif", "fail-on": "high" });
    expect({ code, err, output }).toEqual({ code: 1, err: "", output: "exit-code=1\n" });
    expect(out).toMatch(/^::error file=careless\.yaml,line=5,/mu);
    expect(JSON.parse(readFileSync(join(work, "found.sarif"), "utf8")).runs[0].results.length).toBeGreaterThan(0);
    expect(act({ paths: "careless.yaml", "fail-on": "never" })).toMatchObject({ code: 0, output: "exit-code=0\n" });
  });

  it("takes nothing in its inputs for a command or an option", () => {
    const evil = "$(touch owned);`touch owned`\n--fail-on=never\n; touch owned #";
    expect(act({ paths: evil, sarif: 'a"; touch owned; ".sarif' })).toMatchObject({
      code: 2,
      err: expect.stringContaining("--fail-on=never: there is no such file"),
    });
    expect(readdirSync(work)).not.toContain("owned");
  });

  it("every input reaches the check by a variable alone, and the build needs only this repository", () => {
    const named = Object.keys(action.inputs).filter((name) => name !== "working-directory");
    expect(Object.values(checkStep.env)).toEqual(named.map((name) => `\${{ inputs.${name} }}`));
    expect(`${build.run}${checkStep.run}`).not.toContain("${{");
    expect(build.run).toContain("npm ci --ignore-scripts");
  });
});
