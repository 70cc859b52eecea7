// CM-1 to CM-3, NM-3: variables and arguments of the jobs that back up and restore. The operator gives them users and keys itself.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { literalKeys, literalSecrets, literalServiceSecrets } from "../../lib/literal-secrets.ts";
import type { EncryptionKey, ExternalCredential, InlineCredential, PeerVerification } from "../../vocabulary.ts";
import type { jobOptions } from "./schema.ts";

type Options = Infer<typeof jobOptions> | undefined;

export function* optionSecrets(options: Options, at: string): Generator<InlineCredential> {
  yield* literalSecrets(options?.env ?? [], say`${at}.env`);
  for (const [i, argument] of (options?.args?.xtrabackup ?? []).entries()) {
    if (/^--password=[^ ]/u.test(argument)) {
      yield { what: "password of xtrabackup", path: say`${at}.args.xtrabackup[${i}]`, fix: "Remove it: the operator gives its own" };
    }
  }
}

export function* optionServices(options: Options, at: string): Generator<ExternalCredential> {
  yield* literalServiceSecrets(options?.env ?? [], say`${at}.env`);
  for (const [i, argument] of (options?.args?.xbcloud ?? []).entries()) {
    if (/^--(s3-secret-key|google-secret-key|azure-access-key)=[^ ]/u.test(argument)) {
      yield { what: "key of the store", path: say`${at}.args.xbcloud[${i}]`, fix: "Remove it: that of credentialsSecret is used" };
    }
  }
}

export function* optionKeys(options: Options, at: string): Generator<EncryptionKey> {
  yield* literalKeys(options?.env ?? [], say`${at}.env`);
  for (const [i, argument] of (options?.args?.xtrabackup ?? []).entries()) {
    if (/^--encrypt-key=[^ ]/u.test(argument)) {
      yield { what: "key of the backups", kept: "open", path: say`${at}.args.xtrabackup[${i}]`, fix: "Remove it, and set encryptionKeySecret" };
    }
  }
}

export function* optionPeers(options: Options, at: string): Generator<PeerVerification> {
  for (const [i, argument] of (options?.args?.xbcloud ?? []).entries()) {
    yield {
      connection: "a backup to its store",
      isVerified: !argument.startsWith("--insecure"),
      path: say`${at}.args.xbcloud[${i}]`,
      fix: "Remove it",
    };
  }
}
