// NM-1: ports without TLS. A host has them unless `insecure` says no (type_host.go), or both settings are removed.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { PlaintextListener } from "../../vocabulary.ts";
import { isOff, isOn, isPort, isRemoved, type OpenMap } from "./open-values.ts";
import type { installationSpec } from "./schema.ts";

type Spec = Infer<typeof installationSpec>;

const PLAINTEXT_PORTS = ["http_port", "tcp_port", "mysql_port", "postgresql_port"];
const PLAINTEXT_NUMBERS = [8123, 9000, 9004, 9005];
const CLOSE = 'Set it to "no", and secure to "yes"';

function arePortsRemoved(settings: OpenMap): boolean {
  return isRemoved(settings["http_port"]) && isRemoved(settings["tcp_port"]);
}

/** The clusters that speak plaintext because nothing says otherwise. */
export function* openClusters(spec: Spec | undefined): Generator<PlaintextListener> {
  const settings = spec?.configuration?.settings ?? {};
  for (const [i, cluster] of (spec?.configuration?.clusters ?? []).entries()) {
    if (!isOff(cluster.insecure) && !arePortsRemoved(settings) && !arePortsRemoved(cluster.settings ?? {})) {
      yield { listener: say`cluster ${cluster.name}`, path: say`spec.configuration.clusters[${i}].insecure`, fix: CLOSE };
    }
  }
  if ((spec?.configuration?.clusters ?? []).length === 0 && !arePortsRemoved(settings)) {
    yield {
      listener: "the cluster that the operator makes up",
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
      yield { listener: port, path: say`${at}.${port}`, fix: "Set it to _removed_" };
    }
  }
}

/** What a host says outweighs what its cluster says. */
function* openHosts(hosts: readonly { readonly insecure?: unknown }[], at: string): Generator<PlaintextListener> {
  for (const [i, host] of hosts.entries()) {
    if (isOn(host.insecure)) {
      yield { listener: "this host", path: say`${at}[${i}].insecure`, fix: CLOSE };
    }
  }
}

/** The ports and hosts that are opened one by one. */
export function* statedListeners(spec: Spec | undefined): Generator<PlaintextListener> {
  yield* openPorts(spec?.configuration?.settings ?? {}, "spec.configuration.settings");
  for (const [i, cluster] of (spec?.configuration?.clusters ?? []).entries()) {
    yield* openPorts(cluster.settings ?? {}, say`spec.configuration.clusters[${i}].settings`);
    for (const [j, shard] of (cluster.layout?.shards ?? []).entries()) {
      yield* openHosts(shard.replicas ?? [], say`spec.configuration.clusters[${i}].layout.shards[${j}].replicas`);
    }
    for (const [j, replica] of (cluster.layout?.replicas ?? []).entries()) {
      yield* openHosts(replica.shards ?? [], say`spec.configuration.clusters[${i}].layout.replicas[${j}].shards`);
    }
  }
  for (const [i, template] of (spec?.templates?.hostTemplates ?? []).entries()) {
    if (isOn(template.spec?.insecure)) {
      yield { listener: "this host", path: say`spec.templates.hostTemplates[${i}].spec.insecure`, fix: CLOSE };
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
