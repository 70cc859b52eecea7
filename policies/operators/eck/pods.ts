// KSI-5, SM-1, WL-1 to WL-5, CM-2: services and pod templates, which Elasticsearch and Kibana state alike.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { hardeningOf } from "../../lib/hardening.ts";
import { listedImages } from "../../lib/images.ts";
import { listedPorts, listedPrivileges, sharedNetwork, sharedProcesses } from "../../lib/node-access.ts";
import type { ContainerHardening, ContainerImage, ExposedService, NodeAccess, PlaintextListener, RunningContainer } from "../../vocabulary.ts";
import type { podTemplate, service as serviceSlice, tls as tlsSlice } from "./schema.ts";

type Template = Infer<typeof podTemplate> | undefined;
type Container = NonNullable<NonNullable<NonNullable<Template>["spec"]>["containers"]>[number];
type Context = NonNullable<Container["securityContext"]>;

/** The operator makes a certificate unless it is told not to and gets none (common.go). */
export function hasTls(tls: Infer<typeof tlsSlice> | undefined): boolean {
  return tls?.selfSignedCertificate?.disabled !== true || (tls.certificate?.secretName ?? "") !== "";
}

export const TLS = "spec.http.tls.selfSignedCertificate.disabled";
export const ENABLE = "Remove it, or name a Secret in certificate";

/** Plaintext by the object's own switch. */
export function* plaintext(listener: string, tls: Infer<typeof tlsSlice> | undefined): Generator<PlaintextListener> {
  if (!hasTls(tls)) {
    yield { listener, path: TLS, fix: ENABLE };
  }
}

/** A service, which is a ClusterIP unless the object says otherwise. */
export function* service(name: string, given: Infer<typeof serviceSlice> | undefined, at: string): Generator<ExposedService> {
  yield {
    name,
    type: given?.spec?.type ?? "ClusterIP",
    annotations: given?.metadata?.annotations ?? {},
    sourceRanges: given?.spec?.loadBalancerSourceRanges ?? [],
    closedByDefault: false,
    path: say`${at}.spec.type`,
    fix: "Set it to ClusterIP, or limit loadBalancerSourceRanges",
  };
  if ((given?.spec?.externalIPs ?? []).length > 0) {
    yield { name, type: "ExternalIP", annotations: {}, sourceRanges: [], closedByDefault: false, path: say`${at}.spec.externalIPs`, fix: "Remove it" };
  }
}

// A context of the container's own is used as it is; without one it gets the operator's, which refuses escalation.
function rights(name: string, own: Context | undefined, template: Template, refusesRoot: boolean, at: string): RunningContainer {
  const pod = template?.spec?.securityContext;
  const user = own?.runAsUser ?? pod?.runAsUser;
  const nonRoot = own === undefined ? refusesRoot || pod?.runAsNonRoot === true : (own.runAsNonRoot ?? pod?.runAsNonRoot) === true;
  return {
    name,
    nonRoot: user === undefined ? (nonRoot ? "yes" : "unset") : user === 0 ? "no" : "yes",
    escalation: own === undefined || (own.allowPrivilegeEscalation === false && own.privileged !== true) ? "refused" : "allowed",
    path: at,
    fix: "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
  };
}

/** The containers of a template, and the main one where it isn't among them. */
export function* containers(main: string, template: Template, refusesRoot: boolean, at: string): Generator<RunningContainer> {
  const listed = template?.spec?.containers ?? [];
  for (const [i, container] of listed.entries()) {
    yield rights(container.name ?? "", container.securityContext, template, refusesRoot, say`${at}.spec.containers[${i}].securityContext`);
  }
  for (const [i, container] of (template?.spec?.initContainers ?? []).entries()) {
    yield rights(container.name ?? "", container.securityContext, template, refusesRoot, say`${at}.spec.initContainers[${i}].securityContext`);
  }
  if (!listed.some((container) => container.name === main)) {
    yield rights(main, undefined, template, refusesRoot, say`${at}.spec.securityContext`);
  }
}

function* hardeningIn(listed: readonly Container[] | undefined, at: string): Generator<ContainerHardening> {
  for (const [i, container] of (listed ?? []).entries()) {
    if (container.securityContext !== undefined) {
      yield hardeningOf(container.name ?? "", container.securityContext, false, at, say`[${i}].securityContext`);
    }
  }
}

/** WL-2 to WL-4: the containers of a template. To those without a context the operator gives one (securitycontext.go, pod_template.go). */
export function* templateHardening(template: Template, at: string): Generator<ContainerHardening> {
  yield* hardeningIn(template?.spec?.containers, say`${at}.spec.containers`);
  yield* hardeningIn(template?.spec?.initContainers, say`${at}.spec.initContainers`);
}

function listsOf(template: Template, at: string) {
  return [
    { containers: template?.spec?.containers ?? [], at: say`${at}.spec.containers` },
    { containers: template?.spec?.initContainers ?? [], at: say`${at}.spec.initContainers` },
  ];
}

/** WL-5: what a template shares with the node. */
export function* templateAccess(template: Template, at: string): Generator<NodeAccess> {
  yield* sharedNetwork(template?.spec, say`${at}.spec`);
  yield* sharedProcesses(template?.spec, say`${at}.spec`);
  yield* listedPrivileges(listsOf(template, at));
  yield* listedPorts(listsOf(template, at));
}

/** WL-11, WL-12: the containers of a template. */
export function* templateImages(template: Template, at: string): Generator<ContainerImage> {
  yield* listedImages(listsOf(template, at));
}
