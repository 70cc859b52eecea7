// The main job on real input: builds, generates the pack, and checks the examples. Finding something there is success.
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const run = (expected, ...args) => {
  const { status } = spawnSync(
    process.execPath,
    args.map((arg, index) => (index === 0 ? join(root, arg) : arg)),
    { cwd: root, stdio: "inherit" },
  );
  if (status !== expected) {
    console.error(`${args.join(" ")} ended with ${status}, expected ${expected}`);
    process.exit(1);
  }
};
run(0, "scripts/build.mjs");
run(0, "dist/src/cli/main.js", "generate");
run(1, "dist/src/cli/main.js", "check", "examples/");
