// WL-15: Elasticsearch writes JSON to standard output, unless its environment has it write files (docker-entrypoint.sh); Kibana writes lines
// of text since 8.0, and JSON before. Where another Elasticsearch gets the logs, the operator has both write files and a Beat send those.
import { type Infer, isMap, say } from "../../../src/dsl/index.ts";
import type { LogStream } from "../../vocabulary.ts";
import type { monitoring as monitoringSlice, podTemplate as podTemplateSlice } from "./schema.ts";
import { inside } from "./settings.ts";

type Monitoring = Infer<typeof monitoringSlice> | undefined;
type PodTemplate = Infer<typeof podTemplateSlice> | undefined;

const STYLE = "ES_LOG_STYLE";
const TO_FILE = "file";
const JSON_TYPE = "json";
const REMOVE = "Remove it";
const LAYOUT = /^(logging[.])?appenders[.][^ ]+[.]layout[.]type$/u;
const BEFORE_8 = /^[0-7][.]/u;

function isSent(monitoring: Monitoring): boolean {
  return (monitoring?.logs?.elasticsearchRefs ?? []).length > 0;
}

/** `elsewhere`: the logs reach an Elasticsearch, and standard output perhaps not. */
export function* sentLogs(log: string, monitoring: Monitoring): Generator<LogStream> {
  if (isSent(monitoring)) {
    yield { log, goes: "elsewhere", path: "spec.monitoring.logs", fix: REMOVE };
  }
}

export function* nodeLogs(log: string, template: PodTemplate, at: string): Generator<LogStream> {
  for (const [i, container] of (template?.spec?.containers ?? []).entries()) {
    for (const [j, variable] of (container.env ?? []).entries()) {
      if (container.name === "elasticsearch" && variable.name === STYLE && variable.value === TO_FILE) {
        yield { log, goes: "file", path: say`${at}.spec.containers[${i}].env[${j}]`, fix: REMOVE };
      }
    }
  }
}

function isFlatJson(config: unknown): boolean {
  return isMap(config) && Object.keys(config).some((name) => LAYOUT.test(name) && config[name] === JSON_TYPE);
}

function isJson(config: unknown): boolean {
  const appenders = inside(config, "logging.appenders") ?? inside(inside(config, "logging"), "appenders");
  return (
    isFlatJson(config) ||
    isFlatJson(inside(config, "logging")) ||
    (isMap(appenders) &&
      Object.keys(appenders).some((name) => (inside(inside(appenders[name], "layout"), "type") ?? inside(appenders[name], "layout.type")) === JSON_TYPE))
  );
}

/** An appender of the name `default` takes the place of Kibana's own (logging_config.ts). */
export function* kibanaLogs(config: unknown, monitoring: Monitoring, version: string | undefined): Generator<LogStream> {
  yield* sentLogs("the log of Kibana", monitoring);
  if (!isSent(monitoring) && !isJson(config) && !BEFORE_8.test(version ?? "")) {
    yield {
      log: "the log of Kibana",
      goes: "text",
      path: 'spec.config["logging.appenders.default.layout.type"]',
      fix: "Set it to json, and logging.appenders.default.type to console",
    };
  }
}
