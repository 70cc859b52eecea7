// YAML to a tree. The yaml package reads the syntax; what scalars, keys, merges and aliases mean is decided here, as
// Kubernetes decides it (go.yaml.in/yaml/v2).
import type { Document } from "yaml";
import { ManifestFault } from "./fault.ts";
import type { Limits } from "./limits.ts";
import type { Tree } from "./tree.ts";
import { tooDeep, weigh } from "./yaml-nodes.ts";
import { yamlPackage } from "./yaml-package.ts";

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/u;

/** The documents of a text that is no longer than the limits allow; `base` is where it stands in its file. Undefined for an empty document. Throws ManifestFault. */
export function readYaml(text: string, base: number, limits: Limits): readonly (Tree | undefined)[] {
  const control = CONTROL.exec(text);
  if (control !== null) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    throw new ManifestFault("syntax", `the control character U+${code} is not allowed`, base + control.index);
  }
  const found = parse(text, base);
  return found.map((document) => {
    // Kubernetes' reader lets a closing bracket stand at the margin.
    const fault = document.errors.find(({ code, message }) => !(code === "BAD_INDENT" && message.startsWith("Flow end indicator")));
    if (fault) {
      const reason = fault.message.includes("call stack") ? undefined : fault.message.split("\n")[0];
      throw reason === undefined ? tooDeep(base + fault.pos[0], limits) : new ManifestFault("syntax", reason, base + fault.pos[0], base + fault.pos[1]);
    }
    const { contents } = document;
    const tree = contents === null ? undefined : weigh(contents, 1, { limits, base, text, anchors: new Map(), added: 0 }).tree;
    return tree?.kind === "scalar" && tree.value === null ? undefined : tree;
  });
}

function parse(text: string, base: number): readonly Document[] {
  try {
    const found = yamlPackage().parseAllDocuments(text, { version: "1.1", schema: "failsafe", uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
    return Array.isArray(found) ? found : [];
  } catch (error) {
    if (error instanceof RangeError) {
      throw new ManifestFault("bounds", "it is nested too deep", base);
    }
    throw error;
  }
}
