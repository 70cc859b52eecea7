// Compiles src and policies to dist, with the templates beside them. dist is replaced only when the compiler succeeded.
// The commands become a few files, as a process spends most of a short check on finding and reading modules.
import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { build } from "esbuild";

const root = resolve(import.meta.dirname, "..");
const fresh = join(root, "dist.new");
rmSync(fresh, { recursive: true, force: true });
execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", join(root, "tsconfig.build.json"), "--outDir", fresh], {
  stdio: "inherit",
});
// Of the rest, packs need the DSL, and users of the library the types.
for (const name of readdirSync(join(fresh, "src"), { recursive: true })) {
  if (name.endsWith(".js") && !name.startsWith(`dsl${sep}`)) {
    rmSync(join(fresh, "src", name));
  }
}
await build({
  entryPoints: [join(root, "src/cli/main.ts"), join(root, "src/api/check.ts")],
  outbase: join(root, "src"),
  outdir: join(fresh, "src"),
  chunkNames: "cli/[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  packages: "external",
  logLevel: "warning",
});
cpSync(join(root, "src/targets/templates"), join(fresh, "src/cli/templates"), { recursive: true });
rmSync(join(root, "dist"), { recursive: true, force: true });
renameSync(fresh, join(root, "dist"));
