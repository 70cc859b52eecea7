// Flags of Vitess' programs, as `extraFlags` and `extraVitessFlags` hold them. The operator takes leading dashes off
// (vttablet/pod.go), and Vitess takes underscores for dashes (go/vt/utils/flags.go of Vitess 24).
import { say } from "../../../src/dsl/index.ts";
import type { InlineCredential, PlaintextListener } from "../../vocabulary.ts";

export type Flags = { readonly [name: string]: string | undefined } | undefined;

const CERTIFICATE = /^-*grpc[-_]cert$/u;
const KEY = /^-*grpc[-_]key$/u;
const AUTHORITY = /^-*grpc[-_]ca$/u;
const AUTHENTICATION = /^-*grpc[-_]auth[-_]mode$/u;
const OPTIONAL = /^-*grpc[-_]enable[-_]optional[-_]tls$/u;
const LOGINS = /^-*(mysql[-_]auth[-_]server[-_]static[-_]string|db[-_][a-z]+[-_]password)$/u;

/** As Go reads a boolean. */
export function isOn(value: string | undefined): boolean {
  return /^(1|t|T|TRUE|true|True)$/u.test(value ?? "");
}

/** A program's own flags go before those of all programs. */
export function valueOf(name: string, own: Flags, common: Flags): string {
  return own?.[name] ?? common?.[name] ?? "";
}

export function namesOf(own: Flags, common: Flags): readonly string[] {
  return [...Object.keys(own ?? {}), ...Object.keys(common ?? {})];
}

/** Whether gRPC has a certificate. */
export function hasCertificate(own: Flags, common: Flags): boolean {
  const names = namesOf(own, common);
  return (
    names.some((name) => CERTIFICATE.test(name) && valueOf(name, own, common) !== "") &&
    names.some((name) => KEY.test(name) && valueOf(name, own, common) !== "")
  );
}

/** Whether gRPC asks who calls: by a login, or a certificate, for which it needs one itself. */
export function asksCallers(own: Flags, common: Flags): boolean {
  const names = namesOf(own, common);
  return (
    names.some((name) => AUTHENTICATION.test(name) && valueOf(name, own, common) !== "") ||
    (hasCertificate(own, common) && names.some((name) => AUTHORITY.test(name) && valueOf(name, own, common) !== ""))
  );
}

/** Whether a flag lets plaintext in beside TLS. */
export function isOptionalTls(name: string, value: string | undefined): boolean {
  return OPTIONAL.test(name) && isOn(value);
}

/** NM-1: the flag that lets plaintext in beside TLS. */
export function* optionalTls(listener: string, flags: Flags, at: string): Generator<PlaintextListener> {
  for (const [name, value] of Object.entries(flags ?? {})) {
    if (isOptionalTls(name, value)) {
      yield { listener, path: say`${at}["${name}"]`, fix: "Remove it", edit: "remove" };
    }
  }
}

/** CM-2: logins that stand in flags. */
export function* logins(flags: Flags, at: string): Generator<InlineCredential> {
  for (const [name, value] of Object.entries(flags ?? {})) {
    if (LOGINS.test(name) && value !== "") {
      yield { what: say`flag ${name}`, path: say`${at}["${name}"]`, fix: "Use a file that a Secret holds" };
    }
  }
}
