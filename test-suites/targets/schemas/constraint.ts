// constraints.gatekeeper.sh/v1beta1: the kind, and the schema of its parameters, come from the template.
import { dig, textAt } from "./documents.ts";
import { closed, exactly, listOf, oneOf, type Schema } from "./json-schema.ts";
import { apiGroup, kind, labelSelector, policyMetadata } from "./names.ts";
import { closeSchema } from "./structural.ts";

const glob: Schema = { type: "string", maxLength: 63, pattern: "^\\*?[-:a-z0-9]+\\*?$" };

/** Gatekeeper takes any scope, and one it does not know matches nothing. */
const match = closed(
  { kinds: listOf(closed({ apiGroups: listOf(apiGroup, { uniqueItems: true }), kinds: listOf(kind, { uniqueItems: true }) })) },
  {
    scope: oneOf("*", "Cluster", "Namespaced"),
    source: oneOf("All", "Generated", "Original"),
    namespaces: listOf(glob, { uniqueItems: true }),
    excludedNamespaces: listOf(glob, { uniqueItems: true }),
    labelSelector,
    namespaceSelector: labelSelector,
    name: glob,
  },
);

const scopedEnforcementActions = listOf(
  closed({
    action: oneOf("deny", "dryrun", "warn"),
    enforcementPoints: listOf(closed({ name: oneOf("validation.gatekeeper.sh", "audit.gatekeeper.sh", "gator.gatekeeper.sh", "vap.k8s.io", "*") })),
  }),
);

/** The schema of a template's constraints. Scoped actions only count where the action is `scoped`, so only there they stand. */
export function constraintOf(template: unknown): Schema {
  const parameters = closeSchema(dig(template, "spec", "crd", "spec", "validation", "openAPIV3Schema"));
  const spec = (action: Schema, more: { readonly [name: string]: Schema }): Schema => closed({ enforcementAction: action, match, ...more }, { parameters });
  return closed({
    apiVersion: exactly("constraints.gatekeeper.sh/v1beta1"),
    kind: exactly(textAt(template, "spec", "crd", "spec", "names", "kind")),
    metadata: policyMetadata,
    spec: {
      type: "object",
      oneOf: [spec(oneOf("deny", "dryrun", "warn"), {}), spec(exactly("scoped"), { scopedEnforcementActions })],
    },
  });
}
