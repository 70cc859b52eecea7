// The parts of the CRD that the facts read. The Community Operator of before served the same version, with fewer fields.
import { any, boolean, integer, list, object, resource, string } from "../../../src/dsl/index.ts";
import { containerContext, podContext } from "../../lib/containers.ts";
import { environment } from "../../lib/literal-secrets.ts";

const containers = list(
  object({ env: environment, image: string(), name: string(), ports: list(object({ hostPort: integer() })), securityContext: containerContext }),
);
const claims = list(object({ metadata: object({ name: string() }), spec: object({ storageClassName: string() }) }));
const roles = list(object({ db: string(), name: string() }));

export const podSpec = object({ containers, hostNetwork: boolean(), initContainers: containers, securityContext: podContext });

export const communitySpec = object({
  additionalConnectionStringConfig: any("object"),
  additionalMongodConfig: any("object"),
  prometheus: object({ tlsSecretKeyRef: object({ name: string() }) }),
  security: object({
    authentication: object({
      ignoreUnknownUsers: boolean({ default: true }),
      modes: list(string({ enum: ["SCRAM", "SCRAM-SHA-256", "SCRAM-SHA-1", "X509"] })),
    }),
    roles: list(
      object({
        authenticationRestrictions: list(object({ clientSource: list(string()) })),
        db: string(),
        privileges: list(object({ actions: list(string()), resource: object({ anyResource: boolean() }) })),
        role: string(),
      }),
    ),
    tls: object({ enabled: boolean(), optional: boolean() }),
  }),
  statefulSet: object({ spec: object({ template: object({ spec: podSpec }), volumeClaimTemplates: claims }) }),
  users: list(object({ additionalConnectionStringConfig: any("object"), db: string({ default: "admin" }), name: string(), roles })),
});

export const community = resource({
  group: "mongodbcommunity.mongodb.com",
  kind: "MongoDBCommunity",
  plural: "mongodbcommunity",
  scope: "Namespaced",
  versions: { v1: object({ spec: communitySpec }) },
});
