// CM-3: credentials for object stores, key services and queues that stand in the object.
import { type ObjectOf, say } from "../../../src/dsl/index.ts";
import { serviceSecretsIn } from "../../lib/environments.ts";
import { literalServiceSecrets } from "../../lib/literal-secrets.ts";
import type { ExternalCredential } from "../../vocabulary.ts";
import type { mariadb as mariadbResource, maxscale as maxscaleResource } from "./schema.ts";

// The S3 storage engine's key, and the token for HashiCorp's key management.
const SECRET = /(^|\n)[ \t]*(loose[_-])?(s3[_-]secret[_-]key|hashicorp[_-]key[_-]management[_-]token)[ \t]*=[ \t]*[^ \t\r\n]/iu;

/** Everything that a MariaDB has in the open of other services. */
export function* mariadbServiceCredentials(db: ObjectOf<typeof mariadbResource>): Generator<ExternalCredential> {
  yield* literalServiceSecrets(db.spec?.env ?? [], "spec.env");
  yield* literalServiceSecrets(db.spec?.galera?.agent?.env ?? [], "spec.galera.agent.env");
  yield* serviceSecretsIn(db.spec?.initContainers, "spec.initContainers");
  yield* serviceSecretsIn(db.spec?.sidecarContainers, "spec.sidecarContainers");
  if (SECRET.test(db.spec?.myCnf ?? "")) {
    yield { what: "secret of a service in my.cnf", path: "spec.myCnf", fix: "Use a Secret mounted as a file" };
  }
}

/** Everything that a MaxScale has in the open of other services. */
export function* maxscaleServiceCredentials(proxy: ObjectOf<typeof maxscaleResource>): Generator<ExternalCredential> {
  yield* literalServiceSecrets(proxy.spec?.env ?? [], "spec.env");
  for (const [key, value] of Object.entries(proxy.spec?.config?.params ?? {})) {
    // A key service's, as a rule: key_manager and vault.token.
    if (/(^|[._])token$/u.test(key) && value !== "") {
      yield { what: say`parameter ${key}`, path: say`spec.config.params["${key}"]`, fix: "Use a key manager that reads a file" };
    }
  }
}
