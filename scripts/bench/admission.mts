// How long the real API server takes to admit objects: alone, with our pack in each form, and with others' beside it.
// A benchmark, not a test: it never fails on a clock.
import { readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { takenBy } from "../../test-suites/cluster/lifecycle/support/subjects.ts";
import { type Cluster, startCluster } from "../../test-suites/cluster/support/cluster.ts";
import { type Budget, budgetOf } from "./budget.ts";
import { measure } from "./measure.ts";
import { memoryOf } from "./memory.ts";
import { type Options, parseOptions, USAGE } from "./options.ts";
import { packScenarios } from "./pack.ts";
import { peerScenarios } from "./peers.ts";
import { prepare } from "./prepare.ts";
import { printReport } from "./report.ts";
import type { Run } from "./results.ts";
import type { Scenario, Timed } from "./scenario.ts";
import { timedObjects } from "./timed.ts";

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const baseline = (name: string, engine: Scenario["engine"]): Scenario => ({
  name,
  engine,
  part: "baseline",
  form: name,
  controls: 0,
  operators: 0,
  objects: [],
  probes: [],
  rules: () => 0,
});

async function scenariosOf(cluster: Cluster, options: Options, violating: Parameters<typeof packScenarios>[2]): Promise<readonly Scenario[]> {
  const peers = options.peers === undefined || options.each !== undefined ? [] : peerScenarios(options.peers);
  if (peers.length === 0 && options.each === undefined) {
    say("no peers: name a folder with --peers that scripts/bench/peers.sh has filled");
  }
  const all = [baseline("Gatekeeper without policies", "gatekeeper"), ...(await packScenarios(cluster, options, violating)), ...peers];
  return [baseline("none", "none"), ...all.filter(({ name }) => options.only.test(name))];
}

async function run(options: Options): Promise<Run> {
  const begun = performance.now();
  const started = new Date().toISOString();
  const before = loadavg();
  const budget = budgetOf(options.minutes);
  // Audits and scans run beside admission, in other processes of a real installation: here they would only blur it.
  const cluster = await startCluster({ gatekeeper: { auditInterval: 0 }, kyverno: { admissionPolicies: true } });
  const versions = Object.fromEntries(Object.entries(cluster.components).map(([name, { version }]) => [name, version]));
  const runOf = (measured: Pick<Run, "results" | "failures" | "missing">, memory: Run["memory"]): Run => ({
    started,
    minutes: (performance.now() - begun) / 60_000,
    loads: { before, after: loadavg() },
    versions,
    options: { rounds: options.rounds, samples: options.samples },
    ...measured,
    memory,
  });
  const keep = (measured: Run): Run => {
    if (options.json !== undefined) {
      writeFileSync(options.json, `${JSON.stringify(measured, null, 2)}\n`);
    }
    return measured;
  };
  try {
    await prepare(cluster);
    await cluster.kill("kyverno-reports");
    const taken = await takenBy(cluster);
    const timed = await timedObjects(cluster, taken);
    const scenarios = await scenariosOf(cluster, options, taken.violating);
    say(`${scenarios.length} scenarios after ${Math.round((performance.now() - begun) / 1000)} s, objects: ${timed.map(({ name }) => name).join(", ")}`);
    const measured = await measure({ cluster, scenarios, timed, options, budget, say, keep: (some) => keep(runOf(some, {})) });
    return keep(runOf(measured, await memories(options, budget, scenarios, timed)));
  } finally {
    await cluster.stop();
  }
}

async function memories(options: Options, budget: Budget, scenarios: readonly Scenario[], timed: readonly Timed[]): Promise<Run["memory"]> {
  const memory: Record<string, Run["memory"][string]> = {};
  for (const scenario of options.memory ? scenarios.filter(({ part }) => ["baseline", "pack", "peer"].includes(part)) : []) {
    if (!budget.isOver()) {
      say(`memory: ${scenario.name}`);
      memory[scenario.name] = await memoryOf(scenario, timed);
    }
  }
  return memory;
}

const command = parseOptions(process.argv.slice(2));
if (command === "help") {
  console.log(USAGE);
} else if ("show" in command) {
  const shown: Run = JSON.parse(readFileSync(command.show, "utf8"));
  printReport(shown);
} else {
  printReport(await run(command));
}
