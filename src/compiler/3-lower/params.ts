import type { Param, Params } from "../../dsl/params.ts";
import { BOOLEAN, NUMBER, type ParamDecl, RECORD, STRING, type Type } from "../../ir/nodes.ts";

const TYPES: { readonly [K in Param["kind"]]: Type } = {
  strings: { kind: "list", items: STRING },
  records: { kind: "list", items: RECORD },
  integer: NUMBER,
  boolean: BOOLEAN,
  text: STRING,
};

export function paramDecls(params: Params): readonly ParamDecl[] {
  return Object.entries(params).map(([name, param]) => ({ name, type: TYPES[param.kind], default: param.default }));
}

/** The fixed parameter that holds a field of the pack argument. */
export function packParam(field: string): string {
  return `known_${field}`;
}

/** What operators declare to be known by, as fixed parameters. */
export function packDecls(pack: object): readonly ParamDecl[] {
  return Object.entries(pack).map(([field, values]) => {
    const items = Array.isArray(values) && typeof values[0] === "object" ? RECORD : Array.isArray(values) && typeof values[0] === "number" ? NUMBER : STRING;
    return { name: packParam(field), type: { kind: "list", items }, isFixed: true, default: values };
  });
}
