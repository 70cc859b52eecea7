// Gatekeeper as released, but one process for all operations, and reached by URL.
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { base64Of } from "./certificates.ts";
import type { Program } from "./child.ts";
import { answers, listens, logOf, type Setting } from "./control-plane.ts";
import { asObject, dig, listAt, type Manifest, textAt } from "./json.ts";
import { serviceAccountKubeconfig } from "./kubeconfig.ts";
import { readManifest, releasedProcess, withFlags } from "./manifests.ts";

export interface GatekeeperOptions {
  /** Let it make ValidatingAdmissionPolicies of CEL templates, which is the release's default; here it is off. */
  readonly admissionPolicies?: boolean;
  /** Seconds; the release has 60, here it is 5. */
  readonly auditInterval?: number;
  /** Of the validating webhook; the release has only CREATE and UPDATE. */
  readonly operations?: readonly ("CREATE" | "UPDATE" | "DELETE")[];
  /** Of the validating webhook; the release has Ignore. */
  readonly failurePolicy?: "Ignore" | "Fail";
  /** Further flags, by name; undefined leaves one out. */
  readonly flags?: Readonly<Record<string, string | undefined>>;
}

export const GATEKEEPER_NAMESPACE = "gatekeeper-system";
const POD = "gatekeeper-0";
const ADMIT = "validation.gatekeeper.sh";
const WEBHOOKS = ["ValidatingWebhookConfiguration", "MutatingWebhookConfiguration"];

/** CRDs, RBAC and whatever else its release brings, without what this cluster can't run. */
export function gatekeeperObjects(setting: Setting): readonly Manifest[] {
  const left = [...WEBHOOKS, "Deployment", "PodDisruptionBudget"];
  return readManifest(setting.components["gatekeeper-manifest"].path).filter(({ kind }) => !left.includes(kind));
}

/** The pod that it believes to be: its statuses are owned by it. */
export function gatekeeperPod(setting: Setting): Manifest {
  const template = released(setting, "Deployment").map((deployment) => dig(deployment, "spec", "template"))[0];
  // The priority class would have the namespace's quota counted, which needs a controller more.
  const { priorityClassName: _, ...spec } = asObject(dig(template, "spec"));
  return { apiVersion: "v1", kind: "Pod", metadata: { ...asObject(dig(template, "metadata")), name: POD, namespace: GATEKEEPER_NAMESPACE }, spec };
}

export async function gatekeeper(setting: Setting, options: GatekeeperOptions): Promise<Program> {
  const { ports, folder, certificates, components, client } = setting;
  const manifest = readManifest(components["gatekeeper-manifest"].path);
  const webhook = releasedProcess(manifest, "gatekeeper-controller-manager", POD);
  const audit = releasedProcess(manifest, "gatekeeper-audit", POD);
  const certs = join(folder, "gatekeeper-certs");
  const cache = join(folder, "gatekeeper-audit");
  for (const made of [certs, cache]) {
    mkdirSync(made, { recursive: true });
  }
  copyFileSync(certificates.server.certificate, join(certs, "tls.crt"));
  copyFileSync(certificates.server.key, join(certs, "tls.key"));
  copyFileSync(certificates.authority.certificate, join(certs, "ca.crt"));
  const kubeconfig = await serviceAccountKubeconfig(join(folder, "gatekeeper.kubeconfig"), ports.apiserver, certificates, client, {
    namespace: webhook.namespace,
    name: webhook.serviceAccount,
  });
  const policies = String(options.admissionPolicies ?? false);
  return {
    name: "gatekeeper",
    file: components.gatekeeper.path,
    args: withFlags([...new Set([...webhook.flags, ...audit.flags])], {
      kubeconfig,
      host: "127.0.0.1",
      port: String(ports.gatekeeper),
      "cert-dir": certs,
      "disable-cert-rotation": "true",
      "health-addr": `127.0.0.1:${ports.gatekeeperHealth}`,
      "prometheus-port": String(ports.gatekeeperMetrics),
      "api-cache-dir": cache,
      "audit-interval": String(options.auditInterval ?? 5),
      "default-create-vap-for-templates": policies,
      "default-create-vap-binding-for-constraints": policies,
      "default-wait-for-vapb-generation": "1",
      "shutdown-delay": "0",
      ...options.flags,
    }),
    env: { ...webhook.env },
    log: logOf(setting, "gatekeeper"),
    ready: async () => (await answers(`http://127.0.0.1:${ports.gatekeeperHealth}/readyz`)) && (await listens(ports.gatekeeper)),
  };
}

/** The released webhook configurations, with a URL instead of a service. */
export function gatekeeperWebhooks(setting: Setting, options: GatekeeperOptions): readonly Manifest[] {
  const caBundle = base64Of(setting.certificates.authority.certificate);
  const local = (webhook: unknown): object => {
    const changed = {
      ...asObject(webhook),
      clientConfig: { url: `https://127.0.0.1:${setting.ports.gatekeeper}${textAt(webhook, "clientConfig", "service", "path")}`, caBundle },
    };
    if (textAt(webhook, "name") !== ADMIT) {
      return changed;
    }
    return {
      ...changed,
      failurePolicy: options.failurePolicy ?? dig(webhook, "failurePolicy"),
      rules: listAt(webhook, "rules").map((rule) => ({ ...asObject(rule), operations: options.operations ?? dig(rule, "operations") })),
    };
  };
  return released(setting, ...WEBHOOKS).map((configuration) => ({ ...configuration, webhooks: listAt(configuration, "webhooks").map(local) }));
}

const released = (setting: Setting, ...kinds: readonly string[]): readonly Manifest[] =>
  readManifest(setting.components["gatekeeper-manifest"].path).filter(({ kind }) => kinds.includes(kind));
