// The operators' own manifests, of Kubernetes' kinds, as far as the API server takes them.
import { isBuiltIn, SYSTEM_NAMESPACES } from "../../../../src/targets/select.ts";
import { judge } from "../../lifecycle/support/subjects.ts";
import { CORPUS, corpusObjects, hasCorpus } from "../../../support/corpus.ts";
import { groupOf } from "../../../support/fixtures.ts";
import { PATCH_TYPES, type Reply } from "../../support/client.ts";
import type { Cluster } from "../../support/cluster.ts";
import { isManifest, type Manifest } from "../../support/json.ts";

export interface Upstream {
  readonly from: string;
  readonly object: Manifest;
  /** What the reference denies it for. */
  readonly controls: readonly string[];
}

export const isOfKubernetes = ({ apiVersion, kind }: Manifest): boolean =>
  isBuiltIn([{ group: groupOf(apiVersion).group, kind, plural: "", versions: [], scope: "Namespaced" }]);

export const namespace = (name: string): Manifest => ({ apiVersion: "v1", kind: "Namespace", metadata: { name } });

export const serverSideApply = async (cluster: Cluster, object: Manifest, isDry = false): Promise<Reply> =>
  cluster.request("PATCH", await cluster.path(object), object, {
    contentType: PATCH_TYPES.apply,
    query: { fieldManager: "tests", force: "true", ...(isDry ? { dryRun: "All" } : {}) },
  });

/** Asked before anything is enforced; their namespaces are made. */
export async function upstreamObjects(cluster: Cluster): Promise<readonly Upstream[]> {
  if (!hasCorpus) {
    console.log(`no ${CORPUS}: the operators' own manifests are left out`);
    return [];
  }
  // Nobody answers the operators' own webhooks here.
  const given = corpusObjects.flatMap(({ from, object }) =>
    isManifest(object) && isOfKubernetes(object) && !object.kind.endsWith("WebhookConfiguration") ? [{ from, object }] : [],
  );
  await cluster.apply([...new Set(given.flatMap(({ object }) => object.metadata.namespace ?? []))].map(namespace));
  const known = new Map<string, boolean>();
  for (const { apiVersion, kind } of given.map(({ object }) => object)) {
    // Fragments name versions that were served years ago; asking takes long where the answer is no.
    known.set(`${apiVersion} ${kind}`, known.get(`${apiVersion} ${kind}`) ?? (await isServed(cluster, apiVersion, kind)));
  }
  const taken = await Promise.all(
    given
      .filter(({ object }) => known.get(`${object.apiVersion} ${object.kind}`) === true)
      .map(async ({ from, object }) => {
        const reply = await serverSideApply(cluster, object, true);
        if (reply.status > 299 || !isManifest(reply.body)) {
          return [];
        }
        const isExempt = SYSTEM_NAMESPACES.includes(reply.body.metadata.namespace ?? "");
        return [{ from, object, controls: isExempt ? [] : [...new Set(judge(reply.body).denials.map(({ control }) => control))] }];
      }),
  );
  return taken.flat();
}

async function isServed(cluster: Cluster, apiVersion: string, kind: string): Promise<boolean> {
  const { body } = await cluster.request("GET", apiVersion.includes("/") ? `/apis/${apiVersion}` : `/api/${apiVersion}`);
  return JSON.stringify(body).includes(`"kind":"${kind}"`);
}
