// The alerts that come with the pack: PromQL that Prometheus reads, in objects that its operator's CRD takes.
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parser } from "@prometheus-io/lezer-promql";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { alertSets } from "../../policies/alerts/index.ts";
import { operators, packName, packVersion } from "../../policies/index.ts";
import { planAlerts } from "../../src/targets/alerts/plan.ts";
import { ROOT } from "../support/root.ts";

const CRD = resolve(ROOT, "../shared/crds/prometheus-operator/prometheusrules.monitoring.coreos.com_v1.json");
const model = { name: packName, version: packVersion, guide: "", guideRows: [], controls: [], operators: [], units: [], seen: [], cells: [], alertSets };
const files = planAlerts(model).map(({ path, content }) => [path, parse(content, { version: "1.1" })] as const);
const rules = alertSets.flatMap((set) => set.rules.map((rule) => [rule.alert, rule] as const));

// RE2 takes a flag within the pattern.
const re2 = Object.assign((pattern: string, flags: string): RegExp => new RegExp(pattern.replace("(?i)", ""), pattern.includes("(?i)") ? `${flags}i` : flags), {
  code: "re2",
});

/** What the parser could not make sense of. */
function faultsIn(expression: string): readonly string[] {
  const faults: string[] = [];
  parser.parse(expression).iterate({
    enter: ({ type, from, to }) => {
      if (type.isError) {
        faults.push(`${from}: ${expression.slice(from, to + 10)}`);
      }
    },
  });
  return faults;
}

describe("an expression", () => {
  it.each(rules)("%s is PromQL, of a counter's increase", (_, { expr }) => {
    expect(faultsIn(expr)).toEqual([]);
    expect(expr).toMatch(/^sum by \([a-z, ]+\) \(increase\([a-z_]+(?:\{.*\})?\[\d+m\]\)\) > \d+$/u);
  });

  it("with a mistake is noticed", () => {
    expect(faultsIn("sum by (job (up) > 1")).not.toEqual([]);
    expect(faultsIn("increase(up[10x])")).not.toEqual([]);
  });
});

describe("a file", () => {
  it("there is for each set, of an operator of the pack, and its alerts have names of their own", () => {
    expect(files.map(([path]) => path)).toEqual(alertSets.map(({ operator }) => `alerts/${operator}.yaml`));
    expect(alertSets.map(({ operator }) => operator).filter((name) => !operators.some((known) => known.name === name))).toEqual([]);
    expect(new Set(rules.map(([name]) => name)).size).toBe(rules.length);
    expect(rules.length).toBeGreaterThan(5);
  });

  it.each(files)("%s has a name, and labels by which Prometheus can select it", (_, { metadata }) => {
    expect(metadata.name).toMatch(/^[a-z][a-z-]+$/u);
    expect(metadata.labels["app.kubernetes.io/part-of"]).toBe(packName);
  });

  it.skipIf(!existsSync(CRD)).each(files)("%s is what the CRD takes (skipped where ../shared/crds is missing)", (_, object) => {
    const { schema } = JSON.parse(readFileSync(CRD, "utf8"));
    const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false, logger: false, code: { regExp: re2 } }).compile(
      closed(schema.properties.spec),
    );
    expect([validate(object.spec), validate.errors]).toEqual([true, null]);
    expect(validate({ groups: [{ name: "x", rules: [{ alert: "X", expr: "up", annotation: {} }] }] })).toBe(false);
  });

  it("none there is without alerts", () => {
    expect(planAlerts({ ...model, alertSets: [] })).toEqual([]);
  });
});

/** The schema with fields that it doesn't name refused, as a strict API server refuses them. */
function closed(schema: unknown): object {
  const changed = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      return value.map(changed);
    }
    if (typeof value !== "object" || value === null) {
      return value;
    }
    const inner = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, changed(item)]));
    return "properties" in value ? { ...inner, additionalProperties: false } : inner;
  };
  return Object(changed(schema));
}
