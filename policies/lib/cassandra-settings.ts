// Settings of cassandra.yaml and its neighbours, which CRDs leave open.
import { isList, isMap } from "../../src/dsl/index.ts";
import type { TlsChannel } from "../vocabulary.ts";

const NOTHING = "";
// Java decides: 1.2 or later.
const UNSTATED = "";
const ALLOWS_ALL = /AllowAll(Authenticator|Authorizer)$/u;

/** The entry of a value that may be a map. */
export function inside(value: unknown, key: string): unknown {
  return isMap(value) ? value[key] : undefined;
}

/** The items of a value that may be a list. */
export function itemsOf(value: unknown): readonly unknown[] {
  return isList(value) ? value : [];
}

/** A value that may be a text. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : NOTHING;
}

export function isSaid(value: unknown): boolean {
  return textOf(value) !== "";
}

export function isOn(value: unknown): boolean {
  return value === true || value === "true";
}

/** A setting may name its class alone, or beside parameters. */
export function classOf(value: unknown): string {
  const name = typeof value === "string" ? value : inside(value, "class_name");
  return textOf(name);
}

/** Whether an authenticator or authorizer lets everybody in. */
export function allowsAll(value: unknown): boolean {
  return ALLOWS_ALL.test(classOf(value));
}

/** The oldest version of TLS that a list of accepted ones names, or else the one protocol. */
export function oldestProtocol(accepted: unknown, protocol: unknown): TlsChannel["minimumVersion"] {
  const names = isList(accepted) ? accepted : [protocol];
  if (names.some((name) => name === "TLSv1")) {
    return "1.0";
  }
  if (names.some((name) => name === "TLSv1.1")) {
    return "1.1";
  }
  return names.some((name) => name === "TLSv1.2") ? "1.2" : UNSTATED;
}
