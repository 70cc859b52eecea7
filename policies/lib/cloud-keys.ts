// CM-5 and KSI-4: static keys of a cloud that a container gets from a Secret, where its service account could have an identity.
import { say } from "../../src/dsl/index.ts";
import type { CloudAccess, CloudKey } from "../vocabulary.ts";

interface Variable {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly valueFrom?: { readonly secretKeyRef?: { readonly key?: string | undefined } | undefined } | undefined;
}

export const USE_IDENTITY = "Remove it, and give the service account an identity";
// As the clouds' own libraries, WAL-G and clickhouse-backup call them.
const KEY =
  /^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$/u;
const ENDPOINT = /^(AWS_ENDPOINT|AWS_ENDPOINT_URL|AWS_ENDPOINT_URL_S3|WALG_S3_ENDPOINT|S3_ENDPOINT)$/u;

/** Whether an object store's address is of the cloud that made the protocol; others seldom know the identity of a pod. */
export function isOfCloud(address: string): boolean {
  return /(^|[./])amazonaws\.com|(^|[./])core\.windows\.net/u.test(address);
}

/** How an object store at the address, if any is given, is reached with keys. */
export function withKeys(address: string): CloudAccess["by"] {
  return address === "" || isOfCloud(address) ? "static-keys" : "own-store";
}

function nameOwnStore(variables: readonly Variable[]): boolean {
  return variables.some((variable) => ENDPOINT.test(variable.name ?? "") && !isOfCloud(variable.value ?? ""));
}

/** The variables that take a cloud's key from a Secret. */
export function* staticKeys(variables: readonly Variable[], at: string): Generator<CloudAccess> {
  const ownStore = nameOwnStore(variables);
  for (const [i, variable] of variables.entries()) {
    if (KEY.test(variable.name ?? "") && variable.valueFrom?.secretKeyRef !== undefined) {
      yield {
        resource: "a cloud",
        by: ownStore ? "own-store" : "static-keys",
        path: say`${at}[${i}].valueFrom.secretKeyRef`,
        fix: USE_IDENTITY,
      };
    }
  }
}

/** The variables that hold a cloud's key, wherever it comes from, or the file of one. */
export function* cloudKeysOf(variables: readonly Variable[], at: string): Generator<CloudKey> {
  const ownStore = nameOwnStore(variables);
  for (const [i, variable] of variables.entries()) {
    if (KEY.test(variable.name ?? "")) {
      yield { by: ownStore ? "own-store" : (variable.value ?? "") === "" ? "kept-key" : "open-key", path: say`${at}[${i}]`, fix: USE_IDENTITY };
    }
    if (variable.name === "GOOGLE_APPLICATION_CREDENTIALS") {
      yield { by: "key-file", path: say`${at}[${i}]`, fix: USE_IDENTITY };
    }
  }
}
