// What Percona's operators for MySQL hand to the jobs that back up and restore.
import { say } from "../../src/dsl/index.ts";
import type { PeerVerification } from "../vocabulary.ts";

interface Variable {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
}

/** NM-3: the variable by which a job's script is told (backup.sh, run-restore.sh). */
export function* toldPeers(variables: readonly Variable[], at: string): Generator<PeerVerification> {
  for (const [i, variable] of variables.entries()) {
    yield {
      connection: "a backup to its store",
      isVerified: variable.name !== "VERIFY_TLS" || variable.value !== "false",
      path: say`${at}[${i}].value`,
      fix: "Set it to true",
      edit: { set: "true" },
    };
  }
}
