// ED-1: copies of volumes; of what goes to object stores their SGObjectStorage speaks.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { BackupTarget } from "../../vocabulary.ts";
import type { backups } from "./schema.ts";

export function* snapshots(given: Infer<typeof backups> | undefined): Generator<BackupTarget> {
  for (const [i, backup] of (given ?? []).entries()) {
    if (backup.useVolumeSnapshot === true) {
      yield {
        target: "a snapshot",
        encryption: "elsewhere",
        path: say`spec.configurations.backups[${i}].useVolumeSnapshot`,
        fix: "See that the class of the volume encrypts",
      };
    }
  }
}
