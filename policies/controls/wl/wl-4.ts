import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "WL-4",
  title: "Seccomp profile",
  severity: "medium",
  severityWhy: "It takes a flaw in the database first, and one in the kernel second.",
  section: "Talks: hardening of containers",
  why: "Without a profile a container may make every system call, and each is a way to attack the kernel that it shares.",
  reads: ["systemCalls"],

  *check(db) {
    for (const container of db.systemCalls) {
      if (container.profile === "unset") {
        yield { at: container.path, message: say`container ${container.name} has no seccomp profile`, fix: container.fix };
      }
      if (container.profile === "none") {
        yield { at: container.path, message: say`container ${container.name} may make every system call`, fix: container.fix };
      }
    }
  },
});
