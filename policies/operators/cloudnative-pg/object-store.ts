import { notApplicable } from "../../../src/dsl/index.ts";
import { staticKeys } from "../../lib/cloud-keys.ts";
import { literalKeys, literalSecrets, literalServiceSecrets } from "../../lib/literal-secrets.ts";
import { facts } from "../../vocabulary.ts";
import { storeAccess } from "./cloud-access.ts";
import { barmanBackups } from "./cluster.ts";
import { storeCredentials } from "./external-credentials.ts";
import { objectStore as resource } from "./schema.ts";

const NO_SERVER = notApplicable("an ObjectStore runs nothing");

export const objectStore = facts(resource, {
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

  defaultAccounts: NO_SERVER,
  administratorLogins: NO_SERVER,
  passwordHandling: NO_SERVER,
  plaintextListeners: NO_SERVER,
  clientTls: NO_SERVER,
  clusterTls: NO_SERVER,
  clusterGrants: NO_SERVER,
  exposedServices: NO_SERVER,
  dataVolumes: NO_SERVER,
  storageClasses: NO_SERVER,
  containers: NO_SERVER,
  accountStorage: NO_SERVER,
  memberLogins: NO_SERVER,
  accountControl: NO_SERVER,
});
