// NM-1: ports without TLS. A host has them unless `insecure` says no (type_host.go), or both settings are removed.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { PlaintextListener } from "../../vocabulary.ts";
import { isOff, isOn, isPort, isRemoved, type OpenMap } from "./open-values.ts";
import type { host as hostSlice, installationSpec } from "./schema.ts";
import { isTemplated } from "./templates.ts";

type Spec = Infer<typeof installationSpec>;
type Host = Infer<typeof hostSlice>;

interface Part {
  readonly settings?: OpenMap | undefined;
  readonly replicas?: readonly Host[] | undefined;
  readonly shards?: readonly Host[] | undefined;
}

const PLAINTEXT_PORTS = ["http_port", "tcp_port", "mysql_port", "postgresql_port"];
const PLAINTEXT_NUMBERS = [8123, 9000, 9004, 9005];
const CLOSE = 'Set it to "no", and secure to "yes"';
const CLOSE_HOST = 'Set insecure to "no", and name no port but TLS ones';
const CLOSE_PORTS = "Set its plaintext ports to _removed_";

function arePortsRemoved(settings: OpenMap): boolean {
  return isRemoved(settings["http_port"]) && isRemoved(settings["tcp_port"]);
}

/** The clusters that speak plaintext because nothing says otherwise. */
export function* openClusters(spec: Spec | undefined): Generator<PlaintextListener> {
  const settings = spec?.configuration?.settings ?? {};
  const templated = isTemplated(spec);
  for (const [i, cluster] of (spec?.configuration?.clusters ?? []).entries()) {
    if (!isOff(cluster.insecure) && !arePortsRemoved(settings) && !arePortsRemoved(cluster.settings ?? {})) {
      yield {
        listener: say`cluster ${cluster.name}`,
        decided: templated && !isOn(cluster.insecure) ? "elsewhere" : undefined,
        path: say`spec.configuration.clusters[${i}].insecure`,
        fix: CLOSE,
      };
    }
  }
  if ((spec?.configuration?.clusters ?? []).length === 0 && !arePortsRemoved(settings)) {
    yield {
      listener: "the cluster that the operator makes up",
      decided: templated ? "elsewhere" : undefined,
      path: "spec.configuration.clusters",
      fix: 'Name a cluster with insecure "no" and secure "yes"',
    };
  }
}

/** The clusters of a template that say themselves that they speak plaintext. */
export function* statedOpenClusters(spec: Spec | undefined): Generator<PlaintextListener> {
  for (const [i, cluster] of (spec?.configuration?.clusters ?? []).entries()) {
    if (isOn(cluster.insecure)) {
      yield { listener: say`cluster ${cluster.name}`, path: say`spec.configuration.clusters[${i}].insecure`, fix: CLOSE };
    }
  }
}

/** A port that a setting names is open, whatever `insecure` says (normalizer-host.go). */
function* openPorts(settings: OpenMap, at: string): Generator<PlaintextListener> {
  for (const port of PLAINTEXT_PORTS) {
    if (isPort(settings[port])) {
      yield { listener: port, path: say`${at}.${port}`, fix: "Set it to _removed_", edit: { set: "_removed_" } };
    }
  }
}

function opensPort(settings: OpenMap): boolean {
  return Object.keys(settings).some((key) => PLAINTEXT_PORTS.includes(key) && !isRemoved(settings[key]));
}

/** What a host says outweighs what its cluster says, and a port that it names is open (normalizer-host.go). */
function isOpenHost(host: Host | undefined): boolean {
  return isOn(host?.insecure) || host?.tcpPort !== undefined || host?.httpPort !== undefined || opensPort(host?.settings ?? {});
}

/** The shards or replicas, and their hosts, that open ports of their own. */
function* openParts(parts: readonly Part[], at: string): Generator<PlaintextListener> {
  for (const [i, part] of parts.entries()) {
    if (opensPort(part.settings ?? {})) {
      yield { listener: "every host of it", path: say`${at}[${i}].settings`, fix: CLOSE_PORTS };
    }
    for (const [j, host] of (part.replicas ?? part.shards ?? []).entries()) {
      if (isOpenHost(host)) {
        yield { listener: "this host", path: say`${at}[${i}].${part.replicas === undefined ? "shards" : "replicas"}[${j}]`, fix: CLOSE_HOST };
      }
    }
  }
}

/** The ports and hosts that are opened one by one. */
export function* statedListeners(spec: Spec | undefined): Generator<PlaintextListener> {
  yield* openPorts(spec?.configuration?.settings ?? {}, "spec.configuration.settings");
  for (const [i, cluster] of (spec?.configuration?.clusters ?? []).entries()) {
    yield* openPorts(cluster.settings ?? {}, say`spec.configuration.clusters[${i}].settings`);
    yield* openParts(cluster.layout?.shards ?? [], say`spec.configuration.clusters[${i}].layout.shards`);
    yield* openParts(cluster.layout?.replicas ?? [], say`spec.configuration.clusters[${i}].layout.replicas`);
  }
  for (const [i, template] of (spec?.templates?.hostTemplates ?? []).entries()) {
    // With ports by index, every port is named.
    const isIndexed = (template.portDistribution ?? []).some((distribution) => distribution.type === "ClusterScopeIndex");
    if (isIndexed || isOpenHost(template.spec)) {
      yield { listener: "every host of it", path: say`spec.templates.hostTemplates[${i}]`, fix: CLOSE_HOST };
    }
  }
}

/** The ports of a template's services that lead to plaintext; in an installation the cluster says it. */
export function* publishedPorts(spec: Spec | undefined): Generator<PlaintextListener> {
  for (const [i, service] of (spec?.templates?.serviceTemplates ?? []).entries()) {
    for (const [j, port] of (service.spec?.ports ?? []).entries()) {
      if (port.targetPort === undefined && PLAINTEXT_NUMBERS.includes(port.port ?? 0)) {
        yield { listener: say`port ${port.port}`, path: say`spec.templates.serviceTemplates[${i}].spec.ports[${j}].port`, fix: "Publish 8443 and 9440 only" };
      }
    }
  }
}
