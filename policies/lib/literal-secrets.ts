// Credentials written as they are where a container's environment is described.
import { list, object, say, string } from "../../src/dsl/index.ts";
import type { InlineCredential } from "../vocabulary.ts";

/** The slice of a container's environment that shows literal values; one with `valueFrom` has none. */
export const environment = list(object({ name: string(), value: string() }));

interface Variable {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
}

function isSecret(name: string, value: string): boolean {
  const named = /(PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|_PASS|(ACCESS|STORAGE|ACCOUNT|PRIVATE|API|SODIUM|PGP)_KEY)$|^PGPASSWORD/iu.test(name);
  const inAddress = /^[a-z][a-z0-9+.:]*:\/\/[^:@/ ]*:[^@/ $]+@/u.test(value);
  const inParameters = /(^|[ ?&;])(ssl)?password=[^ &;$]/iu.test(value);
  const isKey = /"private_key"|-----BEGIN [A-Z ]*PRIVATE KEY-----/u.test(value);
  // `$(NAME)` takes the value of another variable, which is judged itself.
  return inAddress || inParameters || isKey || (named && value !== "" && !value.startsWith("$("));
}

/** CM-2: the variables whose value is a credential. */
export function* literalSecrets(variables: readonly Variable[], at: string): Generator<InlineCredential> {
  for (const [i, variable] of variables.entries()) {
    if (isSecret(variable.name ?? "", variable.value ?? "")) {
      yield { what: say`variable ${variable.name}`, path: say`${at}[${i}].value`, fix: "Use valueFrom.secretKeyRef" };
    }
  }
}
