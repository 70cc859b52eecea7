// NM-1, NM-4, UM-4: vtgate, which clients speak to by MySQL's protocol and by gRPC. Of a certificate and its key both are
// needed, or the operator leaves TLS off; it gives both protocols the same (vtgate/deployment.go).
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { AccountControl, ExternalCredential, PlaintextListener, TlsChannel } from "../../vocabulary.ts";
import { asksCallers, type Flags, hasCertificate, isOn, namesOf, optionalTls, valueOf } from "./flags.ts";
import type { clusterSpec, gateway as gatewaySlice } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;
type Gateway = Infer<typeof gatewaySlice> | undefined;

// Vitess decides: 1.2.
const UNSTATED = "";
const NAME = "Name the Secrets of a certificate and its key";
const RAISE = "Set it to TLSv1.2 or TLSv1.3";
const CERTIFICATE = /^-*mysql[-_]server[-_]ssl[-_]cert$/u;
const KEY = /^-*mysql[-_]server[-_]ssl[-_]key$/u;
const REQUIRED = /^-*mysql[-_]server[-_]require[-_]secure[-_]transport$/u;
// Beside its own flag of this spelling the operator's stands last, and so wins over others.
const OVERRIDDEN = /^-*mysql_server_require_secure_transport$/u;
const OLDEST = /^-*mysql[-_]server[-_]tls[-_]min[-_]version$/u;
const PLUGIN = /^-*mysql[-_]auth[-_]server[-_]impl$/u;
const DIRECTORY = /^-*mysql[-_]ldap[-_]auth[-_]config[-_]string$/u;

function isSecured(gateway: Gateway): boolean {
  const tls = gateway?.secureTransport?.tls;
  return tls?.certSecret !== undefined && tls.keySecret !== undefined;
}

function isFlagged(own: Flags, common: Flags): boolean {
  const names = namesOf(own, common);
  return (
    names.some((name) => CERTIFICATE.test(name) && valueOf(name, own, common) !== "") &&
    names.some((name) => KEY.test(name) && valueOf(name, own, common) !== "")
  );
}

function isRequired(gateway: Gateway, common: Flags): boolean {
  const own = gateway?.extraFlags;
  const names = namesOf(own, common);
  if (isSecured(gateway)) {
    return names.some((name) => OVERRIDDEN.test(name))
      ? names.some((name) => OVERRIDDEN.test(name) && isOn(valueOf(name, own, common)))
      : gateway?.secureTransport?.required === true;
  }
  return isFlagged(own, common) && names.some((name) => REQUIRED.test(name) && isOn(valueOf(name, own, common)));
}

function* ofGateway(gateway: Gateway, common: Flags, at: string): Generator<PlaintextListener> {
  if (!isRequired(gateway, common)) {
    yield {
      listener: "vtgate",
      path: say`${at}.secureTransport.required`,
      fix: "Set it to true, and name the Secrets of a certificate and its key",
    };
  } else if (!isSecured(gateway) && !hasCertificate(gateway?.extraFlags, common)) {
    yield { listener: "gRPC of vtgate", path: say`${at}.secureTransport.tls`, fix: NAME };
  }
  yield* optionalTls("gRPC of vtgate", gateway?.extraFlags, say`${at}.extraFlags`);
}

/** The pages of status and the dashboards are left out: they speak HTTP, and no flag changes it. */
export function* plaintext(spec: Spec): Generator<PlaintextListener> {
  for (const [i, cell] of (spec?.cells ?? []).entries()) {
    yield* ofGateway(cell.gateway, spec?.extraVitessFlags, say`spec.cells[${i}].gateway`);
  }
  if (!hasCertificate(spec?.vitessDashboard?.extraFlags, spec?.extraVitessFlags)) {
    yield { listener: "vtctld", path: "spec.vitessDashboard.extraFlags", fix: "Set grpc_cert and grpc_key" };
  }
  yield* optionalTls("vtctld", spec?.vitessDashboard?.extraFlags, "spec.vitessDashboard.extraFlags");
  yield* optionalTls("gRPC of every program", spec?.extraVitessFlags, "spec.extraVitessFlags");
}

