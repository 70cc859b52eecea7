// Everything that is in a cluster, so that what was left behind shows.
import type { Cluster } from "../../support/cluster.ts";
import { dig, listAt, textAt } from "../../support/json.ts";

/** What comes and goes by itself, and what the probes write. */
const IGNORED = /^(?:events\.?|leases\.|endpointslices\.|ephemeralreports\.|clusterephemeralreports\.|policyreports\.|clusterpolicyreports\.)/u;

interface Listable {
  readonly path: string;
  readonly name: string;
}

async function listables(cluster: Cluster): Promise<readonly Listable[]> {
  const groups = listAt((await cluster.must("GET", "/apis")).body, "groups").map((group) => textAt(group, "preferredVersion", "groupVersion"));
  const roots = ["/api/v1", ...groups.map((version) => `/apis/${version}`)];
  const answers = await Promise.all(roots.map(async (root) => ({ root, reply: await cluster.request("GET", root) })));
  return answers.flatMap(({ root, reply }) =>
    listAt(reply.body, "resources")
      .filter((resource) => listAt(resource, "verbs").includes("list") && !textAt(resource, "name").includes("/"))
      .map((resource) => ({ path: `${root}/${textAt(resource, "name")}`, name: `${textAt(resource, "name")}.${root.split("/")[2] ?? ""}` }))
      .filter(({ name }) => !IGNORED.test(name)),
  );
}

/** A line for each object, and one for each webhook with its rules. */
export async function inventory(cluster: Cluster): Promise<ReadonlySet<string>> {
  const lists = await Promise.all((await listables(cluster)).map(async ({ path, name }) => ({ name, reply: await cluster.request("GET", path) })));
  const lines = lists.flatMap(({ name, reply }) =>
    listAt(reply.body, "items")
      .filter((item) => !textAt(item, "metadata", "name").startsWith("probe-"))
      .flatMap((item) => [
        `${name} ${textAt(item, "metadata", "namespace")} ${textAt(item, "metadata", "name")}`,
        ...listAt(item, "webhooks").map((webhook) => `${name} ${textAt(webhook, "name")} ${JSON.stringify(dig(webhook, "rules"))}`),
      ]),
  );
  return new Set(lines);
}

/** Lines that only one of them has, with a sign. */
export function difference(before: ReadonlySet<string>, after: ReadonlySet<string>): readonly string[] {
  return [
    ...[...before].filter((line) => !after.has(line)).map((line) => `- ${line}`),
    ...[...after].filter((line) => !before.has(line)).map((line) => `+ ${line}`),
  ];
}
