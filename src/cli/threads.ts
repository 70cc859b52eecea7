// Many files in several threads: each takes a batch after another, and what they found is put together in the order of
// the files, so that the report is the one of a single thread. This module is also what runs in such a thread.
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { createDiagnostic } from "../diagnostics/diagnostic.ts";
import type { Counts } from "../reports/report.ts";
import type { Parameters } from "./engine.ts";
import { NO_SURROUNDINGS, othersOf, type Surroundings } from "./surroundings.ts";
import { append, type Choice, gather, type Gathering, isFull, nothingGathered } from "./gather.ts";

interface Task {
  readonly kind: "dok-policies";
  readonly choice: Choice;
  readonly parameters: Parameters;
  readonly around: Surroundings;
}
interface Batch {
  readonly index: number;
  readonly files: readonly string[];
}
interface Done {
  readonly index: number;
  readonly gathered: Gathering;
}

export interface Gatherers {
  readonly choice: Choice;
  readonly parameters: Parameters;
  readonly around?: Surroundings;
  readonly count: number;
  readonly gathered: Gathering;
  readonly onObject?: ((counts: Counts) => void) | undefined;
  /** What runs in a thread, if not this module. */
  readonly module?: URL;
}

const FILES_IN_A_BATCH = 250;

/** Judges the files in threads and adds all to `gathered`, which it gives back; where that is full, the rest is missing. */
export async function gatherInThreads(files: readonly string[], options: Gatherers): Promise<Gathering> {
  const { gathered, onObject } = options;
  const batches = Array.from({ length: Math.ceil(files.length / FILES_IN_A_BATCH) }, (_, index): Batch => {
    const from = index * FILES_IN_A_BATCH;
    return { index, files: files.slice(from, from + FILES_IN_A_BATCH) };
  });
  const waiting = batches.values();
  const early = new Map<number, Gathering>();
  let next = 0;
  const take = (index: number, part: Gathering): void => {
    early.set(index, part);
    for (let ready = early.get(next); ready !== undefined; ready = early.get(next)) {
      early.delete(next);
      next += 1;
      merge(gathered, ready);
      onObject?.(gathered.counts);
    }
  };
  const work = async (): Promise<void> => {
    let thread: Worker | undefined;
    for (const batch of waiting) {
      if (isFull(gathered)) {
        break;
      }
      thread ??= startThread(options);
      const done = await ask(thread, batch);
      take(batch.index, "gathered" in done ? done.gathered : lost(batch, done, options.choice));
      thread = "gathered" in done ? thread : undefined;
    }
    await thread?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(options.count, batches.length) }, work));
  return gathered;
}

function startThread({ choice, parameters, around = NO_SURROUNDINGS, module = new URL(import.meta.url) }: Gatherers): Worker {
  const task: Task = { kind: "dok-policies", choice, parameters, around };
  const thread = new Worker(module, { workerData: task });
  // What still comes of a thread that has ended is of no use to anybody.
  return thread.on("error", () => undefined);
}

/** What a thread makes of a batch, or what ended it. */
async function ask(thread: Worker, batch: Batch): Promise<Done | Error> {
  return await new Promise((resolve) => {
    const answer = (done: Done | Error): void => {
      thread.off("message", answer).off("error", fail).off("exit", end);
      resolve(done);
    };
    const fail = (error: unknown): void => answer(error instanceof Error ? error : new Error(String(error)));
    const end = (code: number): void => answer(new Error(`it ended with code ${code}`));
    thread.on("message", answer).on("error", fail).on("exit", end);
    thread.postMessage(batch);
  });
}

/** The files of a batch are read, and nothing is known of them. */
function lost({ files }: Batch, error: Error, choice: Choice): Gathering {
  const [first = "", ...others] = files;
  const which = others.length === 0 ? first : `${first} to ${others.at(-1)} (${files.length} files)`;
  const reason = `the thread that checked ${which} ended, and none of them is checked: ${error.message.replaceAll("\n", ";")}`;
  return { ...nothingGathered(choice), faults: [createDiagnostic("DOK9000", { file: first }, { reason })], errors: [error] };
}

function merge(all: Gathering, part: Gathering): void {
  for (const [name, count] of Object.entries(part.judged)) {
    all.judged[name] = (all.judged[name] ?? 0) + count;
  }
  all.counts.files += part.counts.files;
  all.counts.documents += part.counts.documents;
  all.counts.objects += part.counts.objects;
  all.counts.evaluated += part.counts.evaluated;
  append(all.findings, part.findings);
  append(all.notVisible, part.notVisible);
  append(all.claims, part.claims);
  append(all.skipped, part.skipped);
  append(all.read, part.read);
  append(all.faults, part.faults);
  append(all.errors, part.errors);
}

function isTask(data: unknown): data is Task {
  return typeof data === "object" && data !== null && "kind" in data && data.kind === "dok-policies";
}

/** A thread's life: batch after batch, until it is ended. */
async function serve({ choice, parameters, around }: Task): Promise<void> {
  const { openEvaluator } = await import("./evaluate.ts");
  const { readPack } = await import("./pack-file.ts");
  const evaluator = await openEvaluator(readPack(), parameters);
  evaluator.lookAmong(othersOf(around));
  parentPort?.on("message", (batch: Batch) => {
    const found = { files: batch.files, unread: [], skipped: [], pipes: [] };
    gather(found, { choice, evaluator, gathered: nothingGathered(choice) }).then(
      (gathered) => parentPort?.postMessage({ index: batch.index, gathered } satisfies Done),
      (error: unknown) => {
        throw error;
      },
    );
  });
}

if (!isMainThread && isTask(workerData)) {
  void serve(workerData);
}
