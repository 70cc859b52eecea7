// CM-5, NM-3: the stores of pgBackRest, as its options speak of them (pgbackrest.org/configuration.html). It reaches
// object stores by TLS only.
import { say } from "../../src/dsl/index.ts";
import type { CloudAccess, PeerVerification } from "../vocabulary.ts";
import { withKeys } from "./cloud-keys.ts";

type Options = { readonly [name: string]: string | undefined };

interface Repository {
  readonly name?: string | undefined;
  readonly s3?: { readonly endpoint?: string | undefined } | undefined;
  readonly gcs?: object | undefined;
  readonly azure?: object | undefined;
}

// What takes the place of keys.
const IDENTITIES = ["auto", "web-id", "pod-id"];

/** pgBackRest verifies its store unless an option says no. */
export function* repositoryPeers(options: Options, at: string): Generator<PeerVerification> {
  for (const [name, value] of Object.entries(options)) {
    if (/-(storage|s3|azure|gcs)-verify-tls$/u.test(name)) {
      yield { connection: "pgBackRest to its store", isVerified: value !== "n", path: say`${at}.${name}`, fix: "Remove it", edit: "remove" };
    }
  }
}

function accessBy(keyType: string | undefined, keys: CloudAccess["by"]): CloudAccess["by"] {
  return IDENTITIES.includes(keyType ?? "") ? "identity" : keys;
}

/** Without a type of keys pgBackRest takes static ones, which another object holds. */
export function* repositoryAccess(repository: Repository, options: Options, at: string): Generator<CloudAccess> {
  const name = repository.name ?? "";
  if (repository.s3 !== undefined) {
    yield {
      resource: "S3",
      by: accessBy(options[`${name}-s3-key-type`], withKeys(repository.s3.endpoint ?? "")),
      path: say`${at}["${name}-s3-key-type"]`,
      fix: "Set it to web-id, and give the service account a role",
    };
  }
  if (repository.gcs !== undefined) {
    yield {
      resource: "Google Cloud",
      by: accessBy(options[`${name}-gcs-key-type`], "static-keys"),
      path: say`${at}["${name}-gcs-key-type"]`,
      fix: "Set it to auto, and give the service account an identity",
    };
  }
  if (repository.azure !== undefined) {
    yield {
      resource: "Azure",
      by: accessBy(options[`${name}-azure-key-type`], "static-keys"),
      path: say`${at}["${name}-azure-key-type"]`,
      fix: "Set it to auto, and give the service account an identity",
    };
  }
}
