import { notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { endpointsIn, keysIn, secretsIn, serviceSecretsIn, staticKeysIn } from "../../lib/environments.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { backupPolicy as resource } from "./schema.ts";

const METHODS = "spec.backupMethods";

export const backupPolicy = facts(resource, {
  ...noServer("a BackupPolicy makes no server"),
  // The phrase is for what goes to the repository; a snapshot stays where the volume is.
  *backups(policy) {
    for (const [i, method] of (policy.spec?.backupMethods ?? []).entries()) {
      if (method.snapshotVolumes) {
        yield {
          target: say`a snapshot by ${method.name}`,
          encryption: "elsewhere",
          path: say`spec.backupMethods[${i}].snapshotVolumes`,
          fix: "See that the class of the volume encrypts",
        };
      }
    }
    yield {
      target: "the repository",
      encryption: policy.spec?.encryptionConfig === undefined ? "elsewhere" : "on",
      path: "spec.encryptionConfig",
      fix: "Name a Secret with a phrase in passPhraseSecretKeyRef",
    };
  },

  *inlineCredentials(policy) {
    yield* secretsIn(policy.spec?.backupMethods, METHODS);
  },

  *externalCredentials(policy) {
    yield* serviceSecretsIn(policy.spec?.backupMethods, METHODS);
  },

  *encryptionKeys(policy) {
    yield* keysIn(policy.spec?.backupMethods, METHODS);
  },

  *cloudAccess(policy) {
    yield* staticKeysIn(policy.spec?.backupMethods, METHODS);
  },

  *outsideTls(policy) {
    yield* endpointsIn(policy.spec?.backupMethods, METHODS);
  },

  containers: notVisible("the ActionSet of a method says what its job runs"),
  peerVerification: notVisible("the BackupRepo says whether the store is verified"),
  dataVolumes: notApplicable("a BackupPolicy keeps no data: the repository does"),
});
