import { say, strings } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "SSC-5",
  title: "CVE Tracking and Response",
  severity: "medium",
  severityWhy: "A correction is there and was not taken; whether the flaw can be reached in this image, nobody has looked.",
  section: "Software Supply Chain",
  why: "What a newer package corrects stays open until somebody makes a release with it, and somebody installs that.",
  // An image in which nothing is left to correct says nothing of how fast that was.
  records: "faults",
  params: {
    severities: strings("Severities of vulnerabilities that count once they are corrected, as Trivy writes them", ["CRITICAL", "HIGH"]),
  },
  reads: ["correctedVulnerabilities", "endedSystems", "lastScans"],

  *check(db, params) {
    for (const corrected of db.correctedVulnerabilities) {
      if (params.severities.includes(corrected.severity)) {
        yield {
          at: corrected.path,
          message: say`${corrected.repository} ${corrected.version} lacks corrections of severity ${corrected.severity}, such as ${corrected.example}: ${corrected.package} ${corrected.corrected}`,
          fix: corrected.fix,
        };
      }
    }
    for (const base of db.endedSystems) {
      yield { at: base.path, message: say`${base.repository} ${base.version} is made of ${base.system}, which gets no corrections any more`, fix: base.fix };
    }
    for (const scan of db.lastScans) {
      yield { at: scan.path, message: say`${scan.repository} ${scan.version} was scanned once, and is never scanned again`, fix: scan.fix, severity: "low" };
    }
  },
});
