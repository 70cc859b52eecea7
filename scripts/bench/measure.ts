// Visits of all scenarios, again and again, until enough is known or the time is over.
import type { Cluster } from "../../test-suites/cluster/support/cluster.ts";
import type { Budget } from "./budget.ts";
import { type Bench, benchOf } from "./engine.ts";
import { calm } from "./load.ts";
import type { Options } from "./options.ts";
import type { Failure, Measured, Result } from "./results.ts";
import type { Scenario, Timed } from "./scenario.ts";
import { latencyOf } from "./stats.ts";
import { type Visit, visit } from "./visit.ts";

const TRIES = 3;
const TRIES_OF_FAILING = 2;
const LONGEST_WAIT_MS = 10_000;
/** "none" is visited again after so many others: all is compared with it. */
const NONE_EVERY = 6;

interface Stay extends Visit {
  readonly installMs: number;
}

interface Measuring {
  readonly cluster: Cluster;
  readonly scenarios: readonly Scenario[];
  readonly timed: readonly Timed[];
  readonly options: Options;
  readonly budget: Budget;
  readonly say: (text: string) => void;
  /** Called after each visit with all that is known. */
  readonly keep: (measured: Measured) => void;
}

/** Everything is visited once a round, each round from another place on, so that drift hits all alike. */
export async function measure(measuring: Measuring): Promise<Measured> {
  const { cluster, scenarios, timed, options, budget, say, keep } = measuring;
  const bench = await benchOf(cluster, options.installMs);
  const stays = new Map<Scenario, Stay[]>(scenarios.map((scenario) => [scenario, []]));
  const failures: Failure[] = [];
  const known = (): Measured => ({
    results: scenarios.flatMap((scenario) => resultOf(scenario, timed, stays.get(scenario) ?? [])),
    failures,
    missing: scenarios.filter((scenario) => stays.get(scenario)?.length === 0).map(({ name }) => name),
  });

  // The first requests of a client and a server that have just started are not like the later ones.
  await visit(cluster, timed, options);
  for (let round = 0; round < options.rounds; round += 1) {
    const order = orderOf(
      scenarios.filter(({ name }) => failures.filter(({ scenario }) => scenario === name).length < TRIES_OF_FAILING),
      round / options.rounds,
    );
    for (const [index, scenario] of order.entries()) {
      if (budget.isOver()) {
        say(`the time is over in round ${round + 1} of ${options.rounds}`);
        return known();
      }
      const place = `round ${round + 1}/${options.rounds}, ${index + 1}/${order.length}: ${scenario.name}`;
      try {
        const stay = await stayAt(bench, measuring, scenario);
        stays.get(scenario)?.push(stay);
        say(`${place}: ready in ${(stay.installMs / 1000).toFixed(1)} s, others used ${Math.round(stay.others * 100)} %`);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        failures.push({ scenario: scenario.name, why });
        say(`${place}: ${why}`);
        // What can't be taken out again would be measured with all that follows.
        const isOut = await bench.leave().then(
          () => true,
          () => false,
        );
        if (!isOut) {
          say("it can't be taken out: this is the end");
          return known();
        }
      }
      keep(known());
    }
  }
  await bench.leave();
  return known();
}

function orderOf([none, ...others]: readonly Scenario[], from: number): readonly Scenario[] {
  const start = Math.floor(others.length * from);
  const spread = inTurn(others);
  const rotated = [...spread.slice(start), ...spread.slice(0, start)];
  return none === undefined ? [] : rotated.flatMap((scenario, index) => (index % NONE_EVERY === 0 ? [none, scenario] : [scenario])).concat(none);
}

/** One of each engine and part in turn: ours beside the others', and of everything something where the time does not suffice. */
function inTurn(scenarios: readonly Scenario[]): readonly Scenario[] {
  const groups = new Map<string, Scenario[]>();
  for (const scenario of scenarios) {
    const key = `${scenario.part} ${scenario.engine}`;
    groups.set(key, [...(groups.get(key) ?? []), scenario]);
  }
  const place = (scenario: Scenario): number => groups.get(`${scenario.part} ${scenario.engine}`)?.indexOf(scenario) ?? 0;
  return [...scenarios].sort((a, b) => place(a) - place(b));
}

/** The calmest of some visits, the first if nobody disturbed it. */
async function stayAt(bench: Bench, { cluster, timed, options, budget }: Measuring, scenario: Scenario): Promise<Stay> {
  const installMs = await bench.enter(scenario);
  const again = async (): Promise<Visit> => {
    await calm(cluster, options.calm, Math.min(LONGEST_WAIT_MS, budget.patience()));
    return visit(cluster, timed, options);
  };
  let best = await visit(cluster, timed, options);
  for (let attempt = 1; attempt < TRIES && best.others > options.calm && budget.patience() > 0 && !budget.isOver(); attempt += 1) {
    const other = await budget.patiently(again);
    best = other.others < best.others ? other : best;
  }
  return { ...best, installMs };
}

function resultOf(scenario: Scenario, timed: readonly Timed[], stays: readonly Stay[]): readonly Result[] {
  const mean = (of: (stay: Stay) => number): number => stays.reduce((sum, stay) => sum + of(stay), 0) / stays.length;
  const { name, engine, part, form, controls, operators, objects } = scenario;
  return stays.length === 0
    ? []
    : [
        {
          ...{ name, engine, part, form, controls, operators },
          policies: objects.filter(({ kind }) => kind !== "ConstraintTemplate" && !kind.endsWith("Binding")).length,
          webhookCalls: mean(({ webhookCalls }) => webhookCalls),
          nativePolicies: mean(({ nativePolicies }) => nativePolicies),
          cpuMs: mean(({ cpuMs }) => cpuMs),
          installMs: mean(({ installMs }) => installMs),
          others: Math.max(...stays.map(({ others }) => others)),
          subjects: timed.map((subject) => ({
            name: subject.name,
            rules: scenario.rules(subject.object),
            statuses: [...new Set(stays.flatMap(({ statuses }) => statuses.get(subject.name) ?? []))],
            ...latencyOf(stays.map(({ samples }) => samples.get(subject.name) ?? [])),
          })),
        },
      ];
}
