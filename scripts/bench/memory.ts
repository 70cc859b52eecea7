// Memory of each process with a scenario's policies alone, in a cluster of its own: a process that has had others keeps what they took.
import { type Memory, startCluster } from "../../test-suites/cluster/support/cluster.ts";
import { benchOf } from "./engine.ts";
import type { Scenario, Timed } from "./scenario.ts";
import { prepare } from "./prepare.ts";
import { visit } from "./visit.ts";

const INSTALL_MS = 150_000;
const CREATIONS = { samples: 20, objectMs: 1_000 };

export async function memoryOf(scenario: Scenario, timed: readonly Timed[]): Promise<Readonly<Record<string, Memory>>> {
  const { engine, form } = scenario;
  const cluster = await startCluster({
    gatekeeper: engine === "gatekeeper",
    // What is measured as "off" is switched off here in Kyverno itself.
    kyverno: engine === "kyverno" && { admissionPolicies: !form.endsWith("native off") },
  });
  try {
    await prepare(cluster);
    const bench = await benchOf(cluster, INSTALL_MS);
    await bench.enter(scenario);
    await visit(cluster, timed, CREATIONS);
    return cluster.memory();
  } finally {
    await cluster.stop();
  }
}
