// The file of --params: `{ "AB-1": { "marks": […] } }` in YAML or JSON. Whatever in it is not understood is a
// fault, at its place.
import { isRecord } from "../manifests/record.ts";
import type { Param } from "../dsl/params.ts";
import { createDiagnostic } from "../diagnostics/diagnostic.ts";
import { readOneDocument } from "../manifests/read.ts";
import type { Position } from "../manifests/line-index.ts";
import type { PlacedDiagnostic } from "../manifests/read.ts";
import type { Parameters } from "./engine.ts";
import { nearest } from "./nearest.ts";
import type { PackFile } from "./pack-file.ts";

/** Reads and checks the parameters; faults go to `faults`. */
export function readParameters(file: string, pack: PackFile, faults: PlacedDiagnostic[]): Parameters {
  const read = readOneDocument(file);
  if ("faults" in read) {
    faults.push(...read.faults);
    return {};
  }
  return checkParameters(read.value, { file, at: [], locate: read.locate }, pack, faults);
}

export interface ParametersPlace {
  readonly file: string;
  /** Where in the file they stand. */
  readonly at: readonly (string | number)[];
  readonly locate: (path: readonly (string | number)[]) => Position;
}

/** Checks parameters wherever they stand; faults go to `faults`. */
export function checkParameters(value: unknown, { file, at, locate }: ParametersPlace, pack: PackFile, faults: PlacedDiagnostic[]): Parameters {
  const fault = (reason: string, path: readonly (string | number)[]): void => {
    faults.push({ ...createDiagnostic("DOK5006", { file }, { reason }), ...locate([...at, ...path]) });
  };
  if (!isRecord(value)) {
    fault("the file holds no map of controls", []);
    return {};
  }
  const parameters: { [control: string]: { readonly [name: string]: unknown } } = {};
  for (const [id, given] of Object.entries(value)) {
    const control = pack.controls.find((candidate) => candidate.id === id);
    if (control === undefined) {
      const ids = pack.controls.map((candidate) => candidate.id);
      fault(`there is no control ${id}${hint(id, ids)}`, [id]);
    } else if (!isRecord(given)) {
      fault(`${id} must be a map of parameters`, [id]);
    } else {
      parameters[id] = given;
      for (const [name, setting] of Object.entries(given)) {
        const param = Object.hasOwn(control.params, name) ? control.params[name] : undefined;
        const wrong =
          param === undefined ? `${id} has no parameter ${name}${hint(name, Object.keys(control.params))}` : faultOf(`${id}.${name}`, param, setting);
        if (wrong !== undefined) {
          fault(wrong, [id, name]);
        }
      }
    }
  }
  return parameters;
}

function hint(given: string, candidates: readonly string[]): string {
  const meant = nearest(given, candidates);
  return meant !== undefined ? `; did you mean ${meant}?` : candidates.length > 0 ? `, only ${candidates.join(", ")}` : ", and takes none";
}

function faultOf(name: string, param: Param, value: unknown): string | undefined {
  const isText = (item: unknown): item is string => typeof item === "string";
  switch (param.kind) {
    case "strings":
      return Array.isArray(value) && value.every(isText) ? undefined : `${name} must be a list of texts`;
    case "records": {
      const isWhole = (item: unknown): boolean =>
        isRecord(item) && Object.keys(item).every((key) => param.fields.includes(key)) && param.fields.every((field) => isText(item[field]));
      return Array.isArray(value) && value.every(isWhole)
        ? undefined
        : `${name} must be a list of maps, each with the texts ${param.fields.join(", ")} and no more`;
    }
    case "integer":
      return Number.isSafeInteger(value) ? undefined : `${name} must be a whole number`;
    case "boolean":
      return typeof value === "boolean" ? undefined : `${name} must be true or false`;
    case "text":
      return isText(value) ? undefined : `${name} must be a text`;
  }
}
