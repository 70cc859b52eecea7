// CM-5, NM-3, NM-6: Pulsar, directories, and what containers are told of object stores.
import { type Infer, lower, say } from "../../../src/dsl/index.ts";
import { staticKeys } from "../../lib/cloud-keys.ts";
import { environmentEndpoints } from "../../lib/endpoints.ts";
import type { CloudAccess, PeerVerification, TlsChannel } from "../../vocabulary.ts";
import { dseOption, isElsewhere, isOn, isSaid, type Spec } from "./config.ts";
import type { containers } from "./schema.ts";

type Containers = Infer<typeof containers> | undefined;

// Java decides: 1.2 or later.
const UNSTATED = "";
const CONTAINERS = "spec.podTemplateSpec.spec.containers";
const INIT = "spec.podTemplateSpec.spec.initContainers";
const ENCRYPTED = /^[ \t]*(pulsar\+ssl|https):/iu;

function* endpointsIn(given: Containers, at: string): Generator<TlsChannel> {
  for (const [i, container] of (given ?? []).entries()) {
    yield* environmentEndpoints(container.env ?? [], say`${at}[${i}].env`);
  }
}

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
  yield* endpointsIn(spec?.podTemplateSpec?.spec?.containers, CONTAINERS);
  yield* endpointsIn(spec?.podTemplateSpec?.spec?.initContainers, INIT);
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

function* cloudsIn(given: Containers, at: string): Generator<CloudAccess> {
  for (const [i, container] of (given ?? []).entries()) {
    yield* staticKeys(container.env ?? [], say`${at}[${i}].env`);
  }
}

export function* cloudAccess(spec: Spec): Generator<CloudAccess> {
  yield* cloudsIn(spec?.podTemplateSpec?.spec?.containers, CONTAINERS);
  yield* cloudsIn(spec?.podTemplateSpec?.spec?.initContainers, INIT);
}
