// WL-15: all log to standard output, as lines of text unless a layout makes JSON of them. Settings within the object go over the
// operator's own, one by one (LoggingUtils.java); Kafka's images have JsonTemplateLayout since Kafka 4.0 (CHANGELOG of 0.47).
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { LogStream } from "../../vocabulary.ts";
import type { logging } from "./schema.ts";

type Logging = Infer<typeof logging> | undefined;

const LAYOUT = /^ *appender[.][^ ]+[.]layout[.]type *$/u;
const MAKES_JSON = "JsonTemplateLayout";
const SET_JSON = "Set it to JsonTemplateLayout";
const BEFORE_4 = /^[0-3][.]/u;

function isJson(given: Logging): boolean {
  const loggers = given?.loggers ?? {};
  return Object.keys(loggers).some((name) => LAYOUT.test(name) && loggers[name] === MAKES_JSON);
}

/** A ConfigMap that is named takes the place of all settings. */
export function* externalLog(log: string, given: Logging, at: string): Generator<LogStream> {
  if (given?.type === "external") {
    yield { log, goes: "elsewhere", path: say`${at}.valueFrom`, fix: SET_JSON };
  }
}

/** Of what runs in an image of Kafka. No version is the operator's newest. */
export function* kafkaLog(log: string, given: Logging, version: string | undefined, at: string): Generator<LogStream> {
  yield* externalLog(log, given, at);
  if (given?.type !== "external" && !isJson(given) && !BEFORE_4.test(version ?? "")) {
    yield { log, goes: "text", path: say`${at}.loggers["appender.console.layout.type"]`, fix: SET_JSON };
  }
}
