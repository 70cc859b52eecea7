// Policies with exemptions put over them, and what they must then say: the references' findings but for what is exempt.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { covers, isExpired } from "../../src/exemptions/covers.ts";
import { dayOf } from "../../src/exemptions/days.ts";
import type { Exemption } from "../../src/exemptions/exemption.ts";
import { labelsOf } from "../../src/exemptions/labels.ts";
import { renderCel } from "../../src/targets/cel/render.ts";
import type { Backends, CelPolicy, EmittedFile } from "../../src/targets/contract.ts";
import { planExemptions } from "../../src/targets/exemptions/plan.ts";
import { renderRego } from "../../src/targets/rego/render.ts";
import { model } from "../support/pack.ts";
import type { Subject } from "../support/subjects.ts";
import { GENERATED } from "../support/verdict-comparison.ts";
import { loadAll } from "../support/yaml.ts";
import { withComponent } from "./with-component.ts";

export const TODAY = dayOf(new Date());
const rendered = new Map<string, CelPolicy>();
/** The real ones; where the components of a pack are made hundreds of times, their CEL is made once. */
export const backends: Backends = {
  renderRego,
  renderCel: (units, options) => {
    const key = JSON.stringify([options, units]);
    const known = rendered.get(key) ?? renderCel(units, options);
    rendered.set(key, known);
    return known;
  },
};

/** All policies as they are generated, without any exemption: the committed ones, as to make them takes a minute. */
export const planned: readonly EmittedFile[] = ["gatekeeper", "kyverno", "admission"].flatMap((part) =>
  readdirSync(join(GENERATED, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(GENERATED, path), content: readFileSync(path, "utf8") })),
);

/** Which component belongs over which folder of generated/. */
export const FOLDERS: { readonly [component: string]: RegExp } = {
  gatekeeper: /^gatekeeper\/(?:rego|cel)\/constraints\/(?!overlays)/u,
  "gatekeeper-compact": /^gatekeeper\/compact\/constraints\//u,
  "kyverno-validating-policies": /^kyverno\/validating-policies\/(?!overlays)/u,
  "kyverno-cluster-policies": /^kyverno\/cluster-policies\/(?!overlays)/u,
  "kyverno-compact": /^kyverno\/compact\//u,
  admission: /^admission\/(?!overlays|compact)/u,
  "admission-compact": /^admission\/compact\//u,
};

export interface InstallOptions {
  readonly today?: string;
  /** What an emission with a bug would have written. */
  readonly text?: (content: string, path: string) => string;
  /** The same of the policies themselves. */
  readonly policy?: (content: string, path: string) => string;
  /** The files that are wanted; without it, all. */
  readonly only?: RegExp;
}

/** What a test of one control on one operator's objects needs. */
export const ONE = /(?:mariadb\/um-1|templates\/um-1|\/compact\/(?:.*\/)?mariadb(?:-advice)?)\.yaml$/u;

/** A folder of the form of generated/, with the exemptions' components put over the policies. */
export function install(exemptions: readonly Exemption[], { today = TODAY, text = same, policy = same, only = /(?:)/u }: InstallOptions = {}): string {
  const components = new Map(planExemptions(model, exemptions, today, backends).map(({ path, content }) => [dirname(path), text(content, path)]));
  const folder = mkdtempSync(join(tmpdir(), "dok-exempt-"));
  for (const { path, content } of planned.filter((file) => only.test(file.path))) {
    const name = path.endsWith("kustomization.yaml") ? undefined : Object.keys(FOLDERS).find((key) => FOLDERS[key]?.test(path) === true);
    const component = name === undefined ? undefined : components.get(name);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), component === undefined ? policy(content, path) : withComponent(policy(content, path), component));
  }
  return folder;
}

function same(content: string): string {
  return content;
}

/** Whether the reference exempts an object from a control. */
export function isExempt(control: string, { operator, object }: Subject, exemptions: readonly Exemption[], today = TODAY): boolean {
  const { name, namespace = "" } = object.metadata;
  const subject = { control, operator, kind: object.kind, namespace, name, labels: labelsOf({ ...object }) };
  return exemptions.some((each) => !isExpired(each, today) && covers(each, subject));
}

/** Each document of a text with the comment line above it. */
export function commented(text: string): readonly { readonly comment: string; readonly value: unknown }[] {
  return text.split(/^---$/mu).map((part) => ({ comment: /^#! (.*)$/mu.exec(part)?.[1] ?? "", value: loadAll(part)[0] }));
}
