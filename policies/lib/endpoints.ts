// NM-6: addresses of outside services, which say themselves whether TLS is used.
import { lower, say } from "../../src/dsl/index.ts";
import type { TlsChannel } from "../vocabulary.ts";

// WAL-G writes `http+path://` for stores that want the bucket in the path.
const PLAIN = /^[ \t]*http(\+path)?:/iu;
const NAMES_ENDPOINT = /(^|_)ENDPOINT(_URL(_S3)?)?$/u;
const SWITCHES_OFF = /(^|_)DISABLE_SSL$/u;

interface Variable {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
}

/** Whether the address asks for plaintext; one without a scheme asks for nothing. */
export function isPlainAddress(address: string): boolean {
  return PLAIN.test(address);
}

/** The address of a service, if there is one. */
export function* endpoint(channel: string, address: string | undefined, path: string): Generator<TlsChannel> {
  yield { channel, offered: !isPlainAddress(address ?? ""), minimumVersion: "", path: say`${path}`, fix: "Use https" };
}

/** The variables of an environment by which backup tools find their store. */
export function* environmentEndpoints(variables: readonly Variable[], at: string): Generator<TlsChannel> {
  for (const [i, variable] of variables.entries()) {
    const name = variable.name ?? "";
    const value = variable.value ?? "";
    const isOff = SWITCHES_OFF.test(name) && (lower(value) === "true" || value === "1");
    yield {
      channel: "the object store",
      offered: !isOff && !(NAMES_ENDPOINT.test(name) && isPlainAddress(value)),
      minimumVersion: "",
      path: say`${at}[${i}].value`,
      fix: isOff ? "Remove it" : "Use https",
    };
  }
}
