// CRDs of the pack's operators: their own schemas from ../shared/crds where that folder is present, else open ones.
// They know the same fields, types and defaults, but require none unless they are to.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { isBuiltInGroup } from "../../../src/targets/select.ts";
import { model } from "../../support/pack.ts";
import { ROOT } from "../../support/root.ts";
import { dig, listAt, type Manifest, textAt } from "./json.ts";
import { expandSchema, type JsonSchema, withoutDemands } from "./schema.ts";

export interface OperatorCrds {
  readonly crds: readonly Manifest[];
  /** Names of those that accept anything, as no schema was found. */
  readonly open: readonly string[];
}

const SHARED = resolve(ROOT, "../shared/crds");
interface Known {
  readonly file: unknown;
  readonly isLegacy: boolean;
}

const files: readonly Known[] = existsSync(SHARED)
  ? readdirSync(SHARED, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".json") && !path.startsWith("k8s/"))
      .map((path) => ({ file: JSON.parse(readFileSync(join(SHARED, path), "utf8")), isLegacy: path.includes("-legacy/") }))
  : [];
/** Where two releases, or two projects, each keep objects in a version of their own, no cluster serves both: here both are kept whole. */
const STORED = "v0";
const OPEN: JsonSchema = { type: "object", "x-kubernetes-preserve-unknown-fields": true };

/** CRDs of one operator of the pack, or of all; `open` for those that accept anything in any case, `demanding` for those that require what the operator's do. */
export function operatorCrds(operator?: string, options: { readonly open?: boolean; readonly demanding?: boolean } = {}): OperatorCrds {
  const resources = model.operators
    .filter(({ name }) => operator === undefined || name === operator)
    .flatMap((found) => found.resources)
    .filter(({ group }) => !isBuiltInGroup(group));
  const open: string[] = [];
  const crds = resources.map(({ group, kind, plural, scope, versions }): Manifest => {
    const name = `${plural}.${group}`;
    const known = current((options.open === true ? [] : files).filter(({ file }) => textAt(file, "group") === group && textAt(file, "kind") === kind)).map(
      ({ file }) => file,
    );
    if (known.length === 0) {
      open.push(name);
    }
    const served =
      known.length > 0
        ? known.map((file) => versionOf(file, options.demanding === true))
        : Object.keys(versions).map((version) => ({ name: version, served: true, schema: { openAPIV3Schema: OPEN } }));
    return {
      apiVersion: "apiextensions.k8s.io/v1",
      kind: "CustomResourceDefinition",
      // The API server demands it of protected groups; elsewhere it means nothing.
      metadata: { name, annotations: { "api-approved.kubernetes.io": "unapproved, tests" } },
      spec: {
        group,
        scope,
        names: { kind, plural, singular: kind.toLowerCase(), listKind: `${kind}List` },
        versions: withStorage(
          served,
          known.map((file) => dig(file, "storage") === true),
        ),
      },
    };
  });
  return { crds, open };
}

/** `kept`: which of them their releases keep objects in. */
function withStorage(served: readonly object[], kept: readonly boolean[]): readonly object[] {
  if (kept.filter(Boolean).length > 1) {
    return [...served.map((version) => ({ ...version, storage: false })), { name: STORED, served: false, storage: true, schema: { openAPIV3Schema: OPEN } }];
  }
  const only = Math.max(kept.indexOf(true), 0);
  return served.map((version, index) => ({ ...version, storage: index === only }));
}

/** A kind that moved to another project is there twice, in one version: what the old one left counts no more. */
const current = (known: readonly Known[]): readonly Known[] =>
  known.filter((one) => !one.isLegacy || !known.some((other) => !other.isLegacy && textAt(other.file, "version") === textAt(one.file, "version")));

function versionOf(file: unknown, isDemanding: boolean): { readonly name: string; readonly served: boolean; readonly [field: string]: unknown } {
  const schema = expandSchema(dig(file, "schema"), textAt(file, "kubernetes", "to"));
  const subresources = listAt(file, "subresources");
  const scale = subresources.includes("scale") ? scaleOf(schema) : undefined;
  return {
    name: textAt(file, "version"),
    served: dig(file, "served") !== false,
    schema: { openAPIV3Schema: isDemanding ? schema : withoutDemands(schema) },
    subresources: { ...(subresources.includes("status") ? { status: {} } : {}), ...(scale === undefined ? {} : { scale }) },
  };
}

/** The files say that there is a scale subresource, but not of what. */
function scaleOf(schema: JsonSchema): object | undefined {
  const has = (part: string, field: string): boolean => dig(schema, "properties", part, "properties", field) !== undefined;
  const counted = ["replicas", "instances"].find((field) => has("spec", field));
  return counted === undefined
    ? undefined
    : { specReplicasPath: `.spec.${counted}`, statusReplicasPath: `.status.${has("status", counted) ? counted : "replicas"}` };
}
