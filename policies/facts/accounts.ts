// Who may log in, from where and with what.
import type { Read } from "./read.ts";

/** UM-1. A login that the operator or the database makes by itself. `default` is a password that the software's makers publish; `elsewhere`: another object may give one. */
export interface DefaultAccount extends Read {
  readonly account: string;
  readonly password: "generated" | "secret" | "empty" | "default" | "elsewhere";
}

/** UM-2. Where a default or administrator account may log in from. `anywhere`: no address limit but the network's own; `elsewhere`: another object may limit it. */
export interface AdministratorLogin extends Read {
  readonly account: string;
  readonly from: "anywhere" | "cluster" | "limited" | "elsewhere";
}

/** NM-2. Which addresses a login may come from. `default`: nothing is stated, and then it is every address; `elsewhere`: another object may limit it. */
export interface AddressFilter extends Read {
  readonly login: string;
  readonly from: "anywhere" | "default" | "limited" | "elsewhere";
}

/** UM-3. How a password is kept or checked. `weak`: equal to the user name or well known; `none`: no check at all; `elsewhere`: another object may give one. */
export interface PasswordHandling extends Read {
  /** What it is about, e.g. `user orders` or `rule 2`. */
  readonly subject: string;
  readonly method: "none" | "plaintext" | "weak" | "md5" | "strong" | "elsewhere";
}

/** UM-4. Where accounts and rights do not hold. `off`: nobody is checked; `above`: one account stands over the rights; `unmanaged`: accounts that nobody takes away; `elsewhere`: another object says it. */
export interface AccountControl extends Read {
  /** Who or what, e.g. `role reports` or `the database`. */
  readonly subject: string;
  readonly state: "off" | "above" | "unmanaged" | "elsewhere";
}

/** UM-6. How the members of a database know each other. `elsewhere`: another object, or how the operator is run, decides. */
export interface MemberLogin extends Read {
  /** Who, in the plural: `replicas by this rule`. */
  readonly members: string;
  readonly by: "certificate-or-secret" | "password-only" | "default-account" | "nothing" | "elsewhere";
}

/** UM-7. How the passwords of accounts are stored where the database, or the operator, keeps them. `open-hash`: their hash stands in the object, and in a ConfigMap made of it. */
export interface AccountStorage extends Read {
  /** Whose: `passwords of new accounts`. */
  readonly passwords: string;
  readonly kept: "plaintext" | "broken-hash" | "open-hash";
}

export interface AccountFacts {
  readonly defaultAccounts: DefaultAccount;
  readonly administratorLogins: AdministratorLogin;
  readonly passwordHandling: PasswordHandling;
  readonly addressFilters: AddressFilter;
  readonly accountControl: AccountControl;
  readonly memberLogins: MemberLogin;
  readonly accountStorage: AccountStorage;
}
