// Real upstream manifests with labelled verdicts (../shared/corpus): FAIL must be found on that object under its control
// or one that fits as well, PASS must not be found; and all evaluators agree on every object.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { compareGator } from "../support/engine-verdicts.ts";
import { linesOfInterpreter, linesOfTypeScript } from "../support/oracle.ts";
import { pack } from "../support/pack.ts";
import { ROOT } from "../support/root.ts";
import { type Given, roundsOf } from "../support/subjects.ts";

interface Label {
  readonly file: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly control: string;
  readonly expected: "FAIL" | "PASS" | "WARN";
  readonly also?: readonly string[];
  readonly reason: string;
}

const CORPUS = resolve(ROOT, "../shared/corpus");
const present = existsSync(CORPUS);
/** The operators of this pack, as the corpus names their folders. */
const FOLDERS = [
  "cass-operator",
  "cloudnative-pg",
  "clickhouse",
  "cockroachdb",
  "crunchy-pgo",
  "k8ssandra",
  "mariadb",
  "mongodb-community",
  "percona",
  "ps-mysql",
  "psmdb",
  "pxc",
  "redis-ot",
  "scylla",
  "strimzi",
  "vitess",
  "zalando",
];
/** The corpus has one name for the hardening rules of pods, and means these. */
const POD_RULES = "POD-SEC";
const POD_CONTROLS = ["WL-1", "WL-2", "WL-3", "WL-4", "WL-5", "WL-6", "WL-7"];
const controls = new Set(pack.controls.map(({ id }) => id));
/** A fact is reported once: a moving tag under WL-11, and data that goes with its pod under SM-1, where SM-4 asks whether a claim can be described. */
const REPORTED_AS: { readonly [id: string]: readonly string[] } = { "SSC-2": ["SSC-2", "WL-11"], "SM-4": ["SM-4", "SM-1"] };
const known = (id: string): readonly string[] => (id === POD_RULES ? POD_CONTROLS : controls.has(id) ? [id] : []);

const labels: readonly Label[] = present
  ? readFileSync(join(CORPUS, "labels.jsonl"), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line): Label => JSON.parse(line))
      .filter((label) => FOLDERS.includes(label.file.split("/")[0] ?? ""))
  : [];

/** Why nothing is found, until something is. */
const NOT_FOUND: { readonly [label: string]: string } = {
  "FAIL NM-2 pxc/e2e-tests__custom-users__conf__some-name.yml.yaml PerconaXtraDBCluster some-name": "v1-6-0, which no CRD serves any more",
  "FAIL NM-6 pxc/e2e-tests__custom-users__conf__some-name.yml.yaml PerconaXtraDBCluster some-name": "v1-6-0, which no CRD serves any more",
};

function readObjects(file: string): readonly Given[] {
  const documents = parseAllDocuments(readFileSync(join(CORPUS, "manifests", file), "utf8"), { version: "1.1", uniqueKeys: false });
  return (Array.isArray(documents) ? documents : [])
    .filter((document) => document.errors.length === 0)
    .flatMap((document) => {
      const value: unknown = document.toJS();
      return isObject(value) ? [{ from: file, object: value }] : [];
    });
}

function isObject(value: unknown): value is Given["object"] {
  return (
    typeof value === "object" &&
    value !== null &&
    "apiVersion" in value &&
    typeof value.apiVersion === "string" &&
    "kind" in value &&
    typeof value.kind === "string"
  );
}

const objects = present
  ? readdirSync(join(CORPUS, "manifests"), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".yaml"))
      .sort()
      .flatMap(readObjects)
  : [];

function find(label: Label): Given | undefined {
  return objects.find(
    ({ from, object }) => from === label.file && object.kind === label.kind && object.apiVersion === label.apiVersion && object.metadata?.name === label.name,
  );
}

function violations(id: string, object: Given["object"]): readonly string[] {
  return linesOfInterpreter(id, object).filter((line) => !line.startsWith("unseen "));
}

describe.skipIf(!present)("labels", () => {
  const judged = labels.filter((label) => label.expected !== "WARN" && [label.control, ...(label.also ?? [])].some((id) => known(id).length > 0));
  it.each(judged.map((label) => ({ title: `${label.expected} ${label.control} ${label.file} ${label.kind} ${label.name}`, label })))(
    "$title",
    ({ title, label }) => {
      const given = find(label);
      expect(given, "the labelled object is in the file").toBeDefined();
      const ids =
        label.expected === "FAIL" ? [label.control, ...(label.also ?? [])].flatMap((id) => (REPORTED_AS[id] ?? [id]).flatMap(known)) : known(label.control);
      const found = given ? ids.flatMap((id) => violations(id, given.object)) : [];
      if (label.expected === "PASS") {
        expect(found).toEqual([]);
      } else if (NOT_FOUND[title] === undefined) {
        expect(found.length, label.reason).toBeGreaterThan(0);
      } else {
        expect(found, "no exception any more").toEqual([]);
      }
    },
  );
});

describe.skipIf(!present)("agreement on every manifest", () => {
  const given = objects.filter(({ object }) => object.metadata?.name !== undefined);
  const rounds = roundsOf(given);

  it("TypeScript and IR", () => {
    const differences = rounds
      .flat()
      .flatMap((subject) =>
        pack.controls
          .filter(({ id }) => JSON.stringify(linesOfTypeScript(id, subject.object)) !== JSON.stringify(linesOfInterpreter(id, subject.object)))
          .map(({ id }) => `${subject.from} ${id}`),
      );
    expect(differences).toEqual([]);
  });

  it.each(["rego", "cel"] as const)("gator %s", async (flavour) => {
    const result = await compareGator(flavour, rounds);
    console.log(
      `corpus, gator ${flavour}: ${rounds.flat().length} objects, ${result.compared} verdicts, ${result.violations} violations, ${result.differences.length} differences`,
    );
    expect(result.differences).toEqual([]);
    expect(result.violations).toBeGreaterThan(100);
  });
});

it(present ? "has the corpus" : "says that ../shared/corpus is absent: no label was checked", () => {
  const failing = labels.filter(({ expected }) => expected === "FAIL").length;
  const missed = Object.keys(NOT_FOUND).length;
  console.log(
    present
      ? `${labels.length} labels, ${failing - missed} of ${failing} FAIL found, no PASS; ${objects.length} objects`
      : "no ../shared/corpus here: labels were not checked",
  );
  expect(present ? labels.length : 1).toBeGreaterThan(0);
});
