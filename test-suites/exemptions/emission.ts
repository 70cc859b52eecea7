// What is written: the same for the same, nothing that an exemption's text could break out of, and only what is in force.
import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Exemption } from "../../src/exemptions/exemption.ts";
import { CannotSay, type EmittedFile } from "../../src/targets/contract.ts";
import { planExemptions } from "../../src/targets/exemptions/plan.ts";
import { fixtures } from "../support/fixtures.ts";
import { model } from "../support/pack.ts";
import type { Subject } from "../support/subjects.ts";
import { dig, parseText, textAt } from "../targets/schemas/documents.ts";
import { exemption } from "./exemption.ts";
import { backends, FOLDERS, install, ONE, planned, TODAY } from "./support.ts";
import { type Engine, verdictsOf } from "./verdicts.ts";

const ids = model.controls.map(({ id }) => id);
const plan = (exemptions: readonly Exemption[], today = TODAY): readonly EmittedFile[] => planExemptions(model, exemptions, today, backends);
const patchesOf = (content: string): readonly unknown[] => parseText(content, "1.1").flatMap((document) => listAt(document, "patches"));
const patchTexts = (content: string): readonly string[] => patchesOf(content).map((patch) => textAt(patch, "patch"));

function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = dig(value, ...path);
  return Array.isArray(found) ? found : [];
}

describe("the components", () => {
  const exemptions = [exemption(ids, { namespaces: ["legacy"] }), exemption(ids.slice(0, 2), { names: ["a"], labels: { b: "c", a: "d" } })];

  it("are always the same folders", () => {
    expect(plan(exemptions).map(({ path }) => dirname(path))).toEqual(Object.keys(FOLDERS));
    expect(plan([]).map(({ path }) => dirname(path))).toEqual(Object.keys(FOLDERS));
    expect(plan([]).flatMap(({ content }) => patchesOf(content))).toEqual([]);
  });

  it("are the same bytes for the same file", () => {
    expect(plan(exemptions)).toEqual(plan(structuredClone(exemptions)));
  });

  it("patch each policy that there is, and no other", () => {
    for (const { path, content } of plan([exemption(ids, { namespaces: ["legacy"] })])) {
      const folder = FOLDERS[dirname(path)];
      const policies = planned
        .filter((file) => folder?.test(file.path) === true && !file.path.endsWith("kustomization.yaml"))
        .flatMap((file) => parseText(file.content, "1.1"));
      const names = policies
        .filter((policy) => textAt(policy, "kind") !== "ValidatingAdmissionPolicyBinding")
        .map((policy) => `${textAt(policy, "kind")} ${textAt(policy, "metadata", "name")}`);
      const targets = patchesOf(content).map((patch) => `${textAt(patch, "target", "kind")} ${textAt(patch, "target", "name")}`);
      expect([...targets].sort(), path).toEqual([...new Set(names)].sort());
      expect(targets.length).toBeGreaterThan(5);
    }
  });

  it("leave out what has ended, on the day after and not before", () => {
    const ends = [exemption(ids, { namespaces: ["legacy"] }, "2027-01-31")];
    for (const { path, content } of plan(ends, "2027-01-31")) {
      expect(patchesOf(content).length, path).toBeGreaterThan(5);
    }
    expect(plan(ends, "2027-02-01").flatMap(({ content }) => patchesOf(content))).toEqual([]);
  });

  it("say in ValidatingPolicies until when, as Kyverno has a clock", () => {
    for (const { path, content } of plan([exemption(ids, { namespaces: ["legacy"] }, "2027-01-31")])) {
      const hasClock = path.startsWith("kyverno-validating-policies/") || path.startsWith("kyverno-compact/");
      const clock = 'time.now() < timestamp(\\"2027-02-01T00:00:00Z\\")';
      expect(patchTexts(content).filter((text) => text.includes(clock)).length, path).toBe(hasClock ? patchesOf(content).length : 0);
    }
  });

  it("carry the last day, reason, owner and ticket", () => {
    const [given] = [{ ...exemption(ids, { names: ["a"] }, "2027-01-31", "because"), owner: "me", ticket: "OPS-1" }];
    for (const { path, content } of plan([given])) {
      for (const text of patchTexts(content)) {
        expect(text, path).toContain("2027-01-31");
        expect(text, path).toContain("because");
        expect(text.includes("OPS-1"), path).toBe(!path.startsWith("gatekeeper"));
      }
    }
  });

  it("an exemption of one operator's kinds only stays there", () => {
    const [operator] = model.operators;
    for (const { path, content } of plan([exemption(ids, { operators: [operator?.name ?? ""] })])) {
      const names = patchesOf(content).map((patch) => textAt(patch, "target", "name"));
      expect(names.length, path).toBeGreaterThan(0);
      expect(
        names.filter((name) => !name.replace(/-advice$/u, "").endsWith(operator?.name ?? "")),
        path,
      ).toEqual([]);
      expect(
        patchTexts(content).every((text) => text.includes("kind")),
        path,
      ).toBe(true);
    }
  });

  it("more text than an engine takes is refused", () => {
    const many = Array.from({ length: 400 }, (_, index) => exemption(ids, { names: [`${"n".repeat(200)}${index}`] }));
    expect(() => plan(many)).toThrow(CannotSay);
  });
});

