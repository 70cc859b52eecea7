// Writes of which a test says that they succeed, or at least that no policy denies them.
import { isDenial } from "../../lifecycle/support/probe.ts";
import type { Reply, RequestOptions } from "../../support/client.ts";
import type { Cluster } from "../../support/cluster.ts";
import { type Manifest, textAt } from "../../support/json.ts";

export type Call = readonly [what: string, call: () => Promise<Reply>];
export type User = RequestOptions["as"];

export const isFailure = ({ status }: Reply): boolean => status > 299;
export const wasDenied = ({ status, body }: Reply): boolean => isDenial(status, textAt(body, "message"));

const AT_ONCE = 6;

/** Makes the calls, some at a time in their order, and returns a line for each that is in trouble. */
export async function troubles(calls: readonly Call[], isTrouble: (reply: Reply) => boolean = isFailure, atOnce = AT_ONCE): Promise<readonly string[]> {
  const found: string[] = [];
  const left = [...calls];
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [what, call] = next;
      const reply = await call();
      found.push(...(isTrouble(reply) ? [`${what}: ${reply.status} ${textAt(reply.body, "message").slice(0, 300)}`] : []));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return found;
}

export interface Writer {
  readonly create: (object: Manifest, as?: User) => Promise<Reply>;
  /** A merge patch. */
  readonly patch: (object: Manifest, body: object, as?: User, subresource?: string) => Promise<Reply>;
}

export function writerOf(cluster: Cluster): Writer {
  const by = (as: User): RequestOptions => (as === undefined ? {} : { as });
  return {
    create: async (object, as) => cluster.request("POST", await cluster.path(object, { collection: true }), object, by(as)),
    patch: async (object, body, as, subresource) =>
      cluster.request("PATCH", await cluster.path(object, subresource === undefined ? {} : { subresource }), body, by(as)),
  };
}
