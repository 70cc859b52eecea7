import { defineOperator } from "../../vocabulary.ts";
import { operatorGroup } from "./groups.ts";
import { subscription } from "./subscription.ts";

// No database operator, but what installs them where there is OpenShift or OperatorHub.
export default defineOperator({
  name: "olm",
  title: "Operator Lifecycle Manager",
  home: "https://olm.operatorframework.io",
  readAt: "operator-framework/api 0.45.0",
  recognise: { pods: [], services: [], claims: [], controller: [], serviceAccounts: [], images: [], ports: [] },
  resources: [operatorGroup, subscription],
});
