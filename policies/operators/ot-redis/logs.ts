// WL-15: Redis and Sentinel have lines of text only, on standard output unless `logfile` says otherwise. It is set in a file alone, and where an
// object names one more file, that is a ConfigMap (statefulset.go).
import { say } from "../../../src/dsl/index.ts";
import type { LogStream } from "../../vocabulary.ts";

/** `name` is that of the ConfigMap. */
export function* moreSettings(log: string, name: string | undefined, at: string): Generator<LogStream> {
  if ((name ?? "") !== "") {
    yield { log, goes: "elsewhere", path: say`${at}`, fix: "Remove logfile from the ConfigMap" };
  }
}
