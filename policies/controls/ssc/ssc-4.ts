import { say, strings } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "SSC-4",
  title: "Database CVE Scanning",
  severity: "high",
  severityWhy: "The database's own process reads what strangers send, and it has all the data.",
  section: "Software Supply Chain",
  why: "A vulnerability with a number is one that tools for attackers know, too.",
  params: {
    severities: strings("Severities that an image of a database's pods may not have, as Trivy writes them", ["CRITICAL", "HIGH"]),
  },
  reads: ["deployedVulnerabilities"],

  *check(db, params) {
    for (const found of db.deployedVulnerabilities) {
      if (found.count > 0 && params.severities.includes(found.severity)) {
        yield {
          at: found.path,
          message: say`known ${found.severity} vulnerabilities in the image ${found.repository} ${found.version}: ${found.count}`,
          fix: found.fix,
        };
      }
    }
  },
});
