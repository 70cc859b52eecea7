// kyverno.io/v1 ClusterPolicy as far as `validate.cel` goes, and policies.kyverno.io/v1 ValidatingPolicy.
import { closed, exactly, flag, listOf, oneOf, type Schema } from "./json-schema.ts";
import { auditAnnotations, failurePolicy, matchConditions, matchResources, validationActions, validations, variables } from "./match-resources.ts";
import { dnsLabel, labelSelector, policyMetadata, subdomain } from "./names.ts";

const webhookConfiguration = closed({ timeoutSeconds: { type: "integer", minimum: 1, maximum: 30 } });

/** Roles, subjects, wildcards and several rules would keep Kyverno from handing the policy to the API server. */
const matched = closed({
  resources: closed(
    {
      kinds: listOf({ type: "string", pattern: "^(?:[a-z0-9][-.a-z0-9]*[a-z0-9]/)?v[1-9][-a-z0-9]*/[A-Za-z][A-Za-z0-9]*$" }, { uniqueItems: true }),
      operations: listOf(oneOf("CREATE", "UPDATE", "DELETE", "CONNECT"), { uniqueItems: true }),
    },
    { namespaces: listOf(subdomain), names: listOf(subdomain), selector: labelSelector, namespaceSelector: labelSelector },
  ),
});

const rule = closed(
  {
    name: dnsLabel,
    match: closed({ any: listOf(matched) }),
    validate: closed({
      failureAction: oneOf("Audit", "Enforce"),
      cel: closed({ generate: flag, expressions: validations }, { variables, auditAnnotations }),
    }),
  },
  { celPreconditions: matchConditions },
);

export const clusterPolicy: Schema = closed({
  apiVersion: exactly("kyverno.io/v1"),
  kind: exactly("ClusterPolicy"),
  metadata: policyMetadata,
  spec: closed({ background: flag, failurePolicy, rules: listOf(rule, { maxItems: 1 }) }, { admission: flag, emitWarning: flag, webhookConfiguration }),
});

export const validatingPolicy: Schema = closed({
  apiVersion: exactly("policies.kyverno.io/v1"),
  kind: exactly("ValidatingPolicy"),
  metadata: policyMetadata,
  spec: closed(
    {
      failurePolicy,
      matchConstraints: matchResources,
      validationActions,
      validations,
      evaluation: closed({ admission: closed({ enabled: flag }), background: closed({ enabled: flag }) }),
      // Empty: each controller is judged as what it is, not as the Pod it makes.
      autogen: closed({ podControllers: closed({ controllers: { type: "array", maxItems: 0 } }) }, { validatingAdmissionPolicy: closed({ enabled: flag }) }),
    },
    // No matchConditions: Kyverno makes a webhook of its own for each policy that has them.
    { auditAnnotations, variables, webhookConfiguration },
  ),
});
