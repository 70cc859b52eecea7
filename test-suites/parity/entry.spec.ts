// The bundle as OPA's users have it: the package dok.main, asked about the object itself, says what the references say.
import { describe, expect, it } from "vitest";
import { levelOf } from "../../src/targets/select.ts";
import { requireEngine } from "../../src/engines/locate.ts";
import { runProcess } from "../../src/engines/run-process.ts";
import { othersAmong } from "../../src/ir/others.ts";
import { fixtures } from "../support/fixtures.ts";
import { linesOfInterpreter } from "../support/oracle.ts";
import { pack, unitsFor } from "../support/pack.ts";
import { GENERATED } from "../support/verdict-comparison.ts";

interface Said {
  readonly judged: boolean;
  readonly deny: readonly { readonly msg: string }[];
  readonly warn: readonly { readonly msg: string }[];
  readonly unseen: readonly { readonly msg: string }[];
}

/** One start of OPA for all: it takes seconds to read the bundle. */
async function answersOf(inputs: readonly unknown[]): Promise<readonly Said[]> {
  const rules = ["judged", "deny", "warn", "unseen"].map((rule) => `"${rule}": data.dok.main.${rule}`);
  const query = `[said | some given in input; said := {${rules.join(", ")}} with input as given]`;
  const args = ["eval", "--bundle", `${GENERATED}/bundle`, "--stdin-input", "--format", "raw", query];
  const { exitCode, stdout, stderr } = await runProcess(requireEngine("opa"), args, { input: JSON.stringify(inputs) });
  if (exitCode !== 0) {
    throw new Error(`opa eval: ${stderr}${stdout}`);
  }
  return JSON.parse(stdout);
}

const messages = (found: Said["deny"]): readonly string[] => found.map(({ msg }) => msg).sort();

// One that finds something, if any does, of each control and kind.
const chosen = new Map<string, (typeof fixtures)[number]>();
for (const fixture of fixtures.filter(({ params }) => Object.keys(params).length === 0)) {
  const key = `${fixture.control} ${fixture.operator} ${fixture.object.kind}`;
  if (!chosen.has(key) || (fixture.expected.length > 0 && chosen.get(key)?.expected.length === 0)) {
    chosen.set(key, fixture);
  }
}
const given = [...chosen.values()];
const answers = await answersOf(given.map(({ object }) => object));

/** What is said of an object by itself, of which nobody knows what is there beside it. */
function expectedOf(object: (typeof given)[number]["object"]): Omit<Said, "judged"> {
  const lines = pack.controls.flatMap(({ id }) => linesOfInterpreter(id, object, {}, othersAmong([], false)));
  const [unit] = unitsFor(object);
  const isAdvice = (line: string): boolean => levelOf(line.slice(0, line.indexOf(" ")), unit ?? {}) === "advice";
  const found = lines.filter((line) => !line.startsWith("unseen "));
  const said = (some: readonly string[]) => some.map((line) => ({ msg: line.slice(line.indexOf(" ") + 1) }));
  return {
    deny: said(found.filter((line) => !isAdvice(line))),
    warn: said(found.filter(isAdvice)),
    unseen: said(lines.filter((line) => line.startsWith("unseen "))),
  };
}

describe("dok.main", () => {
  it("says of an object what the references say", () => {
    const differences = given.flatMap(({ path, object }, index) => {
      const said = answers[index];
      const expected = expectedOf(object);
      const pairs = (["deny", "warn", "unseen"] as const).map((rule) => [messages(said?.[rule] ?? []), messages(expected[rule])]);
      const isSame = said?.judged === true && pairs.every(([one, other]) => JSON.stringify(one) === JSON.stringify(other));
      return isSame ? [] : [`${path}: ${JSON.stringify(pairs)}`];
    });
    console.log(`dok.main: ${given.length} objects compared, ${differences.length} differences`);
    expect(differences).toEqual([]);
    expect(answers.length).toBe(given.length);
    expect(answers.reduce((all, { deny }) => all + deny.length, 0)).toBeGreaterThan(given.length);
  });

  it("takes a review with parameters, and says that it reads no such version", async () => {
    const cluster = { apiVersion: "postgresql.cnpg.io/v1", kind: "Cluster", metadata: { name: "orders" }, spec: { imageName: "registry.example.org/pg:17" } };
    const [review, newer, foreign] = await answersOf([
      { review: { object: cluster }, parameters: { "WL-12": { allowedRegistries: ["other.example.org"] } } },
      { ...cluster, apiVersion: "postgresql.cnpg.io/v9" },
      { apiVersion: "v1", kind: "Event", metadata: { name: "it" } },
    ]);
    expect(messages(review?.deny ?? []).filter((message) => message.startsWith("WL-12 "))).toHaveLength(1);
    expect(newer).toEqual({
      judged: false,
      deny: [],
      warn: [{ msg: "no policy reads Cluster of postgresql.cnpg.io/v9: nothing was checked" }],
      unseen: [],
    });
    expect(foreign).toEqual({ judged: false, deny: [], warn: [], unseen: [] });
  });
});
