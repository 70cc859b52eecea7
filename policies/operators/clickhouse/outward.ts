// KSI-6: where url() and the like may fetch from. Without remote_url_allow_hosts every host is allowed (clickhouse.com/docs, server settings).
import { type Infer, isList, say } from "../../../src/dsl/index.ts";
import type { OutwardRule } from "../../vocabulary.ts";
import type { OpenMap } from "./open-values.ts";
import type { installationSpec } from "./schema.ts";

type Spec = Infer<typeof installationSpec> | undefined;

const SETTING = "remote_url_allow_hosts/";
const EXPRESSION = "remote_url_allow_hosts/host_regexp";
const FIX = "Name the hosts that queries may fetch from";
const STATES = /<remote_url_allow_hosts[ \t\r\n/>]/u;
// An expression that every host fits.
const EVERY = /^\^?[.][*+]\$?$/u;
const EVERY_IN_FILE = /<host_regexp>[ \t\r\n]*\^?[.][*+]\$?[ \t\r\n]*<\/host_regexp>/u;

function holdsHosts(text: unknown): boolean {
  return typeof text === "string" && STATES.test(text);
}

function namesHosts(settings: OpenMap, files: OpenMap): boolean {
  return Object.keys(settings).some((name) => name.startsWith(SETTING)) || Object.keys(files).some((name) => holdsHosts(files[name]));
}

function isEvery(entry: unknown): boolean {
  return typeof entry === "string" && EVERY.test(entry);
}

/** A setting may be one expression or several. */
function fitsEvery(expressions: unknown): boolean {
  return isList(expressions) ? expressions.some((entry) => isEvery(entry)) : isEvery(expressions);
}

function* stated(settings: OpenMap, files: OpenMap, at: string): Generator<OutwardRule> {
  if (fitsEvery(settings[EXPRESSION])) {
    yield { to: "anywhere", path: say`${at}.settings["remote_url_allow_hosts/host_regexp"]`, fix: FIX };
  }
  for (const [name, text] of Object.entries(files)) {
    if (typeof text === "string" && EVERY_IN_FILE.test(text)) {
      yield { to: "anywhere", path: say`${at}.files["${name}"]`, fix: FIX };
    }
  }
}

/** A template may say what the installation leaves out. */
export function* outwardRules(spec: Spec): Generator<OutwardRule> {
  const settings = spec?.configuration?.settings ?? {};
  const files = spec?.configuration?.files ?? {};
  const clusters = spec?.configuration?.clusters ?? [];
  const inClusters = clusters.length > 0 && clusters.every((cluster) => namesHosts(cluster.settings ?? {}, cluster.files ?? {}));
  yield* stated(settings, files, "spec.configuration");
  for (const [i, cluster] of clusters.entries()) {
    yield* stated(cluster.settings ?? {}, cluster.files ?? {}, say`spec.configuration.clusters[${i}]`);
  }
  if (!namesHosts(settings, files) && !inClusters) {
    yield {
      to: (spec?.useTemplates ?? []).length > 0 ? "elsewhere" : "unlimited",
      path: 'spec.configuration.settings["remote_url_allow_hosts/host"]',
      fix: FIX,
    };
  }
}
