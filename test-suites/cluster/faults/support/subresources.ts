// Which kinds have which subresources, as the API server's discovery says.
import type { Cluster } from "../../support/cluster.ts";
import { listAt, type Manifest, textAt } from "../../support/json.ts";

/** Whether the object's kind has the subresource. */
export type HasSubresource = (object: Manifest, subresource: string) => boolean;

export async function subresourcesOf(cluster: Cluster, objects: readonly Manifest[]): Promise<HasSubresource> {
  const versions = [...new Set(objects.map(({ apiVersion }) => apiVersion))];
  const found = await Promise.all(
    versions.map(async (apiVersion) => {
      const { body } = await cluster.must("GET", apiVersion.includes("/") ? `/apis/${apiVersion}` : `/api/${apiVersion}`);
      const names = listAt(body, "resources").map((resource) => ({ name: textAt(resource, "name"), kind: textAt(resource, "kind") }));
      const kinds = new Map(names.map(({ name, kind }) => [name, kind]));
      // The kind of `deployments/scale` is Scale.
      return names.flatMap(({ name }) => {
        const [plural = "", subresource] = name.split("/");
        return subresource === undefined ? [] : [`${apiVersion} ${kinds.get(plural)} ${subresource}`];
      });
    }),
  );
  const known = new Set(found.flat());
  return ({ apiVersion, kind }, subresource) => known.has(`${apiVersion} ${kind} ${subresource}`);
}
