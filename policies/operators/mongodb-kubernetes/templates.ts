// What the templates of pods say in the kinds of mongodb.com: those at places of their own, and those in lists, each in a StatefulSet
// that is laid over the operator's in one cluster or for one shard.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { podEndpoints, podKeys, podSecrets, podServiceSecrets, podStaticKeys } from "../../lib/environments.ts";
import type {
  CloudAccess,
  ContainerHardening,
  ContainerImage,
  CryptoModule,
  DataVolume,
  EncryptionKey,
  ExposedService,
  ExternalCredential,
  InlineCredential,
  NodeAccess,
  PeerVerification,
  RunningContainer,
  TlsChannel,
} from "../../vocabulary.ts";
import { podPeers } from "./agent.ts";
import { podHardening, podImages } from "./listed.ts";
import { podAccess } from "./node.ts";
import { containers, laidClaims, namedModules, nodePorts, unlisted } from "./pods.ts";
import type { podSpec, statefulSet } from "./schema.ts";

type StatefulSet = Infer<typeof statefulSet> | undefined;

export interface Place {
  readonly pod: Infer<typeof podSpec> | undefined;
  readonly at: string;
}
export interface Overlays {
  readonly list: readonly { readonly statefulSet?: StatefulSet }[] | undefined;
  readonly at: string;
}
type Places = readonly Place[];
type Lists = readonly Overlays[];

// Filtered, as a plain list of several would be written out once for each in every generated policy.
const isGiven = (place: Place): boolean => place.pod !== undefined;
const isListed = (part: Overlays): boolean => part.list !== undefined;

/** The container of mongod and its agent. */
export const DATABASE = "mongodb-enterprise-database";
/** A container of a template with one of these names is laid over the operator's own. */
export const OWN = ["mongodb-enterprise-database", "mongodb-agent", "mongodb-agent-operator-utilities", "mongodb-kubernetes-init-database"];

export function* secrets(places: Places, lists: Lists): Generator<InlineCredential> {
  for (const place of places.filter(isGiven)) {
    yield* podSecrets(place.pod, place.at);
  }
  for (const part of lists.filter(isListed)) {
    for (const [i, one] of (part.list ?? []).entries()) {
      yield* podSecrets(one.statefulSet?.spec?.template?.spec, say`${part.at}[${i}].statefulSet.spec.template.spec`);
    }
  }
}

export function* serviceSecrets(places: Places, lists: Lists): Generator<ExternalCredential> {
  for (const place of places.filter(isGiven)) {
    yield* podServiceSecrets(place.pod, place.at);
  }
  for (const part of lists.filter(isListed)) {
    for (const [i, one] of (part.list ?? []).entries()) {
      yield* podServiceSecrets(one.statefulSet?.spec?.template?.spec, say`${part.at}[${i}].statefulSet.spec.template.spec`);
    }
  }
}

export function* keys(places: Places, lists: Lists): Generator<EncryptionKey> {
  for (const place of places.filter(isGiven)) {
    yield* podKeys(place.pod, place.at);
  }
  for (const part of lists.filter(isListed)) {
    for (const [i, one] of (part.list ?? []).entries()) {
      yield* podKeys(one.statefulSet?.spec?.template?.spec, say`${part.at}[${i}].statefulSet.spec.template.spec`);
    }
  }
}

export function* staticKeys(places: Places, lists: Lists): Generator<CloudAccess> {
  for (const place of places.filter(isGiven)) {
    yield* podStaticKeys(place.pod, place.at);
  }
  for (const part of lists.filter(isListed)) {
    for (const [i, one] of (part.list ?? []).entries()) {
      yield* podStaticKeys(one.statefulSet?.spec?.template?.spec, say`${part.at}[${i}].statefulSet.spec.template.spec`);
    }
  }
}

export function* endpoints(places: Places, lists: Lists): Generator<TlsChannel> {
  for (const place of places.filter(isGiven)) {
    yield* podEndpoints(place.pod, place.at);
  }
  for (const part of lists.filter(isListed)) {
    for (const [i, one] of (part.list ?? []).entries()) {
      yield* podEndpoints(one.statefulSet?.spec?.template?.spec, say`${part.at}[${i}].statefulSet.spec.template.spec`);
    }
  }
}

