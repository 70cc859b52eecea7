// UM-4, UM-6: who is asked who they are. Cassandra asks nobody unless it is told to; DSE asks, and HCD has a switch
// (cass-config-definitions, cassandra.yaml, docs.datastax.com).
import { allowsAll as allowsEverybody, classOf, inside, isOn } from "../../lib/cassandra-settings.ts";
import type { AccountControl, MemberLogin } from "../../vocabulary.ts";
import { dseOption, isElsewhere, option, type Spec, setting } from "./config.ts";

const MUTUAL = /MutualTlsInternodeAuthenticator$/u;
const DATABASE = "the database";
const ASK = "Set it to PasswordAuthenticator, or enable that of DSE or HCD";
const NODES = "nodes";
const CERTIFIED = 'spec.config["cassandra-yaml"].server_encryption_options.require_client_auth';
const CERTIFY = "Set it to true, and internode_encryption to all";

function isEnabled(value: unknown): boolean {
  return isOn(inside(inside(value, "parameters"), "enabled"));
}

function asksNobody(spec: Spec): boolean {
  const given = setting(spec, "authenticator");
  if (allowsEverybody(given)) {
    return true;
  }
  if (spec?.serverType === "hcd") {
    return !isEnabled(given);
  }
  if (spec?.serverType === "dse") {
    return dseOption(spec, "authentication_options", "enabled") === false;
  }
  return classOf(given) === "";
}

function allowsAll(spec: Spec): boolean {
  const given = setting(spec, "authorizer");
  if (allowsEverybody(given)) {
    return true;
  }
  if (spec?.serverType === "hcd") {
    return !isEnabled(given);
  }
  if (spec?.serverType === "dse") {
    return !isOn(dseOption(spec, "authorization_options", "enabled"));
  }
  return classOf(given) === "";
}

export function* accounts(spec: Spec): Generator<AccountControl> {
  if (isElsewhere(spec)) {
    yield { subject: DATABASE, state: "elsewhere", path: "spec.configSecret", fix: ASK };
  } else if (asksNobody(spec)) {
    yield { subject: DATABASE, state: "off", path: 'spec.config["cassandra-yaml"].authenticator', fix: ASK };
  } else if (allowsAll(spec)) {
    yield {
      subject: "every account",
      state: "above",
      path: 'spec.config["cassandra-yaml"].authorizer',
      fix: "Set it to CassandraAuthorizer, or enable that of DSE or HCD",
    };
  }
  // Without certificates the API, which makes accounts and stops nodes, obeys everybody (security.go).
  if (spec?.managementApiAuth?.manual === undefined) {
    yield { subject: "the management API", state: "off", path: "spec.managementApiAuth.manual", fix: "Name Secrets with certificates for client and server" };
  }
}

function isCertified(spec: Spec): boolean {
  const asks = isOn(option(spec, "server_encryption_options", "require_client_auth")) || MUTUAL.test(classOf(setting(spec, "internode_authenticator")));
  return asks && option(spec, "server_encryption_options", "internode_encryption") === "all";
}

/** UM-6: within what is not encrypted nobody shows a certificate. */
export function* members(spec: Spec): Generator<MemberLogin> {
  if (isElsewhere(spec)) {
    yield { members: NODES, by: "elsewhere", path: "spec.configSecret", fix: CERTIFY };
  } else {
    yield {
      members: NODES,
      by: isCertified(spec) ? "certificate-or-secret" : "nothing",
      path: CERTIFIED,
      fix: CERTIFY,
    };
  }
}
