// Names as Kubernetes' own validation takes them (apimachinery pkg/util/validation).
import { closed, listOf, mapOf, oneOf, type Schema } from "./json-schema.ts";

const LABEL = "[a-z0-9](?:[-a-z0-9]*[a-z0-9])?";
const SUBDOMAIN = `${LABEL}(?:\\.${LABEL})*`;
const NAME = "[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?";

export const dnsLabel: Schema = { type: "string", maxLength: 63, pattern: `^${LABEL}$` };
export const subdomain: Schema = { type: "string", maxLength: 253, pattern: `^${SUBDOMAIN}$` };
/** A key of labels and annotations: a name of at most 63 characters, perhaps after a prefix of at most 253 and a slash. */
export const qualifiedName: Schema = { type: "string", pattern: `^(?:(?=[^/]{1,253}/)${SUBDOMAIN}/)?(?=[^/]{1,63}$)${NAME}$` };
export const labelValue: Schema = { type: "string", maxLength: 63, pattern: `^(?:${NAME})?$` };
/** The core group has no name. */
export const apiGroup: Schema = { type: "string", maxLength: 253, pattern: `^(?:${SUBDOMAIN})?$` };
export const apiVersion: Schema = { type: "string", maxLength: 63, pattern: "^v[1-9][0-9]*(?:(?:alpha|beta)[1-9][0-9]*|(?:-[0-9]+)+)?$" };
/** A kind in a match: its lower-case form is a DNS label, and some operators begin it in lower case. */
export const kind: Schema = { type: "string", maxLength: 63, pattern: "^[A-Za-z][A-Za-z0-9]*$" };
export const plural: Schema = { type: "string", maxLength: 63, pattern: "^[a-z][a-z0-9]*$" };
/** A resource's plural; of subresources, only the one by which containers come to a Pod. */
export const judgedResource: Schema = { type: "string", maxLength: 63, pattern: "^([a-z][a-z0-9]*|pods/ephemeralcontainers)$" };
/** What CEL takes for a variable. */
export const celIdentifier: Schema = { type: "string", pattern: "^[_A-Za-z][_A-Za-z0-9]*$" };

export const labels: Schema = mapOf(labelValue, qualifiedName);
/** Every value is text; together they have the limit that `install-size.ts` checks. */
export const annotations: Schema = mapOf({ type: "string" }, qualifiedName);

/** All of ours are cluster-scoped, and their names serve as label values, so a DNS label is what they must be. */
export const metadata: Schema = closed({ name: dnsLabel, labels }, { annotations });

/** Overlays find policies by their level; without it one would stay in audit and nobody would notice. */
export const policyMetadata: Schema = closed({
  name: dnsLabel,
  labels: {
    ...labels,
    properties: { "app.kubernetes.io/part-of": labelValue, "app.kubernetes.io/version": labelValue, "dok-policies/level": oneOf("demand", "advice") },
    required: ["app.kubernetes.io/part-of", "app.kubernetes.io/version", "dok-policies/level"],
  },
  annotations,
});

export const labelSelector: Schema = closed(
  {},
  {
    matchLabels: labels,
    matchExpressions: listOf(closed({ key: qualifiedName, operator: oneOf("In", "NotIn", "Exists", "DoesNotExist") }, { values: listOf(labelValue) })),
  },
);
