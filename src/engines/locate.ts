// Where the engines are: DOK_OPA, DOK_GATOR, DOK_KYVERNO, DOK_KYVERNO_ENGINE, else the cache that scripts/engines/build.sh
// fills. Both compute the same folder name, so a binary of another pin is never taken.
import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { EngineError } from "./engine-error.ts";

export type EngineName = "opa" | "gator" | "kyverno" | "kyverno-engine";

type Environment = Readonly<Record<string, string | undefined>>;

interface Source {
  readonly module: string;
  /** In scripts/engines, of go.mod and go.sum. */
  readonly folder: string;
  /** Code of our own, in a folder of it. */
  readonly own?: string;
}

const SOURCES: { readonly [E in EngineName]: Source } = {
  opa: { module: "github.com/open-policy-agent/opa", folder: "opa" },
  gator: { module: "github.com/open-policy-agent/gatekeeper/v3", folder: "gator" },
  kyverno: { module: "github.com/kyverno/kyverno", folder: "kyverno" },
  "kyverno-engine": { module: "github.com/kyverno/kyverno", folder: "kyverno", own: "engine" },
};

/** The engine's binary, or undefined if it is neither named by the environment nor built. */
export function locateEngine(engine: EngineName, environment: Environment = process.env): string | undefined {
  const named = environment[variableOf(engine)];
  const path = named === undefined || named === "" ? cachedEnginePath(engine, environment) : named;
  return path !== undefined && isExecutable(path) ? path : undefined;
}

/** The engine's binary. Throws EngineError if there is none. */
export function requireEngine(engine: EngineName, environment: Environment = process.env): string {
  const path = locateEngine(engine, environment);
  if (path !== undefined) {
    return path;
  }
  const variable = variableOf(engine);
  const named = environment[variable];
  throw named === undefined || named === ""
    ? new EngineError(
        `${engine} is not here`,
        `${variable} is not set and ${cachedEnginePath(engine, environment) ?? "scripts/engines"} does not exist; generated policies are only trusted after the real engine ran them`,
        scriptsFolder() === undefined
          ? `install ${engine} and set ${variable} to its binary`
          : `run \`npm run engines\` (needs Go, takes minutes once), or set ${variable} to a binary you have`,
      )
    : new EngineError(
        `${variable} names no program`,
        `${named} does not exist or is not executable`,
        `correct ${variable}, or unset it and run \`npm run engines\``,
      );
}

/** Where scripts/engines/build.sh puts the engine; undefined in a package that comes without those scripts. */
export function cachedEnginePath(engine: EngineName, environment: Environment = process.env): string | undefined {
  const scripts = scriptsFolder();
  if (scripts === undefined) {
    return undefined;
  }
  const { module, folder, own } = SOURCES[engine];
  const code = own === undefined ? [] : readdirSync(join(scripts, folder, own)).map((name) => join(scripts, folder, own, name));
  const goMod = readFileSync(join(scripts, folder, "go.mod"), "utf8");
  const hash = createHash("sha256").update(goMod);
  for (const file of [join(scripts, folder, "go.sum"), join(scripts, "build.sh"), ...code.sort()]) {
    hash.update(readFileSync(file));
  }
  const version = pinnedVersion(goMod, module);
  return join(cacheFolder(environment), `${engine}-${version}-${hash.digest("hex").slice(0, 12)}`, engine);
}

function pinnedVersion(goMod: string, module: string): string {
  const words = goMod.split("\n").map((line) =>
    line
      .replace(/^require /, "")
      .trim()
      .split(/\s+/),
  );
  return words.find(([name]) => name === module)?.[1]?.slice(1) ?? "unpinned";
}

function cacheFolder(environment: Environment): string {
  const own = environment.DOK_ENGINES_DIR;
  const shared = environment.XDG_CACHE_HOME;
  return own || join(shared || join(environment.HOME || homedir(), ".cache"), "dok-policies", "engines");
}

/** Goes up from this file, because the compiled one lies deeper (dist/src/engines) than the source. */
function scriptsFolder(): string | undefined {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (folder !== dirname(folder)) {
    const scripts = join(folder, "scripts", "engines");
    if (existsSync(join(scripts, "build.sh"))) {
      return scripts;
    }
    folder = dirname(folder);
  }
  return undefined;
}

function variableOf(engine: EngineName): string {
  return `DOK_${engine.toUpperCase().replace("-", "_")}`;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
