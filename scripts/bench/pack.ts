// Scenarios of our own pack: each form whole, with fewer controls, with fewer operators, and in audit.
import { FORMS, type Form } from "../../test-suites/cluster/lifecycle/support/forms.ts";
import { rendered, writePack } from "../../test-suites/cluster/lifecycle/support/packs.ts";
import { oneForEach, type Subject } from "../../test-suites/cluster/lifecycle/support/subjects.ts";
import type { Cluster } from "../../test-suites/cluster/support/cluster.ts";
import { asObject, dig, listAt, type Manifest } from "../../test-suites/cluster/support/json.ts";
import { groupOf } from "../../test-suites/support/fixtures.ts";
import { model } from "../../test-suites/support/pack.ts";
import { pairsOf } from "../../src/targets/select.ts";
import type { PackModel } from "../../src/targets/contract.ts";
import type { Options } from "./options.ts";
import type { Part, Scenario } from "./scenario.ts";
import { builtInOperators, customOperators } from "./timed.ts";

/** A form, or one with its policies changed. */
interface Variant {
  readonly form: Form;
  readonly name: string;
  readonly change: (policy: Manifest) => Manifest;
}

const variants: readonly Variant[] = FORMS.flatMap((form) => {
  const plain: Variant = { form, name: form.name, change: (policy) => policy };
  return form.kinds.some((kind) => kind.startsWith("clusterpolicies."))
    ? [
        { ...plain, name: `${form.name}, native on` },
        { ...plain, name: `${form.name}, native off`, change: withoutGeneration },
      ]
    : [plain];
});

/** What Kyverno does with such a ClusterPolicy where its generation of native policies is switched off. */
function withoutGeneration(policy: Manifest): Manifest {
  const rules = listAt(policy, "spec", "rules").map((rule) => {
    const validate = dig(rule, "validate");
    return { ...asObject(rule), validate: { ...asObject(validate), cel: { ...asObject(dig(validate, "cel")), generate: false } } };
  });
  return policy.kind === "ClusterPolicy" ? { ...policy, spec: { ...asObject(policy["spec"]), rules } } : policy;
}

interface Choice {
  readonly part: Part;
  readonly controls: readonly string[];
  /** Custom ones; Kubernetes' own kinds are always there. */
  readonly operators: readonly string[];
}

const all: Choice = { part: "pack", controls: model.controls.map(({ id }) => id), operators: customOperators };

/** 1, 4, 16, … and all. */
function steps(total: number, factor: number): readonly number[] {
  const powers = [0, 1, 2, 3, 4, 5].map((power) => factor ** power).filter((step) => step < total);
  return [...powers, total];
}

function choicesOf({ each, growth }: Options): readonly Choice[] {
  if (each !== undefined) {
    return [all, ...all.controls.map((control): Choice => ({ ...all, part: "control", controls: [control] }))];
  }
  const operators = steps(all.operators.length, 2).slice(0, growth ? -1 : 0);
  const controls = steps(all.controls.length, 4).slice(0, growth ? -1 : 0);
  return [
    all,
    ...operators.map((amount): Choice => ({ ...all, part: "operators", operators: customOperators.slice(0, amount) })),
    ...controls.map((amount): Choice => ({ ...all, part: "controls", controls: all.controls.slice(0, amount) })),
    // Only Kyverno evaluates something else, or at another time, where it doesn't deny.
    ...(growth ? [{ ...all, part: "audit" } as const] : []),
  ];
}

/** Scenarios of the pack; `violating` are the objects that must be denied before anything is timed. */
export async function packScenarios(cluster: Cluster, options: Options, violating: readonly Subject[]): Promise<readonly Scenario[]> {
  const scenarios: Scenario[] = [];
  for (const choice of choicesOf(options)) {
    const written = new Map<Form["engine"], string>();
    for (const variant of variants) {
      const { engine } = variant.form;
      const isWanted =
        options.only.test(nameOf(variant, choice)) && (options.each ?? variant.name) === variant.name && (choice.part !== "audit" || engine === "kyverno");
      if (isWanted) {
        const folder = written.get(engine) ?? writePack(modelOf(choice), engine);
        written.set(engine, folder);
        scenarios.push(await scenarioOf(cluster, folder, variant, choice, violating));
      }
    }
  }
  return scenarios;
}

/** Templates speak of all operators, as they are installed for all; so operators are chosen among what is emitted. */
function modelOf({ controls }: Choice): PackModel {
  const speaks = ({ control }: { readonly control: string }): boolean => controls.includes(control);
  return { ...model, controls: model.controls.filter(({ id }) => controls.includes(id)), units: model.units.filter(speaks), cells: model.cells.filter(speaks) };
}

async function scenarioOf(cluster: Cluster, folder: string, variant: Variant, choice: Choice, violating: readonly Subject[]): Promise<Scenario> {
  const { form, name, change } = variant;
  const operators = [...builtInOperators, ...choice.operators];
  const others = model.operators.filter((operator) => !operators.includes(operator.name)).map(({ title }) => title);
  const policies = await rendered(cluster, `${folder}/${choice.part === "audit" ? form.audit : form.overlay("enforce")}`);
  const templates = form.templates === undefined ? [] : await rendered(cluster, `${folder}/${form.templates}`);
  const probes = violating
    .filter(({ operator }) => choice.part !== "audit" && operators.includes(operator))
    .flatMap((subject) => subject.denials.filter(({ control }) => choice.controls.includes(control)).map(({ control }) => ({ ...subject, control })));
  const parts = pairsOf(modelOf(choice)).filter(({ operator }) => operators.includes(operator.name));
  return {
    name: nameOf(variant, choice),
    engine: form.engine,
    part: choice.part,
    form: name,
    controls: choice.controls.length,
    operators: choice.operators.length,
    objects: [...templates, ...policies.map(change)].filter(({ metadata }) => !others.includes(metadata.annotations?.["dok-policies/subject"] ?? "")),
    probes: oneForEach(probes, ({ operator, control }) => `${operator} ${control}`).map(({ object }) => object),
    rules: ({ apiVersion, kind }) =>
      parts.filter(({ units }) => units.some((unit) => unit.group === groupOf(apiVersion).group && unit.resourceKind === kind)).length,
  };
}

function nameOf({ name }: Variant, { part, controls, operators }: Choice): string {
  const amounts: { readonly [P in Part]?: string } = {
    audit: ", audit",
    control: `, only ${controls[0] ?? ""}`,
    controls: `, ${plural(controls.length, "control")}`,
    operators: `, ${plural(operators.length, "operator")}`,
  };
  return `${name}${amounts[part] ?? ""}`;
}

const plural = (amount: number, name: string): string => `${amount} ${name}${amount === 1 ? "" : "s"}`;
