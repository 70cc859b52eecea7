// All that the pack finds in a text, whatever was asked for: what a change of the text may not make worse.
import { readManifests } from "../manifests/read.ts";
import { sameness } from "../reports/fingerprint.ts";
import type { Finding } from "../reports/report.ts";
import type { Evaluator } from "./evaluate.ts";

export interface TextVerdict {
  /** The findings, those together that are alike but for their place. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** Documents that could not be read or judged. */
  readonly failed: number;
}

/** Judges a text as if it were a file. */
export async function judgeText(text: string, evaluator: Evaluator): Promise<TextVerdict> {
  const findings = new Map<string, Finding[]>();
  let failed = 0;
  for (const found of readManifests(["-"], { once: new Map([["-", Buffer.from(text)]]) })) {
    const [verdict] = found.kind === "object" ? await evaluator.evaluate([found]) : [];
    failed += found.kind === "fault" || verdict?.kind === "failed" ? 1 : 0;
    for (const { finding } of verdict?.kind === "judged" ? verdict.findings : []) {
      findings.set(sameness(finding), [...(findings.get(sameness(finding)) ?? []), finding]);
    }
  }
  return { findings, failed };
}
