// CM-1, SM-3: the keys of data at rest. The plugins hashicorp_key_management and aws_key_management ask a key service for them;
// file_key_management reads a file (mariadb.com/docs, data-at-rest encryption).
import type { ObjectOf } from "../../../src/dsl/index.ts";
import { keysIn } from "../../lib/environments.ts";
import { literalKeys } from "../../lib/literal-secrets.ts";
import type { DataKey, EncryptionKey } from "../../vocabulary.ts";
import type { mariadb as resource } from "./schema.ts";

const AT = "spec.myCnf";
const KEY = "key of the data";
const ASK = "Load hashicorp_key_management or aws_key_management";
// A value that starts with FILE: names a file.
const FILE_KEY = /(^|\n)[ \t]*(loose[_-])?file[_-]key[_-]management[_-]filekey[ \t]*=[ \t]*(F[^I]|[^F \t\r\n])/iu;
const KEY_FILE = /(^|\n)[ \t]*(loose[_-])?file[_-]key[_-]management([_-]filename[ \t]*=|[ \t]*=[ \t]*FORCE)/iu;
const KEY_SERVICE = /(^|\n)[ \t]*plugin[_-]load([_-]add)?[ \t]*=[^\n#]*(hashicorp|aws)_key_management/iu;

function* fileKeys(configuration: string): Generator<EncryptionKey> {
  if (FILE_KEY.test(configuration)) {
    yield { what: "key of the key file", kept: "open", path: AT, fix: "Write FILE: and the path of a mounted Secret" };
  }
  if (KEY_FILE.test(configuration)) {
    yield { what: "key file", kept: "beside", path: AT, fix: "Use hashicorp_key_management or aws_key_management" };
  }
}

/** The keys that a MariaDB's configuration and containers name. */
export function* encryptionKeys(db: ObjectOf<typeof resource>): Generator<EncryptionKey> {
  yield* fileKeys(db.spec?.myCnf ?? "");
  yield* literalKeys(db.spec?.env ?? [], "spec.env");
  yield* keysIn(db.spec?.sidecarContainers, "spec.sidecarContainers");
}

/** SM-3: where the keys of the data come from. */
export function* dataKeys(db: ObjectOf<typeof resource>): Generator<DataKey> {
  const configuration = db.spec?.myCnf ?? "";
  yield* fileKeys(configuration);
  if (!FILE_KEY.test(configuration) && !KEY_FILE.test(configuration)) {
    yield {
      what: KEY,
      kept: KEY_SERVICE.test(configuration) ? "service" : "unstated",
      path: AT,
      fix: ASK,
    };
  }
}
