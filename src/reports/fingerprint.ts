// What makes a finding the same one tomorrow. Lines, columns and places in a list move when others are written above
// them, so none of them counts; nor does the text of the file, which may be a secret that a hash would give away.
import { createHash } from "node:crypto";
import type { Finding, FramedFinding, MarkedFinding } from "./report.ts";

/** Marks findings in their order; those that are alike in one file are told apart by a number. */
export function markFindings(findings: readonly FramedFinding[]): readonly MarkedFinding[] {
  const counted = new Map<string, number>();
  return findings.map((found) => {
    const same = sameness(found.finding);
    const inFile = `${found.finding.file}\0${same}`;
    const count = (counted.get(inFile) ?? 0) + 1;
    counted.set(inFile, count);
    return { ...found, fingerprint: createHash("sha256").update(`${same}\0${count}`).digest("hex").slice(0, 32) };
  });
}

/** What two findings of one file have in common that are alike but for their place. */
export function sameness({ control, field, message, resource }: Finding): string {
  const { apiVersion, kind, namespace, name } = resource;
  const group = apiVersion.includes("/") ? apiVersion.slice(0, apiVersion.indexOf("/")) : "";
  return [control, group, kind, namespace, name, withoutIndices(field), withoutIndices(message)].join("\0");
}

function withoutIndices(text: string): string {
  return text.replace(/\[\d+\]/gu, "[]");
}
