// Requests that create, update and delete a complying and a violating object, and what each would leave.
import { type Method, PATCH_TYPES } from "../../support/client.ts";
import type { Cluster } from "../../support/cluster.ts";
import type { Manifest } from "../../support/json.ts";
import type { Case } from "./cases.ts";
import { mergePatch } from "./merge-patch.ts";

export const OPERATIONS = [
  "updates",
  "dry runs",
  "merge patches",
  "server-side applies",
  "updates of what violates already",
  "repairs",
  "debug containers",
  "status changes",
  "scalings",
  "deletions",
  "creations",
  "kubectl commands",
] as const;
export type Operation = (typeof OPERATIONS)[number];

/** A request, and the object that it would leave. */
export interface Step {
  readonly operation: Operation;
  readonly method: Method;
  readonly path: string;
  readonly body: unknown;
  readonly contentType?: string;
  readonly dryRun?: true;
  /** What the API server makes of it; undefined where no policy has a say. */
  readonly leaves: Case | undefined;
  /** Warnings that come without any policy. */
  readonly own?: readonly string[];
}

/** For two objects that stand already, in the order in which they are to be sent. */
export async function stepsFor(cluster: Cluster, good: Case, bad: Case): Promise<readonly Step[]> {
  const [toGood, toBad] = [await cluster.path(good.object), await cluster.path(bad.object)];
  const inPlaceOf = (standing: Case, { sent }: Case): Manifest => ({
    ...sent,
    metadata: {
      ...sent.metadata,
      name: standing.object.metadata.name,
      ...(standing.object.metadata.namespace === undefined ? {} : { namespace: standing.object.metadata.namespace }),
    },
  });
  const worse = inPlaceOf(good, bad);
  const patch = (body: unknown): Pick<Step, "method" | "contentType" | "body"> => ({ method: "PATCH", contentType: PATCH_TYPES.merge, body });
  const touch = patch({ metadata: { labels: { touched: "once" } } });
  const judgedOf = (one: Case): Pick<Step, "leaves"> => ({ leaves: one });
  const silent: Pick<Step, "leaves"> = { leaves: undefined };
  return [
    { operation: "updates", method: "PUT", path: toGood, body: worse, ...judgedOf(bad) },
    { operation: "dry runs", method: "PUT", path: toGood, body: worse, dryRun: true, ...judgedOf(bad) },
    { operation: "merge patches", path: toGood, ...patch(mergePatch(good.sent, worse)), ...judgedOf(bad) },
    { operation: "server-side applies", method: "PATCH", path: toGood, contentType: PATCH_TYPES.apply, body: worse, ...judgedOf(bad) },
    { operation: "updates of what violates already", path: toBad, ...touch, ...judgedOf(bad) },
    { operation: "repairs", method: "PUT", path: toBad, body: inPlaceOf(bad, good), dryRun: true, ...judgedOf(good) },
    ...(good.object.kind === "Pod"
      ? [{ operation: "debug containers", path: `${toGood}/ephemeralcontainers`, ...patch(DEBUGGING), ...judgedOf(good) } as const]
      : []),
    ...[toGood, toBad].flatMap((path): readonly Step[] => [
      { operation: "status changes", path: `${path}/status`, ...patch({ status: {} }), ...silent },
      { operation: "scalings", path: `${path}/scale`, ...patch({ spec: { replicas: 2 } }), ...silent },
    ]),
    { operation: "updates", path: toGood, ...touch, ...judgedOf(good) },
    ...[toGood, toBad].map((path): Step => ({ operation: "deletions", method: "DELETE", path, body: DELETION, ...silent })),
    ...(await Promise.all(
      [good, bad].map(
        async (one): Promise<Step> => ({
          operation: "creations",
          method: "POST",
          path: await cluster.path(one.sent, { collection: true }),
          body: one.sent,
          ...judgedOf(one),
        }),
      ),
    )),
  ];
}

const DEBUGGING = { spec: { ephemeralContainers: [{ name: "debug", image: "busybox" }] } };
const DELETION = { apiVersion: "v1", kind: "DeleteOptions", gracePeriodSeconds: 0, propagationPolicy: "Background" };
