// `matchConstraints` and the CEL parts, which ValidatingAdmissionPolicy and Kyverno's ValidatingPolicy share.
import { closed, line, listOf, oneOf, type Schema, text } from "./json-schema.ts";
import { apiGroup, apiVersion, celIdentifier, judgedResource, labelSelector, qualifiedName, subdomain } from "./names.ts";

/** `*` is not in any of the lists: a policy of the pack names what it judges. */
const resourceRule = closed(
  {
    apiGroups: listOf(apiGroup, { uniqueItems: true }),
    apiVersions: listOf(apiVersion, { uniqueItems: true }),
    operations: listOf(oneOf("CREATE", "UPDATE", "DELETE", "CONNECT"), { uniqueItems: true }),
    resources: listOf(judgedResource, { uniqueItems: true }),
  },
  { resourceNames: listOf(subdomain, { uniqueItems: true }), scope: oneOf("*", "Cluster", "Namespaced") },
);

export const matchResources: Schema = closed(
  { resourceRules: listOf(resourceRule) },
  {
    excludeResourceRules: listOf(resourceRule),
    matchPolicy: oneOf("Exact", "Equivalent"),
    namespaceSelector: labelSelector,
    objectSelector: labelSelector,
  },
);

export const matchConditions: Schema = listOf(closed({ name: qualifiedName, expression: text }), { maxItems: 64 });
export const variables: Schema = listOf(closed({ name: celIdentifier, expression: text }));
export const failurePolicy: Schema = oneOf("Fail", "Ignore");
export const validations: Schema = listOf(
  closed({ expression: text, message: line }, { messageExpression: line, reason: oneOf("Forbidden", "Invalid", "RequestEntityTooLarge") }),
);
/** The longest value expression is 5 KiB (kubernetes pkg/apis/admissionregistration/validation). */
export const auditAnnotations: Schema = {
  type: "array",
  maxItems: 20,
  items: closed({ key: qualifiedName, valueExpression: { ...text, maxLength: 5120 } }),
};
/** Deny and Warn together say the same twice, and the API server refuses it. */
export const validationActions: Schema = listOf(oneOf("Deny", "Warn", "Audit"), {
  uniqueItems: true,
  not: {
    allOf: [
      { type: "array", contains: { const: "Deny" } },
      { type: "array", contains: { const: "Warn" } },
    ],
  },
});
