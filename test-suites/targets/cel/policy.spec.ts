// The policy as a whole: its variables, guards, parameters and messages.
import { describe, expect, it } from "vitest";
import { literal, name, type ParamDecl, RECORD, STRING, type Unit } from "../../../src/ir/nodes.ts";
import { renderCel } from "../../../src/targets/cel/render.ts";
import type { CelOptions, CelPolicy } from "../../../src/targets/contract.ts";
import { unitFromSeed } from "../../ir/arbitrary-units.ts";
import { bigMap, field, SAMPLE, show, SPEC, STRINGS, text, unitOf, violation } from "./sample-units.ts";

const LITERAL: CelOptions = { params: "literal" };

function variablesOf(units: readonly Unit[], options: CelOptions = LITERAL): { readonly [name: string]: string } {
  return Object.fromEntries(renderCel(units, options).variables.map((variable) => [variable.name, variable.expression]));
}

function textsOf(policy: CelPolicy): readonly string[] {
  return [...policy.variables.map((variable) => variable.expression), policy.validation.expression, policy.validation.messageExpression];
}

it("is this for a small unit", () => {
  expect(renderCel([SAMPLE], LITERAL)).toEqual({
    variables: [
      { name: "spec", expression: "type(object.?spec.orValue(null)) == map ? object.spec : {}" },
      { name: "found_1", expression: 'variables.spec.?tls.orValue(null) == false ? "UM-1 spec.tls: wrong. Fix: correct it" : ""' },
      { name: "spec_users", expression: "type(variables.spec.?users.orValue(null)) == list ? variables.spec.users : []" },
      {
        name: "found_2",
        expression:
          'variables.spec_users.transformList(v_i, v_user, type(v_user) == map && v_user.?role.orValue(null) == "admin" && !(type(v_user) == map && v_user.?name.orValue(null) in ["postgres", "root"]), "UM-1 spec.users[" + string(v_i) + "] " + (type(v_user) == map && type(v_user.?name.orValue(null)) == string ? (v_user.name == "" ? "(empty)" : v_user.name.size() <= 100 && !v_user.name.matches("[^A-Za-z0-9 _.,:=@/*+()[\\\\]<>~%&#^!-]") ? string(v_user.name) : "(not shown)") : "(none)") + ": wrong. Fix: correct it").join("\\n")',
      },
      { name: "violations", expression: '[variables.found_1, variables.found_2].join("\\n").split("\\n").filter(v_m, v_m != "")' },
    ],
    validation: {
      expression: "variables.violations.size() == 0",
      message: "UM-1: violated, but what violates it could not be named",
      messageExpression:
        'variables.violations.size() <= 16 ? variables.violations.join(" | ") : variables.violations.transformList(v_i, v_m, v_i < 16, v_m).join(" | ") + " | and " + string(variables.violations.size() - 16) + " more"',
    },
  });
});

describe("units that share a policy", () => {
  const wrong = violation([], literal("spec"));
  const cluster = unitOf([wrong]);
  const pooler = unitOf([wrong], { resourceKind: "Pooler" });

  it("speak for their own kind only", () => {
    expect(variablesOf([cluster, pooler])).toMatchObject({
      is_cluster: 'object.?kind.orValue(null) == "Cluster" && string(object.?apiVersion.orValue(null)).startsWith("db.example.org/")',
      is_pooler: 'object.?kind.orValue(null) == "Pooler" && string(object.?apiVersion.orValue(null)).startsWith("db.example.org/")',
      violations:
        '((variables.is_cluster ? ["UM-1 spec: wrong. Fix: correct it"] : []) + (variables.is_pooler ? ["UM-1 spec: wrong. Fix: correct it"] : [])).filter(v_m, v_m != "")',
    });
  });

  it("are told apart by operator where their kinds have one name, and by version where that differs", () => {
    const other = unitOf([wrong], { group: "", operator: "other" });
    expect(variablesOf([cluster, other])).toMatchObject({
      is_other_cluster: 'object.?kind.orValue(null) == "Cluster" && !string(object.?apiVersion.orValue(null)).contains("/")',
    });
    const old = unitOf([wrong], { versions: ["v1beta1", "v1beta2"] });
    expect(variablesOf([cluster, old])).toMatchObject({
      is_v1beta1: 'object.?kind.orValue(null) == "Cluster" && object.?apiVersion.orValue(null) in ["db.example.org/v1beta1", "db.example.org/v1beta2"]',
    });
  });

  it("share the ways into the object, and name what is their own", () => {
    const names = Object.keys(variablesOf([SAMPLE, { ...SAMPLE, control: "KSI-5" }]));
    expect(names).toEqual(["spec", "um_1_found_1", "spec_users", "um_1_found_2", "ksi_5_found_1", "ksi_5_found_2", "violations"]);
  });

  it("have nothing to say without a violation", () => {
    const unseen = unitOf([{ kind: "unseen", steps: [], at: literal("spec"), reason: literal("elsewhere") }]);
    expect(variablesOf([unseen])).toEqual({ violations: "[]" });
  });
});

