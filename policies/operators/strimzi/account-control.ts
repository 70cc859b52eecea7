// UM-4: a listener without authentication lets everybody in, and without an authorizer who is in may do everything
// (Strimzi's documentation, securing access to Kafka). With one, who is not known has the rights that ACLs give ANONYMOUS.
import { type ObjectOf, say } from "../../../src/dsl/index.ts";
import type { AccountControl } from "../../vocabulary.ts";
import type { kafka } from "./schema.ts";

/** What a Kafka without an authorizer leaves open. */
export function* accountControl(cluster: ObjectOf<typeof kafka>): Generator<AccountControl> {
  const listeners = cluster.spec?.kafka?.listeners ?? [];
  const isOpen = cluster.spec?.kafka?.authorization === undefined;
  for (const [i, listener] of listeners.entries()) {
    if (isOpen && listener.authentication === undefined) {
      yield {
        subject: say`listener ${listener.name}`,
        state: "off",
        path: say`spec.kafka.listeners[${i}].authentication`,
        fix: "Set it, and spec.kafka.authorization",
      };
    }
  }
  if (isOpen && listeners.every((listener) => listener.authentication !== undefined)) {
    yield { subject: "every account", state: "above", path: "spec.kafka.authorization", fix: "Set its type to simple, and superUsers" };
  }
}
