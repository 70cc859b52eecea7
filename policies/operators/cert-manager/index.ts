import { defineOperator } from "../../vocabulary.ts";
import { certificate } from "./certificate.ts";
import { clusterIssuer, issuer } from "./issuers.ts";

// No database operator, but where certificates come from when a database takes them from a Secret.
export default defineOperator({
  name: "cert-manager",
  title: "cert-manager",
  home: "https://cert-manager.io",
  readAt: "1.21.1",
  recognise: { pods: [], services: [], claims: [], controller: [], serviceAccounts: [], images: [], ports: [] },
  resources: [certificate, issuer, clusterIssuer],
});