describe("parameters", () => {
  const params: readonly ParamDecl[] = [
    { name: "allowed", type: STRINGS, default: ["a", "b"] },
    { name: "level", type: STRING, default: "high" },
    { name: "marks", type: { kind: "list", items: RECORD }, default: [{ name: "x", value: "y" }], isFixed: true },
  ];
  const level = violation(
    [{ kind: "when", test: { kind: "equal", left: field(SPEC, "mode", STRING), right: { kind: "param", name: "level" } } }],
    literal("spec"),
  );
  const some = (param: string): ReturnType<typeof violation> =>
    violation(
      [
        {
          kind: "when",
          test: { kind: "some", list: { kind: "param", name: param }, items: STRING, each: "x", test: { kind: "equal", left: name("x"), right: literal("a") } },
        },
      ],
      literal("spec"),
    );
  const unit = unitOf([level, some("allowed"), some("marks")], { params });

  it("are the constraint's where they have the type", () => {
    expect(variablesOf([unit], { params: "constraint" })).toMatchObject({
      param_level: 'type(variables.params) == map && type(variables.params.?level.orValue(null)) == string ? string(variables.params.level) : "high"',
      param_allowed: 'type(variables.params) == map && type(variables.params.?allowed.orValue(null)) == list ? variables.params.allowed : ["a", "b"]',
    });
  });

  it("are not the user's to set where they are fixed", () => {
    expect(variablesOf([unit], { params: "constraint" })["marks"]).toBe('[dyn({"name": dyn("x"), "value": dyn("y")})]');
  });

  it("are literals where no constraint gives them", () => {
    expect(variablesOf([unit])["found_1"]).toContain('variables.spec.?mode.orValue(null) == "high"');
    expect(JSON.stringify(variablesOf([unit]))).not.toContain("params");
  });

  it("choose controls", () => {
    expect(variablesOf([SAMPLE], { params: "constraint", controls: "parameter" })["violations"]).toContain(
      '(type(variables.params) == map && type(variables.params.?controls.orValue(null)) == list ? size(variables.params.controls) == 0 || "UM-1" in variables.params.controls : true) ? [variables.found_1, variables.found_2] : []',
    );
  });
});

it("names map entries in order, and too many not at all", () => {
  const { variables, validation } = renderCel([bigMap.unit], LITERAL);
  expect(variables.map((variable) => variable.name).slice(-4)).toEqual(["violations", "distinct", "ranks", "sorted"]);
  expect(validation.expression).toBe("variables.violations.size() == 0");
  expect(validation.messageExpression).toMatch(/^variables\.violations\.size\(\) <= 64 \? \(variables\.sorted\.size\(\) <= 16 /u);
});

it("cuts a line only where it could be too long", () => {
  const long = unitOf([violation([], text("x".repeat(200), show(field(SPEC, "mode", STRING))))]);
  expect(variablesOf([long])["violations"]).toContain(`.map(v_m, v_m.size() > 256 ? v_m.substring(0, 253) + "..." : v_m)`);
  expect(JSON.stringify(variablesOf([SAMPLE]))).not.toContain("substring");
});

describe("random units", () => {
  const policies = Array.from({ length: 200 }, (_, seed) => renderCel([unitFromSeed(seed)], { params: "constraint" }));
  const identifiers = (text: string): readonly string[] => text.replace(/"(?:[^"\\]|\\.)*"/gu, '""').match(/(?<=\.)[a-z][A-Za-z0-9]*(?=\()/gu) ?? [];

  it("call only what Kubernetes 1.33 has", () => {
    const called = new Set(policies.flatMap(textsOf).flatMap(identifiers));
    const portable = [
      "all",
      "contains",
      "endsWith",
      "exists",
      "filter",
      "join",
      "lowerAscii",
      "map",
      "matches",
      "orValue",
      "replace",
      "size",
      "split",
      "startsWith",
      "substring",
      "transformList",
    ];
    expect([...called].sort()).toEqual(portable);
  });

  it("stay below the engines' limits, and hold nothing that Kyverno would replace", () => {
    for (const text of policies.flatMap(textsOf)) {
      expect(text.length).toBeLessThan(60_000);
      expect(text).not.toMatch(/\{\{|\$\(/u);
    }
  });

  it("have one name for each variable, used only after it", () => {
    for (const { variables } of policies) {
      const known = new Set<string>(["params"]);
      for (const { name: variable, expression } of variables) {
        const used = [...expression.replace(/"(?:[^"\\]|\\.)*"/gu, '""').matchAll(/variables\.(\w+)/gu)].map((match) => match[1]);
        expect(used.filter((each) => !known.has(each ?? ""))).toEqual([]);
        expect(known.has(variable)).toBe(false);
        known.add(variable);
      }
    }
  });

  it("are the same each time", () => {
    expect(Array.from({ length: 20 }, (_, seed) => renderCel([unitFromSeed(seed)], { params: "constraint" }))).toEqual(policies.slice(0, 20));
  });
});
