// Parameters of constraints: what a template's own schema takes, its constraints may say, and nothing else.
import { describe, expect, it } from "vitest";
import { committed, dig, type Found, isRecord, type JsonRecord, textAt } from "./documents.ts";
import { documentErrors, judgesFor, kindOf } from "./validators.ts";

const documents = committed();
const judgeFor = judgesFor(documents);
const templates = documents.filter(({ value }) => textAt(value, "kind") === "ConstraintTemplate");
const SCHEMA = ["spec", "crd", "spec", "validation", "openAPIV3Schema"] as const;

interface Parameter {
  readonly of: string;
  readonly constraint: JsonRecord;
  readonly path: readonly string[];
  readonly schema: JsonRecord;
}

/** Each parameter of each template, with one of the template's constraints. */
const parameters = templates.flatMap((template) => {
  const kind = textAt(template.value, "spec", "crd", "spec", "names", "kind");
  const constraint = documents.find(({ file, value }) => textAt(value, "kind") === kind && file.split("/")[1] === template.file.split("/")[1]);
  return constraint
    ? leaves(dig(template.value, ...SCHEMA), []).map(({ path, schema }) => ({ of: template.at, constraint: constraint.value, path, schema }))
    : [];
});

function leaves(schema: unknown, path: readonly string[]): readonly Pick<Parameter, "path" | "schema">[] {
  const properties = dig(schema, "properties");
  return isRecord(properties)
    ? Object.entries(properties).flatMap(([name, inner]) => leaves(inner, [...path, name]))
    : isRecord(schema)
      ? [{ path, schema }]
      : [];
}

/** What is wrong with the constraint once it says this. */
function problemsOf({ of, constraint, path }: Parameter, value: unknown): readonly string[] {
  const parameters_ = path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
  const found: Found = {
    at: of,
    file: of.replace("/templates/", "/constraints/"),
    value: { ...constraint, spec: { ...(isRecord(constraint["spec"]) ? constraint["spec"] : {}), parameters: parameters_ } },
  };
  const judge = judgeFor(found);
  return judge ? judge(found.value).map(({ at, text }) => `${at}: ${text}`) : [`no judge for ${kindOf(found.value)}`];
}

function someValueOf({ schema }: Parameter): unknown {
  return schema["type"] === "array" ? [] : schema["type"] === "boolean" ? true : "text";
}

describe("parameters", () => {
  it("there are some, of each kind", () => {
    expect(parameters.length).toBeGreaterThan(20);
    expect([...new Set(parameters.map(({ schema }) => String(schema["type"])))].sort()).toEqual(["array", "boolean", "string"]);
    expect(new Set(parameters.map(({ path }) => path.length))).toEqual(new Set([1, 2]));
  });

  it.each(parameters)("$of $path: a value is accepted, and none is written into constraints that say nothing", (parameter) => {
    expect(parameter.schema["default"]).toBeUndefined();
    expect(problemsOf(parameter, someValueOf(parameter))).toEqual([]);
  });

  it.each(parameters)("$of $path: another type is not", (parameter) => {
    const pointer = `/spec/parameters/${parameter.path.join("/")}`;
    const others = { array: [true, "text"], boolean: ["true", ["text"]], string: [true, ["text"]] };
    const ofOthers = Object.entries(others).find(([type]) => type === parameter.schema["type"])?.[1] ?? [];
    expect(ofOthers.length).toBe(2);
    for (const wrong of [null, 7, { a: "b" }, ...ofOthers, [7], [null], [[]], [{ unknownField: "x" }]]) {
      expect(problemsOf(parameter, wrong), JSON.stringify(wrong)).toContainEqual(expect.stringContaining(pointer));
    }
  });

  it.each(parameters)("$of $path: a misspelt name is not", (parameter) => {
    const misspelt = [...parameter.path.slice(0, -1), `${parameter.path.at(-1)}s`];
    expect(problemsOf({ ...parameter, path: misspelt }, someValueOf(parameter))).toContainEqual(expect.stringContaining("additional properties: "));
  });

  it("a control that the template does not have is not", () => {
    const chosen = parameters.filter(({ path }) => path.join() === "controls");
    expect(chosen.length).toBe(templates.filter(({ file }) => file.includes("/compact/")).length);
    for (const parameter of chosen) {
      const known = dig(parameter.schema, "items", "enum");
      expect(problemsOf(parameter, known)).toEqual([]);
      expect(problemsOf(parameter, ["ZZ-99"])).toContainEqual(expect.stringContaining("/spec/parameters/controls/0"));
    }
  });
});

describe("enforcement", () => {
  const constraint = documents.find(({ value }) => textAt(value, "kind") === "DokNm1");
  const withSpec = (more: object): readonly string[] =>
    constraint
      ? documentErrors([
          ...templates,
          { ...constraint, value: { ...constraint.value, spec: { ...(isRecord(constraint.value["spec"]) ? constraint.value["spec"] : {}), ...more } } },
        ])
      : ["none"];
  const scopedEnforcementActions = [{ action: "warn", enforcementPoints: [{ name: "audit.gatekeeper.sh" }] }];

  it.each([{ enforcementAction: "deny" }, { enforcementAction: "warn" }, { enforcementAction: "scoped", scopedEnforcementActions }])(
    "%j is accepted",
    (more) => {
      expect(withSpec(more)).toEqual([]);
    },
  );

  it.each([
    { enforcementAction: "Deny" },
    { enforcementAction: "audit" },
    { enforcementAction: "scoped" },
    { enforcementAction: "deny", scopedEnforcementActions },
    { enforcementAction: "scoped", scopedEnforcementActions: [] },
    { enforcementAction: "scoped", scopedEnforcementActions: [{ action: "scoped", enforcementPoints: [{ name: "*" }] }] },
    { enforcementAction: "scoped", scopedEnforcementActions: [{ action: "deny", enforcementPoints: [{ name: "webhook" }] }] },
    { enforcementAction: "scoped", scopedEnforcementActions: [{ action: "deny", enforcementPoints: [] }] },
  ])("%j is not", (more) => {
    expect(withSpec(more).length).toBeGreaterThan(0);
  });
});
