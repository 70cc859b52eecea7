// KSI-2: how an environment tells an operator which namespaces it watches.
import { list, object, say, string, type Watch, words } from "../../src/dsl/index.ts";
import type { WatchedNamespaces } from "../vocabulary.ts";

/** The slice of a container's environment that shows what is given as it is, and what comes from elsewhere. */
export const environment = list(
  object({
    name: string(),
    value: string(),
    valueFrom: object({ fieldRef: object({ fieldPath: string() }), secretKeyRef: object({ key: string() }) }),
  }),
);

interface Variable {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly valueFrom?: { readonly fieldRef?: { readonly fieldPath?: string | undefined } | undefined } | undefined;
}

// None, as a list without a name in it; all, by a star or, for ClickHouse, an expression that every name fits.
const NONE = /^[ ,]*$/u;
const ALL = /(^|,) *[.]?[*] *(,|$)/u;

export const NAME_THEM = "Name the namespaces of its databases";

function tells(variable: Variable, watch: Watch): boolean {
  return words(watch.variables).includes(variable.name ?? "");
}

function readOf(variable: Variable, watch: Watch): WatchedNamespaces["watches"] {
  const value = variable.value ?? "";
  if (variable.valueFrom !== undefined) {
    return variable.valueFrom.fieldRef?.fieldPath === "metadata.namespace" ? "limited" : "elsewhere";
  }
  if (ALL.test(value) || (NONE.test(value) && watch.untold !== "elsewhere")) {
    return "everywhere";
  }
  return NONE.test(value) || value.startsWith("$(") ? "elsewhere" : "limited";
}

/** Whether any of the variables tells the operator. */
export function isTold(variables: readonly Variable[], watch: Watch): boolean {
  return variables.some((variable) => tells(variable, watch));
}

/** What they tell it; where one of several limits it, the others that are empty do not matter. */
export function* toldBy(variables: readonly Variable[], watch: Watch, at: string): Generator<WatchedNamespaces> {
  const limited = variables.some((variable) => tells(variable, watch) && readOf(variable, watch) !== "everywhere");
  for (const [i, variable] of variables.entries()) {
    if (tells(variable, watch) && !(limited && readOf(variable, watch) === "everywhere")) {
      yield { watches: readOf(variable, watch), path: say`${at}[${i}]`, fix: NAME_THEM };
    }
  }
}
