// Kyverno's admission and reports controllers as released, reached by URL.
import { join } from "node:path";
import { base64Of, type Pair } from "./certificates.ts";
import type { Program } from "./child.ts";
import type { Client } from "./client.ts";
import { listens, logOf, type Setting } from "./control-plane.ts";
import { dig, listAt, type Manifest, textAt } from "./json.ts";
import { serviceAccountKubeconfig } from "./kubeconfig.ts";
import { readManifest, type ReleasedProcess, releasedProcess, withFlags } from "./manifests.ts";
import { waitUntil } from "./wait.ts";

export interface KyvernoOptions {
  /** Let it make ValidatingAdmissionPolicies of ClusterPolicies with `validate.cel.generate`, as the release does; here it is off. ValidatingPolicies get them anyway, if their `spec.autogen` says so. */
  readonly admissionPolicies?: boolean;
  /** False: without the reports controller, which compiles every policy for each object; where nothing reads reports, that only takes time. */
  readonly reports?: boolean;
  /** How often everything is scanned again, as "30s"; the release has 1h. What changes is scanned at once. */
  readonly scanInterval?: string;
  /** Further flags of both controllers, by name; undefined leaves one out. */
  readonly flags?: { readonly admission?: Readonly<Record<string, string | undefined>>; readonly reports?: Readonly<Record<string, string | undefined>> };
}

export const KYVERNO_NAMESPACE = "kyverno";
const ADMISSION = "kyverno-admission-controller";
const REPORTS = "kyverno-reports-controller";

/** CRDs, RBAC and configuration of the release, and the certificates that it would only make some seconds after its start. */
export function kyvernoObjects(setting: Setting): readonly Manifest[] {
  const { authority, server } = setting.certificates;
  return [
    ...readManifest(setting.components["kyverno-manifest"].path).filter(({ kind }) => kind !== "Deployment"),
    tlsSecret("kyverno-svc.kyverno.svc.kyverno-tls-ca", authority),
    tlsSecret("kyverno-svc.kyverno.svc.kyverno-tls-pair", server),
  ];
}

function tlsSecret(name: string, { certificate, key }: Pair): Manifest {
  return {
    apiVersion: "v1",
    kind: "Secret",
    metadata: { name, namespace: KYVERNO_NAMESPACE },
    type: "kubernetes.io/tls",
    data: { "tls.crt": base64Of(certificate), "tls.key": base64Of(key) },
  };
}

/** Returns when the controller manager has put Kyverno's roles together. */
export async function kyvernoRolesReady(client: Client): Promise<void> {
  for (const role of ["kyverno:admission-controller", "kyverno:reports-controller"]) {
    await waitUntil(
      `rules in ClusterRole ${role}`,
      async () => listAt((await client.must("GET", `/apis/rbac.authorization.k8s.io/v1/clusterroles/${role}`)).body, "rules").length > 0,
      120_000,
    );
  }
}

export async function kyverno(setting: Setting, options: KyvernoOptions): Promise<Program> {
  const { ports, client, components } = setting;
  const released = releasedProcess(readManifest(components["kyverno-manifest"].path), ADMISSION, `${ADMISSION}-0`);
  return {
    name: "kyverno",
    file: components.kyverno.path,
    args: withFlags(released.flags, {
      ...(await common(setting, released, ports.kyvernoMetrics)),
      serverIP: `127.0.0.1:${ports.kyverno}`,
      webhookServerHost: "127.0.0.1",
      webhookServerPort: String(ports.kyverno),
      servicePort: String(ports.kyverno),
      tlsKeyAlgorithm: "ECDSA",
      controllerRuntimeMetricsAddress: "0",
      generateValidatingAdmissionPolicy: String(options.admissionPolicies ?? false),
      ...options.flags?.admission,
    }),
    env: released.env,
    log: logOf(setting, "kyverno"),
    ready: async (started) => (await listens(ports.kyverno)) && (await leads(client, "kyverno", started)) && (await hasWebhooks(client)),
  };
}

export async function kyvernoReports(setting: Setting, options: KyvernoOptions): Promise<Program> {
  const { ports, client, components } = setting;
  const released = releasedProcess(readManifest(components["kyverno-manifest"].path), REPORTS, `${REPORTS}-0`);
  return {
    name: "kyverno-reports",
    file: components["kyverno-reports"].path,
    args: withFlags(released.flags, {
      ...(await common(setting, released, ports.kyvernoReportsMetrics)),
      ...(options.scanInterval === undefined ? {} : { backgroundScanInterval: options.scanInterval }),
      ...options.flags?.reports,
    }),
    env: released.env,
    log: logOf(setting, "kyverno-reports"),
    ready: (started) => leads(client, REPORTS, started),
  };
}

async function common(setting: Setting, released: ReleasedProcess, metrics: number): Promise<Readonly<Record<string, string>>> {
  const { folder, ports, certificates, client } = setting;
  const { namespace, serviceAccount: name } = released;
  return {
    kubeconfig: await serviceAccountKubeconfig(join(folder, `${name}.kubeconfig`), ports.apiserver, certificates, client, { namespace, name }),
    metricsHost: "127.0.0.1",
    metricsPort: String(metrics),
    disableLogColor: "true",
    enablePolicyException: "true",
    exceptionNamespace: "*",
  };
}

/** Whether the lease was taken or renewed since; only the leader makes webhook configurations and reports. */
async function leads(client: Client, lease: string, since: Date): Promise<boolean> {
  const reply = await client.request("GET", `/apis/coordination.k8s.io/v1/namespaces/${KYVERNO_NAMESPACE}/leases/${lease}`);
  return textAt(reply.body, "spec", "renewTime") > since.toISOString();
}

async function hasWebhooks(client: Client): Promise<boolean> {
  const reply = await client.must("GET", "/apis/admissionregistration.k8s.io/v1/validatingwebhookconfigurations/kyverno-policy-validating-webhook-cfg");
  return dig(reply.body, "webhooks", 0, "clientConfig", "caBundle") !== undefined;
}
