// Compiles src and policies to dist, with the templates beside them. dist is replaced only when the compiler succeeded.
import { execFileSync } from "node:child_process";
import { cpSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const fresh = join(root, "dist.new");
rmSync(fresh, { recursive: true, force: true });
execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", join(root, "tsconfig.build.json"), "--outDir", fresh], {
  stdio: "inherit",
});
cpSync(join(root, "src/targets/templates"), join(fresh, "src/targets/templates"), { recursive: true });
rmSync(join(root, "dist"), { recursive: true, force: true });
renameSync(fresh, join(root, "dist"));
