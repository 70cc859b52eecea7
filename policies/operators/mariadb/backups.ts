// ED-1: the operator itself encrypts with a customer's key in S3 only; elsewhere the store decides.
import { type Infer, notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { noServer } from "../../lib/no-server.ts";
import { type BackupTarget, facts } from "../../vocabulary.ts";
import { azureAccess, s3Access } from "./cloud-access.ts";
import { storeTls } from "./outside.ts";
import { container } from "./pods.ts";
import {
  backup as backupResource,
  type backupStorage,
  physicalBackup as physicalResource,
  pointInTimeRecovery as recoveryResource,
  type stagingStorage,
} from "./schema.ts";

const S3 = "spec.storage.s3.ssec";
const STORE = "spec.storage.s3";
const AZURE = "spec.storage.azureBlob";
const CONTEXT = "spec.securityContext";
const USE_KEY = "Set ssec.customerKeySecretKeyRef";

const NOTHING_ELSE = {
  ...noServer("a backup job serves nobody"),
  encryptionKeys: notVisible("the key of ssec comes from a Secret, and S3 takes it from nowhere else"),
  inlineCredentials: notApplicable("a backup takes its credentials from Secrets only"),
  externalCredentials: notApplicable("a backup takes its credentials from Secrets only"),
  containerImages: notVisible("the images are those of the MariaDB and of the operator"),
  cryptoModules: notVisible("the images are those of the MariaDB and of the operator"),
  peerVerification: notApplicable("the operator always verifies MariaDB and the store"),
  dataVolumes: notApplicable("its volume is judged as a backup"),
};

function* stores(storage: Infer<typeof backupStorage> | undefined): Generator<BackupTarget> {
  if (storage?.s3 !== undefined) {
    yield { target: "S3", encryption: storage.s3.ssec?.customerKeySecretKeyRef === undefined ? "elsewhere" : "on", path: S3, fix: USE_KEY };
  }
  if (storage?.persistentVolumeClaim !== undefined) {
    yield {
      target: "a volume",
      encryption: "elsewhere",
      path: "spec.storage.persistentVolumeClaim.storageClassName",
      fix: "Name a storage class that encrypts, or use s3 with ssec",
    };
  }
  if (storage?.volume?.hostPath !== undefined) {
    yield { target: "a directory of the node", encryption: "off", path: "spec.storage.volume.hostPath", fix: "Use s3 with ssec" };
  }
  if (storage?.volume?.nfs !== undefined || storage?.volume?.csi !== undefined || storage?.volume?.persistentVolumeClaim !== undefined) {
    yield { target: "a volume", encryption: "elsewhere", path: "spec.storage.volume", fix: "See that it encrypts, or use s3 with ssec" };
  }
}

/** Until it is uploaded a backup lies here as it is. */
function* staging(storage: Infer<typeof stagingStorage> | undefined): Generator<BackupTarget> {
  if (storage?.volume?.hostPath !== undefined) {
    yield { target: "a directory of the node", encryption: "off", path: "spec.stagingStorage.volume.hostPath", fix: "Use a persistentVolumeClaim" };
  }
}

export const backup = facts(backupResource, {
  ...NOTHING_ELSE,
  *backups(job) {
    yield* stores(job.spec?.storage);
    yield* staging(job.spec?.stagingStorage);
  },
  *cloudAccess(job) {
    yield* s3Access(job.spec?.storage?.s3, STORE);
  },
  *outsideTls(job) {
    yield* storeTls(job.spec?.storage?.s3, undefined, "spec.storage");
  },
  *containers(job) {
    yield* container("of the backup", CONTEXT, job.spec?.podSecurityContext, job.spec?.securityContext);
  },
});

export const physicalBackup = facts(physicalResource, {
  ...NOTHING_ELSE,
  *backups(job) {
    yield* stores(job.spec?.storage);
    yield* staging(job.spec?.stagingStorage);
    if (job.spec?.storage?.volumeSnapshot !== undefined) {
      yield {
        target: "a snapshot",
        encryption: "elsewhere",
        path: "spec.storage.volumeSnapshot.volumeSnapshotClassName",
        fix: "See that the class of the volume encrypts",
      };
    }
  },
  *cloudAccess(job) {
    yield* s3Access(job.spec?.storage?.s3, STORE);
    yield* azureAccess(job.spec?.storage?.azureBlob, AZURE);
  },
  *outsideTls(job) {
    yield* storeTls(job.spec?.storage?.s3, job.spec?.storage?.azureBlob, "spec.storage");
  },
  *containers(job) {
    yield* container("of the backup", CONTEXT, job.spec?.podSecurityContext, job.spec?.securityContext);
  },
});

export const pointInTimeRecovery = facts(recoveryResource, {
  ...NOTHING_ELSE,
  *backups(recovery) {
    if (recovery.spec?.storage?.s3 !== undefined) {
      yield { target: "S3", encryption: recovery.spec.storage.s3.ssec?.customerKeySecretKeyRef === undefined ? "elsewhere" : "on", path: S3, fix: USE_KEY };
    }
  },
  *cloudAccess(recovery) {
    yield* s3Access(recovery.spec?.storage?.s3, STORE);
    yield* azureAccess(recovery.spec?.storage?.azureBlob, AZURE);
  },
  *outsideTls(recovery) {
    yield* storeTls(recovery.spec?.storage?.s3, recovery.spec?.storage?.azureBlob, "spec.storage");
  },
  containers: notApplicable("a PointInTimeRecovery runs nothing"),
});
