// The form of dok-policies.yaml, said once: read.ts reads by it, and schema.ts publishes it.
import { PROFILES, SEVERITIES as SEVEREST_FIRST } from "../dsl/control.ts";
import type { Params } from "../dsl/params.ts";
import { FORMAT_NAMES } from "../reports/format-names.ts";

export interface TextShape {
  readonly kind: "text";
  readonly description: string;
}
export interface ChoiceShape {
  readonly kind: "choice";
  readonly description: string;
  readonly choices: readonly string[];
}
export interface FlagShape {
  readonly kind: "flag";
  readonly description: string;
}
export interface ListShape {
  readonly kind: "list";
  readonly description: string;
  readonly items: Shape;
  readonly mayBeEmpty?: boolean;
}
export interface RecordShape {
  readonly kind: "record";
  readonly description: string;
  readonly fields: { readonly [name: string]: Shape };
  readonly required: readonly string[];
}
/** By control, as `--params` has them. */
export interface ParamsShape {
  readonly kind: "params";
  readonly description: string;
}
export type Shape = TextShape | ChoiceShape | FlagShape | ListShape | RecordShape | ParamsShape;

/** As much of a pack as tells a misspelt choice from a good one. `pack.json` has this form. */
export interface ConfigurablePack {
  readonly controls: readonly { readonly id: string; readonly params: Params }[];
}

export const API_VERSION = "dok-policies/v1";
export const KIND = "Check";
export const SEVERITIES: readonly string[] = SEVEREST_FIRST.toReversed();
export const FAIL_ON = [...SEVERITIES, "never"];
/** What may be passed over without a verdict. */
export const PASSED_OVER = ["no-object", "unknown-kind", "unknown-version", "not-visible"];

const text = (description: string): TextShape => ({ kind: "text", description });
const choice = (description: string, choices: readonly string[]): ChoiceShape => ({ kind: "choice", description, choices });
const list = (description: string, items: Shape): ListShape => ({ kind: "list", description, items });

/** The whole file, with the names that this pack has. */
export function definitionOf(pack: ConfigurablePack): RecordShape {
  const ids = pack.controls.map(({ id }) => id);
  const output: RecordShape = {
    kind: "record",
    description: "One form of the report, and where it goes",
    required: ["format"],
    fields: { format: choice("The form", FORMAT_NAMES), file: text("The file; standard output where there is none") },
  };
  return {
    kind: "record",
    description: "How `dok-policies check` checks. Paths are relative to this file; options of the command line override each key",
    required: ["apiVersion", "kind"],
    fields: {
      apiVersion: choice("The version of this form", [API_VERSION]),
      kind: choice("What the file is", [KIND]),
      paths: list("What is checked where the command line names nothing", text("A file, folder or glob")),
      exclude: list("What is left out, a name at any depth or a path", text("A glob, as seen from this file's folder")),
      controls: list("Only these controls", choice("The id of a control", ids)),
      profile: choice("How much is asked for: baseline is what every production database can hold, restricted is everything", PROFILES),
      severity: choice("Only findings of this severity or above", SEVERITIES),
      failOn: choice("Findings below this severity are shown and do not fail", FAIL_ON),
      failOnSkipped: list("Fail where something of these has no verdict", choice("What may be passed over", [...PASSED_OVER, "all"])),
      notVisible: { kind: "flag", description: "List what the objects cannot show" },
      wholeSet: { kind: "flag", description: "What is checked is all that there is: another object that a rule misses is not elsewhere" },
      params: { kind: "params", description: "Parameters by control" },
      exemptions: text("The file of exemptions"),
      baseline: text("The file of findings that are not new"),
      outputs: list("The reports", output),
    },
  };
}
