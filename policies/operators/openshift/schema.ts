// The parts of OpenShift's Route that its facts read.
import { intOrString, list, object, resource, string } from "../../../src/dsl/index.ts";

const target = object({ name: string() });

export const route = resource({
  group: "route.openshift.io",
  kind: "Route",
  plural: "routes",
  scope: "Namespaced",
  versions: {
    v1: object({
      spec: object({
        alternateBackends: list(target),
        port: object({ targetPort: intOrString() }),
        tls: object({ insecureEdgeTerminationPolicy: string(), key: string() }),
        to: target,
      }),
    }),
  },
});
