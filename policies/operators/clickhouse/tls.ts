// NM-4, NM-5: where TLS is offered. `secure` opens the TLS ports and makes distributed queries use them; replication and
// ZooKeeper have switches of their own (docs/security_hardening.md of the operator).
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { TlsChannel } from "../../vocabulary.ts";
import { isOff, isOn, isPort, isRemoved, type OpenMap } from "./open-values.ts";
import type { cluster as clusterSlice, host as hostSlice, installationSpec } from "./schema.ts";
import { isTemplated } from "./templates.ts";

type Spec = Infer<typeof installationSpec>;
type Cluster = Infer<typeof clusterSlice>;
type Host = Infer<typeof hostSlice>;

const TLS_PORTS = ["https_port", "tcp_port_secure"];
const TLS_PORT = /<(https_port|tcp_port_secure)>[ \t\r\n]*[1-9]/u;
// ClickHouse decides: 1.2 or later.
const UNSTATED = "";
const SECURE = 'Set it to "yes"';

function namesPort(file: unknown): boolean {
  return typeof file === "string" && TLS_PORT.test(file);
}

/** Whether settings, or a file of a usual name (a map cannot be searched), open a port with TLS. */
function hasTlsPort(settings: OpenMap, files: OpenMap): boolean {
  return (
    isPort(settings["https_port"]) ||
    isPort(settings["tcp_port_secure"]) ||
    namesPort(files["settings.xml"]) ||
    namesPort(files["openssl.xml"]) ||
    namesPort(files["config.d/settings.xml"]) ||
    namesPort(files["config.d/openssl.xml"])
  );
}

/** NM-4 for an installation: every cluster, and the one that the operator makes up. */
export function* clientTls(spec: Spec | undefined): Generator<TlsChannel> {
  const configuration = spec?.configuration;
  const templated = isTemplated(spec);
  const hasPort = hasTlsPort(configuration?.settings ?? {}, configuration?.files ?? {});
  for (const [i, cluster] of (configuration?.clusters ?? []).entries()) {
    yield {
      channel: say`clients of cluster ${cluster.name}`,
      offered: isOn(cluster.secure) || hasPort || hasTlsPort(cluster.settings ?? {}, cluster.files ?? {}),
      decided: templated && !isOff(cluster.secure) ? "elsewhere" : undefined,
      minimumVersion: UNSTATED,
      path: say`spec.configuration.clusters[${i}].secure`,
      fix: SECURE,
    };
  }
  if ((configuration?.clusters ?? []).length === 0) {
    yield {
      channel: "clients",
      offered: hasPort,
      decided: templated ? "elsewhere" : undefined,
      minimumVersion: UNSTATED,
      path: "spec.configuration.clusters",
      fix: 'Name a cluster with secure "yes"',
    };
  }
}

function opensTlsPort(settings: OpenMap): boolean {
  return Object.keys(settings).some((key) => TLS_PORTS.includes(key) && !isRemoved(settings[key]));
}

/** What a host says outweighs what its cluster says (type_host.go), but a port that is named is open. */
function isPlain(host: Host | undefined): boolean {
  return isOff(host?.secure) && host?.tlsPort === undefined && host?.httpsPort === undefined && !opensTlsPort(host?.settings ?? {});
}

function* plainHosts(hosts: readonly Host[], at: string): Generator<TlsChannel> {
  for (const [i, host] of hosts.entries()) {
    if (isPlain(host)) {
      yield { channel: "this host", offered: false, minimumVersion: UNSTATED, path: say`${at}[${i}].secure`, fix: SECURE };
    }
  }
}

/** NM-4: the hosts that take no part in their cluster's TLS. */
export function* hostsWithout(spec: Spec | undefined): Generator<TlsChannel> {
  const hasPort = hasTlsPort(spec?.configuration?.settings ?? {}, spec?.configuration?.files ?? {});
  for (const [i, cluster] of (spec?.configuration?.clusters ?? []).entries()) {
    if (!hasPort && !opensTlsPort(cluster.settings ?? {})) {
      for (const [j, shard] of (cluster.layout?.shards ?? []).entries()) {
        yield* plainHosts(shard.replicas ?? [], say`spec.configuration.clusters[${i}].layout.shards[${j}].replicas`);
      }
      for (const [j, replica] of (cluster.layout?.replicas ?? []).entries()) {
        yield* plainHosts(replica.shards ?? [], say`spec.configuration.clusters[${i}].layout.replicas[${j}].shards`);
      }
    }
  }
  for (const [i, template] of (spec?.templates?.hostTemplates ?? []).entries()) {
    if (isPlain(template.spec) && !hasPort) {
      yield { channel: "this host", offered: false, minimumVersion: UNSTATED, path: say`spec.templates.hostTemplates[${i}].spec.secure`, fix: SECURE };
    }
  }
}

