// Values of the operator's flat maps (`"user1/networks/ip": …`), which may have any shape. The operator takes scalars,
// lists and maps with `valueFrom`, and drops the rest (type_setting.go).
import { isMap, lower } from "../../../src/dsl/index.ts";

/** A map whose values the CRD leaves open. */
export type OpenMap = { readonly [key: string]: unknown };

const YES = ["1", "true", "yes", "on", "enable", "enabled"];
const NO = ["0", "false", "no", "off", "disable", "disabled"];

/** Whether a StringBool says yes. */
export function isOn(value: unknown): boolean {
  if (typeof value === "boolean") {
    return value;
  }
  if (typeof value === "number") {
    return value === 1;
  }
  return typeof value === "string" && YES.includes(lower(value));
}

/** Whether a StringBool says no; an absent one says neither. */
export function isOff(value: unknown): boolean {
  if (typeof value === "boolean") {
    return !value;
  }
  if (typeof value === "number") {
    return value === 0;
  }
  return typeof value === "string" && NO.includes(lower(value));
}

/** The entry of a value that may be a map. */
export function entryOf(value: unknown, key: string): unknown {
  if (isMap(value)) {
    return value[key];
  }
  return undefined;
}

/** Whether the operator heeds the entry. */
export function isGiven(value: unknown): boolean {
  if (isMap(value)) {
    return value["valueFrom"] !== undefined;
  }
  if (typeof value === "string") {
    return value !== "";
  }
  return value !== undefined;
}

/** Whether the value stands in the object itself. */
export function isPlain(value: unknown): boolean {
  return (typeof value === "string" && value !== "") || typeof value === "number";
}

/** Whether the entry deletes the setting that ClickHouse comes with (xml.go). */
export function isRemoved(value: unknown): boolean {
  if (typeof value === "string") {
    return value === "_removed_" || value === "_remove_";
  }
  return false;
}

/** Whether the entry opens a port. */
export function isPort(value: unknown): boolean {
  return isGiven(value) && !isRemoved(value);
}
