// An organization's own pack upon the published package: its control beside the guide's, for all operators, in every
// form, and judged by `check`. Nothing of this checkout is used but what `npm pack` takes.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requireEngine } from "../../src/engines/locate.ts";
import { ROOT } from "../support/root.ts";

const work = mkdtempSync(join(tmpdir(), "dok-extend-"));
const PACKAGE = join(work, "node_modules/dok-policies");

const OWN_CONTROL = `import { say } from "dok-policies/dsl";
import { defineControl } from "dok-policies/policies/vocabulary";

export default defineControl({
  id: "ACME-1",
  title: "Databases are not on node ports",
  severity: "critical",
  severityWhy: "Our firewalls do not cover the nodes.",
  section: "Acme platform rules",
  why: "A node port opens the database on every node.",
  reads: ["exposedServices"],
  *check(db) {
    for (const service of db.exposedServices) {
      if (service.type === "NodePort") {
        yield { at: service.path, message: say\`the service is a \${service.type}\`, fix: "Set it to ClusterIP" };
      }
    }
  },
});
`;
const OWN_PACK = `import { controls as guideControls, guide, operators } from "dok-policies/policies";
import acme1 from "./acme-1.ts";

export const packName = "acme-databases";
export const packVersion = "1.0.0";
export { guide, operators };
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
  execFileSync(process.execPath, [join(ROOT, "scripts/build.mjs")], { stdio: "pipe" });
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
    expect(guides).toEqual(own.map((path) => path.replace("acme-1", "ksi-5")));
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
    writeFileSync(join(work, "policies/acme-1.ts"), OWN_CONTROL.replace('service.type === "NodePort"', 'service.type.trim() === "NodePort"'));
    const { code, err } = dok(["generate", "--policies", "policies", "--out", "generated"]);
    writeFileSync(join(work, "policies/acme-1.ts"), OWN_CONTROL);
    expect(code).toBe(2);
    expect(err).toMatch(/policies\/acme-1\.ts:14:11 error DOK2003/u);
    expect(readFileSync(join(work, "generated/matrix.json"), "utf8")).toBe(before);
  });
});
