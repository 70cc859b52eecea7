import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "test-suites/support/global-setup.ts",
    include: ["test-suites/**/*.spec.ts"],
    // They want a network of their own: scripts/cluster/test.sh.
    exclude: ["test-suites/cluster/**"],
    testTimeout: 900_000,
    hookTimeout: 300_000,
    // Two cores: engines are processes of their own.
    maxWorkers: 2,
  },
});
