// UM-6: what hosts show each other for distributed queries. Without a secret they log in as `default`, by a password that
// clients use too (docs/security_hardening.md of the operator).
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { MemberLogin } from "../../vocabulary.ts";
import { isOn } from "./open-values.ts";
import type { cluster as clusterSlice, installationSpec } from "./schema.ts";

type Cluster = Infer<typeof clusterSlice>;

function hasSeveralHosts(cluster: Cluster): boolean {
  const layout = cluster.layout;
  const shards = layout?.shards ?? [];
  const replicas = layout?.replicas ?? [];
  return (
    (layout?.shardsCount ?? 1) > 1 ||
    (layout?.replicasCount ?? 1) > 1 ||
    shards.length > 1 ||
    replicas.length > 1 ||
    shards.some((shard) => (shard.replicasCount ?? 1) > 1 || (shard.replicas ?? []).length > 1) ||
    replicas.some((replica) => (replica.shardsCount ?? 1) > 1 || (replica.shards ?? []).length > 1)
  );
}

function hasSecret(cluster: Cluster): boolean {
  const secret = cluster.secret;
  return isOn(secret?.auto) || (secret?.value ?? "") !== "" || secret?.valueFrom?.secretKeyRef !== undefined;
}

/** The clusters of an installation whose hosts have no secret of their own. */
export function* memberLogins(spec: Infer<typeof installationSpec> | undefined, templated: boolean): Generator<MemberLogin> {
  for (const [i, cluster] of (spec?.configuration?.clusters ?? []).entries()) {
    if (hasSeveralHosts(cluster) && !hasSecret(cluster)) {
      yield {
        members: "hosts",
        by: templated ? "elsewhere" : "default-account",
        path: say`spec.configuration.clusters[${i}].secret`,
        fix: "Set secret.auto to true",
      };
    }
  }
}
