// What ValidatingAdmissionPolicies and ValidatingPolicies match.
import { binary, call, type Cel, ident, listOf, lit, method, not, select } from "./cel/ast.ts";
import { printCel } from "./cel/print.ts";
import { isBuiltIn, type Matched, SYSTEM_NAMESPACES } from "./select.ts";

/** Never DELETE: a policy judges what is there, and an object that goes harms nobody. */
export function resourceRules(kinds: readonly Matched[]): readonly object[] {
  const rules = new Map<string, { readonly kind: Matched; readonly resources: string[] }>();
  for (const kind of kinds) {
    const key = `${kind.group} ${kind.versions.join()}`;
    const rule = rules.get(key) ?? { kind, resources: [] };
    rule.resources.push(...resourcesOf(kind));
    rules.set(key, rule);
  }
  return [...rules.values()].map(({ kind, resources }) => ({
    apiGroups: [kind.group],
    apiVersions: kind.versions,
    operations: ["CREATE", "UPDATE"],
    resources,
  }));
}

/** The kind's plural, and the subresources by which an object of it changes. */
export const resourcesOf = ({ plural, subresources = [] }: Matched): readonly string[] => [plural, ...subresources.map((name) => `${plural}/${name}`)];

interface Condition {
  readonly name: string;
  readonly expression: string;
}

interface Spared {
  readonly name: string;
  readonly term: Cel;
}

const OBJECT = ident("object");
const METADATA = select(OBJECT, "metadata");
const namespace = method({ kind: "optionalSelect", of: METADATA, name: "namespace" }, "orValue", lit(""));
const subresource = method({ kind: "optionalSelect", of: ident("request"), name: "subResource" }, "orValue", lit(""));

/** What is being deleted harms nobody, and an operator must be able to take its finalizers off. */
const BEING_DELETED: Spared = { name: "being-deleted", term: call("has", select(METADATA, "deletionTimestamp")) };
const IN_SYSTEM: Spared = { name: "in-a-system-namespace", term: binary(namespace, "in", listOf(SYSTEM_NAMESPACES.map(lit))) };
/** Gatekeeper's webhook asks about `services/status` too, whatever a constraint matches: a status is its controller's. */
const A_STATUS: Spared = { name: "a-status", term: binary(subresource, "==", lit("status")) };

const unless = ({ name, term }: Spared): Condition => ({ name: `not-${name}`, expression: printCel(not(term)) });
const sparedOf = (kinds: readonly Matched[]): readonly Spared[] => [...(isBuiltIn(kinds) ? [IN_SYSTEM] : []), BEING_DELETED];

/** What must hold of an object for a policy to look at it at all. */
export const conditionsOf = (kinds: readonly Matched[]): readonly Condition[] => sparedOf(kinds).map(unless);

/** The same as what lets an object pass, for an engine that would be asked once for each policy that has conditions. */
export const passesOf = (kinds: readonly Matched[]): readonly Cel[] => sparedOf(kinds).map(({ term }) => term);

/** The same for Gatekeeper, whose constraints name the namespaces that they leave out. */
export const GATEKEEPER_CONDITIONS: readonly Condition[] = [BEING_DELETED, A_STATUS].map(unless);
