// Overlays: what their patches make of the policies must fit the same schemas, and deny what it says and nothing else.
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { committed, dig, type Found, textAt } from "./documents.ts";
import { appliedBy, type Patched } from "./kustomize.ts";
import { documentErrors, kindOf } from "./validators.ts";

const documents = committed();
const templates = documents.filter(({ value }) => textAt(value, "kind") === "ConstraintTemplate");
const folders = documents
  .map(({ file }) => file)
  .filter((file) => /\/overlays\/[^/]+\/(?:[^/]+\/)?kustomization\.yaml$/u.test(file))
  .map((file) => dirname(file));
const modeOf = (folder: string): string => /\/overlays\/([^/]+)/u.exec(folder)?.[1] ?? "";

/** Where each kind says what happens to what it finds. */
const ACTION: { readonly [kind: string]: readonly (string | number)[] } = {
  "constraints.gatekeeper.sh/v1beta1 (any)": ["spec", "enforcementAction"],
  "kyverno.io/v1 ClusterPolicy": ["spec", "rules", 0, "validate", "failureAction"],
  "policies.kyverno.io/v1 ValidatingPolicy": ["spec", "validationActions"],
  "admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding": ["spec", "validationActions"],
};
const actionOf = ({ value }: Found): unknown => dig(value, ...(ACTION[kindOf(value)] ?? ["none"]));
const denies = (found: Found): boolean => /deny|enforce/iu.test(JSON.stringify(actionOf(found) ?? ""));
const warns = (found: Found): boolean => /warn/iu.test(JSON.stringify(actionOf(found) ?? "")) || dig(found.value, "spec", "emitWarning") === true;
const isDemand = ({ value }: Found): boolean => textAt(value, "metadata", "labels", "dok-policies/level") === "demand";

it("there are some, in both modes, of every kind of policy", () => {
  expect([...new Set(folders.map(modeOf))].sort()).toEqual(["enforce", "warn"]);
  const kinds = new Set(folders.flatMap((folder) => appliedBy(documents, folder).map(({ value }) => kindOf(value))));
  expect(Object.keys(ACTION).filter((kind) => !kinds.has(kind))).toEqual([]);
});

it("without one, nothing is denied", () => {
  const speaking = documents.filter(({ value }) => ACTION[kindOf(value)] !== undefined);
  expect(speaking.filter((found) => actionOf(found) === undefined || denies(found) || warns(found)).map(({ at }) => at)).toEqual([]);
});

describe.each(folders)("%s", (folder) => {
  const patched: Patched[] = [];
  const applied = appliedBy(documents, folder, patched);

  it("fits the schemas", () => {
    expect(applied.length).toBeGreaterThan(0);
    expect(documentErrors([...templates, ...applied])).toEqual([]);
  });

  it("denies what is demanded if it enforces, and warns of the rest", () => {
    const speaking = applied.filter(({ value }) => ACTION[kindOf(value)] !== undefined);
    const enforces = modeOf(folder) === "enforce";
    expect(speaking.length).toBeGreaterThan(0);
    expect(speaking.filter((found) => denies(found) !== (enforces && isDemand(found))).map(({ at }) => at)).toEqual([]);
    expect(speaking.filter((found) => !denies(found) && !warns(found)).map(({ at }) => at)).toEqual([]);
  });

  it("patches what is there, each object by its own level", () => {
    expect(patched.length).toBeGreaterThan(0);
    // Not every operator has something that is only advised, and of reports nothing is demanded.
    const demands = ({ at }: Patched): boolean => appliedBy(documents, dirname(at)).some(isDemand);
    const isIdle = (patch: Patched): boolean => patch.selected.length === 0 && !patch.target.endsWith("=advice") && demands(patch);
    expect(patched.filter(isIdle)).toEqual([]);
  });

  it("has the objects of the folder that it is laid over", () => {
    const base = folder.replace(/\/overlays\/[^/]+/u, "");
    expect(applied.map(({ at }) => at).sort()).toEqual(
      appliedBy(documents, base)
        .map(({ at }) => at)
        .sort(),
    );
  });
});