describe("whatever the texts are", () => {
  const piece = fc.constantFrom(
    ...[
      '"',
      "'",
      "\\",
      "\n",
      "\r",
      "\t",
      "\0",
      "{{",
      "}}",
      "${",
      "$(",
      "`",
      "#",
      "%s",
      "|",
      ">",
      "- ",
      ": ",
      "---",
      "...",
      "*/",
      "//",
      "\u2028",
      "\u0085",
      "\ufeff",
      "é",
      "\u{1f512}",
      "~1",
      "$patch",
      "null",
      "1e3",
      "]",
      ") || true || (",
    ],
    "a",
    " ",
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(""));
  const few = model.operators.find(({ name }) => name === "mariadb");
  const small = { ...model, operators: few === undefined ? [] : [few], units: model.units.filter(({ operator }) => operator === few?.name) };
  const emit = (exemptions: readonly Exemption[]): readonly EmittedFile[] => planExemptions(small, exemptions, TODAY, backends);
  const odd = (value: string): Exemption => ({
    ...exemption(ids, { namespaces: [value, "b"], names: [value], labels: { [value]: value } }, "2190-12-31", value),
    owner: value,
    ticket: value,
  });
  /** Without the texts in it: what a reader's parser sees of its form. */
  const formOf = (expression: string): string => expression.replace(/"(?:[^"\\]|\\.)*"/gu, '""');
  const expressions = ({ content }: EmittedFile): readonly string[] =>
    patchTexts(content)
      .flatMap((patch) => parseText(patch, "1.1"))
      .flatMap((operations) => (Array.isArray(operations) ? operations : []))
      .flatMap((operation) => {
        const value = dig(operation, "value");
        return [...(Array.isArray(value) ? value : [value])].map((each) => textAt(each, "expression")).filter((expression) => expression !== "");
      });

  it("CEL keeps its form, YAML its values, and Kyverno finds no variables of its own", () => {
    const plain = emit([odd("plain")]);
    fc.assert(
      fc.property(text, (value) => {
        for (const [index, file] of emit([odd(value)]).entries()) {
          const usual = plain[index];
          if (usual === undefined) {
            throw new Error("another number of files");
          }
          expect(expressions(file).map(formOf)).toEqual(expressions(usual).map(formOf));
          expect(patchesOf(file.content).map((patch) => dig(patch, "target"))).toEqual(patchesOf(usual.content).map((patch) => dig(patch, "target")));
          for (const patch of patchTexts(file.content)) {
            const [parsed] = parseText(patch, "1.1");
            const [given] = listAt(parsed, "spec", "parameters", "exemptions");
            const said = Array.isArray(parsed) ? JSON.parse(textAt(parsed.at(-1), "value"))[0] : given;
            const clean = value.toWellFormed();
            expect([said.namespaces, said.names, said.labels, said.reason]).toEqual([[clean, "b"], [clean], { [clean]: clean }, clean]);
            if (file.path.startsWith("kyverno")) {
              expect(/\{\{|\$\(|\$\{/u.test(JSON.stringify(parsed))).toBe(false);
            }
          }
        }
      }),
      { numRuns: 80, seed: 5 },
    );
  });

  const ODD = [
    '"',
    "\\",
    "a\nb",
    "{{x}}",
    "$(x)",
    "') || true || ('",
    '") || true || ("',
    "é\u{1f512}",
    "\u2028",
    "\u0085",
    "%s",
    "#",
    " ",
    "---",
    "\\u0061",
    "null",
    "1e3",
    "${x}",
    "a\tb",
    "\u007f",
  ];

  it.each<Engine>(["gator rego", "gator cel", "ValidatingPolicy", "ClusterPolicy"])("%s takes each text for itself", async (engine) => {
    const control = "UM-1";
    const base = fixtures.find(({ path }) => path.includes("/um-1/mariadb/violates-"))?.object;
    const subjects = [...ODD, "other"].map((value, index): Subject => {
      const metadata = { name: `n-${index}`, namespace: "shop", labels: { team: value } };
      return { from: JSON.stringify(value), operator: "mariadb", object: { apiVersion: base?.apiVersion ?? "", kind: base?.kind ?? "", ...base, metadata } };
    });
    // Every other one: neighbours must not be exempt by accident.
    for (const parity of [0, 1]) {
      const exemptions = ODD.filter((_, index) => index % 2 === parity).map((value) => exemption([control], { labels: { team: value } }, "2190-12-31", value));
      const folder = install(exemptions, { only: ONE });
      const { differences, exempted, violations } = await verdictsOf(engine, { folder, exemptions, subjects, controls: [control], operators: ["mariadb"] });
      expect(differences).toEqual([]);
      expect([exempted, violations >= ODD.length / 2]).toEqual([ODD.length / 2, true]);
      rmSync(folder, { recursive: true });
    }
  });
});

it("policy.wasm knows nothing of exemptions: check tells which it used", () => {
  const rego = planned.filter(({ path }) => path.startsWith("gatekeeper/rego/templates/") && !path.endsWith("kustomization.yaml"));
  expect(rego.filter(({ content }) => content.includes("not exempted")).length).toBe(rego.length);
  const bundled = model.operators.length;
  expect(bundled).toBeGreaterThan(0);
  expect(readFileSync(join(import.meta.dirname, "../../src/targets/bundle/plan.ts"), "utf8")).not.toContain("exemptions");
});
