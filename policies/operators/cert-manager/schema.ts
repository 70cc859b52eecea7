// The parts of cert-manager's CRDs that its facts read.
import { boolean, list, map, object, resource, string } from "../../../src/dsl/index.ts";

export const certificate = resource({
  group: "cert-manager.io",
  kind: "Certificate",
  plural: "certificates",
  scope: "Namespaced",
  versions: {
    v1: object({
      spec: object({
        commonName: string(),
        dnsNames: list(string()),
        duration: string(),
        isCA: boolean(),
        issuerRef: object({ name: string() }),
        privateKey: object({ rotationPolicy: string({ enum: ["Never", "Always"] }) }),
        secretName: string(),
        renewal: object({ policy: string({ enum: ["RenewBefore", "Disabled"] }) }),
        secretTemplate: object({ labels: map(string()) }),
      }),
    }),
  },
});

export const issuerSpec = object({
  acme: object({ caBundle: string(), server: string(), skipTLSVerify: boolean() }),
  ca: object({ secretName: string() }),
  vault: object({ caBundle: string(), server: string() }),
  venafi: object({ tpp: object({ caBundle: string(), url: string() }) }),
});

export const issuer = resource({
  group: "cert-manager.io",
  kind: "Issuer",
  plural: "issuers",
  scope: "Namespaced",
  versions: { v1: object({ spec: issuerSpec }) },
});

export const clusterIssuer = resource({
  group: "cert-manager.io",
  kind: "ClusterIssuer",
  plural: "clusterissuers",
  scope: "Cluster",
  versions: { v1: object({ spec: issuerSpec }) },
});
