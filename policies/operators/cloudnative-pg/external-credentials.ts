// CM-3: credentials for object stores, directories and plugins that stand in the object.
import { type Infer, type ObjectOf, say } from "../../../src/dsl/index.ts";
import { holdsLogin, literalServiceSecrets } from "../../lib/literal-secrets.ts";
import { ruleSecrets } from "../../lib/pg-hba.ts";
import type { ExternalCredential } from "../../vocabulary.ts";
import type { barmanStore, cluster as resource, pluginParameters } from "./schema.ts";

// What a plugin's parameter is called that holds a value, not the name of a Secret.
const SECRET = /(password|token|secret[_-]?access[_-]?key|account[_-]?key|storage[_-]?key)$/iu;

/** The login that an object store's address may carry; its keys are references, whatever their kind. */
export function* storeCredentials(store: Infer<typeof barmanStore> | undefined, at: string): Generator<ExternalCredential> {
  if (holdsLogin(store?.endpointURL ?? "")) {
    yield { what: "login in the address of the object store", path: say`${at}.endpointURL`, fix: "Remove it, and use s3Credentials" };
  }
}

function* parametersOf(parameters: Infer<typeof pluginParameters> | undefined, at: string): Generator<ExternalCredential> {
  for (const [key, value] of Object.entries(parameters ?? {})) {
    if (SECRET.test(key) && value !== "") {
      yield { what: "parameter of a plugin", path: say`${at}.parameters["${key}"]`, fix: "Name a Secret, if the plugin takes one" };
    }
  }
}

/** Everything that a Cluster has in the open of other services. */
export function* clusterServiceCredentials(cluster: ObjectOf<typeof resource>): Generator<ExternalCredential> {
  yield* literalServiceSecrets(cluster.spec?.env ?? [], "spec.env");
  yield* ruleSecrets(cluster.spec?.postgresql?.pg_hba ?? [], "spec.postgresql.pg_hba");
  yield* storeCredentials(cluster.spec?.backup?.barmanObjectStore, "spec.backup.barmanObjectStore");
  for (const [i, plugin] of (cluster.spec?.plugins ?? []).entries()) {
    yield* parametersOf(plugin.parameters, say`spec.plugins[${i}]`);
  }
  for (const [i, external] of (cluster.spec?.externalClusters ?? []).entries()) {
    yield* storeCredentials(external.barmanObjectStore, say`spec.externalClusters[${i}].barmanObjectStore`);
    yield* parametersOf(external.plugin?.parameters, say`spec.externalClusters[${i}].plugin`);
  }
}
