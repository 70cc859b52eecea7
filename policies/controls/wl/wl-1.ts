import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "WL-1",
  title: "Non-root without privilege escalation",
  severity: "high",
  severityWhy: "A flaw in the database becomes root on the node's kernel interface.",
  section: "Talks: hardening of containers",
  why: "A database never needs root; a process that has it, or can get it, makes every flaw worse.",
  reads: ["containers"],

  *check(db) {
    for (const container of db.containers) {
      if (container.nonRoot === "elsewhere") {
        yield { at: container.path, unseen: "a patch or a template decides whether it may run as root" };
      }
      if (container.escalation === "elsewhere") {
        yield { at: container.path, unseen: "a patch or a template decides whether it may gain privileges" };
      }
      if (container.nonRoot === "no" || container.nonRoot === "unset") {
        yield { at: container.path, message: say`container ${container.name} may run as root`, fix: container.fix, edit: container.editOfUser };
      }
      if (container.escalation === "allowed" || container.escalation === "unset") {
        yield { at: container.path, message: say`container ${container.name} may gain privileges`, fix: container.fix, edit: container.editOfPrivileges };
      }
    }
  },
});
