import { defineOperator } from "../../vocabulary.ts";
import { vulnerabilityReport } from "./report.ts";

// No database operator, but what says which vulnerabilities are in the images that run.
export default defineOperator({
  name: "trivy-operator",
  title: "Trivy operator",
  home: "https://aquasecurity.github.io/trivy-operator",
  readAt: "0.32.0",
  recognise: { pods: [], services: [], claims: [], controller: [], serviceAccounts: [], images: [], ports: [] },
  resources: [vulnerabilityReport],
});
