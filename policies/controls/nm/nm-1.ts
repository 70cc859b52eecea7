import { say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "NM-1",
  title: "Secure Ports",
  severity: "high",
  severityWhy: "Logins and data cross the network readable, and no client is forced to do better.",
  section: "Network Management",
  why: "Where plaintext is accepted, one careless client is enough to send a password in the clear.",
  silence: "complies",
  reads: ["plaintextListeners"],

  *check(db) {
    for (const listener of db.plaintextListeners) {
      if (listener.decided === "elsewhere") {
        yield { at: listener.path, unseen: "a template that the object uses may close the port" };
      } else {
        yield { at: listener.path, message: say`${listener.listener} accepts plaintext`, fix: listener.fix, edit: listener.edit };
      }
    }
  },
});
