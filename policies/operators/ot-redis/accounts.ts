// UM-1, UM-4: Redis comes with one account, `default`, which may do everything. Its password is the variable REDIS_PASSWORD,
// which the operator takes from redisSecret; without a value the server starts with protected-mode off.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { AccountControl, DefaultAccount } from "../../vocabulary.ts";
import type { commonSpec, redisSpec } from "./schema.ts";

type Spec = Infer<typeof commonSpec> | undefined;
type RedisSpec = Infer<typeof redisSpec> | undefined;

const ACCOUNT = "default";
const PASSWORD = "REDIS_PASSWORD";
const SECRET = "spec.kubernetesConfig.redisSecret";
const NAME_SECRET = "Name a Secret with a password";
const NO_PASSWORD = /^requirepass $/iu;

// The container's own variables follow the operator's, and of two with one name the last holds.
function hasPassword(spec: Spec): boolean {
  const given = (spec?.env ?? []).filter((variable) => variable.name === PASSWORD);
  if (given.length > 0) {
    return given.some((variable) => (variable.value ?? "") !== "" || variable.valueFrom !== undefined);
  }
  return (spec?.kubernetesConfig?.redisSecret?.name ?? "") !== "";
}

/** UM-1 for Sentinel, to which the operator gives no ACL. */
export function* sentinelAccount(spec: Spec): Generator<DefaultAccount> {
  yield { account: ACCOUNT, password: hasPassword(spec) ? "secret" : "empty", path: SECRET, fix: NAME_SECRET };
}

/** UM-1 for Redis: with an ACL file it ignores the password of its configuration, and takes the account from the file (redis.conf). */
export function* redisAccount(spec: RedisSpec): Generator<DefaultAccount> {
  if (spec?.acl !== undefined) {
    yield { account: ACCOUNT, password: "elsewhere", path: "spec.acl", fix: NAME_SECRET };
  } else {
    yield* sentinelAccount(spec);
  }
  for (const [i, line] of (spec?.redisConfig?.dynamicConfig ?? []).entries()) {
    if (NO_PASSWORD.test(line)) {
      yield { account: ACCOUNT, password: "empty", path: say`spec.redisConfig.dynamicConfig[${i}]`, fix: "Remove it" };
    }
  }
}

/** UM-4: other accounts than `default` come from an ACL file only. */
export function* accountControl(spec: RedisSpec): Generator<AccountControl> {
  if (spec?.acl === undefined) {
    yield { subject: "account default", state: "above", path: "spec.acl", fix: "Name a Secret whose user.acl gives each client its own account" };
  }
}
