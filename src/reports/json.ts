// JSON that may be longer than a string can be: the same value as JSON.stringify would give, in pieces.
import type { Exemption } from "../exemptions/exemption.ts";
import { countBySeverity, countSkipped, type ExemptedFinding, type Finding, type MarkedFinding, type Report, type ReportedPack } from "./report.ts";

/** The report with everything that is known. */
export function* reportAsJson(pack: ReportedPack, report: Report): Generator<string> {
  const { files, documents, objects, evaluated } = report;
  const head = {
    schemaVersion: 1,
    ...(report.config === undefined ? {} : { config: report.config }),
    pack: { name: pack.name, version: pack.version, guide: pack.guide },
    summary: {
      files,
      documents,
      objects,
      evaluated,
      findings: countBySeverity(report),
      exempted: report.exempted?.length ?? 0,
      ...(report.known === undefined ? {} : { known: report.known.length }),
      notVisible: report.notVisible.length,
      skipped: countSkipped(report),
      faults: report.faults.length,
    },
  };
  yield spelled(JSON.stringify(head, null, 2)).slice(0, -2);
  yield* list("findings", report.findings, findingEntry);
  if (report.exempted !== undefined) {
    yield* list("exempted", report.exempted, exemptedEntry);
  }
  if (report.known !== undefined) {
    yield* list("known", report.known, findingEntry);
  }
  yield* list("notVisible", report.notVisible, (entry) => entry);
  yield* list("skipped", report.skipped, (entry) => entry);
  yield* list("faults", report.faults, ({ code, severity, message, why, fix, file, line, column }) => ({
    code,
    severity,
    message,
    why,
    fix,
    file,
    line,
    column,
  }));
  yield "\n}\n";
}

function* list<T>(name: string, items: readonly T[], shown: (item: T) => object): Generator<string> {
  yield `,\n  "${name}": [`;
  yield* itemsAsJson(items, shown, "    ");
  yield items.length === 0 ? "]" : "\n  ]";
}

/** The items of a list, each on lines of its own with this indentation. */
export function* itemsAsJson<T>(items: Iterable<T>, shown: (item: T) => object, indentation: string): Generator<string> {
  let separator = "\n";
  for (const item of items) {
    yield `${separator}${indentation}${spelled(JSON.stringify(shown(item), null, 2)).replaceAll("\n", `\n${indentation}`)}`;
    separator = ",\n";
  }
}

type FindingEntry = Finding & { readonly fingerprint: string };

function findingEntry({ finding, fingerprint }: MarkedFinding): FindingEntry {
  return { ...finding, fingerprint };
}

function exemptedEntry({ found, exemption }: ExemptedFinding): FindingEntry & Pick<Exemption, "reason" | "expires" | "owner" | "ticket"> {
  const { reason, expires, owner, ticket } = exemption;
  return { ...findingEntry(found), reason, expires, ...(owner === undefined ? {} : { owner }), ...(ticket === undefined ? {} : { ticket }) };
}

/** What a terminal or a CI's log would obey, or what is not to be seen, as JSON's escapes. */
export function spelled(json: string): string {
  return json
    .replace(/[\u007f-\u009f\p{Cf}\u2028\u2029\p{NChar}]/gu, (character) =>
      [...Array(character.length).keys()].map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""),
    )
    .replace(COMMAND, "\\u0023#");
}

/** `##[command]` and `##vso[command]` anywhere in a line are obeyed by what reads the logs of GitHub's and Azure's jobs. */
const COMMAND = /##(?=[a-z]*\[)/giu;
