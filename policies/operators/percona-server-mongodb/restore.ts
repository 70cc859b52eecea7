import { notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { facts } from "../../vocabulary.ts";
import { restore as resource } from "./schema.ts";

const NO_SERVER = notApplicable("a restore serves nobody");

export const restore = facts(resource, {
  *inlineCredentials(job) {
    if ((job.spec?.backupSource?.s3?.serverSideEncryption?.sseCustomerKey ?? "") !== "") {
      yield {
        what: "key of the backups",
        path: "spec.backupSource.s3.serverSideEncryption.sseCustomerKey",
        fix: "Name its Secret in spec.secrets.sse of the cluster",
      };
    }
  },

  defaultAccounts: NO_SERVER,
  administratorLogins: NO_SERVER,
  passwordHandling: NO_SERVER,
  plaintextListeners: NO_SERVER,
  clientTls: NO_SERVER,
  clusterTls: NO_SERVER,
  backups: notVisible("the cluster says where its backups go"),
  clusterGrants: NO_SERVER,
  exposedServices: NO_SERVER,
  dataVolumes: NO_SERVER,
  storageClasses: NO_SERVER,
  containers: notVisible("the cluster's own pods restore"),
});
