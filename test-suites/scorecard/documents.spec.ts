// Published documents: which there are among files, and where their fields stand.
import { describe, expect, it } from "vitest";
import { type Published, publishedIn } from "../../src/scorecard/documents/published.ts";
import { stepsOf, valuesAt } from "../../src/scorecard/field.ts";
import { ownFiles } from "../cli/support/run.ts";

const { file } = ownFiles();
let files = 0;
function documentsIn(text: string): readonly Published[] {
  files += 1;
  return [...publishedIn([file(`${files}.yaml`, text)])];
}
const kindsIn = (text: string): readonly string[] => documentsIn(text).map(({ document }) => document);

describe("what a document is", () => {
  it.each([
    [
      "SECURITY-INSIGHTS 1",
      "header:\n  schema-version: 1.0.0\n  expiration-date: '2027-01-01T00:00:00.000Z'\n  project-url: https://example.org\n",
      "security-insights",
    ],
    ["SECURITY-INSIGHTS 2", "header: {schema-version: 2.1.0, url: 'https://example.org'}\n", "security-insights"],
    ["a chart of Helm 2", "apiVersion: v1\nname: db\nversion: 1.2.3\n", "chart"],
    ["a chart of Helm 3", "apiVersion: v2\nname: db\nversion: 1.2.3\ntype: application\n", "chart"],
    ["a ClusterServiceVersion", "apiVersion: operators.coreos.com/v1alpha1\nkind: ClusterServiceVersion\nmetadata: {name: db}\n", "cluster-service-version"],
    ["rules of Prometheus", "apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nmetadata: {name: db}\n", "prometheus-rule"],
  ])("%s", (_, text, document) => {
    expect(kindsIn(text)).toEqual([document]);
  });

  it.each([
    ["an object of Kubernetes", "apiVersion: v1\nkind: Pod\nmetadata: {name: db}\n"],
    ["values", "name: db\nversion: 1.2.3\n"],
    ["a later SECURITY-INSIGHTS", "header:\n  schema-version: 3.0.0\n"],
    ["a header of something else", "header: 2.0.0\n"],
    ["a ClusterServiceVersion of somebody else", "apiVersion: example.org/v1\nkind: ClusterServiceVersion\n"],
    ["a PrometheusRule of somebody else", "apiVersion: example.org/v1\nkind: PrometheusRule\n"],
    ["a list", "- apiVersion: v2\n  name: db\n  version: 1.2.3\n"],
    ["nothing", "# nothing\n"],
    ["what is no YAML", "a: [\n"],
    ["a template", "apiVersion: v2\nname: {{ .Values.name }}\nversion: 1.2.3\n"],
  ])("%s is none", (_, text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  it("several stand in one file, also in a List", () => {
    const csv = "apiVersion: operators.coreos.com/v1alpha1\n    kind: ClusterServiceVersion\n";
    expect(kindsIn(`apiVersion: v2\nname: db\nversion: 1.2.3\n---\napiVersion: v1\nkind: List\nitems:\n  - ${csv}`)).toEqual([
      "chart",
      "cluster-service-version",
    ]);
  });

  it("a file that is not there is none: who reads manifests says so", () => {
    expect([...publishedIn(["/nowhere/at/all.yaml"])]).toEqual([]);
  });
});

/** `line:column field value` of all values at a path. */
function at(text: string, path: string): readonly string[] {
  return documentsIn(text).flatMap(({ tree, lines }) =>
    [...valuesAt(tree, stepsOf(path) ?? [])].map(({ tree: value, field, start, end }) => {
      const { line, column } = lines.position(start, end);
      return `${line}:${column} ${field} ${value.kind === "scalar" ? value.value : value.kind}`;
    }),
  );
}

describe("where a field stands", () => {
  const chart = `apiVersion: v2
name: db
version: 1.2.3
maintainers:
  - name: Jane
    email: jane@example.org
  - name: Joe
annotations:
  artifacthub.io/containsSecurityUpdates: "true"
  artifacthub.io/links: |
    - name: source
      url: https://example.org
    - name: support
`;

  it.each([
    ["version", ["3:10 version 1.2.3"]],
    ["maintainers", ["4:1 maintainers list"]],
    ["maintainers[].name", ["5:11 maintainers[0].name Jane", "7:11 maintainers[1].name Joe"]],
    ["maintainers[].email", ["6:12 maintainers[0].email jane@example.org"]],
    ['annotations["artifacthub.io/containsSecurityUpdates"]', ['9:43 annotations["artifacthub.io/containsSecurityUpdates"] true']],
    ["maintainers.name", []],
    ["version[]", []],
    ["nothing.at.all", []],
    ["__proto__.constructor", []],
  ])("%s", (path, wanted) => {
    expect(at(chart, path)).toEqual(wanted);
  });

  it("goes on into a text that is YAML, and keeps the place of the text", () => {
    const found = at(chart, 'annotations["artifacthub.io/links"][].url');
    expect(found).toEqual([expect.stringMatching(/^10:\d+ annotations\["artifacthub.io\/links"\]\[0\]\.url https:\/\/example\.org$/u)]);
  });

  it("a text that is no YAML, or YAML in YAML in YAML, leads nowhere", () => {
    expect(at("apiVersion: v2\nname: 'a: ['\nversion: 1.2.3\n", "name.a")).toEqual([]);
    expect(at("apiVersion: v2\nname: \"a: 'b: c'\"\nversion: 1.2.3\n", "name.a")).toHaveLength(1);
    expect(at("apiVersion: v2\nname: \"a: 'b: c'\"\nversion: 1.2.3\n", "name.a.b")).toEqual([]);
  });

  it.each(["", "a..b", ".", "a[", "a[0]", 'a["b', "a b"])("%j is no path", (path) => {
    expect(stepsOf(path)).toBeUndefined();
  });
});
