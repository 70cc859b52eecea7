// NM-7, NM-8: keystores and truststores. One of them, by its path, the operator makes itself, for a year, and never again
// (parsing.go, secrets.go); the others come from volumes.
import { say } from "../../../src/dsl/index.ts";
import { isSaid, textOf } from "../../lib/cassandra-settings.ts";
import type { KeptCertificate } from "../../vocabulary.ts";
import { isElsewhere, option, type Spec } from "./config.ts";
import { encryptsClients } from "./tls.ts";

const MADE = /^[ \t]*\/etc\/encryption\/node-keystore\.jks[ \t]*$/u;
const CLIENTS = "client_encryption_options";
const NODES = "server_encryption_options";
const SCOPES = ["all", "dc", "rack"];
const MOUNT = "Mount a Secret whose certificate is renewed, and name its keystore";
const MOUNT_AUTHORITY = "Mount a Secret with an authority that is replaced in time, and name its truststore";

function renewalOf(store: unknown): KeptCertificate["renewal"] {
  if (MADE.test(textOf(store))) {
    return "never";
  }
  return isSaid(store) ? "elsewhere" : "unknown";
}

function encryptsNodes(spec: Spec): boolean {
  return SCOPES.some((scope) => scope === option(spec, NODES, "internode_encryption"));
}

function* kept(certificate: string, spec: Spec, group: string, store: string, fix: string): Generator<KeptCertificate> {
  yield { certificate, renewal: renewalOf(option(spec, group, store)), path: say`spec.config["cassandra-yaml"].${group}.${store}`, fix };
}

export function* certificates(spec: Spec): Generator<KeptCertificate> {
  if (isElsewhere(spec)) {
    yield { certificate: "the certificate of the nodes", renewal: "unknown", path: "spec.configSecret", fix: MOUNT };
  } else {
    if (encryptsClients(spec)) {
      yield* kept("the certificate for clients", spec, CLIENTS, "keystore", MOUNT);
    }
    if (encryptsNodes(spec)) {
      yield* kept("the certificate of the nodes", spec, NODES, "keystore", MOUNT);
    }
  }
  const manual = spec?.managementApiAuth?.manual;
  if (manual !== undefined) {
    yield {
      certificate: "the certificate of the management API",
      renewal: "elsewhere",
      secret: manual.serverSecretName,
      path: "spec.managementApiAuth.manual.serverSecretName",
      fix: MOUNT,
    };
  }
}

export function* authorities(spec: Spec): Generator<KeptCertificate> {
  if (isElsewhere(spec)) {
    yield { certificate: "the authority of the nodes", renewal: "unknown", path: "spec.configSecret", fix: MOUNT_AUTHORITY };
  } else {
    if (encryptsClients(spec) && isSaid(option(spec, CLIENTS, "truststore"))) {
      yield* kept("the authority of clients", spec, CLIENTS, "truststore", MOUNT_AUTHORITY);
    }
    if (encryptsNodes(spec)) {
      yield* kept("the authority of the nodes", spec, NODES, "truststore", MOUNT_AUTHORITY);
    }
  }
}
