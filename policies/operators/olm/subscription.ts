// KSI-2: what a Subscription tells the operator that it installs; untold, the operator is for the namespaces of its OperatorGroup.
import { words } from "../../../src/dsl/index.ts";
import { isTold, NAME_THEM, toldBy } from "../../lib/watching.ts";
import { facts } from "../../vocabulary.ts";
import { subscription as resource } from "./schema.ts";

export const subscription = facts(resource, {
  *watchedNamespaces(subscription, pack) {
    const variables = subscription.spec?.config?.env ?? [];
    for (const watch of pack.watches.filter((candidate) => words(candidate.packages).includes(subscription.spec?.name ?? ""))) {
      yield* toldBy(variables, watch, "spec.config.env");
      if (!isTold(variables, watch)) {
        yield { watches: "elsewhere", path: "spec.config.env", fix: NAME_THEM };
      }
    }
  },
});
