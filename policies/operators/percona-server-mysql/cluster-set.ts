// A ClusterSet joins clusters that are elsewhere: the mode is that of the replication between them.
import { notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { image, images } from "../../lib/images.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { clusterSet as resource } from "./schema.ts";

const MODE = "spec.sslMode";
// MySQL decides: 1.2 or later.
const UNSTATED = "";

export const clusterSet = facts(resource, {
  ...noServer("a ClusterSet serves nobody"),
  *clusterTls(set) {
    yield {
      channel: "replication between clusters",
      offered: set.spec?.sslMode !== "DISABLED",
      minimumVersion: UNSTATED,
      path: MODE,
      fix: "Set it to VERIFY_IDENTITY",
    };
  },
  // Without TLS there is nothing to verify.
  *peerVerification(set) {
    const mode = set.spec?.sslMode ?? "";
    if (mode !== "DISABLED") {
      yield { connection: "replication between clusters", isVerified: mode.startsWith("VERIFY_"), path: MODE, fix: "Set it to VERIFY_IDENTITY" };
    }
  },
  *cryptoModules(set) {
    yield {
      software: "MySQL Shell",
      image: set.spec?.mysqlshellRunner?.image ?? "",
      path: "spec.mysqlshellRunner.image",
      fix: "Name an image built for FIPS",
    };
  },
  *containerImages(set) {
    yield* images([image("mysqlsh", set.spec?.mysqlshellRunner?.image, "spec.mysqlshellRunner.image")]);
  },
  containers: notVisible("the operator gives its runner no context, whatever the object says"),
  inlineCredentials: notApplicable("a ClusterSet takes its credentials from a Secret only"),
  externalCredentials: notApplicable("a ClusterSet takes its credentials from a Secret only"),
  encryptionKeys: notApplicable("a ClusterSet encrypts nothing"),
  backups: notApplicable("a ClusterSet makes no backups"),
  cloudAccess: notApplicable("a ClusterSet uses no resource of a cloud"),
  outsideTls: notApplicable("its clusters are judged as one"),
});
