// What must hold between files: kustomizations list what is there, and one install command gives a cluster nothing twice.
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { dig, type Found, textAt } from "./documents.ts";

const KUSTOMIZATION = "kustomization.yaml";

export function resourcesOf({ value }: Found): readonly string[] {
  const resources = dig(value, "resources");
  return Array.isArray(resources) ? resources.map(String) : [];
}

/** Listed and not there, or there and not listed. */
export function kustomizationErrors(all: readonly Found[]): readonly string[] {
  const files = [...new Set(all.map(({ file }) => file))];
  const kustomizations = all.filter(({ value }) => textAt(value, "kind") === "Kustomization");
  const misplaced = kustomizations.filter(({ at }) => !at.endsWith(`/${KUSTOMIZATION}`)).map(({ at }) => `${at}: a Kustomization in a file of another name`);
  const wrong = kustomizations.flatMap((found) => {
    const folder = dirname(found.file);
    const listed = resourcesOf(found).map((resource) => normalize(join(folder, resource)));
    const beside = files.filter((file) => dirname(file) === folder && file !== found.file);
    return [
      ...listed.filter((path) => !files.includes(path) && !files.includes(`${path}/${KUSTOMIZATION}`)).map((path) => `${found.at}: ${path} is not there`),
      ...beside.filter((file) => !listed.includes(file)).map((file) => `${found.at}: ${file} is not listed`),
    ];
  });
  const folders = new Set(kustomizations.map(({ file }) => dirname(file)));
  return [...misplaced, ...wrong, ...files.filter((file) => !folders.has(dirname(file))).map((file) => `${file}: no kustomization beside it`)];
}

/** Folders with a kustomization which the one above them does not list: what `apply -k` on the upper folder leaves out. */
export function unlistedFolders(all: readonly Found[]): readonly string[] {
  const kustomizations = new Map(all.filter(({ value }) => textAt(value, "kind") === "Kustomization").map((found) => [dirname(found.file), found]));
  return [...kustomizations.keys()].filter((folder) => {
    const above = kustomizations.get(dirname(folder));
    return above !== undefined && !resourcesOf(above).some((resource) => join(dirname(folder), resource) === folder);
  });
}

/** Objects of one kind and name among those that are applied together. */
export function collisions(applied: readonly Found[]): readonly string[] {
  const first = new Map<string, string>();
  return applied.flatMap(({ at, value }) => {
    const key = `${textAt(value, "apiVersion").split("/")[0]} ${textAt(value, "kind")} ${textAt(value, "metadata", "name")}`;
    const known = first.get(key);
    first.set(key, known ?? at);
    return known === undefined ? [] : [`${key}: in ${known} and ${at}`];
  });
}

/** Bindings without their policy, constraints without their template. */
export function danglingReferences(applied: readonly Found[]): readonly string[] {
  const policies = new Set(namesOf(applied, "ValidatingAdmissionPolicy"));
  const bound = namesOf(applied, "ValidatingAdmissionPolicyBinding", "spec", "policyName");
  const templates = new Set(applied.map(({ value }) => textAt(value, "spec", "crd", "spec", "names", "kind")));
  const constraints = applied.filter(({ value }) => textAt(value, "apiVersion").startsWith("constraints."));
  return [
    ...bound.filter((name) => !policies.has(name)).map((name) => `no policy ${name}`),
    ...[...policies].filter((name) => !bound.includes(name)).map((name) => `${name} is not bound`),
    ...constraints.filter(({ value }) => !templates.has(textAt(value, "kind"))).map(({ at }) => `${at}: no template`),
  ];
}

function namesOf(applied: readonly Found[], kind: string, ...path: readonly string[]): readonly string[] {
  return applied.filter(({ value }) => textAt(value, "kind") === kind).map(({ value }) => textAt(value, ...(path.length > 0 ? path : ["metadata", "name"])));
}

/** Folders that README.md has applied on the server, which keeps no copy in an annotation. */
export function serverSideFolders(generated: string): readonly string[] {
  const readme = readFileSync(join(generated, "README.md"), "utf8");
  return [...readme.matchAll(/kubectl apply --server-side -k ([^\s`]+)/gu)].map((match) => match[1] ?? "");
}

/** The rows of README.md's table: what a user is told to apply, for all operators that it names. */
export function installCommands(generated: string): readonly (readonly string[])[] {
  const readme = readFileSync(join(generated, "README.md"), "utf8");
  const operators = [...readme.matchAll(/^- `([a-z0-9-]+)`:/gmu)].map((match) => match[1] ?? "");
  return readme
    .split("\n")
    .map((row) => [...row.matchAll(/kubectl apply (?:--server-side )?-[kf] ([^\s`]+)/gu)].map((match) => match[1] ?? ""))
    .filter((row) => row.length > 0)
    .map((row) => row.flatMap((path) => (path.includes("<operator>") ? operators.map((name) => path.replace("<operator>", name)) : [path])));
}
