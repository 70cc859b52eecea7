// One file of exemptions, built by the command line, over an enforcing installation.
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { stringify } from "yaml";
import { ROOT } from "../../../support/root.ts";
import type { Cluster } from "../../support/cluster.ts";
import { type Form, isCompact } from "./forms.ts";
import { applyFolder, GENERATED } from "./packs.ts";

export interface Entry {
  readonly control: string;
  readonly match: { readonly [key: string]: unknown };
  readonly reason: string;
  readonly expires: string;
}

/** `dok-policies exemptions build`, as on that day and without what has ended by then; returns the folder of components. */
export function buildExemptions(exemptions: readonly Entry[], today: string): string {
  const folder = mkdtempSync(join(tmpdir(), "dok-exemptions-"));
  const file = join(folder, "exemptions.yaml");
  writeFileSync(file, stringify({ apiVersion: "dok-policies/v1", kind: "Exemptions", exemptions }));
  const out = join(folder, "out");
  execFileSync("npx", ["tsx", "src/cli/main.ts", "exemptions", "build", file, "--out", out, "--today", today, "--drop-expired"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
  });
  return out;
}

/** Enforces an operator's policies in this form (compact: all operators'), with the exemptions if there are any; after `prepare`. */
export async function enforceWith(cluster: Cluster, form: Form, operator: string, components: string | undefined): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "dok-exempted-"));
  const component = components === undefined ? [] : [relative(folder, join(components, componentOf(form)))];
  const enforced = join(GENERATED, form.overlay("enforce"), isCompact(form) ? "" : operator);
  const kustomization = { resources: [relative(folder, enforced)], components: component };
  writeFileSync(join(folder, "kustomization.yaml"), stringify(kustomization));
  await applyFolder(cluster, folder, enforced);
}

/** Both flavours of Gatekeeper's constraints have the same names, and one component. */
const componentOf = ({ name }: Form): string => (/^gatekeeper (?:rego|cel)$/u.test(name) ? "gatekeeper" : name.replaceAll(" ", "-"));
