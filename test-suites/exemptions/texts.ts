// Whatever the texts of an exemption are, nothing breaks out of them.
import { rmSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Exemption } from "../../src/exemptions/exemption.ts";
import type { EmittedFile } from "../../src/targets/contract.ts";
import { planExemptions } from "../../src/targets/exemptions/plan.ts";
import { fixtures } from "../support/fixtures.ts";
import { model } from "../support/pack.ts";
import type { Subject } from "../support/subjects.ts";
import { dig, parseText, textAt } from "../targets/schemas/documents.ts";
import { exemption } from "./exemption.ts";
import { listAt } from "../support/json.ts";
import { patchesOf, patchTexts } from "./patches.ts";
import { backends, install, ONE, TODAY } from "./support.ts";
import { type Engine, verdictsOf } from "./verdicts.ts";

const ids = model.controls.map(({ id }) => id);

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
