// The engines' released manifests, as build.sh copied them from their Go modules.
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { parseAllDocuments } from "yaml";
import { dig, isManifest, listAt, type Manifest, textAt } from "./json.ts";

/** The file's objects; CRDs without descriptions, which are most of it. Read once, then from a JSON file beside it. */
export function readManifest(file: string): readonly Manifest[] {
  const cached = `${file}.json`;
  if (!existsSync(cached) || statSync(cached).mtimeMs < statSync(file).mtimeMs) {
    const objects = parseAllDocuments(readFileSync(file, "utf8"))
      .map((document) => document.toJSON())
      .filter((object) => object !== null)
      .map((object) => (textAt(object, "kind") === "CustomResourceDefinition" ? withoutDescriptions(object) : object));
    writeFileSync(`${cached}.${process.pid}`, JSON.stringify(objects));
    renameSync(`${cached}.${process.pid}`, cached);
  }
  const objects: unknown = JSON.parse(readFileSync(cached, "utf8"));
  return listAt(objects).filter(isManifest);
}

/** A property named "description" has a schema, not a text, and stays. */
function withoutDescriptions(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(withoutDescriptions);
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key, item]) => key !== "description" || typeof item !== "string")
        .map(([key, item]) => [key, withoutDescriptions(item)]),
    );
  }
  return value;
}

/** How the release starts one of its programs. */
export interface ReleasedProcess {
  readonly flags: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly namespace: string;
  readonly serviceAccount: string;
}

/** Flags and environment of a Deployment's container, as the kubelet would fill them in. */
export function releasedProcess(manifest: readonly Manifest[], deployment: string, pod: string): ReleasedProcess {
  const found = manifest.find((object) => object.kind === "Deployment" && object.metadata.name === deployment);
  if (found === undefined) {
    throw new Error(`the released manifest has no Deployment ${deployment}`);
  }
  const namespace = found.metadata.namespace ?? "default";
  const spec = dig(found, "spec", "template", "spec");
  const container = dig(spec, "containers", 0);
  const fields: Readonly<Record<string, string>> = { "metadata.namespace": namespace, "metadata.name": pod };
  const env = listAt(container, "env").map((variable): [string, string] => [
    textAt(variable, "name"),
    fields[textAt(variable, "valueFrom", "fieldRef", "fieldPath")] ?? textAt(variable, "value"),
  ]);
  return {
    flags: listAt(container, "args").map(String),
    env: Object.fromEntries(env),
    namespace,
    serviceAccount: textAt(spec, "serviceAccountName"),
  };
}

/** The flags with some of them set otherwise, added, or (undefined) left out. */
export function withFlags(flags: readonly string[], changed: Readonly<Record<string, string | undefined>>): readonly string[] {
  const kept = flags.filter((flag) => !Object.hasOwn(changed, nameOf(flag)));
  return [...kept, ...Object.entries(changed).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}=${value}`]))];
}

const nameOf = (flag: string): string => flag.replace(/^--?/u, "").replace(/=.*/su, "");
