// CM-2: what stands in a text of SQL.
import { say } from "../../../src/dsl/index.ts";
import type { InlineCredential } from "../../vocabulary.ts";

const PASSWORD = /PASSWORD[ \t\r\n]*((E|U&)?'|\$)/iu;

interface Script {
  readonly script?: string | undefined;
}

export function* statedPassword(script: Script | undefined, at: string): Generator<InlineCredential> {
  if (PASSWORD.test(script?.script ?? "")) {
    yield { what: "password in SQL", path: say`${at}.script`, fix: "Use scriptFrom.secretKeyRef" };
  }
}

export function* statedPasswords(scripts: readonly Script[] | undefined, at: string): Generator<InlineCredential> {
  for (const [i, script] of (scripts ?? []).entries()) {
    yield* statedPassword(script, say`${at}[${i}]`);
  }
}
