// The bundle's way in for whoever asks OPA itself: one package that passes an object on to the module of its kind. `check` and
// policy.wasm ask the modules.
import { apiVersionOf } from "../../dsl/related.ts";

export interface EntryKind {
  readonly group: string;
  readonly kind: string;
  readonly versions: readonly string[];
  /** The module's package: `dok.cloudnative_pg.cluster`. */
  readonly package: string;
  /** What it finds is advice, whatever its severity. */
  readonly isReport: boolean;
}

const PACKAGE = "dok.main";
export const ENTRY_FILE = "bundle/dok/main.rego";

/** The package's text; its rules have the names that conftest looks for. */
export function renderEntry(kinds: readonly EntryKind[]): string {
  const known = [...new Set(kinds.map(({ group, kind }) => kindKey(group, kind)))].sort();
  return `${HEAD}
# Findings of these are advice: the object only tells what somebody found.
reports := ${setOf(kinds.filter(({ isReport }) => isReport).map(({ group, kind }) => kindKey(group, kind)))}

# What some module judges, in versions that it knows.
known := ${setOf(known)}

${kinds.map(ruleOf).join("\n\n")}
`;
}

function ruleOf({ group, kind, versions, package: module }: EntryKind): string {
  const apiVersions = versions.map((version) => `"${apiVersionOf({ group, version })}"`);
  return `findings contains finding if {
	given.kind == "${kind}"
	given.apiVersion in {${apiVersions.join(", ")}}
	review := asked
	some finding in data.${module}.findings with input as review
}

judged if {
	given.kind == "${kind}"
	given.apiVersion in {${apiVersions.join(", ")}}
}`;
}

const kindKey = (group: string, kind: string): string => `${group} ${kind}`;

function setOf(texts: readonly string[]): string {
  return texts.length === 0 ? "set()" : `{\n${texts.map((text) => `\t"${text}",\n`).join("")}}`;
}

const HEAD = `# Every control, whatever the object. input: the object itself, or {"review": {"object": …}} as in an admission request, with
# "parameters" (values by control), "related" and "isWhole" beside it where there are any.
package ${PACKAGE}

given := input.review.object if input.review.object

given := input if not input.review.object

asked := input if input.review.object

asked := {"review": {"object": input}, "parameters": {}} if not input.review.object

group := split(given.apiVersion, "/")[0] if contains(given.apiVersion, "/")

group := "" if not contains(given.apiVersion, "/")

kind := sprintf("%s %s", [group, given.kind])

default judged := false

is_advice(finding) if finding.severity == "low"

is_advice(_) if kind in reports

said(finding) := {"msg": finding.message, "control": finding.control, "severity": finding.severity, "field": finding.field}

deny contains said(finding) if {
	some finding in findings
	finding.kind == "violation"
	not is_advice(finding)
}

warn contains said(finding) if {
	some finding in findings
	finding.kind == "violation"
	is_advice(finding)
}

# Silence about a version that nobody reads would look like a pass.
warn contains {"msg": sprintf("no policy reads %s of %s: nothing was checked", [given.kind, given.apiVersion])} if {
	not judged
	kind in known
}

# What the object does not show is no pass, either.
unseen contains said_unseen(finding) if {
	some finding in findings
	finding.kind == "unseen"
}

said_unseen(finding) := {"msg": sprintf("%s %s: %s", [finding.control, finding.field, finding.message]), "control": finding.control, "field": finding.field}
`;
