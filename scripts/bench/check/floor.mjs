// The least that a check of manifests can cost here: each file read, and parsed by the fastest YAML parser for Node.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadAll } from "js-yaml";

const [folder = "."] = process.argv.slice(2);
let documents = 0;
for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"))) {
  loadAll(readFileSync(join(folder, path), "utf8"), () => {
    documents += 1;
  });
}
console.log(documents);
