// CM-2: options of the JVMs of Ops Manager and of search.
import { say } from "../../../src/dsl/index.ts";
import type { InlineCredential } from "../../vocabulary.ts";

export function* jvmPasswords(options: readonly string[] | undefined, at: string): Generator<InlineCredential> {
  for (const [i, option] of (options ?? []).entries()) {
    if (/[.a-z]password=[^ $]/iu.test(option)) {
      yield { what: "password of the JVM", path: say`${at}[${i}]`, fix: "Refer to a variable that a Secret fills" };
    }
  }
}
