// Whose image a report is about. Trivy's operator names the image and the workload, and copies no label of the workload unless it is told to
// (`reportResourceLabels` of its chart): so images say it first, and labels where they are there.
import type { ObjectOf, Pack } from "../../../src/dsl/index.ts";
import { isMarked, isOfOperator } from "../../kubernetes/recognition.ts";
import type { vulnerabilityReport } from "./schema.ts";

export type Report = ObjectOf<typeof vulnerabilityReport>;

// Operators' own images as the pack has them, with those of the parts that run beside them.
const OPERATOR =
  /operator(-v[0-9]+|-ui)?:$|^\/(altinity\/metrics-exporter|apecloud\/kubeblocks(-tools)?|cloudnative-pg\/(cloudnative-pg|plugin-barman-cloud)|mongodb\/mongodb-kubernetes|stackgres\/(admin-ui|cluster-controller|restapi)|yugabyte\/yugaware):$/u;

/** Those of the pack's images that the report's is, whatever mirror it comes from. */
function known(report: Report, pack: Pack): readonly string[] {
  const name = `/${report.report?.artifact?.repository ?? ""}:`;
  return pack.images.filter((image) => name.endsWith(image));
}

/** An operator's: where it stands in a database's pod, too. */
export function isOfAnOperator(report: Report, pack: Pack): boolean {
  const images = known(report, pack);
  return images.length > 0 ? images.some((image) => OPERATOR.test(image)) : isOfOperator(report.metadata?.labels ?? {}, pack);
}

/** What an operator deploys: a database, and what stands beside it. */
export function isDeployed(report: Report, pack: Pack): boolean {
  const labels = report.metadata?.labels ?? {};
  return !isOfAnOperator(report, pack) && (known(report, pack).length > 0 || isMarked(labels, pack.pods));
}
