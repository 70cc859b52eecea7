// SSC-3, SSC-4, SSC-5: what Trivy found in the images of operators and databases. Reports of all others say nothing here.
import { say } from "../../../src/dsl/index.ts";
import { type FoundVulnerabilities, facts } from "../../vocabulary.ts";
import { vulnerabilityReport as resource } from "./schema.ts";
import { isDeployed, isOfAnOperator, type Report } from "./whose.ts";

const SEVERITIES = ["CRITICAL", "HIGH", "MEDIUM", "LOW", "UNKNOWN"];
const TTL = "trivy-operator.aquasecurity.github.io/report-ttl";
const NEWER = "Update to a release without them, or ask its makers for one";

function repositoryOf(report: Report): string {
  return report.report?.artifact?.repository ?? "";
}

function versionOf(report: Report): string {
  const tag = report.report?.artifact?.tag ?? "";
  return tag === "" ? (report.report?.artifact?.digest ?? "") : tag;
}

/** The operator counts them for its summary, which it always writes. */
function* found(report: Report): Generator<FoundVulnerabilities> {
  const summary = report.report?.summary;
  const counts = [
    { severity: "CRITICAL", field: "criticalCount", count: summary?.criticalCount },
    { severity: "HIGH", field: "highCount", count: summary?.highCount },
    { severity: "MEDIUM", field: "mediumCount", count: summary?.mediumCount },
    { severity: "LOW", field: "lowCount", count: summary?.lowCount },
    { severity: "UNKNOWN", field: "unknownCount", count: summary?.unknownCount },
  ];
  for (const each of counts.filter((candidate) => candidate.count !== undefined)) {
    yield {
      repository: repositoryOf(report),
      version: versionOf(report),
      severity: each.severity,
      count: each.count ?? 0,
      path: say`report.summary.${each.field}`,
      fix: NEWER,
    };
  }
}

export const vulnerabilityReport = facts(resource, {
  *operatorVulnerabilities(report, pack) {
    if (isOfAnOperator(report, pack)) {
      yield* found(report);
    }
  },

  *deployedVulnerabilities(report, pack) {
    if (isDeployed(report, pack)) {
      yield* found(report);
    }
  },

  *correctedVulnerabilities(report, pack) {
    if (isOfAnOperator(report, pack) || isDeployed(report, pack)) {
      const corrected = (report.report?.vulnerabilities ?? []).filter((each) => (each.fixedVersion ?? "") !== "");
      for (const severity of SEVERITIES.filter((candidate) => corrected.some((each) => each.severity === candidate))) {
        const own = corrected.filter((each) => each.severity === severity);
        yield {
          repository: repositoryOf(report),
          version: versionOf(report),
          severity,
          example: own[0]?.vulnerabilityID ?? "",
          package: own[0]?.resource ?? "",
          corrected: own[0]?.fixedVersion ?? "",
          path: "report.vulnerabilities",
          fix: "Update to a release with newer packages, or ask its makers for one",
        };
      }
    }
  },

  *endedSystems(report, pack) {
    const system = report.report?.os;
    if (system?.eosl === true && (isOfAnOperator(report, pack) || isDeployed(report, pack))) {
      yield {
        repository: repositoryOf(report),
        version: versionOf(report),
        system: `${system.family ?? ""} ${system.name ?? ""}`,
        path: "report.os.eosl",
        fix: "Update to a release that is made of a newer one",
      };
    }
  },

  // Without a time to live the operator scans again only where the workload or its own settings change.
  *lastScans(report, pack) {
    if (report.metadata?.annotations?.[TTL] === undefined && (isOfAnOperator(report, pack) || isDeployed(report, pack))) {
      yield {
        repository: repositoryOf(report),
        version: versionOf(report),
        path: "metadata.annotations",
        fix: "Set operator.scannerReportTTL in the chart of the Trivy operator to 24h",
      };
    }
  },
});
