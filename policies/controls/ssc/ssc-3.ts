import { say, strings } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "SSC-3",
  title: "Operator CVE Scanning",
  severity: "high",
  severityWhy: "An operator has rights over all its databases, and what is known of its image is known to attackers.",
  section: "Software Supply Chain",
  why: "A vulnerability with a number is one that tools for attackers know, too.",
  params: {
    severities: strings("Severities that an operator's image may not have, as Trivy writes them", ["CRITICAL", "HIGH"]),
  },
  reads: ["operatorVulnerabilities"],

  *check(db, params) {
    for (const found of db.operatorVulnerabilities) {
      if (found.count > 0 && params.severities.includes(found.severity)) {
        yield {
          at: found.path,
          message: say`known ${found.severity} vulnerabilities in the image of an operator, ${found.repository} ${found.version}: ${found.count}`,
          fix: found.fix,
        };
      }
    }
  },
});
