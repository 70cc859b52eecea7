// What a document is by its own words: a file's name is its owner's to choose.
import { DOCUMENTS, type PublishedDocument } from "../../dsl/guide.ts";
import { fieldOf, targetOf, textOf, type Tree } from "../../manifests/tree.ts";

const RECOGNISED: { readonly [D in PublishedDocument]: (tree: Tree) => boolean } = {
  // https://github.com/ossf/security-insights-spec, 1.0.0 to 2.1.0.
  "security-insights": (tree) => {
    const header = fieldOf(tree, "header");
    const version = header && fieldOf(header, "schema-version");
    const scalar = version && targetOf(version);
    return scalar?.kind === "scalar" && /^[12]\./u.test(String(scalar.value));
  },
  // Helm's apiVersion has no group, and a chart has no kind.
  chart: (tree) =>
    /^v[12]$/u.test(textOf(tree, "apiVersion") ?? "") &&
    fieldOf(tree, "kind") === undefined &&
    textOf(tree, "name") !== undefined &&
    fieldOf(tree, "version") !== undefined,
  "cluster-service-version": (tree) => isClusterServiceVersion(textOf(tree, "apiVersion"), textOf(tree, "kind")),
  "prometheus-rule": (tree) => isPrometheusRule(textOf(tree, "apiVersion"), textOf(tree, "kind")),
};

/** True for rules of Prometheus: its operator's objects. */
export function isPrometheusRule(apiVersion: string | undefined, kindName: string | undefined): boolean {
  return kindName === "PrometheusRule" && apiVersion?.startsWith("monitoring.coreos.com/") === true;
}

/** True for what OLM installs an operator from. */
export function isClusterServiceVersion(apiVersion: string | undefined, kindName: string | undefined): boolean {
  return kindName === "ClusterServiceVersion" && apiVersion?.startsWith("operators.coreos.com/") === true;
}

/** Which of the published documents it is, if any. */
export function recognise(tree: Tree): PublishedDocument | undefined {
  const found = Object.entries(RECOGNISED).find(([, isOne]) => isOne(tree))?.[0];
  return DOCUMENTS.find((name) => name === found);
}
