// What a policy author imports.
export type { AlertRule, AlertSet } from "./alerts.ts";
export {
  type Control,
  controlsOver,
  type Database,
  defineObjectControl,
  type Edit,
  type Finding,
  onObjects,
  type Severity,
  type Unseen,
  type Violation,
} from "./control.ts";
export { type Evidence, type GuideRow, rowsOf, type WrittenRow } from "./guide.ts";
export {
  inSchema,
  type Mark,
  notApplicable,
  notVisible,
  type Operator,
  operatorsOver,
  type Pack,
  type Recognition,
  type SchemaFields,
  type Watch,
} from "./operator.ts";
export { flag, type Params, records, strings, text, whole } from "./params.ts";
export type { Surroundings } from "./related.ts";
export { metadata, type ObjectOf, type Resource, resource } from "./resource.ts";
export { any, boolean, type Infer, integer, intOrString, list, map, object, string } from "./schema.ts";
export { isList, isMap, lower, say, words } from "./text.ts";
