// Our own files: pack.json (src/targets/bundle/plan.ts), the bundle's manifest, matrix.json (src/targets/docs).
import { closed, exactly, flag, line, listOf, mapOf, oneOf, type Schema } from "./json-schema.ts";
import { apiGroup, apiVersion, dnsLabel, kind, plural } from "./names.ts";

const controlId: Schema = { type: "string", pattern: "^[A-Z]{1,4}-[0-9]{1,2}$" };
const version: Schema = { type: "string", pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$" };
const schemaVersion: Schema = { type: "integer", const: 1 };
const severity = oneOf("critical", "high", "medium", "low");
const profile = oneOf("baseline", "restricted");
const target = oneOf("gatekeeper-rego", "gatekeeper-cel", "kyverno-clusterpolicy", "kyverno-validatingpolicy", "admission", "wasm");
const targets: Schema = { type: "array", uniqueItems: true, items: target };
const entrypoint: Schema = { type: "string", pattern: "^dok(?:/[a-z][a-z0-9_]*){2}/findings$" };
const paramName: Schema = { type: "string", pattern: "^[a-z][A-Za-z0-9]*$" };
const texts: Schema = { type: "array", items: { type: "string" } };

const param: Schema = {
  oneOf: [
    closed({ kind: exactly("strings"), description: line, default: texts }),
    closed({
      kind: exactly("records"),
      description: line,
      fields: listOf(paramName, { uniqueItems: true }),
      default: { type: "array", items: mapOf({ type: "string" }, paramName) },
    }),
    closed({ kind: exactly("integer"), description: line, default: { type: "integer" } }),
    closed({ kind: exactly("boolean"), description: line, default: flag }),
    closed({ kind: exactly("text"), description: line, default: { type: "string" } }),
  ],
};
const gaps: Schema = { type: "array", uniqueItems: true, items: closed({ target, why: line }) };
const control = closed(
  {
    id: controlId,
    title: line,
    severity,
    severityWhy: line,
    profile,
    annotationExempts: flag,
    section: line,
    why: line,
    kind: oneOf("database", "objects"),
    params: mapOf(param, paramName),
    gaps,
  },
  { profileWhy: line, silence: exactly("complies"), records: exactly("faults"), filesOnly: line },
);
const operator = closed({ name: dnsLabel, title: line, home: { type: "string", pattern: "^https://[^\\s]+$" }, readAt: line, isDatabase: flag });
// Each control once: `bundle.spec.ts` counts them.
const stated: Schema = { type: "array", items: closed({ control: controlId, reason: line }) };
const controlIds: Schema = { type: "array", uniqueItems: true, items: controlId };

const resource = closed({
  operator: dnsLabel,
  group: apiGroup,
  kind,
  plural,
  scope: oneOf("Namespaced", "Cluster"),
  versions: listOf(apiVersion, { uniqueItems: true }),
  entrypoint: { oneOf: [entrypoint, { type: "null" }] },
  enforced: controlIds,
  inSchema: controlIds,
  notVisible: stated,
  notApplicable: stated,
});

// Of the documents' fields no more is known here than that they are paths.
const fieldTest = {
  field: line,
  is: { oneOf: [oneOf("given", "true", "semver"), closed({ matches: line })] },
};
const evidence = listOf(
  closed(
    { document: oneOf("security-insights", "chart", "cluster-service-version", "prometheus-rule"), ...fieldTest, shows: line },
    { also: listOf(closed(fieldTest)) },
  ),
);
const asked = { id: controlId, title: line, section: line, sees: line, question: { type: "string", pattern: "^[A-Z][^\\r\\n]*\\?$" } };
const guideRow: Schema = {
  oneOf: [
    closed({ ...asked, kind: exactly("judged") }, { evidence, parts: evidence }),
    closed({ ...asked, kind: exactly("published"), evidence }, { parts: evidence }),
    closed({ ...asked, kind: exactly("manual") }, { parts: evidence }),
  ],
};

export const packJson: Schema = closed(
  {
    schemaVersion,
    name: dnsLabel,
    version,
    guide: line,
    controls: listOf(control),
    operators: listOf(operator),
    resources: listOf(resource),
    related: {
      type: "array",
      items: closed({ group: apiGroup, version: apiVersion, resourceKind: kind, scope: oneOf("Namespaced", "Cluster"), controls: controlIds }),
    },
    targets: mapOf(targets, controlId),
  },
  { guideHome: line, guideRows: listOf(guideRow) },
);

export const bundleManifest: Schema = closed({
  revision: version,
  roots: listOf(exactly("dok"), { maxItems: 1 }),
  rego_version: schemaVersion,
  metadata: closed({ name: dnsLabel, guide: line }),
});

const cell = closed({ status: oneOf("enforced", "not visible", "not applicable"), by: line, targets });
const row = closed({ control: controlId, title: line, severity, profile, operators: mapOf(cell, dnsLabel) });
export const matrixJson: Schema = closed({
  schemaVersion,
  version,
  gaps: { type: "array", items: closed({ control: controlId, target, why: line }, { kinds: listOf(kind, { uniqueItems: true }) }) },
  rows: listOf(row),
  notInObjects: { type: "array", items: closed({ id: controlId, title: line, kind: oneOf("published", "manual"), sees: line, question: asked.question }) },
});
