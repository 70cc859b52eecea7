// etcd, the API server and the controller manager.
import { readFileSync, writeFileSync } from "node:fs";
import { get as httpGet, type IncomingMessage } from "node:http";
import { get as httpsGet } from "node:https";
import { connect as connectTcp } from "node:net";
import { join } from "node:path";
import type { Certificates } from "./certificates.ts";
import type { Program } from "./child.ts";
import type { Client } from "./client.ts";
import type { Components } from "./components.ts";
import { writeKubeconfig } from "./kubeconfig.ts";
import type { Ports } from "./ports.ts";

/** What the programs of one cluster share. */
export interface Setting {
  readonly folder: string;
  readonly ports: Ports;
  readonly certificates: Certificates;
  readonly components: Components;
  readonly client: Client;
}

export const logOf = (setting: Setting, name: string): string => join(setting.folder, "logs", `${name}.log`);
export const auditLogOf = (setting: Setting): string => join(setting.folder, "audit.jsonl");

const CONTROLLERS = [
  // Kyverno's roles are empty without it.
  "clusterrole-aggregation-controller",
  "namespace-controller",
  "garbage-collector-controller",
  "serviceaccount-controller",
  "root-ca-certificate-publisher-controller",
  "validatingadmissionpolicy-status-controller",
];
/** They make pods of what people write. */
const WORKLOAD_CONTROLLERS = [
  "deployment-controller",
  "replicaset-controller",
  "statefulset-controller",
  "daemonset-controller",
  "job-controller",
  "cronjob-controller",
];

export function etcd(setting: Setting): Program {
  const { ports, folder, components } = setting;
  const client = `http://127.0.0.1:${ports.etcd}`;
  const peer = `http://127.0.0.1:${ports.etcdPeer}`;
  return {
    name: "etcd",
    file: components.etcd.path,
    args: [
      "--name=tests",
      `--data-dir=${join(folder, "etcd")}`,
      `--listen-client-urls=${client}`,
      `--advertise-client-urls=${client}`,
      `--listen-peer-urls=${peer}`,
      `--initial-advertise-peer-urls=${peer}`,
      `--initial-cluster=tests=${peer}`,
      // The state is thrown away; a disk's latency would only blur what is measured.
      "--unsafe-no-fsync",
      "--log-level=warn",
    ],
    env: {},
    log: logOf(setting, "etcd"),
    ready: () => answers(`${client}/health`),
  };
}

export function apiserver(setting: Setting, flags: readonly string[]): Program {
  const { ports, folder, certificates, components, client } = setting;
  const policy = join(folder, "audit-policy.json");
  writeFileSync(
    policy,
    JSON.stringify({
      apiVersion: "audit.k8s.io/v1",
      kind: "Policy",
      omitStages: ["RequestReceived"],
      rules: [{ level: "Metadata", verbs: ["create", "update", "patch", "delete", "deletecollection"] }, { level: "None" }],
    }),
  );
  return {
    name: "apiserver",
    file: components["kube-apiserver"].path,
    args: [
      "--bind-address=127.0.0.1",
      // There is no route from which it could learn its address.
      "--advertise-address=127.0.0.1",
      `--secure-port=${ports.apiserver}`,
      `--etcd-servers=http://127.0.0.1:${ports.etcd}`,
      "--service-cluster-ip-range=10.96.0.0/16",
      `--tls-cert-file=${certificates.server.certificate}`,
      `--tls-private-key-file=${certificates.server.key}`,
      `--client-ca-file=${certificates.authority.certificate}`,
      "--service-account-issuer=https://kubernetes.default.svc",
      `--service-account-key-file=${certificates.serviceAccount.publicKey}`,
      `--service-account-signing-key-file=${certificates.serviceAccount.key}`,
      "--authorization-mode=RBAC",
      "--allow-privileged=true",
      "--endpoint-reconciler-type=none",
      `--audit-policy-file=${policy}`,
      `--audit-log-path=${auditLogOf(setting)}`,
      "--audit-log-mode=blocking",
      ...flags,
    ],
    env: {},
    log: logOf(setting, "apiserver"),
    ready: async () => {
      client.close();
      return (await client.request("GET", "/readyz", undefined, { timeoutMs: 5_000 })).status === 200;
    },
  };
}

export function controllerManager(setting: Setting, workloads: boolean): Program {
  const { ports, folder, certificates, components, client } = setting;
  const kubeconfig = writeKubeconfig(join(folder, "controller-manager.kubeconfig"), ports.apiserver, certificates, {
    "client-certificate": certificates.controllerManager.certificate,
    "client-key": certificates.controllerManager.key,
  });
  return {
    name: "controller-manager",
    // It gives up when the API server restarts under it.
    revive: true,
    file: components["kube-controller-manager"].path,
    args: [
      `--kubeconfig=${kubeconfig}`,
      "--bind-address=127.0.0.1",
      `--secure-port=${ports.controllerManager}`,
      "--leader-elect=false",
      "--use-service-account-credentials=true",
      `--tls-cert-file=${certificates.server.certificate}`,
      `--tls-private-key-file=${certificates.server.key}`,
      `--service-account-private-key-file=${certificates.serviceAccount.key}`,
      `--root-ca-file=${certificates.authority.certificate}`,
      `--controllers=${[...CONTROLLERS, ...(workloads ? WORKLOAD_CONTROLLERS : [])].join(",")}`,
    ],
    env: {},
    log: logOf(setting, "controller-manager"),
    ready: async () =>
      (await answers(`https://127.0.0.1:${ports.controllerManager}/healthz`, certificates.authority.certificate)) &&
      (await client.request("GET", "/api/v1/namespaces/default/serviceaccounts/default")).status === 200,
  };
}

/** Whether a GET is answered with 200; HTTPS if there is an authority's certificate to trust. */
export function answers(url: string, authority?: string): Promise<boolean> {
  return new Promise((done) => {
    const answered = (response: IncomingMessage): void => {
      response.resume();
      done(response.statusCode === 200);
    };
    const call = authority === undefined ? httpGet(url, answered) : httpsGet(url, { ca: readFileSync(authority) }, answered);
    call.setTimeout(5_000, () => call.destroy());
    call.on("error", () => done(false));
  });
}

export function listens(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connectTcp(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      done(true);
    });
    socket.once("error", () => done(false));
  });
}
