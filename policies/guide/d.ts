import { rowsOf } from "../../src/dsl/index.ts";

const DOCS = { matches: "[Dd]ocumentation|[Dd]ocs" };
const HARDENING = { matches: "[Hh]ardening" };
const SECURITY = { matches: "^security$" };

export default rowsOf("Documentation", [
  {
    id: "D-1",
    title: "Operator Doc Set",
    sees: "The project's documentation: a link to it says neither what is in it nor how old it is.",
    question: "Has the documentation of the current release a tutorial, examples, and a reference of all settings?",
    parts: [
      { document: "security-insights", field: "project.documentation.quickstart-guide", is: "given", shows: "links to an introduction" },
      { document: "security-insights", field: "project.documentation.detailed-guide", is: "given", shows: "links to a detailed guide" },
      { document: "security-insights", field: "documentation[]", is: "given", shows: "links to its documentation" },
      { document: "chart", field: 'annotations["artifacthub.io/links"][].name', is: DOCS, shows: "links to its documentation" },
      { document: "cluster-service-version", field: "spec.links[].name", is: DOCS, shows: "links to its documentation" },
    ],
  },
  {
    id: "D-2",
    title: "Hardening Guide",
    sees: "The project's hardening guide: a link to one does not say what it covers.",
    question: "Is there a hardening guide that has every setting for security with examples, what it presumes, and what of this guide the operator lacks?",
    parts: [
      { document: "chart", field: 'annotations["artifacthub.io/links"][].name', is: HARDENING, shows: "links to a hardening guide" },
      { document: "cluster-service-version", field: "spec.links[].name", is: HARDENING, shows: "links to a hardening guide" },
    ],
  },
  {
    id: "D-3",
    title: "Release Notes",
    sees: "Artifact Hub's list of changes in a Chart.yaml or ClusterServiceVersion: entries that are marked as security.",
    question: "Do the notes of each release say which changes concern security, and which known vulnerabilities they correct?",
    evidence: [
      {
        document: "chart",
        field: 'annotations["artifacthub.io/changes"][].kind',
        is: SECURITY,
        shows: "marks in the changes of this release what concerns security",
      },
      {
        document: "cluster-service-version",
        field: 'metadata.annotations["artifacthub.io/changes"][].kind',
        is: SECURITY,
        shows: "marks in the changes of this release what concerns security",
      },
    ],
    parts: [
      { document: "chart", field: 'annotations["artifacthub.io/changes"]', is: "given", shows: "publishes the changes of this release" },
      { document: "security-insights", field: "repository.release.changelog", is: "given", shows: "links to its releases' changes" },
      { document: "security-insights", field: "header.changelog", is: "given", shows: "links to its releases' changes" },
    ],
  },
]);
