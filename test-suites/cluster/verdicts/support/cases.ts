// The fixtures with default parameters as an API server has them: with its defaults, without what its schemas don't know.
// What it refuses by itself is listed, never repaired.
import type { Unit } from "../../../../src/ir/nodes.ts";
import { isBuiltInGroup } from "../../../../src/targets/select.ts";
import { fixtures, groupOf } from "../../../support/fixtures.ts";
import { model } from "../../../support/pack.ts";
import { distinct, type Subject } from "../../../support/subjects.ts";
import type { Cluster } from "../../support/cluster.ts";
import type { Client, Reply } from "../../support/client.ts";
import { each } from "../../support/each.ts";
import { dig, isManifest, listAt, type Manifest, textAt } from "../../support/json.ts";
import type { Resources } from "../../support/resources.ts";

export type Sender = Pick<Client, "request" | "must"> & Resources;

/** An object to be judged. */
export interface Case extends Subject {
  readonly control: string;
  /** As it is sent. */
  readonly sent: Manifest;
  /** As it is admitted: what policies see. */
  readonly object: Manifest & Subject["object"];
  /** It is there already (`cluster-admin`): it can only be replaced. */
  readonly exists: boolean;
}

export interface Written {
  readonly from: string;
  readonly operator: string;
  readonly control: string;
  readonly object: Manifest;
}

export interface Cases {
  readonly cases: readonly Case[];
  /** With the reason. */
  readonly refused: readonly string[];
}

const versions = new Map(model.operators.flatMap(({ resources }) => resources).map((resource) => [`${resource.group} ${resource.kind}`, resource] as const));

/** Also in each other version of its kind that the pack knows. */
function inVersions(one: Written): readonly Written[] {
  const { group, version } = groupOf(one.object.apiVersion);
  const others = Object.keys(versions.get(`${group} ${one.object.kind}`)?.versions ?? {}).filter((other) => other !== version);
  return [
    one,
    ...others.map((other) => ({ ...one, from: `${one.from} as ${other}`, object: { ...one.object, apiVersion: group === "" ? other : `${group}/${other}` } })),
  ];
}

export const written: readonly Written[] = distinct(
  fixtures
    // What other objects decide is asked of engines that are given these: test-suites/parity.
    .filter(({ params, related, isWhole }) => isWhole && related.length === 0 && Object.keys(params).length === 0)
    .flatMap(({ path, operator, control, object }) => (isManifest(object) ? inVersions({ from: path, operator, control, object }) : [])),
);

/** An object as if the API server changed nothing in it. */
export function unchanged(one: Written): readonly Case[] {
  const { object } = one;
  return isNamed(object) ? [{ ...one, object, sent: object, exists: false }] : [];
}

/** `group version kind` of each version that the API server serves. */
export async function servedVersions(sender: Sender, kinds: readonly Pick<Unit, "group" | "resourceKind">[]): Promise<readonly string[]> {
  const groups = listAt((await sender.must("GET", "/apis")).body, "groups");
  const found = await each(kinds, async ({ group, resourceKind }) => {
    const ofGroup = groups
      .filter((one) => textAt(one, "name") === group)
      .flatMap((one) => listAt(one, "versions").map((version) => textAt(version, "version")));
    const roots: readonly (readonly [string, string])[] = group === "" ? [["v1", "/api/v1"]] : ofGroup.map((version) => [version, `/apis/${group}/${version}`]);
    const served = await each(roots, async ([version, root]) => {
      const resources = listAt((await sender.must("GET", root)).body, "resources");
      return resources.some((resource) => textAt(resource, "kind") === resourceKind && !textAt(resource, "name").includes("/")) ? [version] : [];
    });
    return served.flat().map((version) => `${group} ${version} ${resourceKind}`);
  });
  return found.flat();
}

export const namespacesOf = (objects: readonly Written[]): readonly Manifest[] =>
  [...new Set(objects.flatMap(({ object }) => object.metadata.namespace ?? []))].map((name) => ({ apiVersion: "v1", kind: "Namespace", metadata: { name } }));

