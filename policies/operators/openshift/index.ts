import { defineOperator } from "../../vocabulary.ts";
import { route } from "./route.ts";

// No database operator, but OpenShift's own way from outside to a database.
export default defineOperator({
  name: "openshift",
  title: "OpenShift",
  home: "https://www.redhat.com/openshift",
  readAt: "openshift/api of 2026-08-22",
  recognise: { pods: [], services: [], claims: [], controller: [], serviceAccounts: [], images: [], ports: [] },
  resources: [route],
});
