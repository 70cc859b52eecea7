// Bugs that are there to be found: the fuzzer itself must be able to fail.
import type { Target } from "./fuzz.ts";

export const planted: { readonly [name: string]: Target } = {
  /** Three words together; each is a step that coverage shows. */
  marker: (input) => {
    if (input.includes("%YAML")) {
      if (input.includes("1e999")) {
        if (input.includes("!!set")) {
          throw new Error("planted");
        }
      }
    }
  },
  slow: () => {
    const start = process.cpuUsage();
    while (process.cpuUsage(start).user < 400_000) {
      // Busy.
    }
  },
  endless: () => {
    for (;;) {
      // Nothing stops it but another process.
    }
  },
  hungry: () => {
    const eaten: string[][] = [];
    for (;;) {
      eaten.push(Array.from({ length: 1_000_000 }, (_, at) => `${at}`));
    }
  },
};
