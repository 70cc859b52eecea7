// Credentials written as they are where a container's environment is described.
import { list, object, say, string } from "../../src/dsl/index.ts";
import type { EncryptionKey, ExternalCredential, InlineCredential } from "../vocabulary.ts";

/** The slice of a container's environment that shows literal values, and which come from a Secret. */
export const environment = list(object({ name: string(), value: string(), valueFrom: object({ secretKeyRef: object({ key: string() }) }) }));

interface Variable {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
}

const SERVICE =
  /(TOKEN|(ACCESS|SECRET|STORAGE|ACCOUNT|API)_KEY)$|^(WALG_|PGBACKREST_)?(AWS|AZURE|GCS|GOOGLE|KAFKA|LDAP|S3|SMTP|SWIFT|VAULT)_[A-Z0-9_]*(PASS|PASSWORD|SECRET)$/iu;
const NAMED = /(PASSWORD|PASSWD|PASSPHRASE|SECRET|_PASS|PRIVATE_KEY)$|^PGPASSWORD/iu;
const ENCRYPTION = /(SODIUM|PGP|ENCRYPTION)_KEY(_PASSPHRASE)?$|CIPHER_PASS$/iu;
const DATABASE = /^(jdbc:|clickhouse|mariadb|mongodb|mysql|postgres|tcp:)/u;

/** Whether an address has a login with a password in it. */
export function holdsLogin(address: string): boolean {
  return /^[a-z][a-z0-9+.:]*:\/\/[^:@/ ]*:[^@/ $]+@/u.test(address);
}

// `$(NAME)` takes the value of another variable, which is judged itself.
function isLiteral(value: string): boolean {
  return value !== "" && !value.startsWith("$(");
}

function isOfService(name: string, value: string): boolean {
  const inAddress = holdsLogin(value) && !DATABASE.test(value);
  return inAddress || /"private_key"|(AccountKey|SharedAccessSignature)=[^ ;$]/u.test(value) || (SERVICE.test(name) && isLiteral(value));
}

function isService(variable: Variable): boolean {
  return isOfService(variable.name ?? "", variable.value ?? "");
}

function isOfDatabase(name: string, value: string): boolean {
  const inParameters = /(^|[ ?&;])(ssl)?password=[^ &;$]/iu.test(value);
  const isKey = /-----BEGIN [A-Z ]*PRIVATE KEY-----/u.test(value);
  return holdsLogin(value) || inParameters || isKey || (NAMED.test(name) && isLiteral(value));
}

/** Whether a variable of this name holds a key that encrypts data or backups. */
export function isEncryptionKey(name: string): boolean {
  return ENCRYPTION.test(name);
}

/** CM-2: the variables whose value is a credential of a database. */
export function* literalSecrets(variables: readonly Variable[], at: string): Generator<InlineCredential> {
  for (const [i, variable] of variables.entries()) {
    if (!isService(variable) && !isEncryptionKey(variable.name ?? "") && isOfDatabase(variable.name ?? "", variable.value ?? "")) {
      yield { what: say`variable ${variable.name}`, path: say`${at}[${i}].value`, fix: "Use valueFrom.secretKeyRef" };
    }
  }
}

/** CM-3: the variables whose value is a credential of another service. */
export function* literalServiceSecrets(variables: readonly Variable[], at: string): Generator<ExternalCredential> {
  for (const [i, variable] of variables.entries()) {
    if (isService(variable)) {
      yield { what: say`variable ${variable.name}`, path: say`${at}[${i}].value`, fix: "Use valueFrom.secretKeyRef" };
    }
  }
}

/** CM-2 of operators that have no CM-1 of their own: keys that encrypt, too. */
export function* literalSecretsAndKeys(variables: readonly Variable[], at: string): Generator<InlineCredential> {
  yield* literalSecrets(variables, at);
  for (const [i, variable] of variables.entries()) {
    if (isEncryptionKey(variable.name ?? "") && isLiteral(variable.value ?? "")) {
      yield { what: say`variable ${variable.name}`, path: say`${at}[${i}].value`, fix: "Use valueFrom.secretKeyRef" };
    }
  }
}

/** CM-2 of operators that have neither CM-1 nor CM-3 of their own. */
export function* allLiteralSecrets(variables: readonly Variable[], at: string): Generator<InlineCredential> {
  yield* literalSecretsAndKeys(variables, at);
  yield* literalServiceSecrets(variables, at);
}

/** CM-1: the variables whose value is a key that encrypts. */
export function* literalKeys(variables: readonly Variable[], at: string): Generator<EncryptionKey> {
  for (const [i, variable] of variables.entries()) {
    if (isEncryptionKey(variable.name ?? "") && isLiteral(variable.value ?? "")) {
      yield { what: say`key ${variable.name}`, kept: "open", path: say`${at}[${i}].value`, fix: "Use valueFrom.secretKeyRef, or a key service" };
    }
  }
}

interface Variables {
  readonly [name: string]: string | undefined;
}

// CM-1 to CM-3 of variables in a map, which can name no Secret.
const BY_TEMPLATE = "Set it in the template, by valueFrom.secretKeyRef";

export function* mappedSecrets(variables: Variables | undefined, at: string): Generator<InlineCredential> {
  for (const [name, value] of Object.entries(variables ?? {})) {
    if (!isOfService(name, value ?? "") && !isEncryptionKey(name) && isOfDatabase(name, value ?? "")) {
      yield { what: say`variable ${name}`, path: say`${at}["${name}"]`, fix: BY_TEMPLATE };
    }
  }
}

export function* mappedServiceSecrets(variables: Variables | undefined, at: string): Generator<ExternalCredential> {
  for (const [name, value] of Object.entries(variables ?? {})) {
    if (isOfService(name, value ?? "")) {
      yield { what: say`variable ${name}`, path: say`${at}["${name}"]`, fix: BY_TEMPLATE };
    }
  }
}

export function* mappedKeys(variables: Variables | undefined, at: string): Generator<EncryptionKey> {
  for (const [name, value] of Object.entries(variables ?? {})) {
    if (isEncryptionKey(name) && isLiteral(value ?? "")) {
      yield { what: say`key ${name}`, kept: "open", path: say`${at}["${name}"]`, fix: BY_TEMPLATE };
    }
  }
}
