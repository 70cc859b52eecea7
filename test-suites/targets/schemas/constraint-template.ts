// templates.gatekeeper.sh/v1. The CRD keeps `source` as it comes and each engine drops what it does not know, so a
// misspelt `matchConditions` would go unnoticed there. (It is `matchCondition`: gatekeeper pkg/drivers/k8scel/schema.)
import { closed, exactly, flag, listOf, oneOf, type Schema, text } from "./json-schema.ts";
import { failurePolicy, matchConditions, validations } from "./match-resources.ts";
import { policyMetadata } from "./names.ts";
import { STRUCTURAL } from "./structural.ts";

/** Without `version` Gatekeeper reads Rego v0, another language. */
const regoCode = closed({ engine: exactly("Rego"), source: closed({ version: oneOf("v1"), rego: text }, { libs: listOf(text) }) });

/** Names that Gatekeeper keeps for itself, or will. */
const variableName: Schema = { type: "string", pattern: "^(?!(?:params|anyObject)$|gatekeeper_internal_)[_A-Za-z][_A-Za-z0-9]*$" };

const celCode = closed({
  engine: exactly("K8sNativeValidation"),
  source: closed(
    // Left out, flags of the installation decide.
    { generateVAP: flag, failurePolicy, validations },
    { variables: listOf(closed({ name: variableName, expression: text })), matchCondition: matchConditions },
  ),
});

export const constraintTemplate: Schema = closed({
  apiVersion: exactly("templates.gatekeeper.sh/v1"),
  kind: exactly("ConstraintTemplate"),
  metadata: policyMetadata,
  spec: closed({
    crd: closed({
      spec: closed({
        names: closed({ kind: { type: "string", maxLength: 63, pattern: "^Dok[A-Z][A-Za-z0-9]*$" } }, { shortNames: listOf({ type: "string" }) }),
        validation: closed({ legacySchema: { type: "boolean", const: false }, openAPIV3Schema: { $ref: STRUCTURAL } }),
      }),
    }),
    // `rego` and `libs` directly in the target are the older form of `code`.
    targets: listOf(
      closed(
        { target: exactly("admission.k8s.gatekeeper.sh"), code: listOf({ oneOf: [regoCode, celCode] }, { maxItems: 2 }) },
        { operations: listOf(oneOf("CREATE", "UPDATE", "DELETE", "CONNECT"), { uniqueItems: true }) },
      ),
      { maxItems: 1 },
    ),
  }),
});
