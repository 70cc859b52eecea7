import type { Joint } from "../../dsl/operator.ts";
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

/** What operators declare, as fixed parameters: what they are known by, and for each of these facts the schemas that show it. */
export function packDecls({ inSchema, ...recognition }: Joint, facts: readonly string[]): readonly ParamDecl[] {
  const schemas = facts.map((fact): ParamDecl => {
    const rows = (inSchema[fact] ?? []).map(({ group, kind, paths }) => ({ group, kind, paths }));
    return { name: packParam(fact), type: { kind: "list", items: RECORD }, isFixed: true, default: rows };
  });
  const known = Object.entries(recognition as object).map(([field, values]): ParamDecl => {
    const items = Array.isArray(values) && typeof values[0] === "object" ? RECORD : Array.isArray(values) && typeof values[0] === "number" ? NUMBER : STRING;
    return { name: packParam(field), type: { kind: "list", items }, isFixed: true, default: values };
  });
  return [...known, ...schemas];
}
