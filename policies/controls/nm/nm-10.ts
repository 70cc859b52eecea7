import { flag, lower, say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "NM-10",
  title: "FIPS Compatibility",
  severity: "medium",
  severityWhy: "It matters where a rule demands it, and there it is the rule that is broken.",
  annotationExempts: true,
  section: "Network Management",
  why: "No operator has a switch for it: the image brings the cryptography, and images built for FIPS are named so.",
  params: {
    requireFips: flag("Demand images whose name says that they are built for FIPS", false),
  },
  reads: ["cryptoModules"],

  *check(db, params) {
    for (const module of db.cryptoModules) {
      const isNamedForFips = lower(module.image).includes("fips");
      if (!isNamedForFips && params.requireFips) {
        yield { at: module.path, message: say`the image of ${module.software} is not named as built for FIPS`, fix: module.fix, edit: module.edit };
      }
      if (!isNamedForFips && !params.requireFips) {
        yield { at: module.path, unseen: say`the image of ${module.software} decides which cryptography is used` };
      }
    }
  },
});
