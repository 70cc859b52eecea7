// The other checkers, each with the same rules in its own language: how it is called, and how many violations it found.
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { apiVersionOf } from "../../../src/dsl/related.ts";
import { locateEngine } from "../../../src/engines/locate.ts";
import { readPack } from "../../../src/cli/pack-file.ts";
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
export function peersIn(work: string, conftest: string | undefined, most: number): { readonly peers: readonly Peer[]; readonly missing: readonly string[] } {
  const gator = locateEngine("gator");
  const kyverno = locateEngine("kyverno");
  const peers = [
    ...(gator === undefined ? [] : [gatorPeer(gator)]),
    ...(kyverno === undefined ? [] : FORMS.map((form) => kyvernoPeer(kyverno, form, most))),
    ...(conftest === undefined ? [] : [conftestPeer(conftest, work)]),
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

/** conftest asks the package main about the object itself: it passes it on to the package of its kind. */
function conftestPeer(binary: string, work: string): Peer {
  const rules = readPack().resources.flatMap(({ group, kind, versions, entrypoint }) =>
    entrypoint === null
      ? []
      : versions.map((version) => {
          const apiVersion = apiVersionOf({ group, version });
          const input = `{"review": {"object": input, "kind": {"group": "${group}", "version": "${version}", "kind": "${kind}"}}, "parameters": {}}`;
          return `deny contains finding.message if {
	input.apiVersion == "${apiVersion}"
	input.kind == "${kind}"
	review := ${input}
	some finding in data.${entrypoint.replaceAll("/", ".")} with input as review
	finding.kind == "violation"
}`;
        }),
  );
  const main = join(work, "main.rego");
  writeFileSync(main, `package main\n\n${rules.join("\n\n")}\n`);
  if (!existsSync(binary)) {
    throw new Error(`there is no ${binary}`);
  }
  return {
    name: "conftest test",
    target: 5,
    most: Number.POSITIVE_INFINITY,
    codes: [0, 1],
    command: (folder) => [binary, "test", "--output", "json", "--policy", join(GENERATED, "bundle/dok"), "--policy", main, folder],
    violations: (out) => matches(out, /"msg":/gu),
  };
}
