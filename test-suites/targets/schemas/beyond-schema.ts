// What JSON Schema cannot say: names that must differ or follow from another, defaults that must fit.
import { Ajv2020 } from "ajv/dist/2020.js";
import { jsonPatch } from "./cluster.ts";
import { dig, isRecord, textAt } from "./documents.ts";
import { schemaFlaws } from "./structural.ts";
import type { Problem } from "./validators.ts";

/** Problems of a document that fits its schema. */
export function beyondSchema(value: unknown): readonly Problem[] {
  const templated = textAt(value, "spec", "crd", "spec", "names", "kind").toLowerCase();
  const misnamed = templated !== "" && templated !== textAt(value, "metadata", "name");
  return [
    ...flawsOf(dig(value, "spec", "crd", "spec", "validation", "openAPIV3Schema")).map((flaw) => ({ at: "/spec/crd", text: `parameters${flaw}` })),
    ...(misnamed ? [{ at: "/metadata/name", text: `Gatekeeper wants ${templated}` }] : []),
    ...misfits(value),
    ...brokenPatches(value),
    ...twins(value, "").map((at) => ({ at, text: "the same name again" })),
  ];
}

const validatePatch = new Ajv2020({ strict: true, schemas: [jsonPatch] }).getSchema("json-patch");

/** Patches of a kustomization whose text is no JSON patch. */
function brokenPatches(value: unknown): readonly Problem[] {
  const patches = dig(value, "patches");
  return (Array.isArray(patches) ? patches : []).flatMap((patch, index) =>
    validatePatch?.(parsed(textAt(patch, "patch"))) === true ? [] : [{ at: `/patches/${index}/patch`, text: "no JSON patch" }],
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Default records of pack.json's parameters that have other fields than their parameter. */
function misfits(value: unknown): readonly Problem[] {
  const controls = dig(value, "controls");
  return (Array.isArray(controls) ? controls : []).flatMap((control, index) => {
    const params = dig(control, "params");
    return Object.entries(isRecord(params) ? params : {}).flatMap(([name, param]) => {
      const [fields, records] = [dig(param, "fields"), dig(param, "default")];
      const wrong = Array.isArray(fields) && Array.isArray(records) && records.some((record) => !sameKeys(record, fields));
      return wrong ? [{ at: `/controls/${index}/params/${name}`, text: "a default has other fields" }] : [];
    });
  });
}

function sameKeys(record: unknown, fields: readonly unknown[]): boolean {
  return isRecord(record) && JSON.stringify(Object.keys(record).sort()) === JSON.stringify([...fields].sort());
}

const known = new Map<string, readonly string[]>();

/** Remembered: a test breaks a template in hundreds of places, mostly elsewhere. */
function flawsOf(schema: unknown): readonly string[] {
  const key = JSON.stringify(schema) ?? "";
  const flaws = known.get(key) ?? schemaFlaws(schema);
  known.set(key, flaws);
  return flaws;
}

/** Where an item has the name (or key) of an earlier one: `variables`, `matchConditions` and their like are maps by name. */
function twins(value: unknown, at: string): readonly string[] {
  if (Array.isArray(value)) {
    const names = value.map((item) => textAt(item, "name") || textAt(item, "key"));
    const repeated = names.flatMap((name, index) => (name !== "" && names.indexOf(name) < index ? [`${at}/${index}`] : []));
    return [...repeated, ...value.flatMap((item, index) => twins(item, `${at}/${index}`))];
  }
  // In a default, records of one name are the author's business.
  return isRecord(value) ? Object.entries(value).flatMap(([key, inner]) => (key === "default" ? [] : twins(inner, `${at}/${key}`))) : [];
}