export function* peers(places: Places, lists: Lists): Generator<PeerVerification> {
  for (const place of places.filter(isGiven)) {
    yield* podPeers(place.pod, place.at);
  }
  for (const part of lists.filter(isListed)) {
    for (const [i, one] of (part.list ?? []).entries()) {
      yield* podPeers(one.statefulSet?.spec?.template?.spec, say`${part.at}[${i}].statefulSet.spec.template.spec`);
    }
  }
}

export function* ports(places: Places, lists: Lists): Generator<ExposedService> {
  for (const place of places.filter(isGiven)) {
    yield* nodePorts(place.pod, place.at);
  }
  for (const part of lists.filter(isListed)) {
    for (const [i, one] of (part.list ?? []).entries()) {
      yield* nodePorts(one.statefulSet?.spec?.template?.spec, say`${part.at}[${i}].statefulSet.spec.template.spec`);
    }
  }
}

export function* access(places: Places, lists: Lists): Generator<NodeAccess> {
  for (const place of places.filter(isGiven)) {
    yield* podAccess(place.pod, place.at);
  }
  for (const part of lists.filter(isListed)) {
    for (const [i, one] of (part.list ?? []).entries()) {
      yield* podAccess(one.statefulSet?.spec?.template?.spec, say`${part.at}[${i}].statefulSet.spec.template.spec`);
    }
  }
}

/** `own` are the names of the operator's containers. */
export function* hardening(places: Places, lists: Lists, own: readonly string[]): Generator<ContainerHardening> {
  for (const place of places.filter(isGiven)) {
    yield* podHardening(place.pod, own, place.at);
  }
  for (const part of lists.filter(isListed)) {
    for (const [i, one] of (part.list ?? []).entries()) {
      yield* podHardening(one.statefulSet?.spec?.template?.spec, own, say`${part.at}[${i}].statefulSet.spec.template.spec`);
    }
  }
}

export function* containerImages(places: Places, lists: Lists): Generator<ContainerImage> {
  for (const place of places.filter(isGiven)) {
    yield* podImages(place.pod, place.at);
  }
  for (const part of lists.filter(isListed)) {
    for (const [i, one] of (part.list ?? []).entries()) {
      yield* podImages(one.statefulSet?.spec?.template?.spec, say`${part.at}[${i}].statefulSet.spec.template.spec`);
    }
  }
}

/** `own` are the names of the operator's containers, of which `main` runs in any case. */
export function* running(places: Places, lists: Lists, own: readonly string[], main: string): Generator<RunningContainer> {
  for (const place of places.filter(isGiven)) {
    yield* containers(place.pod, own, place.at);
    yield* unlisted(place.pod, main, place.at);
  }
  for (const part of lists.filter(isListed)) {
    for (const [i, one] of (part.list ?? []).entries()) {
      yield* containers(one.statefulSet?.spec?.template?.spec, own, say`${part.at}[${i}].statefulSet.spec.template.spec`);
      yield* unlisted(one.statefulSet?.spec?.template?.spec, main, say`${part.at}[${i}].statefulSet.spec.template.spec`);
    }
  }
}

/** Images that take the place of another template's. */
export function* images(lists: Lists, main: string): Generator<CryptoModule> {
  for (const part of lists.filter(isListed)) {
    for (const [i, one] of (part.list ?? []).entries()) {
      yield* namedModules(one.statefulSet?.spec?.template?.spec, main, say`${part.at}[${i}].statefulSet.spec.template.spec`);
    }
  }
}

export function* claimsIn(lists: Lists): Generator<DataVolume> {
  for (const part of lists.filter(isListed)) {
    for (const [i, one] of (part.list ?? []).entries()) {
      yield* laidClaims(one.statefulSet?.spec, say`${part.at}[${i}].statefulSet.spec`);
    }
  }
}
