import { type Wording, WORDINGS } from "./answers.ts";
import type { Form } from "./policies.ts";

/** How the engine of a form words what it says. */
export function wordingOf({ name, kinds }: Form): Wording {
  if (name.startsWith("gatekeeper")) {
    return name.endsWith(" cel") ? WORDINGS["gatekeeper cel"] : WORDINGS.rego;
  }
  return kinds.includes("clusterpolicies.kyverno.io")
    ? WORDINGS.generated
    : kinds.includes("validatingpolicies.policies.kyverno.io")
      ? WORDINGS["validating policies"]
      : WORDINGS.admission;
}
