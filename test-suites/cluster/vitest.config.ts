import { defineConfig } from "vitest/config";

// Only for scripts/cluster/test.sh: these tests need a network namespace and programs that take minutes to build.
export default defineConfig({
  test: {
    globalSetup: "test-suites/support/global-setup.ts",
    include: ["test-suites/cluster/**/*.spec.ts"],
    testTimeout: 900_000,
    hookTimeout: 600_000,
    // A cluster takes a gigabyte and both cores.
    fileParallelism: false,
    pool: "forks",
  },
});
