import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "WL-8",
  title: "Service-account tokens only where used",
  severity: "low",
  severityWhy: "The token is worth what its role allows, and some databases need it: their members find each other by the API.",
  section: "Talks: hardening of containers",
  why: "A token of the Kubernetes API lies open to whoever reads files in the container.",
  reads: ["mountedTokens"],

  *check(db) {
    for (const token of db.mountedTokens) {
      if (token.mounted === "yes") {
        yield { at: token.path, message: "the pod mounts a token of its service account", fix: token.fix };
      }
      if (token.mounted === "elsewhere") {
        yield { at: token.path, unseen: "the ServiceAccount decides whether a token is mounted" };
      }
    }
  },
});
