// PolicyReports against the CRDs that clusters have: those of the Kyverno and openreports modules that the engines are
// built from. An unknown field is an error here, where the API server would drop it without a word.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { reportAsPolicyReports } from "../../src/reports/policy-report.ts";
import type { Report } from "../../src/reports/report.ts";
import { ROOT } from "../support/root.ts";
import { hostileReport, longReport, mixedReport, pack } from "./support/reports.ts";

const FORMS = [
  {
    form: "policyreport",
    module: "github.com/kyverno/kyverno",
    crds: ["config/crds/policyreport/wgpolicyk8s.io_policyreports.yaml", "config/crds/policyreport/wgpolicyk8s.io_clusterpolicyreports.yaml"],
  },
  {
    form: "openreports",
    module: "github.com/openreports/reports-api",
    crds: ["config/crd/openreports.io_reports.yaml", "config/crd/openreports.io_clusterreports.yaml"],
  },
] as const;

/** The folder of a Go module, as scripts/engines/build.sh has fetched it. */
function moduleFolder(module: string): string {
  const env = { ...process.env, GOFLAGS: "-mod=readonly", GOWORK: "off" };
  return execFileSync("go", ["list", "-m", "-f", "{{.Dir}}", module], { cwd: join(ROOT, "scripts/engines/kyverno"), env, encoding: "utf8" }).trim();
}

/** Every object of a schema takes the fields it names and no others. */
function closed(schema: unknown): unknown {
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) {
    return schema;
  }
  const entries = Object.entries(schema).map(([key, value]) => [key, key === "properties" ? closedEach(value) : closed(value)]);
  return { ...Object.fromEntries(entries), ...("properties" in schema && !("additionalProperties" in schema) ? { additionalProperties: false } : {}) };
}

function closedEach(properties: object): object {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, closed(value)]));
}

function validatorOf(folder: string, crd: string) {
  const { spec } = parse(readFileSync(join(folder, crd), "utf8"));
  const [version] = spec.versions;
  const schema = closed(version.schema.openAPIV3Schema);
  const metadata = {
    type: "object",
    properties: {
      name: { type: "string", pattern: "^[a-z0-9][a-z0-9.-]*$" },
      namespace: { type: "string" },
      labels: { type: "object", additionalProperties: { type: "string" } },
    },
    required: ["name"],
    additionalProperties: false,
  };
  const whole = { ...Object(schema), properties: { ...Object(schema).properties, metadata } };
  return {
    apiVersion: `${spec.group}/${version.name}`,
    kind: spec.names.kind,
    isValid: new Ajv({ strict: false, allErrors: true, formats: { int32: true, int64: true } }).compile(whole),
  };
}

describe.each(FORMS)("$form", ({ form, module, crds }) => {
  const folder = moduleFolder(module);
  const validators = crds.map((crd) => validatorOf(folder, crd));
  const documentsOf = (
    report: Report,
  ): readonly { kind: string; apiVersion: string; metadata: { namespace?: string; name: string }; summary: object; results: readonly { result: string }[] }[] =>
    [...parseAllDocuments([...reportAsPolicyReports(pack, report, { base: ROOT, form })].join(""))].map((document) => {
      expect(document.errors).toEqual([]);
      return document.toJS();
    });

  it.each([
    ["all fixtures", mixedReport],
    ["hostile texts", async () => hostileReport()],
    ["nothing", async () => ({ ...hostileReport(), findings: [], exempted: [], notVisible: [] })],
  ])("%s are valid, and counted right", async (_, make) => {
    const report = await make();
    const documents = documentsOf(report);
    const kinds = new Set<string>();
    for (const document of documents) {
      const validator = validators.find(({ kind, apiVersion }) => kind === document.kind && apiVersion === document.apiVersion);
      validator?.isValid(document);
      expect([validator?.kind, validator?.isValid.errors ?? []]).toEqual([document.kind, []]);
      kinds.add(document.kind);
      const count = (result: string): number => document.results.filter((each) => each.result === result).length;
      expect(document.summary).toEqual({ pass: 0, fail: count("fail"), warn: count("warn"), error: 0, skip: count("skip") });
    }
    const results = documents.flatMap((document) => document.results);
    expect(results.length).toBe(report.findings.length + (report.exempted?.length ?? 0) + report.notVisible.length);
    expect(kinds.size).toBe(report.findings.length > 100 ? 2 : 1);
  });

  it("the schema refuses what is none", () => {
    const [document] = documentsOf(hostileReport());
    const [validator] = validators;
    expect(validator?.isValid({ ...document, results: [{ policy: "a", result: "failed" }] })).toBe(false);
    expect(validator?.isValid({ ...document, results: [{ policy: "a", unknown: 1 }] })).toBe(false);
  });

  it("is cut into objects that etcd takes, each with a name of its own", () => {
    const documents = documentsOf(longReport(1200));
    expect(documents.map(({ results }) => results.length)).toEqual([500, 500, 202]);
    expect(new Set(documents.map(({ metadata }) => metadata.name)).size).toBe(3);
  });
});
