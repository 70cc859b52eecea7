// The parts of the CRDs of the Operator Lifecycle Manager that its facts read.
import { list, map, object, resource, string } from "../../../src/dsl/index.ts";
import { environment } from "../../lib/watching.ts";

const group = object({
  spec: object({
    selector: object({ matchExpressions: list(object({ key: string() })), matchLabels: map(string()) }),
    targetNamespaces: list(string()),
  }),
});

export const operatorGroup = resource({
  group: "operators.coreos.com",
  kind: "OperatorGroup",
  plural: "operatorgroups",
  scope: "Namespaced",
  versions: { v1: group, v1alpha2: group },
});

export const subscription = resource({
  group: "operators.coreos.com",
  kind: "Subscription",
  plural: "subscriptions",
  scope: "Namespaced",
  versions: { v1alpha1: object({ spec: object({ config: object({ env: environment }), name: string() }) }) },
});