/** NM-4 for a template: the clusters that say it. */
export function* statedClientTls(spec: Spec | undefined): Generator<TlsChannel> {
  for (const [i, cluster] of (spec?.configuration?.clusters ?? []).entries()) {
    if (isOff(cluster.secure)) {
      yield {
        channel: say`clients of cluster ${cluster.name}`,
        offered: false,
        minimumVersion: UNSTATED,
        path: say`spec.configuration.clusters[${i}].secure`,
        fix: SECURE,
      };
    }
  }
}

function hasReplicas(cluster: Cluster): boolean {
  return (
    (cluster.layout?.replicasCount ?? 1) > 1 ||
    (cluster.layout?.replicas ?? []).length > 1 ||
    (cluster.layout?.shards ?? []).some((shard) => (shard.replicasCount ?? 1) > 1 || (shard.replicas ?? []).length > 1)
  );
}

function hasHosts(cluster: Cluster): boolean {
  return hasReplicas(cluster) || (cluster.layout?.shardsCount ?? 1) > 1 || (cluster.layout?.shards ?? []).length > 1;
}

function replicatesSecurely(settings: OpenMap): boolean {
  return isRemoved(settings["interserver_http_port"]) && isPort(settings["interserver_https_port"]);
}

/** NM-5 for an installation: what hosts say to each other, where there is more than one. */
export function* hostTls(spec: Spec | undefined): Generator<TlsChannel> {
  const settings = spec?.configuration?.settings ?? {};
  const templated = isTemplated(spec);
  for (const [i, cluster] of (spec?.configuration?.clusters ?? []).entries()) {
    if (hasHosts(cluster)) {
      yield {
        channel: "distributed queries",
        offered: isOn(cluster.secure),
        decided: templated && !isOff(cluster.secure) ? "elsewhere" : undefined,
        minimumVersion: UNSTATED,
        path: say`spec.configuration.clusters[${i}].secure`,
        fix: SECURE,
      };
    }
    if (hasReplicas(cluster)) {
      yield {
        channel: say`replication of cluster ${cluster.name}`,
        offered: replicatesSecurely(settings) || replicatesSecurely(cluster.settings ?? {}),
        decided: templated ? "elsewhere" : undefined,
        minimumVersion: UNSTATED,
        path: "spec.configuration.settings.interserver_http_port",
        fix: "Set it to _removed_, and interserver_https_port",
      };
    }
  }
}

function* keepers(nodes: readonly { readonly secure?: unknown }[], at: string): Generator<TlsChannel> {
  for (const [i, node] of nodes.entries()) {
    yield {
      channel: "ZooKeeper",
      offered: isOn(node.secure),
      minimumVersion: UNSTATED,
      path: say`${at}.nodes[${i}].secure`,
      fix: 'Set it to "yes", and port to 2281',
    };
  }
}

/** NM-5: the way to ZooKeeper or Keeper. */
export function* keeperTls(spec: Spec | undefined): Generator<TlsChannel> {
  yield* keepers(spec?.configuration?.zookeeper?.nodes ?? [], "spec.configuration.zookeeper");
  for (const [i, cluster] of (spec?.configuration?.clusters ?? []).entries()) {
    yield* keepers(cluster.zookeeper?.nodes ?? [], say`spec.configuration.clusters[${i}].zookeeper`);
  }
}

/** NM-5 for a template: the clusters that say it, and the nodes that it lists. */
export function* statedClusterTls(spec: Spec | undefined): Generator<TlsChannel> {
  for (const [i, cluster] of (spec?.configuration?.clusters ?? []).entries()) {
    if (isOff(cluster.secure)) {
      yield { channel: "distributed queries", offered: false, minimumVersion: UNSTATED, path: say`spec.configuration.clusters[${i}].secure`, fix: SECURE };
    }
  }
  yield* keeperTls(spec);
}
