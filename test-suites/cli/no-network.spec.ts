// check needs no network: it says the same where there is none, and nothing that it is made of could reach one.
import { spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { readFileSync, realpathSync } from "node:fs";
import { join, relative } from "node:path";
import { buildSync } from "esbuild";
import { expect, it } from "vitest";
import { ROOT } from "../support/root.ts";
import { bundle, ownFiles } from "./support/run.ts";

const { file } = ownFiles();
/** Node's ways to a network, or to a program that may have one. */
const WAYS_OUT = ["net", "http", "https", "http2", "dns", "dns/promises", "dgram", "tls", "inspector", "child_process", "cluster"];
const GLOBALS = /\b(?:fetch|WebSocket|EventSource|XMLHttpRequest|importScripts)\s*\(|\bprocess\s*\.\s*binding\b/u;

/** What a module can load, and all that this can, dependencies as well: every way out, with who takes it. */
function waysOutOf(entry: string): { readonly modules: number; readonly ways: readonly string[] } {
  const { metafile } = buildSync({
    entryPoints: [entry],
    outdir: "out",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    metafile: true,
    write: false,
  });
  const inputs = Object.entries(metafile.inputs);
  const imported = inputs.flatMap(([path, { imports }]) =>
    imports.filter(({ external }) => external === true).map((each) => ({ path, name: each.path.replace(/^node:/u, "") })),
  );
  const loaded = imported.filter(({ name }) => WAYS_OUT.includes(name)).map(({ path, name }) => `${path} imports ${name}`);
  const named = inputs.filter(([path]) => GLOBALS.test(readFileSync(path, "utf8"))).map(([path]) => `${path} names a global`);
  return { modules: inputs.length, ways: [...loaded, ...named] };
}

it.each(["cli/check.ts", "cli/baseline.ts", "cli/collect.ts", "cli/list.ts", "cli/explain.ts", "cli/completion.ts", "api/check.ts"])(
  "%s can load no way out",
  (entry) => {
    const { modules, ways } = waysOutOf(relative("", join(ROOT, "src", entry)));
    expect(ways).toEqual([]);
    expect(modules).toBeGreaterThan(entry.includes("check") ? 80 : 8);
  },
);

it("a way out would be found, also behind a dependency or a dynamic import", () => {
  const direct = file("direct.mjs", 'import { get } from "node:https";\nget("https://example.org");\n');
  const behind = file("behind.mjs", 'export const later = () => import("./direct.mjs");\n');
  const global = file("global.mjs", 'export const later = () => fetch("https://example.org");\n');
  expect(waysOutOf(direct).ways).toEqual([`${relative("", realpathSync(direct))} imports https`]);
  expect(waysOutOf(behind).ways).toEqual([`${relative("", realpathSync(direct))} imports https`]);
  expect(waysOutOf(global).ways).toEqual([`${relative("", realpathSync(global))} names a global`]);
  expect(waysOutOf(relative("", join(ROOT, "src/cli/generate.ts"))).ways.length).toBeGreaterThan(0);
});

/** As a user of a namespace, or as root in one: what the kernel lets us have. */
const unshare = ["-rn", "-n"].find((option) => spawnSync("unshare", [option, "true"]).status === 0);

it.runIf(unshare === undefined)("check without a network is not tried: the kernel refuses unshare -rn and unshare -n", (context) => {
  context.skip();
});

it.runIf(unshare !== undefined)("says the same in a namespace without a network", async () => {
  const manifests = join(ROOT, "examples");
  const args = [bundle(), "check", "--no-config", "--format", "json", manifests];
  const options = { encoding: "utf8", cwd: ROOT, maxBuffer: 1 << 26 } as const;
  const inside = spawnSync("unshare", [unshare ?? "", process.execPath, ...args], options);
  const outside = spawnSync(process.execPath, args, options);
  expect(inside.stdout).toBe(outside.stdout);
  expect([inside.status, inside.stderr]).toEqual([1, outside.stderr]);

  // What is reachable here is not reachable there: else this shows nothing.
  const server = createServer((socket) => socket.end("hello"));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const ask = [
    "-e",
    `require("net").connect(${port}, "127.0.0.1").on("error", (e) => { console.log(e.code); }).on("connect", () => { console.log("open"); process.exit(); })`,
  ];
  const there = spawnSync("unshare", [unshare ?? "", process.execPath, ...ask], options);
  // The kernel takes the connection while this process waits for the other one.
  const here = spawnSync(process.execPath, ask, options);
  server.close();
  expect(here.stdout).toBe("open\n");
  expect(there.stdout).toMatch(/^E(?:NETUNREACH|CONNREFUSED|ADDRNOTAVAIL)\n$/u);
});
