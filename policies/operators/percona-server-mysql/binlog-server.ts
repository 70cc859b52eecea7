// NM-3, NM-5: the binlog server follows MySQL as a replica does.
import type { Infer } from "../../../src/dsl/index.ts";
import type { PeerVerification, TlsChannel } from "../../vocabulary.ts";
import type { clusterSpec } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;

const MODE = "spec.backup.pitr.binlogServer.sslMode";
const REMOVE = "Remove it: the default is verify_identity";
const UNSTATED = "";

/** Whether there is one: it takes both. */
export function runsBinlogServer(spec: Spec): boolean {
  return spec?.backup?.pitr?.enabled === true && spec.backup.pitr.binlogServer !== undefined;
}

export function* binlogTls(spec: Spec): Generator<TlsChannel> {
  if (runsBinlogServer(spec)) {
    yield {
      channel: "the binlog server",
      offered: spec?.backup?.pitr?.binlogServer?.sslMode !== "disabled",
      minimumVersion: UNSTATED,
      path: MODE,
      fix: REMOVE,
      edit: "remove",
    };
  }
}

/** Without TLS there is nothing to verify. */
export function* binlogPeers(spec: Spec): Generator<PeerVerification> {
  const mode = spec?.backup?.pitr?.binlogServer?.sslMode ?? "";
  if (runsBinlogServer(spec) && mode !== "disabled") {
    yield { connection: "the binlog server", isVerified: /^verify_/u.test(mode), path: MODE, fix: REMOVE, edit: "remove" };
  }
}
