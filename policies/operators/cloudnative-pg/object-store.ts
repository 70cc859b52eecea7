import { notApplicable } from "../../../src/dsl/index.ts";
import { staticKeys } from "../../lib/cloud-keys.ts";
import { literalKeys, literalSecrets, literalServiceSecrets } from "../../lib/literal-secrets.ts";
import { endpoint, environmentEndpoints } from "../../lib/endpoints.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { storeAccess } from "./cloud-access.ts";
import { barmanBackups } from "./cluster.ts";
import { storeCredentials } from "./external-credentials.ts";
import { objectStore as resource } from "./schema.ts";

export const objectStore = facts(resource, {
  ...noServer("an ObjectStore runs nothing"),
  *inlineCredentials(store) {
    yield* literalSecrets(store.spec?.instanceSidecarConfiguration?.env ?? [], "spec.instanceSidecarConfiguration.env");
  },

  *externalCredentials(store) {
    yield* storeCredentials(store.spec?.configuration, "spec.configuration");
    yield* literalServiceSecrets(store.spec?.instanceSidecarConfiguration?.env ?? [], "spec.instanceSidecarConfiguration.env");
  },

  *encryptionKeys(store) {
    yield* literalKeys(store.spec?.instanceSidecarConfiguration?.env ?? [], "spec.instanceSidecarConfiguration.env");
  },

  *cloudAccess(store) {
    yield* storeAccess(store.spec?.configuration, "spec.configuration");
    yield* staticKeys(store.spec?.instanceSidecarConfiguration?.env ?? [], "spec.instanceSidecarConfiguration.env");
  },

  *backups(store) {
    const configuration = store.spec?.configuration;
    if (configuration !== undefined) {
      yield* barmanBackups(configuration, "spec.configuration");
    }
  },

  *outsideTls(store) {
    yield* endpoint("backups", store.spec?.configuration?.endpointURL, "spec.configuration.endpointURL");
    yield* environmentEndpoints(store.spec?.instanceSidecarConfiguration?.env ?? [], "spec.instanceSidecarConfiguration.env");
  },

  peerVerification: notApplicable("the object store is always verified"),
});
