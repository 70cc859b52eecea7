// What was measured, for people: Markdown tables.
import type { Result, Run, SubjectResult } from "./results.ts";
import { ms, printTable } from "./table.ts";

/** With fewer samples the 99th percentile is the slowest of them: marked "~". */
const ENOUGH_FOR_P99 = 100;

export function printReport(run: Run): void {
  const { results, loads, versions, failures, missing, options } = run;
  const loadsOf = (load: readonly number[]): string => load.map((value) => value.toFixed(1)).join(" ");
  console.log(`\n${run.started}, ${run.minutes.toFixed(0)} minutes; at most ${options.rounds} rounds of ${options.samples} samples`);
  console.log(`load average ${loadsOf(loads.before)} before, ${loadsOf(loads.after)} after`);
  console.log(`kube-apiserver ${versions["kube-apiserver"]}, Gatekeeper ${versions["gatekeeper"]}, Kyverno ${versions["kyverno"]}`);
  for (const { scenario, why } of failures) {
    console.log(`failed: ${scenario}: ${why}`);
  }
  if (missing.length > 0) {
    console.log(`not measured: ${missing.join(", ")}`);
  }
  const none = results.find(({ name }) => name === "none");
  if (none === undefined) {
    console.log("nothing was measured");
    return;
  }
  const main = results.filter(({ part }) => part === "baseline" || part === "pack" || part === "peer");
  printLatency(main);
  printAbove("Above none, p10 / p50 / p99 in ms", main, none);
  printRules(main, none);
  growth("Growth with the number of controls, above none, p10 / p50 / p99 in ms", results, none, "controls");
  growth("Growth with the number of operators (and Kubernetes' own kinds), above none, p10 / p50 / p99 in ms", results, none, "operators");
  printAbove(
    "Above none, p10 / p50 / p99 in ms",
    results.filter(({ part }) => part === "audit" || part === "control"),
    none,
  );
  printMemory(run);
}

const subjectsOf = ({ subjects }: Result): readonly string[] => subjects.map(({ name, rules }) => (rules === 0 ? name : `${name} × ${rules}`));
const namesOf = ({ subjects }: Result): readonly string[] => subjects.map(({ name }) => name);
const sameAs = (result: Result | undefined, name: string): SubjectResult | undefined => result?.subjects.find((subject) => subject.name === name);

/** ✗: it was denied. */
function printLatency(results: readonly Result[]): void {
  const mark = ({ statuses }: SubjectResult): string => (statuses.every((status) => status === 201) ? "" : " ✗");
  const p99 = ({ count, p99: value }: SubjectResult): string => `${count < ENOUGH_FOR_P99 ? "~" : ""}${ms(value)}`;
  const rows = results.map((result) => [
    result.name,
    ...result.subjects.map((subject) => `${ms(subject.p10)} / ${ms(subject.p50)} / ${p99(subject)}${mark(subject)}`),
    `${Math.min(...result.subjects.map(({ count }) => count))} to ${Math.max(...result.subjects.map(({ count }) => count))}`,
    ...[result.policies, result.nativePolicies].map((value) => value.toFixed(0)),
    result.webhookCalls.toFixed(1),
    ms(result.cpuMs),
    (result.installMs / 1000).toFixed(1),
    `${Math.round(result.others * 100)} %`,
  ]);
  const further = ["samples", "policies", "native policies", "webhook calls", "CPU, ms", "ready in, s", "others' CPU"];
  printTable("Latency, p10 / p50 / p99 in ms; the rest is the mean of all objects", ["", ...results.slice(0, 1).flatMap(namesOf), ...further], rows);
}

function above(none: Result, subject: SubjectResult): string {
  const base = sameAs(none, subject.name);
  const p99 = base === undefined ? "" : `${Math.min(base.count, subject.count) < ENOUGH_FOR_P99 ? "~" : ""}${ms(subject.p99 - base.p99)}`;
  return base === undefined ? "" : `${ms(subject.p10 - base.p10)} / ${ms(subject.p50 - base.p50)} / ${p99}`;
}

function printAbove(title: string, results: readonly Result[], none: Result): void {
  const rows = results
    .filter((result) => result !== none)
    .map((result) => [result.name, ...result.subjects.map((subject) => above(none, subject)), ms(result.cpuMs - none.cpuMs)]);
  printTable(title, ["", ...namesOf(none), "CPU, ms"], rows);
}

/** What a rule costs where it looks at the object. */
function printRules(results: readonly Result[], none: Result): void {
  const each = (subject: SubjectResult, from: SubjectResult | undefined): string =>
    from === undefined ? "?" : String(Math.round(((subject.p10 - from.p10) / subject.rules) * 1000));
  const cell = (result: Result, subject: SubjectResult): string => {
    const idle = result.engine === "gatekeeper" ? results.find(({ part, engine }) => part === "baseline" && engine === "gatekeeper") : none;
    return subject.rules === 0 ? "" : `${each(subject, sameAs(none, subject.name))} (${each(subject, sameAs(idle, subject.name))})`;
  };
  const pack = results.find(({ part }) => part === "pack") ?? none;
  printTable(
    "A rule, in µs of p10 (what it costs where hardly anything disturbs it): above none (above the engine without policies)",
    ["", ...subjectsOf(pack)],
    results.filter(({ part }) => part !== "baseline").map((result) => [result.name, ...result.subjects.map((subject) => cell(result, subject))]),
  );
}

/** Of the object that most rules look at. */
function growth(title: string, results: readonly Result[], none: Result, axis: "controls" | "operators"): void {
  const grown = results.filter(({ part }) => part === axis || part === "pack");
  const amounts = [...new Set(grown.map((result) => result[axis]))].sort((a, b) => a - b);
  const forms = [...new Set(grown.map(({ form }) => form))];
  const cellOf = (form: string, amount: number): string => {
    const result = grown.find((one) => one.form === form && one[axis] === amount);
    const subject = result?.subjects[0];
    return subject === undefined ? "" : above(none, subject);
  };
  if (amounts.length > 1) {
    printTable(
      `${title}: ${namesOf(none)[0]}`,
      ["", ...amounts.map(String)],
      forms.map((form) => [form, ...amounts.map((amount) => cellOf(form, amount))]),
    );
  }
}

function printMemory({ memory }: Run): void {
  const programs = [...new Set(Object.values(memory).flatMap((of) => Object.keys(of)))];
  const rows = Object.entries(memory).map(([name, of]) => [
    name,
    ...programs.map((program) => (of[program] === undefined ? "" : `${of[program].now} / ${of[program].peak}`)),
  ]);
  printTable("Memory in MB, at the end / at most", ["", ...programs], rows);
}
