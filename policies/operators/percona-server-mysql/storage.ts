// ED-1: where backups lie, and whether xtrabackup encrypts them. Google's and Azure's stores always do.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { BackupTarget } from "../../vocabulary.ts";
import { runsBinlogServer } from "./binlog-server.ts";
import { isBefore12 } from "./orchestrator.ts";
import type { clusterSpec } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;

/** The key of a store goes before that of all; either is ignored for an object of before 1.2.0 (xtrabackup.go). */
function encryption(spec: Spec, hasKey: boolean): BackupTarget["encryption"] {
  return (hasKey || spec?.backup?.encryptionKeySecret !== undefined) && !isBefore12(spec) ? "on" : "elsewhere";
}

export function* targets(spec: Spec): Generator<BackupTarget> {
  for (const [key, storage] of Object.entries(spec?.backup?.enabled === true ? (spec.backup.storages ?? {}) : {})) {
    if (storage?.type === "s3") {
      yield {
        target: "S3",
        encryption: encryption(spec, storage.encryptionKeySecret !== undefined),
        path: say`spec.backup.storages.${key}.encryptionKeySecret`,
        fix: isBefore12(spec) ? "Set it, and crVersion to 1.2.0 or later" : "Set it to a Secret with a key",
      };
    }
  }
  if (runsBinlogServer(spec)) {
    yield {
      target: "the store of binary logs",
      encryption: "elsewhere",
      path: "spec.backup.pitr.binlogServer.storage.s3",
      fix: "See that the bucket encrypts",
    };
  }
}
