// `kyverno apply`, believed only when the counts agree: it leaves out a policy file that it can't read or that has one
// unknown field, and every other policy in that file, and exits 0.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type GivenDocument, type ObjectName, printName, readDocuments, refuseDuplicates } from "./documents.ts";
import { EngineError, excerpt } from "./engine-error.ts";
import { countRules, policyKey, type RuleCount } from "./kyverno-count.ts";
import { writeBareCrds } from "./kyverno-crds.ts";
import { type KyvernoResult, readKyvernoReport, readSkippedPolicies } from "./kyverno-report.ts";
import { requireEngine } from "./locate.ts";
import { runProcess } from "./run-process.ts";

export interface KyvernoInput {
  readonly policies: readonly string[];
  readonly resources: readonly string[];
  /** CRDs of kinds whose plural is irregular; without them such a kind never matches. */
  readonly crds?: readonly string[];
  /** Accept policies that were tested on no object. Without it they are an error. */
  readonly allowUnmatched?: boolean;
  readonly timeoutMilliseconds?: number;
}

export interface KyvernoPair {
  readonly policy: string;
  readonly object: ObjectName;
}

export interface KyvernoRun {
  /** An `error` is a result here, too: a policy failed on that object. */
  readonly results: readonly KyvernoResult[];
  /** Rules that Kyverno says it applied: one for each policy, or for each rule of a ClusterPolicy, autogen's included. */
  readonly rulesApplied: number;
  readonly policies: number;
  readonly objects: number;
  /** Which policies had a say on which objects, be it `skip`. */
  readonly evaluated: readonly KyvernoPair[];
  /** Objects on which no policy had a say. */
  readonly untouched: readonly ObjectName[];
}

const APPLYING = /Applying (\d+) policy rule\(s\) to (\d+) resource\(s\)/;

/** Applies Kyverno policies to objects. Throws EngineError for everything but an answer about all that was given. */
export async function kyvernoApply(input: KyvernoInput): Promise<KyvernoRun> {
  const policies = await readDocuments(input.policies);
  const objects = await readDocuments(input.resources);
  refuseDuplicates([...policies, ...objects]);
  const expected = countRules(policies);
  const folder = await mkdtemp(join(tmpdir(), "dok-kyverno-"));
  try {
    const crds = await writeBareCrds(input.crds ?? [], folder);
    const args = [...input.policies, ...flags("--resource", input.resources), ...flags("--crd-paths", crds)];
    const rulesApplied = await countApplied(args, expected, objects.length);
    const results = await applyAll(args, input.timeoutMilliseconds);
    const run = { ...summary(results, objects), results, rulesApplied, policies: policies.length, objects: objects.length };
    if (input.allowUnmatched !== true) {
      refuseUnmatched(policies, run.evaluated);
    }
    return run;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** With a report to print, Kyverno doesn't say what it applies. So we ask without, and hang up when it has said it. */
async function countApplied(args: readonly string[], expected: RuleCount, objects: number): Promise<number> {
  const { exitCode, stdout, stderr } = await runProcess(requireEngine("kyverno"), ["apply", ...args], { until: APPLYING });
  const [, rules, resources] = APPLYING.exec(stdout) ?? [];
  if (rules === undefined || resources === undefined) {
    throw failure(exitCode, stdout, stderr);
  }
  const applied = Number(rules);
  if (applied < expected.least || applied > expected.most) {
    throw new EngineError(
      `kyverno applies ${applied} rules of ${expected.least === expected.most ? expected.least : `${expected.least} to ${expected.most}`}`,
      excerpt(stderr) || "it leaves out, without a word, each policy file that it cannot read, or in which any policy has an unknown field",
      "apply the policy files one by one with `kyverno apply -v 3` to see which is left out and why",
    );
  }
  if (Number(resources) !== objects) {
    throw new EngineError(
      `kyverno reads ${resources} objects of ${objects}`,
      "the rest would pass untested",
      "apply the object files one by one to see which is left out",
    );
  }
  return applied;
}

async function applyAll(args: readonly string[], timeoutMilliseconds: number | undefined): Promise<readonly KyvernoResult[]> {
  const reporting = ["apply", ...args, "--policy-report", "--output-format", "json"];
  const options = timeoutMilliseconds === undefined ? {} : { timeoutMilliseconds };
  const { exitCode, stdout, stderr } = await runProcess(requireEngine("kyverno"), reporting, options);
  const skipped = readSkippedPolicies(stdout);
  if (skipped !== "") {
    throw new EngineError("kyverno skips policies that it finds invalid", excerpt(skipped), "correct what wrote them");
  }
  const results = stderr.trim() === "" ? readKyvernoReport(stdout) : [];
  const refused = results.some(({ result }) => result === "fail" || result === "error");
  if (stderr.trim() !== "" || exitCode !== (refused ? 1 : 0)) {
    throw failure(exitCode, stdout, stderr);
  }
  return results;
}

function summary(results: readonly KyvernoResult[], objects: readonly GivenDocument[]): Pick<KyvernoRun, "evaluated" | "untouched"> {
  const pairs = new Map(results.map(({ policy, object }) => [`${policy}\n${printName(object)}`, { policy, object }]));
  const touched = new Set(results.map(({ object }) => printName(object)));
  const untouched = objects.filter((object) => !touched.has(printName(object)));
  return {
    evaluated: [...pairs.values()],
    untouched: untouched.map(({ apiVersion, kind, namespace, name }) => ({ apiVersion, kind, namespace, name })),
  };
}

function refuseUnmatched(policies: readonly GivenDocument[], evaluated: readonly KyvernoPair[]): void {
  const heard = new Set(evaluated.map(({ policy }) => policy));
  const silent = policies
    .filter((policy) => countRules([policy]).most > 0)
    .map(policyKey)
    .filter((policy) => !heard.has(policy));
  if (silent.length > 0) {
    throw new EngineError(
      `no object was tested by ${silent.join(", ")}`,
      "a policy that matches nothing fails nothing; offline, Kyverno guesses a kind's plural, and wrongly for Redis (redises) or MongoDBCommunity",
      "pass the kind's CRD in crds, correct the policy's match, add an object of its kind, or pass allowUnmatched: true",
    );
  }
}

function failure(exitCode: number, stdout: string, stderr: string): EngineError {
  return new EngineError(
    `kyverno failed (exit code ${exitCode})`,
    excerpt(stderr) || excerpt(stdout) || "it printed nothing",
    "correct the policy or object it names",
  );
}

/** Kyverno reads the values of these flags as CSV: a comma in a path would make two of it. */
function flags(name: string, paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => [name, /[",\n]/.test(path) ? `"${path.replaceAll('"', '""')}"` : path]);
}
