import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "UM-3",
  title: "Prevent Insecure Passwords",
  severity: "high",
  severityWhy: "A password that can be read, guessed or skipped protects nothing.",
  profile: "baseline",
  profileWhy: "Every operator can take passwords from a Secret and ask for them: it costs a few lines, and no service.",
  section: "User Management",
  why: "Passwords in plain text, weak hashes and missing checks turn one leak into a login.",
  records: "faults",
  reads: ["passwordHandling"],

  *check(db) {
    for (const password of db.passwordHandling) {
      if (password.method === "none") {
        yield { at: password.path, message: say`${password.subject} asks for no password`, fix: password.fix, edit: password.edit };
      }
      if (password.method === "plaintext") {
        yield { at: password.path, message: say`${password.subject} has its password in plain text`, fix: password.fix, edit: password.edit };
      }
      if (password.method === "weak") {
        yield { at: password.path, message: say`${password.subject} has a password that is easily guessed`, fix: password.fix, edit: password.edit };
      }
      if (password.method === "elsewhere") {
        yield { at: password.path, unseen: "a template that the object uses may give the password" };
      }
      if (password.method === "md5") {
        yield { at: password.path, message: say`${password.subject} is protected by MD5 only`, fix: password.fix, edit: password.edit, severity: "low" };
      }
    }
  },
});
