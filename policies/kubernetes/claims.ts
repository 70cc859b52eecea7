// SM-1: the storage classes that claims for a database's data name, as objects of their own and as templates of a StatefulSet.
import { type Infer, type ObjectOf, type Pack, say } from "../../src/dsl/index.ts";
import { type DataVolume, facts } from "../vocabulary.ts";
import { isDatabaseWorkload } from "./pods.ts";
import { isMarked } from "./recognition.ts";
import { type claimSpec, persistentVolumeClaim, type statefulSet } from "./schema.ts";

/** An empty name is one, too: a volume that somebody made without a class. */
function* claimed(volume: string, claim: Infer<typeof claimSpec> | undefined, at: string): Generator<DataVolume> {
  const className = claim?.storageClassName;
  yield {
    volume,
    storage: className === undefined ? "default-class" : "class",
    className: className ?? "",
    path: say`${at}.storageClassName`,
    fix: "Name a storage class that encrypts",
  };
}

export function* claimTemplatesOf(workload: ObjectOf<typeof statefulSet>, pack: Pack): Generator<DataVolume> {
  if (isDatabaseWorkload(workload.metadata?.labels ?? {}, workload.spec?.template, pack)) {
    for (const [i, claim] of (workload.spec?.volumeClaimTemplates ?? []).entries()) {
      yield* claimed(claim.metadata?.name ?? "", claim.spec, say`spec.volumeClaimTemplates[${i}].spec`);
    }
  }
}

export const persistentVolumeClaims = facts(persistentVolumeClaim, {
  *dataVolumes(claim, pack) {
    if (isMarked(claim.metadata?.labels ?? {}, pack.claims)) {
      yield* claimed(claim.metadata?.name ?? "", claim.spec, "spec");
    }
  },
});
