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
