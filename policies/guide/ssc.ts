import { rowsOf } from "../../src/dsl/index.ts";

/** In SECURITY-INSIGHTS 2.x, and in 1.0.0 where it stands at the root. */
const REPORTING = "project.vulnerability-reporting";
const ACCEPTED = { field: `${REPORTING}.reports-accepted`, is: "true" } as const;
const REPORTED_AT = { matches: "/security/policy$|/security/advisories/new$|/SECURITY\\.md$" };
const SCANNER = { matches: "[Tt]rivy|[Gg]rype|[Dd]ocker [Ss]cout|[Cc]lair" };
const CVE = { matches: "CVE-[0-9]{4}-[0-9]{4}" };

export default rowsOf("Software Supply Chain", [
  {
    id: "SSC-1",
    title: "Operator Security Test",
    sees: "The project's tests: SECURITY-INSIGHTS names tools that scan it, and none that tries a feature.",
    question: "Does the project have a test for each security feature of this guide that it offers, and run it before each release?",
    parts: [
      { document: "security-insights", field: "repository.security.tools[].integration.release", is: "true", shows: "runs a security tool for its releases" },
      { document: "security-insights", field: "security-testing[].integration.before-release", is: "true", shows: "runs a security tool before its releases" },
    ],
  },
  {
    id: "SSC-2",
    title: "Version Management",
    sees: "Images of pods, which may be no releases; SECURITY-INSIGHTS: the project's release process and how long it supports a release.",
    question: "Does the project publish how it numbers, makes and supports its releases, so that users can tell which are for production?",
    evidence: [
      {
        document: "security-insights",
        field: "project.documentation.release-process",
        is: "given",
        also: [{ field: "project.documentation.support-policy", is: "given" }],
        shows: "publishes how its releases are made and how they are supported",
      },
      {
        document: "security-insights",
        field: "project-lifecycle.release-process",
        is: "given",
        also: [{ field: "project-lifecycle.release-cycle", is: "given" }],
        shows: "publishes how its releases are made and in which cycle",
      },
    ],
    parts: [
      { document: "security-insights", field: "project.documentation.release-process", is: "given", shows: "publishes how its releases are made" },
      { document: "security-insights", field: "project-lifecycle.release-process", is: "given", shows: "publishes how its releases are made" },
      { document: "chart", field: "version", is: "semver", shows: "gives its chart a full version" },
      { document: "cluster-service-version", field: "spec.version", is: "semver", shows: "gives its bundle a full version" },
    ],
  },
  {
    id: "SSC-3",
    title: "Operator CVE Scanning",
    sees: "VulnerabilityReports of the Trivy operator, of an operator's image where it runs; SECURITY-INSIGHTS names scanners, not what they found.",
    question: "Are the operator's image and all its sidecars scanned before each release, and is none released with a known vulnerability of high severity?",
    parts: [
      { document: "security-insights", field: "repository.security.tools[].name", is: SCANNER, shows: "names a scanner of images among its tools" },
      { document: "security-insights", field: "security-testing[].tool-name", is: SCANNER, shows: "names a scanner of images among its tools" },
    ],
  },
  {
    id: "SSC-4",
    title: "Database CVE Scanning",
    sees: "VulnerabilityReports of the Trivy operator, of a database's image where it runs: no published document has the result of a scan.",
    question: "Are the database images that the operator deploys by default free of known vulnerabilities of high severity?",
  },
  {
    id: "SSC-5",
    title: "CVE Tracking and Response",
    sees: "VulnerabilityReports show what a newer package corrects and the image has not; that every release came in time, only a person can tell.",
    question: "Is a release published for every serious vulnerability that is found in the operator or in an image that it deploys, the database's included?",
    parts: [
      {
        document: "chart",
        field: 'annotations["artifacthub.io/containsSecurityUpdates"]',
        is: "true",
        shows: "says that this release has security updates",
      },
      { document: "chart", field: 'annotations["artifacthub.io/changes"][].description', is: CVE, shows: "names a CVE in the changes of this release" },
      {
        document: "cluster-service-version",
        field: 'metadata.annotations["artifacthub.io/containsSecurityUpdates"]',
        is: "true",
        shows: "says that this release has security updates",
      },
    ],
  },
  {
    id: "SSC-6",
    title: "Responsible Exploit Reporting",
    sees: "SECURITY-INSIGHTS: that reports of vulnerabilities are accepted, and where; or a link to the security policy in a Chart.yaml or ClusterServiceVersion.",
    question: "Does the project say how to report a vulnerability to it without making it public?",
    evidence: [
      {
        document: "security-insights",
        field: `${REPORTING}.contact.email`,
        is: "given",
        also: [ACCEPTED],
        shows: "accepts reports of vulnerabilities at an address of their own",
      },
      // The name in 2.2.0, and before.
      { document: "security-insights", field: `${REPORTING}.policy`, is: "given", also: [ACCEPTED], shows: "accepts reports of vulnerabilities by a policy" },
      {
        document: "security-insights",
        field: `${REPORTING}.security-policy`,
        is: "given",
        also: [ACCEPTED],
        shows: "accepts reports of vulnerabilities by a policy",
      },
      {
        document: "security-insights",
        field: "vulnerability-reporting.email-contact",
        is: "given",
        also: [{ field: "vulnerability-reporting.accepts-vulnerability-reports", is: "true" }],
        shows: "accepts reports of vulnerabilities at an address of their own",
      },
      {
        document: "chart",
        field: 'annotations["artifacthub.io/links"][].url',
        is: REPORTED_AT,
        shows: "links to where vulnerabilities are reported",
      },
      { document: "cluster-service-version", field: "spec.links[].url", is: REPORTED_AT, shows: "links to where vulnerabilities are reported" },
    ],
  },
]);
