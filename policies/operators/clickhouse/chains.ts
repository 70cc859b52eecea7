// NM-9: how many certificates OpenSSL follows to a root (9 where nothing is stated), and chains in Secrets.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { CertificateChain } from "../../vocabulary.ts";
import { chainFiles } from "./certificates.ts";
import type { OpenMap } from "./open-values.ts";
import type { installationSpec } from "./schema.ts";

const DEPTH = /^openSSL\/(client|server)\/verificationDepth$/u;
const TOO_SHORT = /^[01]$/u;
const TOO_SHORT_IN_FILE = /<verificationDepth>[ \t\r\n]*[01][ \t\r\n]*</u;
const FIX = "Remove it: the default is 9";
const OF_OTHERS = "the certificate of the other side";

function isTooShort(value: unknown): boolean {
  if (typeof value === "number") {
    return value <= 1;
  }
  return typeof value === "string" && TOO_SHORT.test(value);
}

interface Part {
  readonly settings?: OpenMap | undefined;
  readonly files?: OpenMap | undefined;
}

/** NM-9 for one level of settings and files. */
export function* chains(part: Part | undefined, at: string): Generator<CertificateChain> {
  for (const [key, value] of Object.entries(part?.settings ?? {})) {
    yield {
      certificate: OF_OTHERS,
      chain: DEPTH.test(key) && isTooShort(value) ? "too-short" : "any",
      path: say`${at}.settings["${key}"]`,
      fix: FIX,
      edit: "remove",
    };
  }
  for (const [key, file] of Object.entries(part?.files ?? {})) {
    yield {
      certificate: OF_OTHERS,
      chain: typeof file === "string" && TOO_SHORT_IN_FILE.test(file) ? "too-short" : "any",
      path: say`${at}.files["${key}"]`,
      fix: FIX,
    };
  }
  yield* chainFiles(part?.files ?? {}, say`${at}.files`);
}

/** NM-9 for an installation, or a template of one. */
export function* certificateChains(spec: Infer<typeof installationSpec> | undefined): Generator<CertificateChain> {
  yield* chains(spec?.configuration, "spec.configuration");
  for (const [i, cluster] of (spec?.configuration?.clusters ?? []).entries()) {
    yield* chains(cluster, say`spec.configuration.clusters[${i}]`);
  }
}
