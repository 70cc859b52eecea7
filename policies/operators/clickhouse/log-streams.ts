// WL-15: the operator has ClickHouse log to the console beside its files (config.d/01-clickhouse-02-logger.xml), as text unless
// `logger/formatting/type` is json (clickhouse.com/docs, server settings). What a file says of either is taken to be meant.
import { type Infer, lower, say } from "../../../src/dsl/index.ts";
import type { LogStream } from "../../vocabulary.ts";
import { isOff, type OpenMap } from "./open-values.ts";
import type { installationSpec, keeperSpec } from "./schema.ts";

type Spec = Infer<typeof installationSpec> | undefined;

const LOG = "the log of the server";
const CONSOLE = "logger/console";
const FORM = "logger/formatting/type";
const JSON_TYPE = "json";
const STATES = /<(console|formatting)[ \t\r\n>]/u;
const ENABLE = "Set it to 1";
const FORM_OF_ALL = 'spec.configuration.settings["logger/formatting/type"]';
const SET_JSON = "Set it to json";

function isJson(form: unknown): boolean {
  return typeof form === "string" && lower(form) === JSON_TYPE;
}

function says(text: unknown): boolean {
  return typeof text === "string" && STATES.test(text);
}

function isInAny(files: OpenMap): boolean {
  return Object.keys(files).some((name) => says(files[name]));
}

function* stated(settings: OpenMap, at: string): Generator<LogStream> {
  if (isOff(settings[CONSOLE])) {
    yield { log: LOG, goes: "file", path: say`${at}.settings["logger/console"]`, fix: ENABLE };
  } else if (settings[FORM] !== undefined && !isJson(settings[FORM])) {
    yield { log: LOG, goes: "text", path: say`${at}.settings["logger/formatting/type"]`, fix: SET_JSON };
  }
}

/** What an installation, or a template of one, says itself. */
export function* statedStreams(spec: Spec): Generator<LogStream> {
  yield* stated(spec?.configuration?.settings ?? {}, "spec.configuration");
  for (const [i, cluster] of (spec?.configuration?.clusters ?? []).entries()) {
    yield* stated(cluster.settings ?? {}, say`spec.configuration.clusters[${i}]`);
  }
}

/** Keeper reads the same settings, and has no templates of its own. */
export function* keeperStreams(configuration: Infer<typeof keeperSpec>["configuration"]): Generator<LogStream> {
  const settings = configuration?.settings ?? {};
  yield* stated(settings, "spec.configuration");
  if (!isOff(settings[CONSOLE]) && settings[FORM] === undefined) {
    yield { log: LOG, goes: isInAny(configuration?.files ?? {}) ? "elsewhere" : "text", path: FORM_OF_ALL, fix: SET_JSON };
  }
}

/** A template, or a file, may say what the installation leaves out. */
export function* logStreams(spec: Spec): Generator<LogStream> {
  const settings = spec?.configuration?.settings ?? {};
  const clusters = spec?.configuration?.clusters ?? [];
  const isInFiles = isInAny(spec?.configuration?.files ?? {}) || clusters.some((cluster) => isInAny(cluster.files ?? {}));
  yield* statedStreams(spec);
  if (!isOff(settings[CONSOLE]) && settings[FORM] === undefined && !clusters.some((cluster) => cluster.settings?.[FORM] !== undefined)) {
    yield {
      log: LOG,
      goes: isInFiles || (spec?.useTemplates ?? []).length > 0 ? "elsewhere" : "text",
      path: FORM_OF_ALL,
      fix: SET_JSON,
    };
  }
}
