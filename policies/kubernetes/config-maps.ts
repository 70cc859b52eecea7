// WL-13: scripts in a ConfigMap of a database or its operator. Code that does not say what runs it is not told from configuration.
import { type ObjectOf, type Pack, say } from "../../src/dsl/index.ts";
import type { ConfiguredCode } from "../vocabulary.ts";
import { isOfDatabase } from "./recognition.ts";
import type { configMap } from "./schema.ts";

export function* scriptsIn(given: ObjectOf<typeof configMap>, pack: Pack): Generator<ConfiguredCode> {
  if (isOfDatabase(given.metadata?.labels ?? {}, pack)) {
    for (const [key, value] of Object.entries(given.data ?? {})) {
      if ((value ?? "").startsWith("#!")) {
        yield { key, path: say`data["${key}"]`, fix: "Put it into the image" };
      }
    }
  }
}
