import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

const FIX = "Set it to RuntimeDefault, or to Localhost with a profile";

export default defineControl({
  id: "WL-4",
  title: "Seccomp profile",
  severity: "medium",
  severityWhy: "It takes a flaw in the database first, and one in the kernel second.",
  section: "Talks: hardening of containers",
  why: "Without a profile a container may make every system call, and each is a way to attack the kernel that it shares.",
  reads: ["hardening"],

  *check(db) {
    for (const container of db.hardening) {
      if (container.profile === "unset") {
        yield { at: container.profilePath, message: say`container ${container.name} has no seccomp profile`, fix: FIX };
      }
      if (container.profile === "none") {
        yield { at: container.profilePath, message: say`container ${container.name} may make every system call`, fix: FIX };
      }
      if (container.profile === "elsewhere") {
        yield { at: container.profilePath, unseen: say`the profile of the pod decides which system calls container ${container.name} may make` };
      }
    }
  },
});
