// The yaml package, loaded where a text first needs it: most manifests don't, and it is a third of what a start costs.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
let loaded: typeof import("yaml") | undefined;

export function yamlPackage(): typeof import("yaml") {
  if (loaded === undefined) {
    const found: typeof import("yaml") = require("yaml");
    loaded = found;
  }
  return loaded;
}
