// What docs/cluster.md and generated/README.md say to type, run with kubectl. `pack` is the folder of a generated pack.
import type { Mode } from "../../../../src/targets/overlays.ts";
import { model } from "../../../support/pack.ts";
import type { Cluster } from "../../support/cluster.ts";
import type { Form } from "./forms.ts";
import { applyFolder } from "./packs.ts";

const PART_OF = `app.kubernetes.io/part-of=${model.name}`;

/** Commands, each with its words; documented with folders relative to the pack. */
export const TEMPLATES_CREATED = ["wait", "--for=jsonpath={.status.created}=true", "constrainttemplates", "-l", PART_OF, "--timeout=60s"];

/** What the version has no more, or (without a version) all of it. */
export function deletions(form: Form, version?: string): readonly (readonly string[])[] {
  const selector = version === undefined ? PART_OF : `${PART_OF},app.kubernetes.io/version!=${version}`;
  // With its template a constraint goes by itself.
  const constraints = form.engine === "gatekeeper" && version !== undefined ? ["constraint"] : [];
  const kept = form.engine === "gatekeeper" ? ["syncsets"] : [];
  const rights = form.rights === undefined ? [] : ["clusterroles"];
  return [...constraints, ...form.kinds, ...kept, ...rights].map((kind) => ["delete", kind, "-l", selector]);
}

/** What the policies need before them: rights, and templates that are read. */
export async function prepare(cluster: Cluster, form: Form, pack: string): Promise<void> {
  if (form.rights !== undefined) {
    await applyFolder(cluster, `${pack}/${form.rights}`);
  }
  if (form.templates !== undefined) {
    await applyFolder(cluster, `${pack}/${form.templates}`);
    await must(cluster, TEMPLATES_CREATED);
  }
}

/** All operators' policies, or those of one. */
export async function install(cluster: Cluster, form: Form, pack: string, mode: Mode | "audit", operator?: string): Promise<void> {
  await prepare(cluster, form, pack);
  const folder = mode === "audit" ? form.audit : form.overlay(mode);
  await applyFolder(cluster, `${pack}/${folder}${operator === undefined ? "" : `/${operator}`}`);
}

export async function prune(cluster: Cluster, form: Form, version?: string): Promise<void> {
  for (const command of deletions(form, version)) {
    await must(cluster, command);
  }
}

async function must(cluster: Cluster, command: readonly string[]): Promise<void> {
  const { code, stderr } = await cluster.kubectl(command);
  if (code !== 0) {
    throw new Error(`kubectl ${command.join(" ")}: ${stderr}`);
  }
}
