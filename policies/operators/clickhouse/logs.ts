// ED-2: from level debug on ClickHouse logs every query as it came, and debug is the operator's own level (config.d/01-clickhouse-02-logger.xml);
// rules may mask what is in them (clickhouse.com/docs, query_masking_rules). What system.query_log holds is in the database.
import { type Infer, lower, say } from "../../../src/dsl/index.ts";
import type { LoggedData } from "../../vocabulary.ts";
import type { OpenMap } from "./open-values.ts";
import type { installationSpec } from "./schema.ts";

type Spec = Infer<typeof installationSpec> | undefined;

const LOG = "the log of the server";
const LEVEL = "logger/level";
const QUIET = "Set it to information, or add query_masking_rules";
const MASKS = /<query_masking_rules[ \t\r\n>]/u;
const STATES = /<level>[ \t\r\n]*[a-z]/u;
const LOUD = /<level>[ \t\r\n]*(debug|test|trace)[ \t\r\n]*<\/level>/u;

function isLoud(level: unknown): boolean {
  return typeof level === "string" && ["debug", "test", "trace"].includes(lower(level));
}

function holdsRules(text: unknown): boolean {
  return typeof text === "string" && MASKS.test(text);
}

function holdsLevel(text: unknown): boolean {
  return typeof text === "string" && STATES.test(text);
}

function masks(settings: OpenMap, files: OpenMap): boolean {
  return Object.keys(settings).some((name) => name.startsWith("query_masking_rules/")) || Object.keys(files).some((name) => holdsRules(files[name]));
}

function statesLevel(settings: OpenMap, files: OpenMap): boolean {
  return settings[LEVEL] !== undefined || Object.keys(files).some((name) => holdsLevel(files[name]));
}

function* stated(settings: OpenMap, files: OpenMap, at: string): Generator<LoggedData> {
  if (!masks(settings, files)) {
    if (isLoud(settings[LEVEL])) {
      yield { log: LOG, carries: "everything", path: say`${at}.settings["logger/level"]`, fix: QUIET };
    }
    for (const [name, text] of Object.entries(files)) {
      if (typeof text === "string" && LOUD.test(text)) {
        yield { log: LOG, carries: "everything", path: say`${at}.files["${name}"]`, fix: QUIET };
      }
    }
  }
}

/** What an installation, or a template of one, says itself. */
export function* statedLogs(spec: Spec): Generator<LoggedData> {
  const configuration = spec?.configuration;
  if (!masks(configuration?.settings ?? {}, configuration?.files ?? {})) {
    yield* stated(configuration?.settings ?? {}, configuration?.files ?? {}, "spec.configuration");
    for (const [i, cluster] of (configuration?.clusters ?? []).entries()) {
      yield* stated(cluster.settings ?? {}, cluster.files ?? {}, say`spec.configuration.clusters[${i}]`);
    }
  }
}

/** A template may say what the installation leaves out. */
export function* loggedData(spec: Spec): Generator<LoggedData> {
  const settings = spec?.configuration?.settings ?? {};
  const files = spec?.configuration?.files ?? {};
  const clusters = spec?.configuration?.clusters ?? [];
  yield* statedLogs(spec);
  if (
    !masks(settings, files) &&
    !statesLevel(settings, files) &&
    !clusters.some((cluster) => masks(cluster.settings ?? {}, cluster.files ?? {}) || statesLevel(cluster.settings ?? {}, cluster.files ?? {}))
  ) {
    yield {
      log: LOG,
      carries: (spec?.useTemplates ?? []).length > 0 ? "elsewhere" : "unmasked",
      path: 'spec.configuration.settings["logger/level"]',
      fix: QUIET,
    };
  }
}
