// How long `check` takes for thousands of manifests: beside other checkers with the same rules, beside no check at all,
// and with more and more of them. A benchmark, not a test: nothing fails on a clock.
//   npx tsx scripts/bench/check.mts --help
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "../../test-suites/support/root.ts";
import { type Manifests, writeManifests } from "./check/manifests.ts";
import { peersIn } from "./check/peers.ts";
import { fastest, type RunOptions, type Took, timed } from "./check/run.ts";
import { printTable } from "./table.ts";

const USAGE = `npm run build && npx tsx scripts/bench/check.mts [options]
  --files N         manifests for every checker (5000)
  --kyverno N       of them for kyverno, at most (200)
  --scale N,N,...   manifests for check alone (1000,10000,100000)
  --rounds N        of each but the peers; the one that took least counts (3)
  --conftest PATH   what scripts/bench/conftest.sh printed; without it, conftest is left out
  --only REGEX      peers whose name matches`;

const { values } = parseArgs({
  options: {
    files: { type: "string", default: "5000" },
    kyverno: { type: "string", default: "200" },
    scale: { type: "string", default: "1000,10000,100000" },
    rounds: { type: "string", default: "3" },
    conftest: { type: "string" },
    only: { type: "string", default: "" },
    help: { type: "boolean", default: false },
  },
});

const work = mkdtempSync(join(tmpdir(), "dok-bench-check-"));
const options: RunOptions = { codes: [0, 1, 2], work };
const rounds = Number(values.rounds);
const main = join(ROOT, "dist/src/cli/main.js");
const node = process.execPath;
const ours = (path: string, ...more: readonly string[]): readonly string[] => [node, main, "check", "--no-config", "--format", "json", ...more, path];
const floor = (path: string): readonly string[] => [node, join(ROOT, "scripts/bench/check/floor.mjs"), path];

const manifests = (count: number): Manifests => writeManifests(join(work, `of-${count}`), count);
const seconds = (value: number): string => value.toFixed(2);
const row = (name: string, count: number, took: Took, ...more: readonly string[]): readonly string[] => [
  name,
  String(count),
  seconds(took.seconds),
  seconds(took.cpu),
  ((took.cpu / count) * 1000).toFixed(3),
  took.mebibytes.toFixed(0),
  ...more,
];
const HEAD = ["", "manifests", "s", "s of processors", "ms of them each", "MiB at most"];
const ownViolations = (out: string): number => JSON.parse(out).findings.length;

function besidePeers(): void {
  const count = Number(values.files);
  const all = manifests(count);
  const own = fastest(rounds, () => timed(ours(all.folder), options));
  const rows = [row("check", count, own, String(ownViolations(own.out)), "")];
  const { peers, missing } = peersIn(values.conftest, Number(values.kyverno));
  for (const peer of peers.filter(({ name }) => new RegExp(values.only, "u").test(name))) {
    const some = peer.most < count ? manifests(peer.most) : all;
    const same = some === all ? own : fastest(rounds, () => timed(ours(some.folder), options));
    const took = timed(peer.command(some.folder), { ...options, codes: peer.codes });
    const times = took.cpu / some.count / (own.cpu / count);
    const found = `${peer.violations(took.out)} (check: ${ownViolations(same.out)})`;
    rows.push(
      row(
        peer.name,
        some.count,
        took,
        found,
        `${times.toFixed(0)} (${(took.seconds / some.count / (own.seconds / count)).toFixed(0)} by the clock; wanted ${peer.target})`,
      ),
    );
  }
  for (const each of missing) {
    console.error(`left out: ${each}`);
  }
  printTable(`Beside the peers: ${count} manifests of ${(all.bytes / count).toFixed(0)} bytes each`, [...HEAD, "violations", "times as much as check"], rows);
}

function besideTheFloor(): void {
  const count = Number(values.files);
  const { folder } = manifests(count);
  const alone = { ...options, isAlone: true };
  const least = fastest(rounds, () => timed(floor(folder), alone));
  const own = fastest(rounds, () => timed(ours(folder, "--jobs", "1"), alone));
  printTable(`On one core, beside the floor: ${(own.cpu / least.cpu).toFixed(1)} times (wanted: 2)`, HEAD, [
    row("read and parse only", count, least),
    row("check", count, own),
  ]);
}

function growth(): void {
  const rows = values.scale
    .split(",")
    .map(Number)
    .flatMap((count) => {
      const { folder } = manifests(count);
      const jobs = [...(count <= 20_000 ? [] : ["1"]), "auto"];
      const runs = jobs.map((job) =>
        row(
          job === "auto" ? "as it comes" : "one thread",
          count,
          fastest(count > 20_000 ? 1 : rounds, () => timed(ours(folder, ...(job === "auto" ? [] : ["--jobs", job])), options)),
        ),
      );
      rmSync(folder, { recursive: true });
      return runs;
    });
  printTable("Growth", HEAD, rows);
}

function coldStart(): void {
  const { folder } = manifests(1);
  const file = join(folder, "team-000/000000.yaml");
  const bare = fastest(rounds * 3, () => timed([node, "-e", "0"], options));
  const own = fastest(rounds * 3, () => timed(ours(file), options));
  printTable(
    "One file",
    ["", "ms", "ms of processors", "MiB at most"],
    [
      ["Node alone", (bare.seconds * 1000).toFixed(0), (bare.cpu * 1000).toFixed(0), bare.mebibytes.toFixed(0)],
      ["check", (own.seconds * 1000).toFixed(0), (own.cpu * 1000).toFixed(0), own.mebibytes.toFixed(0)],
    ],
  );
}

if (values.help) {
  console.log(USAGE);
} else {
  try {
    console.log(
      `load average before ${loadavg()
        .map((value) => value.toFixed(1))
        .join(" ")}`,
    );
    coldStart();
    besideTheFloor();
    growth();
    besidePeers();
    console.log(
      `\nload average after ${loadavg()
        .map((value) => value.toFixed(1))
        .join(" ")}`,
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
