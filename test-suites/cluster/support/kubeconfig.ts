import { writeFileSync } from "node:fs";
import type { Certificates } from "./certificates.ts";
import type { Client } from "./client.ts";
import { textAt } from "./json.ts";

type User = { readonly "client-certificate": string; readonly "client-key": string } | { readonly tokenFile: string };

/** Writes a kubeconfig, in JSON, which is YAML too. */
export function writeKubeconfig(file: string, port: number, certificates: Certificates, user: User): string {
  const config = {
    apiVersion: "v1",
    kind: "Config",
    clusters: [{ name: "tests", cluster: { server: `https://127.0.0.1:${port}`, "certificate-authority": certificates.authority.certificate } }],
    users: [{ name: "tests", user }],
    contexts: [{ name: "tests", context: { cluster: "tests", user: "tests" } }],
    "current-context": "tests",
  };
  writeFileSync(file, JSON.stringify(config, undefined, 2), { mode: 0o600 });
  return file;
}

/** A kubeconfig that is the service account and nothing more, with a token that the API server gives for a day. */
export async function serviceAccountKubeconfig(
  file: string,
  port: number,
  certificates: Certificates,
  client: Client,
  account: { readonly namespace: string; readonly name: string },
): Promise<string> {
  const reply = await client.must("POST", `/api/v1/namespaces/${account.namespace}/serviceaccounts/${account.name}/token`, {
    apiVersion: "authentication.k8s.io/v1",
    kind: "TokenRequest",
    spec: { expirationSeconds: 86_400 },
  });
  const tokenFile = `${file}.token`;
  writeFileSync(tokenFile, textAt(reply.body, "status", "token"), { mode: 0o600 });
  return writeKubeconfig(file, port, certificates, { tokenFile });
}
