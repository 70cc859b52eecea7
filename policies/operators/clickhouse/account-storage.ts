// UM-7: users of the object go into a ConfigMap as they are, and from there to every host's disk; accounts made in SQL lie
// in files of the server, by default as a salted hash.
import { type Infer, lower, say } from "../../../src/dsl/index.ts";
import type { AccountStorage } from "../../vocabulary.ts";
import { isPlain, type OpenMap } from "./open-values.ts";
import type { installationSpec } from "./schema.ts";

const NEW_ACCOUNTS = "passwords of new accounts";
const USE_DEFAULT = "Remove it: the default is a salted hash";

// Neither has a salt, and the second is MySQL's.
function* openHashes(users: OpenMap): Generator<AccountStorage> {
  for (const [key, value] of Object.entries(users)) {
    if (/\/password_(sha256|double_sha1)_hex$/u.test(key) && isPlain(value)) {
      yield {
        passwords: "the password of a user",
        kept: "open-hash",
        path: say`spec.configuration.users["${key}"]`,
        fix: "Use valueFrom.secretKeyRef",
      };
    }
  }
}

function* newAccounts(settings: OpenMap, at: string): Generator<AccountStorage> {
  const type = settings["default_password_type"];
  const path = say`${at}["default_password_type"]`;
  if (typeof type === "string" && lower(type) === "plaintext_password") {
    yield { passwords: NEW_ACCOUNTS, kept: "plaintext", path, fix: USE_DEFAULT };
  }
  if (typeof type === "string" && lower(type) === "double_sha1_password") {
    yield { passwords: NEW_ACCOUNTS, kept: "broken-hash", path, fix: USE_DEFAULT };
  }
}

/** What an installation, or a template of one, says. */
export function* accountStorage(spec: Infer<typeof installationSpec> | undefined): Generator<AccountStorage> {
  yield* openHashes(spec?.configuration?.users ?? {});
  yield* newAccounts(spec?.configuration?.settings ?? {}, "spec.configuration.settings");
  for (const [i, cluster] of (spec?.configuration?.clusters ?? []).entries()) {
    yield* newAccounts(cluster.settings ?? {}, say`spec.configuration.clusters[${i}].settings`);
  }
  for (const [key, value] of Object.entries(spec?.configuration?.files ?? {})) {
    if (typeof value === "string" && /<default_password_type>[ \t\r\n]*plaintext_password/u.test(value)) {
      yield { passwords: NEW_ACCOUNTS, kept: "plaintext", path: say`spec.configuration.files["${key}"]`, fix: USE_DEFAULT };
    }
  }
}
