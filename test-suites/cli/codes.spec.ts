// Every diagnostic of the commands is brought about by someone's mistake: a code that nothing reaches is not in the table.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openEvaluator } from "../../src/cli/evaluate.ts";
import { generate } from "../../src/cli/generate.ts";
import { writeOwnFolder } from "../../src/cli/own-folder.ts";
import { readPack } from "../../src/cli/pack-file.ts";
import { MANIFEST_CODES } from "../../src/diagnostics/manifest-codes.ts";
import type { PlacedDiagnostic } from "../../src/manifests/read.ts";
import { readText } from "../manifests/support/read.ts";
import { bundle, CARELESS, checkHere, FROM_SOURCE, ownFiles, type Ran, refusedBy, run } from "./support/run.ts";

const EDITABLE = CARELESS.replace("pgaudit.log: ddl", "pgaudit.log: ddl, password_encryption: md5");

type Code = keyof typeof MANIFEST_CODES;
type Trial = () => Promise<readonly Pick<PlacedDiagnostic, "code" | "message" | "fix">[]>;

const { folder, file } = ownFiles();
const careless = file("careless.yaml", CARELESS);
const ofCheck =
  (...args: Parameters<typeof checkHere>): Trial =>
  async () =>
    (await checkHere(...args)).diagnostics;

/** What a process printed, as diagnostics. */
function printed({ err }: Ran): Awaited<ReturnType<Trial>> {
  return [...err.matchAll(/(?:error|warning) (DOK\d{4}): (.+)\n(?: {2}.+\n)*? {2}fix: (.+)\n/gu)].map(([, code = "", message = "", fix = ""]) => ({
    code,
    message,
    fix,
  }));
}

const TRIALS: { readonly [C in Code]: Trial } = {
  DOK5001: ofCheck([join(folder, "nowhere.yaml")]),
  DOK5002: ofCheck([file("malformed.yaml", "a: [1\n")]),
  DOK5003: ofCheck([file("utf16.yaml", Buffer.from("\ufeffa: 1", "utf16le"))]),
  DOK5004: ofCheck([file("empty.yaml", "# nothing\n")]),
  DOK5005: ofCheck([careless], { control: ["ZZ-99"] }),
  DOK5006: ofCheck([careless], { params: file("params.yaml", "UM-2: 1\n") }),
  DOK5007: async () => printed(run(["check", careless], { env: { DOK_BUNDLE: folder } })),
  DOK5008: ofCheck([
    file("bomb.yaml", `a: &a [${"x,".repeat(9)}]\n${[..."bcdefgh"].map((key, at) => `${key}: &${key} [${`*${"abcdefg"[at]},`.repeat(9)}]\n`).join("")}`),
  ]),
  DOK5009: ofCheck([file("template.yaml", "a: {{ .Values.a }}\n")]),
  DOK5010: async () => printed(run(["check"])),
  DOK5011: async () => {
    mkdirSync(join(folder, "others"));
    file("others/precious.txt", "mine");
    return await writeOwnFolder(join(folder, "others"), [{ path: "a.yaml", content: "" }]).then(
      () => [],
      (error: unknown) => refusedBy(error).diagnostics,
    );
  },
  DOK5012: async () =>
    await generate({ format: "json", policies: join(folder, "nowhere") }).then(
      () => [],
      (error: unknown) => refusedBy(error).diagnostics,
    ),
  DOK5013: async () => {
    const roles = Array.from({ length: 3000 }, (_, at) => `      - {name: r${at}, superuser: true}\n`).join("");
    const [object] = readText(`${CARELESS}  managed:\n    roles:\n${roles}`).objects;
    const [verdict] = object ? await (await openEvaluator(readPack(), {}, 1)).evaluate([object]) : [];
    return verdict?.kind === "failed" ? [verdict.diagnostic] : [];
  },
  DOK5014: ofCheck([careless], { outputs: [{ option: "output", value: "a.json" }] }),
  DOK5015: ofCheck([careless], {
    outputs: [
      { option: "format", value: "json" },
      { option: "output", value: join(folder, "nowhere/a.json") },
    ],
  }),
  DOK5016: ofCheck([careless], { failOnSkipped: ["not-visible"] }),
  DOK5020: async () => {
    // What comes through a pipe is judged, and cannot be written back.
    const pipe = join(folder, "pipe.yaml");
    const script = 'mkfifo "$1" && cat "$2" > "$1" & sleep 1; exec "$3" "$4" check --no-config --fix "$1"';
    const { stderr } = spawnSync("sh", ["-c", script, "sh", pipe, file("for-pipe.yaml", EDITABLE), process.execPath, bundle()], { encoding: "utf8" });
    return printed({ status: null, out: "", err: stderr });
  },
  DOK6001: async () => {
    const index = file("tiny/index.ts", 'export const packName = "tiny", packVersion = "1", guide = "none", controls = [], operators = [];\n');
    return printed(run(["generate", "--policies", join(index, ".."), "--out", join(folder, "out")], { env: { DOK_OPA: "/nonexistent" }, node: FROM_SOURCE }));
  },
  DOK9000: async () => {
    const pack = readPack();
    const resources = pack.resources.map((resource) => ({ ...resource, entrypoint: "dok/of/nothing" }));
    const [object] = readText(CARELESS).objects;
    const [verdict] = object ? await (await openEvaluator({ ...pack, resources }, {})).evaluate([object]) : [];
    return verdict?.kind === "failed" ? [verdict.diagnostic] : [];
  },
};

describe("each code is reached", () => {
  it.each(Object.entries(TRIALS))("%s", async (code, trial) => {
    const diagnostics = await trial();
    const wanted = diagnostics.filter((diagnostic) => diagnostic.code === code);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    for (const { message, fix } of wanted) {
      expect(`${message} ${fix}`).not.toMatch(/undefined|\$[a-z]/u);
    }
  });

  it("and none is left out", () => {
    expect(Object.keys(TRIALS).sort()).toEqual(Object.keys(MANIFEST_CODES).sort());
  });
});
