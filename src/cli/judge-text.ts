// All that the pack finds in a text, whatever was asked for: what a change of the text may not make worse.
import { readManifests } from "../manifests/read.ts";
import { sameness } from "../reports/fingerprint.ts";
import type { Finding } from "../reports/report.ts";
import type { Evaluator } from "./evaluate.ts";

export interface TextVerdict {
  /** How often each finding is there, those alike but for their place counted together. */
  readonly findings: ReadonlyMap<string, { readonly count: number; readonly finding: Finding }>;
  /** Documents that could not be read or judged. */
  readonly failed: number;
}

/** Judges a text as if it were a file. */
export async function judgeText(text: string, evaluator: Evaluator): Promise<TextVerdict> {
  const findings = new Map<string, { readonly count: number; readonly finding: Finding }>();
  let failed = 0;
  for (const found of readManifests(["-"], { standardInput: Buffer.from(text) })) {
    const verdict = found.kind === "object" ? await evaluator.evaluate(found) : undefined;
    failed += found.kind === "fault" || verdict?.kind === "failed" ? 1 : 0;
    for (const { finding } of verdict?.kind === "judged" ? verdict.findings : []) {
      const same = sameness(finding);
      findings.set(same, { count: (findings.get(same)?.count ?? 0) + 1, finding });
    }
  }
  return { findings, failed };
}