function minimum(version: string | undefined): TlsChannel["minimumVersion"] {
  if (version === "TLSv1.0") {
    return "1.0";
  }
  if (version === "TLSv1.1") {
    return "1.1";
  }
  return version === "TLSv1.2" ? "1.2" : UNSTATED;
}

export function* clients(spec: Spec): Generator<TlsChannel> {
  for (const [i, cell] of (spec?.cells ?? []).entries()) {
    const own = cell.gateway?.extraFlags;
    const offered = isSecured(cell.gateway) || isFlagged(own, spec?.extraVitessFlags);
    yield { channel: "clients", offered, minimumVersion: UNSTATED, path: say`spec.cells[${i}].gateway.secureTransport.tls`, fix: NAME };
    for (const [name, value] of Object.entries(own ?? {})) {
      if (offered && OLDEST.test(name)) {
        yield { channel: "clients", offered, minimumVersion: minimum(value), path: say`spec.cells[${i}].gateway.extraFlags["${name}"]`, fix: RAISE };
      }
    }
    for (const [name, value] of Object.entries(spec?.extraVitessFlags ?? {})) {
      if (offered && OLDEST.test(name) && own?.[name] === undefined) {
        yield { channel: "clients", offered, minimumVersion: minimum(value), path: say`spec.extraVitessFlags["${name}"]`, fix: RAISE };
      }
    }
  }
}

/** Without any plug-in's settings vtgate ends: it has no default that asks nobody (go/mysql/auth_server.go). */
function* withoutPlugin(flags: Flags, at: string): Generator<AccountControl> {
  for (const [name, value] of Object.entries(flags ?? {})) {
    if (PLUGIN.test(name) && value === "none") {
      yield { subject: "vtgate", state: "off", path: say`${at}["${name}"]`, fix: "Remove it, and name a Secret in authentication.static" };
    }
  }
}

function* ofCell(gateway: Gateway, common: Flags, at: string): Generator<AccountControl> {
  yield* withoutPlugin(gateway?.extraFlags, say`${at}.extraFlags`);
  if (!(isSecured(gateway) && gateway?.secureTransport?.tls?.clientCACertSecret !== undefined) && !asksCallers(gateway?.extraFlags, common)) {
    yield {
      subject: "gRPC of vtgate",
      state: "off",
      path: say`${at}.secureTransport.tls.clientCACertSecret`,
      fix: "Name the Secret of the authority of clients, or set grpc_auth_mode",
    };
  }
}

export function* accounts(spec: Spec): Generator<AccountControl> {
  yield* withoutPlugin(spec?.extraVitessFlags, "spec.extraVitessFlags");
  for (const [i, cell] of (spec?.cells ?? []).entries()) {
    yield* ofCell(cell.gateway, spec?.extraVitessFlags, say`spec.cells[${i}].gateway`);
  }
  // The operator runs it whether or not the object names it.
  if (!asksCallers(spec?.vitessDashboard?.extraFlags, spec?.extraVitessFlags)) {
    yield {
      subject: "vtctld",
      state: "off",
      path: "spec.vitessDashboard.extraFlags",
      fix: "Set grpc_cert, grpc_key and grpc_ca, or grpc_auth_mode",
    };
  }
  // It does not run without an image.
  if (spec?.vtadmin !== undefined && (spec.images?.vtadmin ?? "") !== "") {
    yield {
      subject: "vtadmin",
      state: spec.vtadmin.rbac === undefined ? "off" : "elsewhere",
      path: "spec.vtadmin.rbac",
      fix: "Name a Secret with an authenticator and rules",
    };
  }
}

/** CM-3: the password for the directory stands in its settings. */
export function* directories(flags: Flags, at: string): Generator<ExternalCredential> {
  for (const [name, value] of Object.entries(flags ?? {})) {
    if (DIRECTORY.test(name) && value !== "") {
      yield { what: "password for the directory", path: say`${at}["${name}"]`, fix: "Use mysql_ldap_auth_config_file, a file that a Secret holds" };
    }
  }
}
