import { createServer, type Server } from "node:net";
import { networkInterfaces } from "node:os";

/** Ports of one cluster; the block is its own for as long as `release` isn't called. */
export interface Ports {
  readonly etcd: number;
  readonly etcdPeer: number;
  readonly apiserver: number;
  readonly controllerManager: number;
  readonly gatekeeper: number;
  readonly gatekeeperHealth: number;
  readonly gatekeeperMetrics: number;
  readonly kyverno: number;
  readonly kyvernoMetrics: number;
  readonly kyvernoReportsMetrics: number;
  readonly release: () => void;
}

// Below the range that outgoing connections take their ports from.
const FIRST = 20_000;
const LAST = 30_000;
const BLOCK = 20;

/** A block of ports that no other cluster has: its first port is held open, and falls free when this process dies. */
export async function takePorts(): Promise<Ports> {
  const outside = Object.keys(networkInterfaces()).filter((name) => name !== "lo");
  if (outside.length > 0) {
    throw new Error(`a cluster listens on ports that nobody else should see (${outside.join(", ")} is here): run the tests with scripts/cluster/test.sh`);
  }
  for (let base = FIRST; base < LAST; base += BLOCK) {
    const lock = await listen(base);
    if (lock !== undefined) {
      return {
        etcd: base + 1,
        etcdPeer: base + 2,
        apiserver: base + 3,
        controllerManager: base + 4,
        gatekeeper: base + 5,
        gatekeeperHealth: base + 6,
        gatekeeperMetrics: base + 7,
        kyverno: base + 8,
        kyvernoMetrics: base + 9,
        kyvernoReportsMetrics: base + 10,
        release: () => lock.close(),
      };
    }
  }
  throw new Error("no ports left on loopback");
}

function listen(port: number): Promise<Server | undefined> {
  return new Promise((done) => {
    const server = createServer();
    server.once("error", () => done(undefined));
    server.listen(port, "127.0.0.1", () => {
      server.unref();
      done(server);
    });
  });
}
