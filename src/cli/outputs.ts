// Which forms of the report go where: `--format sarif --output f.sarif --format human`. An --output belongs to the
// --format before it; whatever could be meant otherwise is refused.
import { resolve } from "node:path";
import { createDiagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { FormatName } from "../reports/format-names.ts";
import { nearest } from "./nearest.ts";

/** One option as it stands on the command line. */
export interface OutputWord {
  readonly option: "format" | "output";
  readonly value: string;
}
export interface Output<F extends string = FormatName> {
  readonly format: F;
  /** Standard output where there is none. */
  readonly file?: string;
}

/** The outputs that the words ask for, of forms that there are; what is wrong with them goes to `faults`. */
export function pairOutputs<F extends string>(words: readonly OutputWord[], faults: Diagnostic[], names: readonly F[], usual: F): readonly Output<F>[] {
  const wrong = (reason: string): void => {
    faults.push(createDiagnostic("DOK5014", undefined, { reason }));
  };
  const pairs: { readonly format: string; file?: string }[] = [];
  for (const { option, value } of words) {
    const last = pairs.at(-1);
    if (option === "format") {
      pairs.push({ format: value });
    } else if (last === undefined) {
      wrong(`--output ${value} has no --format before it`);
    } else if (last.file !== undefined) {
      wrong(`--format ${last.format} has two outputs, ${last.file} and ${value}`);
    } else if (value === "") {
      wrong(`the --output of --format ${last.format} is empty`);
    } else {
      last.file = value;
    }
  }
  const outputs = pairs.flatMap(({ format, file }) => {
    const known = names.find((name) => name === format);
    if (known === undefined) {
      faults.push(unknownFormat(format, names));
      return [];
    }
    return [{ format: known, ...(file === undefined || file === "-" ? {} : { file }) }];
  });
  checkOutputs(outputs, wrong);
  return outputs.length === 0 ? [{ format: usual }] : outputs;
}

/** Says what cannot be meant: two reports at one place. */
export function checkOutputs(outputs: readonly Output<string>[], wrong: (reason: string) => void): void {
  const here = outputs.filter(({ file }) => file === undefined).map(({ format }) => format);
  if (here.length > 1) {
    wrong(`${here.join(" and ")} would both go to standard output; give all but one an --output`);
  }
  const taken = new Map<string, string>();
  for (const { format, file } of outputs) {
    const path = file === undefined ? undefined : resolve(file);
    const other = path === undefined ? undefined : taken.get(path);
    if (other !== undefined) {
      wrong(`${other} and ${format} would both be written to ${file}`);
    }
    if (path !== undefined) {
      taken.set(path, format);
    }
  }
}

function unknownFormat(given: string, names: readonly string[]): Diagnostic {
  const meant = nearest(given, names);
  return createDiagnostic("DOK5005", undefined, {
    what: "format",
    given,
    choices: names.join(", "),
    ...(meant === undefined ? {} : { nearest: meant }),
  });
}
