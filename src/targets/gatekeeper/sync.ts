// Other objects that rules look at: Gatekeeper keeps them where a SyncSet says so, and a template says that it needs them.
import type { Unit } from "../../ir/nodes.ts";
import type { EmittedFile, PackModel } from "../contract.ts";
import { forTarget } from "../gaps.ts";
import { kustomization } from "../kustomize.ts";
import { policyName } from "../names.ts";
import { relatedKindsOf } from "../related.ts";
import { renderManifest } from "../render.ts";
import { unitsOf } from "../select.ts";

/** In the folder of Gatekeeper's files. */
export const SYNC_FOLDER = "sync";

/** For a template's annotations: all of these, each in one way. */
export function requiresSync(units: readonly Unit[]): { readonly [key: string]: string } {
  const kinds = relatedKindsOf(units).map(({ group, version, resourceKind }) => [{ groups: [group], versions: [version], kinds: [resourceKind] }]);
  return kinds.length === 0 ? {} : { "metadata.gatekeeper.sh/requires-sync-data": JSON.stringify(kinds) };
}

/** The SyncSet of all templates; none where no rule looks at other objects. */
export function planSync(model: PackModel): readonly EmittedFile[] {
  const kinds = relatedKindsOf(unitsOf(forTarget(model, "gatekeeper-rego")));
  const syncSet = {
    apiVersion: "syncset.gatekeeper.sh/v1alpha1",
    kind: "SyncSet",
    metadata: { name: policyName("related"), labels: { "app.kubernetes.io/part-of": model.name, "app.kubernetes.io/version": model.version } },
    spec: { gvks: kinds.map(({ group, version, resourceKind }) => ({ group, version, kind: resourceKind })) },
  };
  const folder = `gatekeeper/${SYNC_FOLDER}`;
  return kinds.length === 0
    ? []
    : [
        { path: `${folder}/syncset.yaml`, content: renderManifest("Other objects that rules look at: Gatekeeper keeps a copy of these", [syncSet]) },
        kustomization(folder, "What Gatekeeper keeps of the cluster for rules over several objects", ["syncset.yaml"]),
      ];
}
