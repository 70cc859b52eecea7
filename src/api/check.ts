// The library: `import { check } from "dok-policies"`. Reads no configuration, prints nothing, writes nothing.
import { createDiagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { todayOf, wellRead } from "../cli/exemptions-file.ts";
import { exempt } from "../cli/exempt.ts";
import { choose } from "../cli/choose.ts";
import type { Parameters } from "../cli/engine.ts";
import { openEvaluator } from "../cli/evaluate.ts";
import { judge } from "../cli/judge.ts";
import { Refused } from "../cli/outcome.ts";
import { readPack } from "../cli/pack-file.ts";
import { kindsAskedFor } from "../cli/surroundings.ts";
import { checkParameters } from "../cli/parameters.ts";
import { excludeBy, faultOf as globFault } from "../manifests/exclude.ts";
import { markFindings } from "../reports/fingerprint.ts";
import type { Counts, Finding, NotSeen, ResourceName, SkippedEntry } from "../reports/report.ts";

export { DokValidation, type ValidationContext, type ValidationProperties } from "./cdk8s.ts";
export type { Diagnostic, Finding, NotSeen, ResourceName, SkippedEntry };

/** What is checked, and how. At least one of `paths`, `text` and `objects` is given. */
export interface CheckInput {
  /** Files, folders and globs. */
  readonly paths?: readonly string[];
  /** Globs of what is left out of them. */
  readonly exclude?: readonly string[];
  /** Manifests in YAML or JSON, several documents too; their file is named `-`. */
  readonly text?: string;
  /** Kubernetes objects; their file is named `-`. */
  readonly objects?: readonly object[];
  /** Only these controls. */
  readonly controls?: readonly string[];
  /** How much is asked for; `restricted`, which is everything, where it is not given. */
  readonly profile?: "baseline" | "restricted";
  /** Only findings of this severity or above. */
  readonly severity?: "low" | "medium" | "high" | "critical";
  /** What is given is all that there is: another object that a rule misses is not elsewhere. */
  readonly wholeSet?: boolean;
  /** Parameters by control. */
  readonly params?: Parameters;
  /** The file of exemptions; false for none at all, also of those that stand on objects. */
  readonly exemptions?: string | false;
  /** The day on which exemptions are judged, `2027-01-31`; today in UTC where it is not given. */
  readonly today?: string;
}
export interface LibraryFinding extends Finding {
  /** The same tomorrow, wherever the lines move to. */
  readonly fingerprint: string;
}
export interface CheckResult extends Counts {
  readonly findings: readonly LibraryFinding[];
  /** Findings that an exemption covers. */
  readonly exempted: readonly (LibraryFinding & { readonly reason: string; readonly expires: string })[];
  /** What the objects cannot show: never a pass. */
  readonly notVisible: readonly NotSeen[];
  readonly skipped: readonly SkippedEntry[];
  /** What could not be read or judged, and warnings. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Thrown where the input is not understood: an unknown control, a wrong parameter, a broken file of exemptions. */
export class CheckError extends Error {
  override readonly name = "CheckError";
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(({ message }) => message).join("; "));
    this.diagnostics = diagnostics;
  }
}

/** Judges manifests by the pack's policies. Throws CheckError. */
export async function check(input: CheckInput): Promise<CheckResult> {
  try {
    return await checked(input);
  } catch (error) {
    throw error instanceof Refused ? new CheckError(error.diagnostics) : error;
  }
}

async function checked(input: CheckInput): Promise<CheckResult> {
  const { controls, profile, severity, params, exemptions, today } = input;
  const pack = readPack();
  const faults: Diagnostic[] = [];
  const choice = choose(
    {
      ...(controls === undefined ? {} : { control: controls }),
      ...(profile === undefined ? {} : { profile }),
      ...(severity === undefined ? {} : { severity }),
    },
    pack,
    faults,
  );
  const nowhere = { line: 1, column: 1, endColumn: 1, excerpt: { text: "", from: 0, isCutAtEnd: false } };
  const parameters = params === undefined ? {} : checkParameters(params, { file: "params", at: [], locate: () => nowhere }, pack, faults);
  const wrong = (input.exclude ?? []).flatMap(globFault);
  faults.push(
    ...wrong.map((reason) => createDiagnostic("DOK5010", undefined, { reason: `exclude holds no usable glob: ${reason}`, command: "docs/check.md" })),
  );
  const texts = [...(input.text === undefined ? [] : [input.text]), ...(input.objects ?? []).map((object) => JSON.stringify(object))];
  const paths = [...(input.paths ?? []), ...(texts.length > 0 ? ["-"] : [])];
  if (paths.length === 0) {
    faults.push(createDiagnostic("DOK5004", undefined, { reason: "no paths, text or objects are given" }));
  }
  if (faults.length > 0) {
    throw new Refused(faults);
  }
  const day = todayOf(today === undefined ? {} : { today });
  const accepted = {
    exemptions: exemptions === undefined || exemptions === false ? undefined : await wellRead(exemptions, pack),
    today: day,
    isOff: exemptions === false,
  };
  const standardInput = Buffer.from(texts.join("\n---\n"));
  const whole = { related: kindsAskedFor(pack, choice.controls), isWhole: input.wholeSet === true };
  const judged = await judge({ paths, standardInput, exclude: excludeBy(input.exclude ?? [], ""), ...whole }, choice, await openEvaluator(pack, parameters));
  const { errors: _, read: __, around: ___, once: ____, ...found } = { ...judged, findings: markFindings(judged.findings) };
  const isWhole = choice.controls.size === pack.controls.length && choice.leastSeverity === 0 && judged.faults.length === 0;
  const { report, warnings } = exempt(found, accepted, isWhole);
  const { files, documents, objects, evaluated, notVisible, skipped } = report;
  return {
    ...{ files, documents, objects, evaluated, notVisible, skipped },
    findings: report.findings.map(({ finding, fingerprint }) => ({ ...finding, fingerprint })),
    exempted: (report.exempted ?? []).map(({ found: { finding, fingerprint }, exemption: { reason, expires } }) => ({
      ...finding,
      fingerprint,
      reason,
      expires,
    })),
    diagnostics: [...report.faults, ...warnings],
  };
}
