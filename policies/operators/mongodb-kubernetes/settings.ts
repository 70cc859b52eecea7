// Settings of mongod: nested or with dots at each step, as the operator and mongod read them.
import { isMap } from "../../../src/dsl/index.ts";
import type { TlsChannel } from "../../vocabulary.ts";

const UNSTATED = "";

/** On the database admin these roles do everything, or give themselves every right. */
export const ADMINISTRATORS = ["__system", "root", "userAdminAnyDatabase", "userAdmin", "dbOwner"];

/** The entry of a value that may be a map. */
export function inside(value: unknown, key: string): unknown {
  return isMap(value) ? value[key] : undefined;
}

/** A setting of two names. */
export function pair(value: unknown, group: string, name: string): unknown {
  return inside(value, `${group}.${name}`) ?? inside(inside(value, group), name);
}

/** A setting of three names. */
export function setting(value: unknown, group: string, part: string, name: string): unknown {
  return inside(value, `${group}.${part}.${name}`) ?? inside(inside(value, `${group}.${part}`), name) ?? pair(inside(value, group), part, name);
}

/** A setting of four names, of security. */
export function bindSetting(config: unknown, part: string, group: string, name: string): unknown {
  return (
    inside(config, `security.${part}.${group}.${name}`) ??
    inside(inside(config, `security.${part}.${group}`), name) ??
    pair(inside(config, `security.${part}`), group, name) ??
    setting(inside(config, "security"), part, group, name)
  );
}

/** Whether a setting is there and says yes. */
export function isOn(value: unknown): boolean {
  return value === true || value === "true";
}

/** Whether a setting is there and holds a text. */
export function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

/** The oldest version of TLS that a list of those refused leaves: it stands in place of mongod's own list. */
export function oldestLeft(refused: unknown): TlsChannel["minimumVersion"] {
  if (typeof refused !== "string") {
    return UNSTATED;
  }
  if (!refused.includes("TLS1_0")) {
    return "1.0";
  }
  if (!refused.includes("TLS1_1")) {
    return "1.1";
  }
  return refused.includes("TLS1_2") ? "1.3" : "1.2";
}

/** Whether the version is one of MongoDB Enterprise; the operator takes any other for a Community build (mongodb_validation.go). */
export function isEnterpriseBuild(version: string | undefined): boolean {
  return (version ?? "").endsWith("-ent");
}
