// WL-15: Cassandra writes its log to files, and a container beside it prints that of the server (construct_podtemplatespec.go).
import type { LogStream } from "../../vocabulary.ts";
import type { Spec } from "./config.ts";

const MAIN = "cassandra";

/** Without that container, one of the user's own may do it. */
export function* logStreams(spec: Spec): Generator<LogStream> {
  if (spec?.disableSystemLoggerSidecar === true) {
    const isAlone = (spec.podTemplateSpec?.spec?.containers ?? []).every((container) => container.name === MAIN);
    yield {
      log: "the log of Cassandra",
      goes: isAlone ? "file" : "elsewhere",
      path: "spec.disableSystemLoggerSidecar",
      // No edit: the container that comes back has a security context to be judged.
      fix: "Remove it",
    };
  }
}
