// CM-5, NM-3, NM-6: Pulsar, directories, and what containers are told of object stores.
import { lower } from "../../../src/dsl/index.ts";
import { isOn, isSaid } from "../../lib/cassandra-settings.ts";
import { podEndpoints, podStaticKeys } from "../../lib/environments.ts";
import type { CloudAccess, PeerVerification, TlsChannel } from "../../vocabulary.ts";
import { dseOption, isElsewhere, type Spec } from "./config.ts";

// Java decides: 1.2 or later.
const UNSTATED = "";
const POD = "spec.podTemplateSpec.spec";
const ENCRYPTED = /^[ \t]*(pulsar\+ssl|https):/iu;

/** The operator leaves the agent out where a Secret holds the settings (construct_podtemplatespec.go). */
function hasAgent(spec: Spec): boolean {
  return spec?.cdc !== undefined && !isElsewhere(spec);
}

export function* outsideTls(spec: Spec): Generator<TlsChannel> {
  if (hasAgent(spec)) {
    yield {
      channel: "Pulsar",
      offered: ENCRYPTED.test(spec?.cdc?.pulsarServiceUrl ?? ""),
      minimumVersion: UNSTATED,
      path: "spec.cdc.pulsarServiceUrl",
      fix: "Use pulsar+ssl",
    };
  }
  if (!isElsewhere(spec) && isSaid(dseOption(spec, "ldap_options", "server_host"))) {
    yield {
      channel: "the directory",
      offered: isOn(dseOption(spec, "ldap_options", "use_ssl")) || isOn(dseOption(spec, "ldap_options", "use_tls")),
      minimumVersion: UNSTATED,
      path: 'spec.config["dse-yaml"].ldap_options.use_ssl',
      fix: "Set it to true",
    };
  }
  yield* podEndpoints(spec?.podTemplateSpec?.spec, POD);
}

export function* peers(spec: Spec): Generator<PeerVerification> {
  if (hasAgent(spec)) {
    yield {
      connection: "the agent to Pulsar",
      isVerified: lower(spec?.cdc?.sslAllowInsecureConnection ?? "") !== "true",
      path: "spec.cdc.sslAllowInsecureConnection",
      fix: "Remove it",
      edit: "remove",
    };
  }
}

export function* cloudAccess(spec: Spec): Generator<CloudAccess> {
  yield* podStaticKeys(spec?.podTemplateSpec?.spec, POD);
}
