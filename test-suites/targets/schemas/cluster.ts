// What is neither a policy nor a template: rights, and lists of files.
import { closed, exactly, listOf, oneOf, type Schema, text } from "./json-schema.ts";
import { apiGroup, apiVersion, dnsLabel, judgedResource, kind, metadata } from "./names.ts";

/** Nothing of the pack may ask for more than reading. */
export const clusterRole: Schema = closed({
  apiVersion: exactly("rbac.authorization.k8s.io/v1"),
  kind: exactly("ClusterRole"),
  metadata,
  rules: listOf(
    closed({
      apiGroups: listOf(apiGroup, { uniqueItems: true }),
      resources: listOf(judgedResource, { uniqueItems: true }),
      verbs: listOf(oneOf("get", "list", "watch"), { uniqueItems: true }),
    }),
  ),
});

/** `[kind, ]label=value`: an overlay's patch must say what it changes. */
const target = closed(
  { labelSelector: { type: "string", pattern: "^[a-z][-a-z0-9]*/[a-z]+=[a-z]+$" } },
  { kind: { type: "string", pattern: "^[A-Z][A-Za-z]+$" } },
);

/** Files beside it, folders below it, or (for an overlay) one folder further up; never anything from elsewhere. */
export const kustomization: Schema = closed(
  {
    apiVersion: exactly("kustomize.config.k8s.io/v1beta1"),
    kind: exactly("Kustomization"),
    resources: listOf({ type: "string", pattern: "^(?:[a-z0-9][-a-z0-9]*(?:\\.yaml)?|(?:\\.\\./)+[a-z0-9][-a-z0-9]*)$" }, { uniqueItems: true }),
  },
  { patches: listOf(closed({ target, patch: text }), { uniqueItems: true }) },
);

/** What a patch's text holds (RFC 6902), as far as an overlay needs it. */
export const jsonPatch: Schema = listOf(closed({ op: oneOf("replace", "add"), path: { type: "string", pattern: "^(?:/[A-Za-z0-9]+)+$" }, value: {} }), {
  $id: "json-patch",
});

const sentence: Schema = { type: "string", pattern: "^[A-Z][ -~]*[.a-z0-9]$" };
const alert = closed(
  {
    alert: { type: "string", pattern: "^[A-Z][A-Za-z0-9]+$" },
    expr: { type: "string", minLength: 1 },
    labels: closed({ severity: oneOf("critical", "warning", "info") }),
    annotations: closed({ summary: sentence, description: sentence }),
  },
  { for: { type: "string", pattern: "^[1-9][0-9]*[smh]$" } },
);

/** Whether the expressions are PromQL is asked of its parser, in alerts.spec.ts. */
export const prometheusRule: Schema = closed({
  apiVersion: exactly("monitoring.coreos.com/v1"),
  kind: exactly("PrometheusRule"),
  metadata,
  spec: closed({ groups: listOf(closed({ name: dnsLabel, rules: listOf(alert, { uniqueItems: true }) }), { maxItems: 1 }) }),
});

/** What Gatekeeper keeps a copy of: never a Secret. */
export const syncSet: Schema = closed({
  apiVersion: exactly("syncset.gatekeeper.sh/v1alpha1"),
  kind: exactly("SyncSet"),
  metadata,
  spec: closed({
    gvks: listOf(closed({ group: apiGroup, version: apiVersion, kind: { allOf: [kind, { not: { const: "Secret" } }] } }), { uniqueItems: true }),
  }),
});
