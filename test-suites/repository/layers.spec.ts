// Dependencies point one way, and nothing in src knows a control or an operator by name.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, it } from "vitest";
import { pack } from "../support/pack.ts";
import { ROOT } from "../support/root.ts";

const SRC = join(ROOT, "src");
const ALLOWED: { readonly [layer: string]: readonly string[] } = {
  dsl: [],
  diagnostics: [],
  ir: ["dsl/text.ts", "dsl/related.ts"],
  compiler: ["dsl", "ir", "diagnostics", "targets/contract.ts"],
  targets: ["dsl", "ir", "diagnostics", "exemptions", "config"],
  exemptions: ["dsl", "diagnostics", "manifests/decode.ts", "manifests/files.ts", "manifests/time-limit.ts"],
  engines: [],
  manifests: ["diagnostics"],
  config: ["dsl", "manifests", "reports/format-names.ts", "diagnostics"],
  fix: ["manifests"],
  reports: ["dsl/control.ts", "manifests", "fix/field-edit.ts", "exemptions", "diagnostics"],
  scorecard: ["dsl", "manifests", "reports"],
  api: ["cli", "reports", "manifests", "diagnostics"],
  cli: ["dsl", "ir", "compiler", "targets", "engines", "manifests", "exemptions", "config", "fix", "reports", "scorecard", "diagnostics"],
};
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));

it("imports follow the arrows of docs/architecture.md", () => {
  const wrong = files.flatMap((file) => {
    const layer = file.split("/")[0] ?? "";
    const text = readFileSync(join(SRC, file), "utf8");
    return [...text.matchAll(/from "(\.[^"]+)"|import\("(\.[^"]+)"\)/gu)]
      .map((match) => relative(SRC, join(SRC, dirname(file), match[1] ?? match[2] ?? "")))
      .filter((target) => !target.startsWith(`${layer}/`) && !(ALLOWED[layer] ?? []).some((allowed) => target === allowed || target.startsWith(`${allowed}/`)))
      .map((target) => `${file} → ${target}`);
  });
  expect(wrong).toEqual([]);
  expect(files.length).toBeGreaterThan(50);
});

/** Kinds of the platform, which the pack has as an operator's: src may know what a Pod is, a ClusterServiceVersion or a PrometheusRule. */
const NO_DATABASE = ["kubernetes", "olm", "prometheus-operator"];

it("names no control and no operator", () => {
  const words = [
    ...pack.controls.map(({ id }) => id),
    ...pack.operators
      .filter(({ name }) => !NO_DATABASE.includes(name))
      .flatMap(({ name, resources }) => [name, ...resources.map(({ resource }) => resource.group)]),
  ].filter((word) => word !== "");
  const named = files.flatMap((file) => {
    const code = readFileSync(join(SRC, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, "");
    return words.filter((word) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`, "u").test(code)).map((word) => `${file}: ${word}`);
  });
  expect(named).toEqual([]);
});
