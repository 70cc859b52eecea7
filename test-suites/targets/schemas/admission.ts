// admissionregistration.k8s.io/v1. Status is the API server's to write.
import { closed, exactly, oneOf, type Schema } from "./json-schema.ts";
import { auditAnnotations, failurePolicy, matchConditions, matchResources, validationActions, validations, variables } from "./match-resources.ts";
import { labelSelector, policyMetadata, subdomain } from "./names.ts";

const paramRef = closed({ parameterNotFoundAction: oneOf("Allow", "Deny") }, { name: subdomain, namespace: subdomain, selector: labelSelector });

export const validatingAdmissionPolicy: Schema = closed({
  apiVersion: exactly("admissionregistration.k8s.io/v1"),
  kind: exactly("ValidatingAdmissionPolicy"),
  metadata: policyMetadata,
  spec: closed(
    // The failure policy is Fail where it is left out: too much to leave unsaid.
    { failurePolicy, matchConstraints: matchResources, validations },
    { matchConditions, variables, auditAnnotations, paramKind: closed({ apiVersion: { type: "string" }, kind: { type: "string" } }) },
  ),
});

export const validatingAdmissionPolicyBinding: Schema = closed({
  apiVersion: exactly("admissionregistration.k8s.io/v1"),
  kind: exactly("ValidatingAdmissionPolicyBinding"),
  metadata: policyMetadata,
  spec: closed({ policyName: subdomain, validationActions }, { paramRef, matchResources }),
});
