// As much of kustomize as our components use: JSON patches and merged patches on objects by kind and name. kustomize.spec.ts
// holds it against kubectl's.
import { loadAll } from "../support/yaml.ts";
import { dig, isRecord, type JsonRecord, textAt } from "../targets/schemas/documents.ts";

/** The documents of a file with a component's patches. Throws where one does not fit. */
export function withComponent(policies: string, component: string): string {
  const documents = [...documentsOf(policies)];
  const patches = dig(documentsOf(component)[0], "patches");
  for (const patch of Array.isArray(patches) ? patches : []) {
    for (const [index, document] of documents.entries()) {
      const isNamed = new RegExp(`^(?:${textAt(patch, "target", "name")})$`, "u").test(textAt(document, "metadata", "name"));
      if (isNamed && textAt(document, "kind") === textAt(patch, "target", "kind")) {
        documents[index] = patched(document, documentsOf(textAt(patch, "patch"))[0]);
      }
    }
  }
  // YAML has JSON's texts, but for this character.
  return `${documents.map((document) => JSON.stringify(document).replaceAll("\u007f", "\\u007f")).join("\n---\n")}\n`;
}

const parsed = new Map<string, readonly unknown[]>();

/** Policies and components are the same again and again; none is changed in place. */
function documentsOf(text: string): readonly unknown[] {
  const documents = parsed.get(text) ?? loadAll(text);
  parsed.set(text, documents);
  return documents;
}

function patched(document: unknown, patch: unknown): unknown {
  if (!Array.isArray(patch)) {
    return merged(document, patch);
  }
  const copy: unknown = structuredClone(document);
  for (const operation of patch) {
    operate(copy, textAt(operation, "op"), textAt(operation, "path"), dig(operation, "value"));
  }
  return copy;
}

function merged(value: unknown, patch: unknown): unknown {
  return isRecord(value) && isRecord(patch)
    ? { ...value, ...Object.fromEntries(Object.entries(patch).map(([key, inner]) => [key, key === "metadata" ? value[key] : merged(value[key], inner)])) }
    : patch;
}

function operate(document: unknown, op: string, path: string, value: unknown): void {
  const parts = path
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = parts.at(-1) ?? "";
  const parent = parts.slice(0, -1).reduce<unknown>((inner, part) => dig(inner, Array.isArray(inner) ? Number(part) : part), document);
  const found = dig(parent, Array.isArray(parent) ? Number(last) : last);
  if (op === "test") {
    if (JSON.stringify(found ?? null) !== JSON.stringify(value)) {
      throw new Error(`test failed at ${path}`);
    }
  } else if (Array.isArray(parent)) {
    parent.splice(last === "-" ? parent.length : Number(last), op === "replace" ? 1 : 0, value);
  } else if (isRecord(parent) && (op === "add" || Object.hasOwn(parent, last))) {
    put(parent, last, value);
  } else {
    throw new Error(`nothing at ${path}`);
  }
}

function put(record: JsonRecord, key: string, value: unknown): void {
  record[key] = value;
}
