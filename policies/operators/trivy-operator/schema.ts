// The parts of the Trivy operator's CRD that its facts read. ClusterVulnerabilityReports are of the cluster's own components.
import { boolean, integer, list, object, resource, string } from "../../../src/dsl/index.ts";

export const vulnerabilityReport = resource({
  group: "aquasecurity.github.io",
  kind: "VulnerabilityReport",
  plural: "vulnerabilityreports",
  scope: "Namespaced",
  // Who denied it would have no news, and the operator would scan again and again.
  isReport: true,
  versions: {
    v1alpha1: object({
      report: object({
        artifact: object({ digest: string(), repository: string(), tag: string() }),
        os: object({ eosl: boolean(), family: string(), name: string() }),
        summary: object({ criticalCount: integer(), highCount: integer(), lowCount: integer(), mediumCount: integer(), unknownCount: integer() }),
        vulnerabilities: list(
          object({
            fixedVersion: string(),
            resource: string(),
            severity: string({ enum: ["CRITICAL", "HIGH", "MEDIUM", "LOW", "UNKNOWN"] }),
            vulnerabilityID: string(),
          }),
        ),
      }),
    }),
  },
});
