// Kyverno's own engine on many objects in one process (scripts/engines/kyverno/engine): the CLI compiles all that it is
// given anew for each object. test-suites/engines/kyverno-engine.spec.ts shows that both say the same.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EngineError, excerpt } from "./engine-error.ts";
import { isRecord, listAt, textAt, valueAt } from "./foreign-json.ts";
import { writeBareCrds } from "./kyverno-crds.ts";
import { isOutcome, type KyvernoOutcome } from "./kyverno-report.ts";
import { requireEngine } from "./locate.ts";
import { runProcess } from "./run-process.ts";

export interface KyvernoEngineInput {
  /** Files of one policy each: ClusterPolicy, ValidatingPolicy or ValidatingAdmissionPolicy. Bindings are not looked at. */
  readonly policies: readonly string[];
  /** Several may have one name. */
  readonly objects: readonly object[];
  /** CRDs of all kinds that are not built in. */
  readonly crds?: readonly string[];
}

export interface KyvernoVerdict {
  readonly policy: string;
  readonly result: KyvernoOutcome;
  readonly message: string;
  /** Its place among the objects given. */
  readonly object: number;
}

/** A verdict for each policy and object that it is for. Throws EngineError unless every policy and object was read. */
export async function kyvernoEngine({ policies, objects, crds = [] }: KyvernoEngineInput): Promise<readonly KyvernoVerdict[]> {
  const folder = await mkdtemp(join(tmpdir(), "dok-kyverno-"));
  try {
    const lines = join(folder, "objects.jsonl");
    await writeFile(lines, objects.map((object) => `${JSON.stringify(object)}\n`).join(""));
    const [kinds] = await writeBareCrds(crds, folder);
    const args = [...(kinds === undefined ? [] : ["-crd", kinds]), "-objects", lines, ...policies];
    const { exitCode, stdout, stderr } = await runProcess(requireEngine("kyverno-engine"), args);
    if (exitCode !== 0) {
      throw new EngineError(`kyverno-engine failed (exit code ${exitCode})`, excerpt(stderr), "correct the policy or object it names");
    }
    return readReport(stdout, { policies: policies.length, objects: objects.length });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a policy has against its object; undefined where it has nothing, or is not for it. What failed on the way is a complaint too. */
export function complaintOf({ result, message }: KyvernoVerdict): string | undefined {
  switch (result) {
    case "pass":
    case "skip":
      return undefined;
    case "fail":
      return message;
    default:
      return `${result}: ${message}`;
  }
}

function readReport(stdout: string, given: { readonly policies: number; readonly objects: number }): readonly KyvernoVerdict[] {
  const report: unknown = JSON.parse(stdout);
  const read = { policies: valueAt(report, "policies"), objects: valueAt(report, "objects") };
  if (read.policies !== given.policies || read.objects !== given.objects) {
    throw new EngineError(
      `kyverno-engine read ${String(read.policies)} policies and ${String(read.objects)} objects of ${given.policies} and ${given.objects}`,
      "the rest would pass untested",
      "give it files of one policy each",
    );
  }
  return listAt(report, "results").map(readVerdict);
}

function readVerdict(entry: unknown): KyvernoVerdict {
  const policy = textAt(entry, "policy");
  const result = textAt(entry, "result");
  const object = valueAt(entry, "object");
  if (!isRecord(entry) || policy === undefined || !isOutcome(result) || typeof object !== "number") {
    throw new EngineError("kyverno-engine printed a result of an unknown form", excerpt(JSON.stringify(entry), 500), "build it again: `npm run engines`");
  }
  return { policy, result, message: textAt(entry, "message") ?? "", object };
}
