// NM-3, NM-6: Ops Manager or Cloud Manager, whose address a ConfigMap has. It says, too, whether agents verify it
// (sslRequireValidMMSServerCertificates, pkg/util/constants.go).
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { PeerVerification, TlsChannel } from "../../vocabulary.ts";
import type { project as projectSlice } from "./schema.ts";

type Project = Infer<typeof projectSlice> | undefined;

const UNSTATED = "";
const USE_HTTPS = "Name an address with https in the ConfigMap";
const VERIFY = "Set sslRequireValidMMSServerCertificates to true in the ConfigMap";

/** NM-6 for one of the two fields. */
function* managerTls(project: Project, at: string): Generator<TlsChannel> {
  if (project !== undefined) {
    yield { channel: "Ops Manager", offered: false, decided: "elsewhere", minimumVersion: UNSTATED, path: say`${at}.configMapRef`, fix: USE_HTTPS };
  }
}

/** NM-3 for one of the two fields. */
function* managerPeer(project: Project, at: string): Generator<PeerVerification> {
  if (project !== undefined) {
    yield { connection: "an agent to Ops Manager", isVerified: false, decided: "elsewhere", path: say`${at}.configMapRef`, fix: VERIFY };
  }
}

export function* projectTls(opsManager: Project, cloudManager: Project): Generator<TlsChannel> {
  yield* managerTls(opsManager, "spec.opsManager");
  yield* managerTls(cloudManager, "spec.cloudManager");
}

export function* projectPeers(opsManager: Project, cloudManager: Project): Generator<PeerVerification> {
  yield* managerPeer(opsManager, "spec.opsManager");
  yield* managerPeer(cloudManager, "spec.cloudManager");
}
