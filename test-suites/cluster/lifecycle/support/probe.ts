// Writes that go on while something else happens, one every 50 ms: compliant objects that must never be denied, and
// violating ones whose way through is measured.
import type { Cluster } from "../../support/cluster.ts";
import type { Method, Reply } from "../../support/client.ts";
import { type Manifest, textAt } from "../../support/json.ts";
import { sleep } from "../../support/wait.ts";
import type { Subject } from "./subjects.ts";

export interface Write {
  readonly subject: Subject;
  readonly method: Method;
  /** When it was sent and when answered, in milliseconds of `performance.now()`. */
  readonly sent: number;
  readonly answered: number;
  /** 0: no answer. */
  readonly status: number;
  readonly message: string;
}

export interface Probe {
  readonly writes: readonly Write[];
  /** Ends it when the writes under way are answered. */
  readonly stop: () => Promise<readonly Write[]>;
}

export const EVERY_MS = 50;

export const isAccepted = ({ status }: Write): boolean => status >= 200 && status < 300;
/** Answered with a no that a policy, a webhook or a policy's failure gave; not the API server's own objections. */
export const isDenial = (status: number, message: string): boolean =>
  status >= 400 && /denied|violat|webhook|ValidatingAdmissionPolicy|expression|budget/iu.test(message);
export const isDenied = ({ status, message }: Write): boolean => isDenial(status, message);

let serial = 0;

/** Creates, updates and deletes each of the compliant objects over and over. */
export function probeCompliant(cluster: Cluster, subjects: readonly Subject[]): Probe {
  const there = new Map<Subject, { readonly object: Manifest; readonly isUpdated: boolean }>();
  return run(subjects, async (subject, write) => {
    const known = there.get(subject);
    if (known === undefined) {
      serial += 1;
      const object = { ...subject.object, metadata: { ...subject.object.metadata, name: `probe-${serial}` } };
      const reply = await write("POST", () => create(cluster, object));
      if (reply?.status === 201) {
        there.set(subject, { object, isUpdated: false });
      }
    } else if (!known.isUpdated) {
      const patch = { metadata: { annotations: { touched: "yes" } } };
      const reply = await write("PATCH", async () => cluster.request("PATCH", await cluster.path(known.object), patch));
      if (reply?.status === 200) {
        there.set(subject, { ...known, isUpdated: true });
      }
    } else {
      const reply = await write("DELETE", async () => cluster.request("DELETE", await cluster.path(known.object)));
      if (reply !== undefined && (reply.status < 300 || reply.status === 404)) {
        there.delete(subject);
      }
    }
  });
}

/** Tries to create each of the violating objects over and over; what gets in is deleted at once. */
export function probeViolating(cluster: Cluster, subjects: readonly Subject[]): Probe {
  return run(subjects, async (subject, write) => {
    serial += 1;
    const object = { ...subject.object, metadata: { ...subject.object.metadata, name: `probe-${serial}` } };
    const reply = await write("POST", () => create(cluster, object));
    if (reply?.status === 201) {
      await cluster.request("DELETE", await cluster.path(object)).catch(() => {});
    }
  });
}

const create = async (cluster: Cluster, object: Manifest): Promise<Reply> => cluster.request("POST", await cluster.path(object, { collection: true }), object);

type Try = (subject: Subject, write: (method: Method, call: () => Promise<Reply>) => Promise<Reply | undefined>) => Promise<void>;

function run(subjects: readonly Subject[], attempt: Try): Probe {
  const writes: Write[] = [];
  const busy = new Map<Subject, Promise<void>>();
  let isStopped = false;
  const record = async (subject: Subject, method: Method, call: () => Promise<Reply>): Promise<Reply | undefined> => {
    const sent = performance.now();
    try {
      const reply = await call();
      writes.push({ subject, method, sent, answered: performance.now(), status: reply.status, message: textAt(reply.body, "message") });
      return reply;
    } catch (error) {
      writes.push({ subject, method, sent, answered: performance.now(), status: 0, message: String(error) });
      return undefined;
    }
  };
  const loop = async (): Promise<void> => {
    for (let turn = 0; !isStopped; turn += 1) {
      const subject = subjects[turn % subjects.length];
      if (subject !== undefined && !busy.has(subject)) {
        const work = attempt(subject, (method, call) => record(subject, method, call)).finally(() => busy.delete(subject));
        busy.set(subject, work);
      }
      await sleep(EVERY_MS);
    }
    await Promise.all(busy.values());
  };
  const done = loop();
  return {
    writes,
    stop: async () => {
      isStopped = true;
      await done;
      return writes;
    },
  };
}

/** The longest time in which a violating object could get in: from the first one that did to the next that was denied. */
export function longestGap(writes: readonly Write[]): number {
  const ordered = [...writes].sort((a, b) => a.sent - b.sent);
  let longest = 0;
  let since: number | undefined;
  for (const write of ordered) {
    if (isAccepted(write)) {
      since ??= write.sent;
      longest = Math.max(longest, write.answered - since);
    } else if (since !== undefined) {
      longest = Math.max(longest, write.sent - since);
      since = undefined;
    }
  }
  return longest;
}
