// SM-1: where data, logs and the write-ahead log lie.
import { type Infer, type ObjectOf, say } from "../../../src/dsl/index.ts";
import type { DataVolume } from "../../vocabulary.ts";
import type { crdbCluster, store } from "./schema.ts";

type Cluster = ObjectOf<typeof crdbCluster>;

const NO_CLASS = "";
const NAME_CLASS = "Name a storage class that encrypts";
const USE_TEMPLATE = "Use volumeClaimTemplate with a storage class that encrypts";
const STORE = /(^|[ \t\r\n"'])(--store|-s)[= \t]+["']?[^= \t\r\n]/u;

function* claim(volume: string, className: string, path: string): Generator<DataVolume> {
  yield { volume, storage: className === "" ? "default-class" : "class", className, path: say`${path}`, fix: NAME_CLASS };
}

/** A volume of v1beta1: a source of one's own, or a claim. */
function* stored(volume: string, given: Infer<typeof store> | undefined, at: string): Generator<DataVolume> {
  const source = given?.volumeSource;
  if (source?.hostPath !== undefined) {
    yield { volume, storage: "host", className: NO_CLASS, path: say`${at}.volumeSource.hostPath`, fix: USE_TEMPLATE };
  } else if (source?.emptyDir !== undefined || source?.ephemeral !== undefined) {
    yield { volume, storage: "ephemeral", className: NO_CLASS, path: say`${at}.volumeSource`, fix: USE_TEMPLATE };
  } else if (source !== undefined) {
    yield { volume, storage: "elsewhere", className: NO_CLASS, path: say`${at}.volumeSource`, fix: USE_TEMPLATE };
  } else {
    yield* claim(volume, given?.volumeClaimTemplate?.spec?.storageClassName ?? "", say`${at}.volumeClaimTemplate.spec.storageClassName`);
  }
}

/** The operator takes the specification of a claim only: a claim that is named in `source` is not used (volume.go). */
function* ofOperator(spec: Cluster["spec"]): Generator<DataVolume> {
  if (spec?.dataStore?.hostPath !== undefined) {
    yield { volume: "data", storage: "host", className: NO_CLASS, path: "spec.dataStore.hostPath", fix: "Use pvc with a storage class that encrypts" };
  } else {
    yield* claim("data", spec?.dataStore?.pvc?.spec?.storageClassName ?? "", "spec.dataStore.pvc.spec.storageClassName");
  }
  // No other volume is mounted: a store elsewhere is the container's own.
  for (const [i, flag] of (spec?.additionalArgs ?? []).entries()) {
    if (STORE.test(flag) && !flag.includes("cockroach-data")) {
      yield { volume: "of another store", storage: "ephemeral", className: NO_CLASS, path: say`spec.additionalArgs[${i}]`, fix: "Remove --store" };
    }
  }
}

export function* volumes(db: Cluster): Generator<DataVolume> {
  const node = db.spec?.template?.spec;
  if (db.apiVersion === "crdb.cockroachlabs.com/v1beta1") {
    yield* stored("data", node?.dataStore, "spec.template.spec.dataStore");
    if (node?.logsStore !== undefined) {
      yield* stored("logs", node.logsStore, "spec.template.spec.logsStore");
    }
    if (node?.walFailoverSpec?.status === "enable") {
      yield* claim("of the write-ahead log", node.walFailoverSpec.storageClassName ?? "", "spec.template.spec.walFailoverSpec.storageClassName");
    }
  } else {
    yield* ofOperator(db.spec);
  }
}