/** The accounts that pods name, without which they are not taken. */
export const namedAccountsOf = (objects: readonly Written[]): readonly Manifest[] => {
  const pods = objects.filter(({ object }) => object.kind === "Pod").map(({ object }) => object);
  const named = pods.flatMap(({ metadata, spec }) =>
    [textAt(spec, "serviceAccountName"), textAt(spec, "serviceAccount")].flatMap((name) => (name === "" ? [] : [`${metadata.namespace} ${name}`])),
  );
  return [...new Set(named)].map((line) => {
    const [namespace = "", name = ""] = line.split(" ");
    return { apiVersion: "v1", kind: "ServiceAccount", metadata: { namespace, name } };
  });
};

/** Without its default account a new namespace takes no pods. */
export async function accountsIn(cluster: Cluster, namespaces: readonly string[]): Promise<void> {
  await each(namespaces, (name) =>
    cluster.waitFor(
      `the default account of ${name}`,
      async () => (await cluster.request("GET", `/api/v1/namespaces/${name}/serviceaccounts/default`)).status === 200,
    ),
  );
}

/** What no policy can help: fixtures show fields that the API server of this version checks by itself, or that another version of the kind has not. */
export const REFUSALS: readonly RegExp[] = [
  / is invalid: /u,
  /^\S+ spec\.externalIPs is deprecated/u,
  /(?:^|: )unknown field "/u,
  /: stored without /u,
  / cannot be handled as a Secret: illegal base64 data/u,
  /: annotation "kubernetes\.io\/ingress\.class" is deprecated/u,
];

/** Asks the API server, in dry runs while no policy is there, what it makes of the objects. */
export async function takeCases(sender: Sender, objects: readonly Written[]): Promise<Cases> {
  const refused: string[] = [];
  const taken = await each(objects, async ({ from, operator, control, object: sent }): Promise<readonly Case[]> => {
    const posted = await send(sender, { sent, exists: false });
    const exists = textAt(posted.body, "reason") === "AlreadyExists";
    const { status, body, warnings } = exists ? await send(sender, { sent, exists }) : posted;
    if (status >= 300 || !isManifest(body) || !isNamed(body) || warnings.length > 0) {
      refused.push(`${from}: ${[...warnings, textAt(body, "message")].join("; ")}`);
      return [];
    }
    // Policies see what the version has in which the object was sent, the answer what the version has in which it is kept.
    const lost = isBuiltInGroup(groupOf(sent.apiVersion).group) ? undefined : pathOfLost(sent, body);
    if (lost !== undefined) {
      refused.push(`${from}: stored without ${lost}`);
      return [];
    }
    return [{ from, operator, control, sent, object: body, exists }];
  });
  return { cases: taken.flat(), refused: refused.sort() };
}

/** The first field that is no longer there. */
function pathOfLost(sent: unknown, kept: unknown): string | undefined {
  if (typeof sent !== "object" || sent === null) {
    return undefined;
  }
  for (const [key, value] of Object.entries(sent).filter(([, given]) => given !== null)) {
    const left = dig(kept, Array.isArray(sent) ? Number(key) : key);
    if (left === undefined) {
      return key;
    }
    const below = pathOfLost(value, left);
    if (below !== undefined) {
      return `${key}.${below}`;
    }
  }
  return undefined;
}

const isNamed = (object: Manifest): object is Case["object"] => object.metadata.name !== undefined;

/** A dry run of what would bring the object there. */
export async function send(sender: Sender, { sent, exists }: Pick<Case, "sent" | "exists">, more: Readonly<Record<string, string>> = {}): Promise<Reply> {
  const query = { dryRun: "All", fieldValidation: "Warn", ...more };
  return exists
    ? sender.request("PUT", await sender.path(sent), sent, { query })
    : sender.request("POST", await sender.path(sent, { collection: true }), sent, { query });
}

/** In the order of what comes first. */
export function grouped<T>(items: readonly T[], key: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item)) ?? [];
    group.push(item);
    groups.set(key(item), group);
  }
  return [...groups.values()];
}
