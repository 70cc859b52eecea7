// UM-4, UM-6, NM-1, NM-4, NM-5: one switch for all of it. Without tlsEnabled the nodes start with --insecure: no TLS, and nobody is
// asked who they are. A flag of one's own says the same, and the last one holds (statefulset.go, cliflags/flags.go).
import { type ObjectOf, say } from "../../../src/dsl/index.ts";
import type { AccountControl, MemberLogin, PlaintextListener, TlsChannel } from "../../vocabulary.ts";
import type { crdbCluster } from "./schema.ts";

type Spec = ObjectOf<typeof crdbCluster>["spec"];

// CockroachDB decides: 1.2 or later.
const UNSTATED = "";
const INSECURE = /(^|[ \t\r\n"'])--insecure(=(1|t|true))?([ \t\r\n"']|$)/iu;
const PLAINTEXT_SQL = /(^|[ \t\r\n"'])--accept-sql-without-tls(=(1|t|true))?([ \t\r\n"']|$)/iu;

function flags(spec: Spec): readonly string[] {
  return [...(spec?.additionalArgs ?? []), ...(spec?.template?.spec?.startFlags?.upsert ?? [])];
}

/** Whether the nodes do without TLS and accounts. */
export function isInsecure(spec: Spec): boolean {
  return spec?.tlsEnabled !== true || flags(spec).some((flag) => INSECURE.test(flag));
}

function switchOf(spec: Spec): string {
  if (spec?.tlsEnabled !== true) {
    return "spec.tlsEnabled";
  }
  return spec.template === undefined ? "spec.additionalArgs" : "spec.template.spec.startFlags.upsert";
}

// A running cluster cannot change: nodes with TLS and nodes without do not talk to each other.
function fixOf(spec: Spec): string {
  return spec?.tlsEnabled === true ? "Remove --insecure, in a new cluster" : "Set it to true, in a new cluster";
}

function* plaintextSql(given: readonly string[] | undefined, at: string): Generator<PlaintextListener> {
  for (const [i, flag] of (given ?? []).entries()) {
    if (PLAINTEXT_SQL.test(flag)) {
      yield { listener: "the SQL port", path: say`${at}[${i}]`, fix: "Remove --accept-sql-without-tls" };
    }
  }
}

export function* plaintext(spec: Spec): Generator<PlaintextListener> {
  if (isInsecure(spec)) {
    yield { listener: "CockroachDB", path: switchOf(spec), fix: fixOf(spec) };
  } else {
    yield* plaintextSql(spec?.additionalArgs, "spec.additionalArgs");
    yield* plaintextSql(spec?.template?.spec?.startFlags?.upsert, "spec.template.spec.startFlags.upsert");
  }
}

export function* channel(name: string, spec: Spec): Generator<TlsChannel> {
  yield { channel: name, offered: !isInsecure(spec), minimumVersion: UNSTATED, path: switchOf(spec), fix: fixOf(spec) };
}

export function* accounts(spec: Spec): Generator<AccountControl> {
  if (isInsecure(spec)) {
    yield { subject: "the database", state: "off", path: switchOf(spec), fix: fixOf(spec) };
  }
}

/** Nodes show each other certificates of one authority. */
export function* members(spec: Spec): Generator<MemberLogin> {
  yield { members: "nodes", by: isInsecure(spec) ? "nothing" : "certificate-or-secret", path: switchOf(spec), fix: fixOf(spec) };
}
