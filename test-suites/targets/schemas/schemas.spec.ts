// Everything under generated/ against schemas of our own, strict where the engines are not.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../support/root.ts";
import { committed, dig, type Found, parseText, yamlFiles } from "./documents.ts";
import { ANNOTATIONS_LIMIT, annotationBytes, lastApplied, STORED_LIMIT } from "./install-size.ts";
import { appliedBy } from "./kustomize.ts";
import { collisions, danglingReferences, installCommands, kustomizationErrors, unlistedFolders, serverSideFolders } from "./layout.ts";
import { documentErrors, JSON_FILES, KINDS, kindOf } from "./validators.ts";

const GENERATED = join(ROOT, "generated");
const documents = committed();
/** Folders with documents that no command of generated/README.md applies. */
const NOT_IN_README: readonly string[] = ["alerts"];
/** Alerts are applied one by one. */
const policies = documents.filter(({ file }) => dirname(file) !== "alerts");

describe("documents", () => {
  it("all fit their schemas", () => {
    expect(documentErrors(documents)).toEqual([]);
  });

  it("are of every kind that has a schema, and of no other", () => {
    const counts = KINDS.map((kind) => documents.filter(({ value }) => kindOf(value) === kind).length);
    expect(counts.filter((count) => count === 0)).toEqual([]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(documents.length);
    expect(documents.length).toBeGreaterThan(yamlFiles(GENERATED).length);
    expect(yamlFiles(GENERATED).length).toBeGreaterThan(300);
  });

  it("are the same to a reader of YAML 1.2", () => {
    const files = yamlFiles(GENERATED);
    const differing = files.filter((file) => {
      const read = parseText(readFileSync(join(GENERATED, file), "utf8"), "1.2");
      return JSON.stringify(read) !== JSON.stringify(documents.filter((found) => found.file === file).map(({ value }) => value));
    });
    expect(differing).toEqual([]);
  });

  it.each([
    ["an unknown kind", { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "a" } }],
    ["a kind of another version", { apiVersion: "kyverno.io/v2", kind: "ClusterPolicy", metadata: { name: "a" } }],
    ["a kind of another group", { apiVersion: "example.org/v1", kind: "ValidatingPolicy", metadata: { name: "a" } }],
    ["a constraint whose template is nowhere", { apiVersion: "constraints.gatekeeper.sh/v1beta1", kind: "DokNothing", metadata: { name: "a" } }],
    ["nothing", {}],
  ])("%s has no schema", (_, value) => {
    const found: Found = { at: "gatekeeper/rego/constraints/x.yaml", file: "gatekeeper/rego/constraints/x.yaml", value };
    expect(documentErrors([...documents, found])).toEqual([expect.stringContaining("x.yaml: no schema for")]);
  });

  it("a constraint has the template of its own flavour, and not another's", () => {
    const from = "gatekeeper/compact/constraints/mariadb.yaml";
    const moved = documents.filter(({ file }) => file === from).map((found) => ({ ...found, file: "gatekeeper/rego/constraints/mariadb.yaml" }));
    expect(documentErrors([...documents, ...moved])).toEqual([expect.stringContaining("no schema for")]);
  });
});

describe("files together", () => {
  it("kustomizations list what is there, all of it", () => {
    expect(kustomizationErrors(policies)).toEqual([]);
    // The compact cut judges the same as the others: whoever wants it says so.
    expect(unlistedFolders(documents)).toEqual(["admission/compact", "admission/overlays/enforce/compact", "admission/overlays/warn/compact"]);
  });

  it("one install command applies no name twice and nothing without what it needs", () => {
    const commands = installCommands(GENERATED);
    expect(commands.length).toBeGreaterThanOrEqual(6);
    expect(Math.max(...commands.map((paths) => paths.length))).toBeGreaterThanOrEqual(6);
    for (const paths of commands) {
      const each = paths.map((path) => appliedBy(documents, path));
      expect(
        paths.filter((_, index) => each[index]?.length === 0),
        "nothing to apply",
      ).toEqual([]);
      expect(collisions(each.flat())).toEqual([]);
      expect(danglingReferences(each.flat())).toEqual([]);
    }
  });

  it("the README says how to apply all that its rows are about", () => {
    const applied = new Set(installCommands(GENERATED).flatMap((paths) => paths.flatMap((path) => appliedBy(documents, path).map(({ at }) => at))));
    const others = documents.filter(({ at, value }) => dig(value, "kind") !== "Kustomization" && !applied.has(at));
    expect([...new Set(others.map(({ file }) => dirname(file)))].sort()).toEqual(NOT_IN_README);
  });

  it("every kustomization can be applied: no name twice, and each document is in one", () => {
    const folders = documents.filter(({ value }) => dig(value, "kind") === "Kustomization").map(({ file }) => file.replace(/\/kustomization\.yaml$/u, ""));
    const applied = folders.map((folder) => appliedBy(documents, folder));
    expect(applied.flatMap(collisions)).toEqual([]);
    expect(applied.filter((found) => found.length === 0)).toEqual([]);
    expect(new Set(applied.flat().map(({ at }) => at)).size).toBe(policies.length - folders.length);
  });

  it("client-side apply has room for each document in its annotation", () => {
    const sizes = documents.map(({ value }) => annotationBytes(value));
    const large = documents.filter((_, index) => (sizes[index] ?? 0) >= ANNOTATIONS_LIMIT).map(({ at }) => at);
    const onServer = serverSideFolders(GENERATED);
    expect(large.filter((at) => !onServer.some((folder) => at.startsWith(`${folder}/`)))).toEqual([]);
    // As many as need it.
    expect(onServer.filter((folder) => !large.some((at) => at.startsWith(`${folder}/`)))).toEqual([]);
    expect(Math.max(...sizes)).toBeGreaterThan(50_000);
  });

  it("etcd has room for each document, with a status and some hundred exemptions", () => {
    const sizes = documents.map(({ value }) => Buffer.byteLength(lastApplied(value)));
    expect(documents.filter((_, index) => (sizes[index] ?? 0) > STORED_LIMIT - 80_000).map(({ at }) => at)).toEqual([]);
    expect(Math.max(...sizes)).toBeGreaterThan(STORED_LIMIT / 2);
  });

  it("a document's size is that of Go's JSON", () => {
    expect(lastApplied({ a: "<&>\u2028é" })).toBe('{"a":"\\u003c\\u0026\\u003e\\u2028é"}\n');
    expect(annotationBytes({ kind: "A", metadata: { name: "a", annotations: { b: "é" } } })).toBe(
      '{"kind":"A","metadata":{"name":"a","annotations":{"b":"xx"}}}\n'.length + "kubectl.kubernetes.io/last-applied-configuration".length + 3,
    );
    const filler = (length: number): number => annotationBytes({ spec: "<".repeat(length) });
    expect(filler(43_000)).toBeLessThan(ANNOTATIONS_LIMIT);
    expect(filler(44_000)).toBeGreaterThan(ANNOTATIONS_LIMIT);
  });
});

describe.each([...JSON_FILES.entries()])("%s", (file, judge) => {
  it("fits its schema", () => {
    expect(judge(JSON.parse(readFileSync(join(GENERATED, file), "utf8")))).toEqual([]);
  });
});
