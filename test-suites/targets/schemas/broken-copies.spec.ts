// The same checks on copies of generated/ with one thing wrong: each must say so.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../../support/root.ts";
import { committed, type Found, foundIn, textAt } from "./documents.ts";
import { appliedBy } from "./kustomize.ts";
import { collisions, danglingReferences, kustomizationErrors, unlistedFolders } from "./layout.ts";
import { documentErrors } from "./validators.ts";

const GENERATED = join(ROOT, "generated");
const PART = "admission/mariadb";
const documents = committed().filter(({ file }) => /^(?:admission|gatekeeper\/cel)\//u.test(file));

/** The documents, one file of them edited (and perhaps renamed). */
function edited(file: string, from: string | RegExp, to: string, name = file): readonly Found[] {
  const text = readFileSync(join(GENERATED, file), "utf8");
  const other = text.replace(from, to);
  expect(other === text && name === file, "nothing was edited").toBe(false);
  return [...documents.filter((found) => found.file !== file), ...foundIn(name, other)];
}

function errorsOf(all: readonly Found[]): readonly string[] {
  const applied = appliedBy(all, "admission");
  const errors = [...documentErrors(all), ...kustomizationErrors(all), ...unlistedFolders(all), ...collisions(applied), ...danglingReferences(applied)];
  return errors.filter((error) => !/^admission\/(?:overlays\/[a-z]+\/)?compact$/u.test(error));
}

it("an untouched copy has nothing wrong", () => {
  expect(errorsOf(documents)).toEqual([]);
});

it.each<readonly [what: string, file: string, from: string | RegExp, to: string, error: string]>([
  ["a misspelt field", `${PART}/nm-1.yaml`, "  failurePolicy:", "  failurePolice:", "/spec: must NOT have additional properties: failurePolice"],
  ["a field too many", `${PART}/nm-1.yaml`, "    resourceRules:", "    resourceRule: []\n    resourceRules:", "additional properties: resourceRule"],
  ["a wrong enum", `${PART}/nm-1.yaml`, '- "Audit"', '- "audit"', "must be equal to one of the allowed values"],
  ["Deny beside Warn", `${PART}/nm-1.yaml`, '- "Audit"', '- "Deny"\n    - "Warn"', "must NOT be valid"],
  ["a namespace", `${PART}/nm-1.yaml`, "metadata:\n", 'metadata:\n  namespace: "default"\n', "additional properties: namespace"],
  ["an annotation read as a number", `${PART}/nm-1.yaml`, /dok-policies\/version: "[^"]+"/u, "dok-policies/version: 1.0", "must be string"],
  ["a name in capitals", `${PART}/nm-1.yaml`, 'name: "dok-nm-1-mariadb"', 'name: "DOK-nm-1"', "/metadata/name: must match pattern"],
  ["a name of 64 characters", `${PART}/nm-1.yaml`, 'name: "dok-nm-1-mariadb"', `name: "${"a".repeat(64)}"`, "/metadata/name: must NOT have more than 63"],
  [
    "two variables of one name",
    `${PART}/nm-1.yaml`,
    /- name: "\w+"(\n.*\n +)- name: "\w+"/u,
    '- name: "a"$1- name: "a"',
    "/spec/variables/1: the same name again",
  ],
  ["another version", `${PART}/nm-1.yaml`, "admissionregistration.k8s.io/v1", "admissionregistration.k8s.io/v1beta1", "no schema for"],
  [
    "the name of another policy",
    `${PART}/nm-1.yaml`,
    /"dok-nm-1-mariadb"/gu,
    '"dok-nm-4-mariadb"',
    "in admission/mariadb/nm-1.yaml and admission/mariadb/nm-4.yaml",
  ],
  ["a binding of nothing", `${PART}/nm-1.yaml`, 'policyName: "dok-nm-1-mariadb"', 'policyName: "dok-nm-1"', "no policy dok-nm-1"],
  ["a file that is not listed", `${PART}/kustomization.yaml`, '  - "nm-1.yaml"\n', "", "admission/mariadb/nm-1.yaml is not listed"],
  ["a folder that is not listed", "admission/kustomization.yaml", '  - "mariadb"\n', "", "admission/mariadb"],
  ["a file that is not there", `${PART}/kustomization.yaml`, "nm-1.yaml", "nm-11.yaml", "admission/mariadb/nm-11.yaml is not there"],
  ["a list of things from elsewhere", `${PART}/kustomization.yaml`, "nm-1.yaml", "../nm-1.yaml", "kustomization.yaml/resources/"],
  [
    "matchConditions for K8sNativeValidation",
    "gatekeeper/cel/templates/nm-1.yaml",
    "            variables:",
    "            matchConditions: []\n            variables:",
    "matchConditions",
  ],
  ["a reserved variable", "gatekeeper/cel/templates/nm-1.yaml", /variables:\n( +)- name: "\w+"/u, 'variables:\n$1- name: "params"', "name: must match pattern"],
  ["a template under another name", "gatekeeper/cel/templates/nm-1.yaml", 'name: "doknm1"', 'name: "dok-nm-1"', "Gatekeeper wants doknm1"],
  ["a default of another type", "gatekeeper/cel/templates/nm-4.yaml", "default: {}", "default: []", "the default breaks the schema"],
  ["a scope nobody knows", "gatekeeper/cel/constraints/mariadb/nm-1.yaml", '"Namespaced"', '"Namespace"', "must be equal to one of the allowed values"],
  [
    "an unknown parameter",
    "gatekeeper/cel/constraints/mariadb/nm-4.yaml",
    "spec:\n",
    'spec:\n  parameters: { minimumTLSVersion: "1.3" }\n',
    "minimumTLSVersion",
  ],
  [
    "a parameter of another type",
    "gatekeeper/cel/constraints/mariadb/nm-4.yaml",
    "spec:\n",
    "spec:\n  parameters: { minimumTlsVersion: 1.3 }\n",
    "minimumTlsVersion: must be string",
  ],
])("%s", (_, file, from, to, error) => {
  expect(errorsOf(edited(file, from, to))).toContainEqual(expect.stringContaining(error));
});

const constraintsOfNm1 = documents.filter(({ value }) => textAt(value, "kind") === "DokNm1").length;

it("a template gone: its constraints have no schema", () => {
  const rest = documents.filter(({ file }) => file !== "gatekeeper/cel/templates/nm-1.yaml");
  expect(errorsOf(rest).filter((error) => error.includes("no schema for")).length).toBe(constraintsOfNm1);
});

it("a template broken: its constraints cannot be judged", () => {
  const all = edited("gatekeeper/cel/templates/nm-1.yaml", "legacySchema: false", "legacySchema: true");
  expect(errorsOf(all).filter((error) => error.includes("its template is broken")).length).toBe(constraintsOfNm1);
});

it("a Kustomization in a file of another name", () => {
  const all = edited(`${PART}/kustomization.yaml`, "", "", `${PART}/kustomize.yaml`);
  expect(errorsOf(all)).toContainEqual(`${PART}/kustomize.yaml: a Kustomization in a file of another name`);
});

it.each<readonly [what: string, from: string | RegExp, to: string]>([
  ["a key twice", "metadata:", "kind: A\nmetadata:"],
  ["a list for a document", /[\s\S]*/u, "- a\n"],
  ["an alias without its anchor", "metadata:", "status: *gone\nmetadata:"],
])("%s is not read at all", (_, from, to) => {
  expect(() => edited(`${PART}/nm-1.yaml`, from, to)).toThrow();
});
