import { rowsOf } from "../../src/dsl/index.ts";

const MANIFEST = { matches: "\\.ya?ml$" };

export default rowsOf("Cloud Native Development and CI/CD Integration", [
  {
    id: "CN-1",
    title: "Helm Chart Install",
    sees: "The chart's repository, values and templates: a Chart.yaml shows that there is a chart, not that anybody can get it, nor its templates.",
    question: "Is there a Helm chart in a public repository, with every value documented and no namespace fixed in its templates?",
    parts: [{ document: "chart", field: "name", is: "given", also: [{ field: "version", is: "semver" }], shows: "has a Helm chart with a version" }],
  },
  {
    id: "CN-2",
    title: "Manifest Install",
    sees: "The manifests that the project publishes: a link to them says nothing of namespaces or of what Kustomize can change.",
    question: "Are manifests published that fix no namespace and whose properties can be changed with Kustomize?",
    parts: [
      {
        document: "security-insights",
        field: "repository.release.distribution-points[].uri",
        is: MANIFEST,
        shows: "names manifests among the places of its releases",
      },
      { document: "security-insights", field: "distribution-points[]", is: MANIFEST, shows: "names manifests among the places of its releases" },
    ],
  },
  {
    id: "CN-3",
    title: "Credential Encryption",
    sees: "Secrets and workloads in files, whose values can be read; that each credential can stand in one, CM-2 and CM-3 show of custom resources.",
    question: "Does every credential stand in a Secret, and is it encrypted wherever it lies in Git?",
  },
]);
