import { BaseSequencer, type TestSpecification } from "vitest/node";
import { defineConfig } from "vitest/config";

/** Minutes each. Two workers end together only if these begin first. */
const LONG = [
  "parity/engines",
  "parity/kyverno-random",
  "controls/mutants",
  "exemptions/text",
  "ir/closures",
  "parity/corpus",
  "fix/fixtures",
  "exemptions/engines",
  "engines/kyverno-engine",
  "package/extend",
  "targets/profiles",
];

class LongestFirst extends BaseSequencer {
  override async sort(specs: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const index = LONG.findIndex((name) => moduleId.endsWith(`/${name}.spec.ts`));
      return index === -1 ? LONG.length : index;
    };
    return (await super.sort(specs)).sort((a, b) => rank(a) - rank(b));
  }
}

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
    sequence: { sequencer: LongestFirst },
  },
});
