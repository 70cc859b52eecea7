// KSI-2: the namespaces that operators are told to watch, where they run and in their ConfigMaps.
import { type Pack, say, type Watch } from "../../src/dsl/index.ts";
import { isTold, toldBy } from "../lib/watching.ts";
import type { WatchedNamespaces } from "../vocabulary.ts";
import { imageName, type PodSpec } from "./pods.ts";

type Container = NonNullable<PodSpec["containers"]>[number];

const NO_VARIABLE = "Name the namespaces of its databases in its environment";
// A line of ECK's settings that names namespaces, or a selector of them.
const LIMITS = /(^|\n)(namespaces: *\[ *["'a-z0-9]|namespaces: *\n *- |namespace-selector:)/u;

function isToldByFlag(container: Container, watch: Watch): boolean {
  return watch.flag !== "" && (container.args ?? []).some((argument) => argument.startsWith(`${watch.flag}=`) && argument !== `${watch.flag}=`);
}

/** All variables of a ConfigMap or Secret may be among a container's. */
function* untold(container: Container, watch: Watch, at: string): Generator<WatchedNamespaces> {
  const isWhole = (container.envFrom ?? []).length === 0;
  if (watch.untold === "everywhere" && isWhole) {
    yield { watches: "unlimited", path: say`${at}.env`, fix: NO_VARIABLE };
  }
  if (watch.untold === "elsewhere" || !isWhole) {
    yield { watches: "elsewhere", path: say`${at}.env`, fix: NO_VARIABLE };
  }
}

export function* watchedBy(spec: PodSpec | undefined, pack: Pack, at: string): Generator<WatchedNamespaces> {
  for (const [i, container] of (spec?.containers ?? []).entries()) {
    for (const watch of pack.watches.filter((candidate) => imageName(container.image ?? "").includes(`/${candidate.image}:`))) {
      yield* toldBy(container.env ?? [], watch, say`${at}.containers[${i}].env`);
      if (!isTold(container.env ?? [], watch) && !isToldByFlag(container, watch)) {
        yield* untold(container, watch, say`${at}.containers[${i}]`);
      }
    }
  }
}

/** Zalando's operator keeps to its own namespace unless it is told otherwise; ECK keeps to none. */
export function* watchedBySettings(settings: { readonly [key: string]: string | undefined }): Generator<WatchedNamespaces> {
  const eck = settings["eck.yaml"];
  if (settings["watched_namespace"] === "*") {
    yield { watches: "everywhere", path: 'data["watched_namespace"]', fix: "Remove it, or name one namespace" };
  }
  if (eck !== undefined) {
    yield { watches: LIMITS.test(eck) ? "limited" : "unlimited", path: 'data["eck.yaml"]', fix: "Name the namespaces of its databases in namespaces" };
  }
}
