// The pack as files: generated/ or, for another version of it, a temporary folder.
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseAllDocuments } from "yaml";
import { planAdmission } from "../../../../src/targets/admission/plan.ts";
import { renderCel } from "../../../../src/targets/cel/render.ts";
import type { Backends, EmittedFile, PackModel } from "../../../../src/targets/contract.ts";
import { planGatekeeper } from "../../../../src/targets/gatekeeper/plan.ts";
import { planKyverno } from "../../../../src/targets/kyverno/plan.ts";
import { renderRego } from "../../../../src/targets/rego/render.ts";
import { ROOT } from "../../../support/root.ts";
import type { Cluster } from "../../support/cluster.ts";
import { isManifest, type Manifest } from "../../support/json.ts";
import type { Engine } from "./forms.ts";

export const GENERATED = join(ROOT, "generated");

const PLANS: { readonly [E in Engine]: (model: PackModel, backends: Backends) => readonly EmittedFile[] } = {
  gatekeeper: planGatekeeper,
  kyverno: planKyverno,
  admission: planAdmission,
};

/** Writes what the model generates for an engine; returns the folder. */
export function writePack(model: PackModel, engine: Engine): string {
  const folder = mkdtempSync(join(tmpdir(), "dok-pack-"));
  for (const { path, content } of PLANS[engine](model, { renderRego, renderCel })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** What `kubectl apply -k` of the folder would apply. */
export async function rendered(cluster: Cluster, folder: string): Promise<readonly Manifest[]> {
  const { code, stdout, stderr } = await cluster.kubectl(["kustomize", folder]);
  if (code !== 0) {
    throw new Error(`kubectl kustomize ${folder}: ${stderr}`);
  }
  return parseAllDocuments(stdout)
    .map((document): unknown => document.toJSON())
    .filter(isManifest);
}

/** Too large for the annotation of client-side apply, as generated/README.md says. */
const LARGE = /\/gatekeeper\/[a-z]+\/templates(?:\/|$)|\/(?:kyverno|admission)\/(?:overlays\/[a-z]+\/)?compact(?:\/|$)/u;

/** `kubectl apply -k` of a folder, or of one over it; again where a busy machine let an engine's own webhook time out. Returns the warnings. */
export async function applyFolder(cluster: Cluster, folder: string, over = folder): Promise<{ readonly warnings: readonly string[] }> {
  const warnings: string[] = [];
  for (let left = 3; ; left -= 1) {
    const { code, stderr } = await cluster.kubectl(["apply", ...(LARGE.test(over) ? ["--server-side"] : []), "-k", folder]);
    warnings.push(...stderr.split("\n").filter((line) => line.startsWith("Warning: ")));
    if (code === 0) {
      return { warnings: [...new Set(warnings)] };
    }
    if (left === 0 || !stderr.includes("context deadline exceeded")) {
      throw new Error(`kubectl apply -k ${folder}: ${stderr}`);
    }
  }
}
