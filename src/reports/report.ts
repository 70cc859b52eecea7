// What a check found, as data: what every form of the report is made of.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { SEVERITIES, type Severity } from "../dsl/control.ts";
import type { Exempted } from "../exemptions/apply.ts";
import type { Exemption, Labels } from "../exemptions/exemption.ts";
import type { FieldEdit } from "../fix/field-edit.ts";
import type { Excerpt } from "../manifests/line-index.ts";
import type { PlacedDiagnostic } from "../manifests/read.ts";

export interface ResourceName {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}
export interface Finding {
  readonly control: string;
  readonly severity: string;
  readonly message: string;
  readonly fix: string;
  /** The fix as data, where one field has one right value. */
  readonly edit?: FieldEdit;
  readonly field: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The template that a rendered document names as its source. */
  readonly renderedFrom?: string;
  readonly operator: string;
  readonly resource: ResourceName;
}
/** A piece of a file, lines and columns from 1, and what stands there instead. */
export interface Replacement {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
}
/** A finding, the text around its place, and what exemptions ask beside it. */
export interface FramedFinding {
  readonly finding: Finding;
  /** The object's. */
  readonly labels: Labels;
  /** The exemption that stands on the object. */
  readonly claim?: Exemption;
  readonly endColumn: number;
  readonly excerpt: Excerpt;
}
/** An annotation that is meant as an exemption: in order, or with what is wrong. */
export type PlacedClaim = { readonly exemption: Exemption } | { readonly diagnostic: PlacedDiagnostic };
/** A finding with what tells it from all others of its file, wherever its lines move to. */
export interface MarkedFinding extends FramedFinding {
  readonly fingerprint: string;
  /** What its edit makes of the text, for those who apply it by themselves. */
  readonly replacements?: readonly Replacement[];
}
export type ExemptedFinding = Exempted<MarkedFinding>;

/** What an object cannot show. */
export interface NotSeen {
  readonly control: string;
  readonly operator: string;
  readonly resource: ResourceName;
  readonly reason: string;
}

/** Why something was not judged; `left-out` and `not-asked` are choices, the others may hide a mistake. */
export const SKIPS = ["left-out", "not-asked", "no-object", "unknown-kind", "unknown-version"] as const;
export type Skip = (typeof SKIPS)[number];

export interface SkippedEntry {
  readonly file: string;
  /** 0 where the whole file is meant. */
  readonly document: number;
  readonly what: Skip;
  readonly reason: string;
}
export interface Counts {
  readonly files: number;
  readonly documents: number;
  readonly objects: number;
  readonly evaluated: number;
}
export interface Report extends Counts {
  /** The configuration file that the run was made by. */
  readonly config?: string;
  readonly findings: readonly MarkedFinding[];
  /** Only where exemptions were given. */
  readonly exempted?: readonly ExemptedFinding[];
  /** Only where a baseline was given: findings that it has. */
  readonly known?: readonly MarkedFinding[];
  /** What annotations claim. */
  readonly claims?: readonly PlacedClaim[];
  readonly notVisible: readonly NotSeen[];
  readonly skipped: readonly SkippedEntry[];
  /** What could not be read or judged: errors and warnings. */
  readonly faults: readonly Diagnostic[];
  /** How many objects each control was asked of, for those that were asked for. */
  readonly judged: { readonly [control: string]: number };
}

/** As much of a pack as a report says of it. `pack.json` has this form. */
export interface ReportedPack {
  readonly name: string;
  readonly version: string;
  readonly guide: string;
  /** Where the guide can be read. */
  readonly guideHome?: string;
  readonly controls: readonly ReportedControl[];
}
export interface ReportedControl {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly section: string;
  readonly why: string;
}

/** The lowest severity first. */
export const LEVELS: readonly Severity[] = SEVERITIES.toReversed();

/** A severity's rank, the lowest 0; -1 for none. */
export function rankOf(severity: string): number {
  const levels: readonly string[] = LEVELS;
  return levels.indexOf(severity);
}

export interface SeverityCounts {
  readonly critical: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
}

/** How many findings of each severity. */
export function countBySeverity({ findings }: Pick<Report, "findings">): SeverityCounts {
  const count = (level: string): number => findings.filter(({ finding }) => finding.severity === level).length;
  return { critical: count("critical"), high: count("high"), medium: count("medium"), low: count("low") };
}

/** How many documents were skipped for each reason that may hide a mistake, or on purpose. */
export function countSkipped({ skipped }: Pick<Report, "skipped">): { readonly [W in Skip]: number } {
  const count = (what: Skip): number => skipped.filter((entry) => entry.what === what).length;
  return {
    "left-out": count("left-out"),
    "not-asked": count("not-asked"),
    "no-object": count("no-object"),
    "unknown-kind": count("unknown-kind"),
    "unknown-version": count("unknown-version"),
  };
}

/** What a finding says without its fix, which stands beside it. */
export function shortMessage({ message }: Pick<Finding, "message">): string {
  return message.replace(/\. Fix: .*$/su, "");
}

/** `Cluster orders`, with its namespace where it has one. */
export function nameOf({ kind, namespace, name }: ResourceName): string {
  return `${kind} ${namespace === "" ? name : `${namespace}/${name}`}`;
}
