// A reply has room for so many bytes of warnings; beyond, the API server cuts each short.
import { expectedOf, type Policy } from "./policies.ts";
import type { Case } from "./cases.ts";

/** Of 4096. */
const WARNING_BYTES = 4000;
/** About so many stand before each. */
const PREFIX_BYTES = 160;

/** Whether all that the policies find in the object fits, each message a warning. */
export function hasRoom(policies: readonly Policy[], one: Case): boolean {
  const messages = policies.filter(({ operator }) => operator === one.operator).flatMap((policy) => expectedOf(policy, one));
  return messages.reduce((sum, message) => sum + message.length + PREFIX_BYTES, 0) < WARNING_BYTES;
}
