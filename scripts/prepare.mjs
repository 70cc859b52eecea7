// npm runs this wherever the folder becomes a package. Who installs straight from the repository (pre-commit does) has
// neither dist nor the modules that make it; in a checkout with modules there is nothing to do.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
if (!existsSync(join(root, "node_modules")) && !existsSync(join(root, "dist"))) {
  // The outer npm's settings (--global above all) are not for the inner one.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(?:config|package|lifecycle)_/iu.test(name)));
  const run = (command, ...args) => execFileSync(command, args, { cwd: root, env, stdio: ["ignore", 2, 2] });
  run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
  run(process.execPath, join(root, "scripts/build.mjs"));
}
