// KSI-3 and KSI-4: whom the pods of databases and operators run as, and the keys that they take to a cloud.
import { say } from "../../src/dsl/index.ts";
import { cloudKeysOf, USE_IDENTITY } from "../lib/cloud-keys.ts";
import type { CloudKey, PodAccount } from "../vocabulary.ts";
import { type PodSpec, statedLists } from "./pods.ts";

/** Pods that name none run as `default`, which matters where its token is in them; `serviceAccount` is the old name, and the API server keeps both alike. */
export function* accountOf(spec: PodSpec | undefined, at: string): Generator<PodAccount> {
  const name = spec?.serviceAccountName ?? spec?.serviceAccount ?? "";
  const isDefault = (name === "" || name === "default") && spec?.automountServiceAccountToken !== false;
  yield {
    account: isDefault ? "default" : "own",
    path: say`${at}.serviceAccountName`,
    fix: "Name one of their own, or set automountServiceAccountToken to false",
  };
}

export function* keysOf(spec: PodSpec | undefined, at: string): Generator<CloudKey> {
  for (const list of statedLists(spec)) {
    for (const [i, container] of list.containers.entries()) {
      yield* cloudKeysOf(container.env ?? [], say`${at}.${list.name}[${i}].env`);
      for (const [j, source] of (container.envFrom ?? []).entries()) {
        if (source.secretRef !== undefined) {
          yield {
            by: "elsewhere",
            path: say`${at}.${list.name}[${i}].envFrom[${j}].secretRef`,
            fix: USE_IDENTITY,
          };
        }
      }
    }
  }
}
