// The other checkers, each with the same rules in its own language: how it is called, and how many violations it found.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { locateEngine } from "../../../src/engines/locate.ts";
import { ROOT } from "../../../test-suites/support/root.ts";

export interface Peer {
  readonly name: string;
  /** How many times as fast `check` wants to be. */
  readonly target: number;
  /** Manifests it gets at most: it is too slow for more. */
  readonly most: number;
  readonly codes: readonly number[];
  readonly command: (folder: string) => readonly string[];
  readonly violations: (out: string) => number;
}

const GENERATED = join(ROOT, "generated");
const FORMS = ["cluster-policies", "validating-policies"];

/** The peers that are built; for the others, what would build them. */
export function peersIn(conftest: string | undefined, most: number): { readonly peers: readonly Peer[]; readonly missing: readonly string[] } {
  const gator = locateEngine("gator");
  const kyverno = locateEngine("kyverno");
  const peers = [
    ...(gator === undefined ? [] : [gatorPeer(gator)]),
    ...(kyverno === undefined ? [] : FORMS.map((form) => kyvernoPeer(kyverno, form, most))),
    ...(conftest === undefined ? [] : [conftestPeer(conftest)]),
  ];
  const missing = [
    ...(gator === undefined || kyverno === undefined ? ["gator and kyverno: npm run engines"] : []),
    ...(conftest === undefined ? ["conftest: --conftest $(scripts/bench/conftest.sh)"] : []),
  ];
  return { peers, missing };
}

const matches = (out: string, pattern: RegExp): number => out.match(pattern)?.length ?? 0;

function gatorPeer(binary: string): Peer {
  return {
    name: "gator test",
    target: 15,
    most: Number.POSITIVE_INFINITY,
    codes: [0, 1],
    command: (folder) => [binary, "test", "--output", "json", "--filename", join(GENERATED, "gatekeeper/rego"), "--filename", folder],
    violations: (out) => matches(out, /"msg":/gu),
  };
}

/** Kyverno reads no folder in a folder. */
const foldersIn = (folder: string): readonly string[] => readdirSync(folder).map((name) => join(folder, name));

function kyvernoPeer(binary: string, form: string, most: number): Peer {
  const policies = readdirSync(join(GENERATED, "kyverno", form), { recursive: true, encoding: "utf8" })
    .filter((path) => /^[^/]+\/[^/]+\.yaml$/u.test(path) && !/^overlays|kustomization\.yaml$/u.test(path))
    .map((path) => join(GENERATED, "kyverno", form, path));
  return {
    name: `kyverno apply, ${form}`,
    target: 25,
    most,
    codes: [0, 1],
    command: (folder) => [
      binary,
      "apply",
      ...policies,
      ...foldersIn(folder).flatMap((each) => ["--resource", each]),
      "--policy-report",
      "--output-format",
      "json",
    ],
    violations: (out) => matches(out, /"result": *"fail"/gu),
  };
}

function conftestPeer(binary: string): Peer {
  if (!existsSync(binary)) {
    throw new Error(`there is no ${binary}`);
  }
  return {
    name: "conftest test",
    target: 5,
    most: Number.POSITIVE_INFINITY,
    codes: [0, 1],
    command: (folder) => [binary, "test", "--output", "json", "--policy", join(GENERATED, "bundle/dok"), "--namespace", "dok.main", folder],
    violations: (out) => matches(out, /"msg":/gu),
  };
}
