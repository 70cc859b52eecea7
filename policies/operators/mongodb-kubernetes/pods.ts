// KSI-5, NM-10, SM-1, WL-1: the template that is laid over the operator's StatefulSet.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { statedContainer } from "../../lib/containers.ts";
import type { CryptoModule, DataVolume, ExposedService, RunningContainer } from "../../vocabulary.ts";
import type { communitySpec, podSpec } from "./schema.ts";

type StatefulSet = NonNullable<Infer<typeof communitySpec>["statefulSet"]>["spec"];
type Pod = Infer<typeof podSpec>;
type Container = NonNullable<Pod["containers"]>[number];

const AT = "spec.statefulSet.spec.template.spec";
const MONGOD = "mongod";
const MAIN = [MONGOD, "mongodb-agent"];
// What the operator runs itself; a container of the template with one of these names is laid over its own.
const OWN = [MONGOD, "mongodb-agent", "mongod-posthook", "mongodb-agent-readinessprobe"];
const DATA = "data-volume";
const NAME_CLASS = "Name a storage class that encrypts";
const OWN_USER = { runAsNonRoot: true };
const UNNAMED = "";

export function* modules(pod: Pod | undefined): Generator<CryptoModule> {
  for (const [i, container] of (pod?.containers ?? []).entries()) {
    if (container.name === MONGOD) {
      yield { software: "MongoDB", image: container.image ?? "", path: say`${AT}.containers[${i}].image`, fix: "Name an image built for FIPS" };
    }
  }
  if (!(pod?.containers ?? []).some((container) => container.name === MONGOD)) {
    yield { software: "MongoDB", image: UNNAMED, path: say`${AT}.containers`, fix: "Give mongod an image built for FIPS" };
  }
}

/** The operator's own service has no address; what stands here opens the node's. */
export function* nodePorts(pod: Pod | undefined): Generator<ExposedService> {
  const closed = { name: "of each member", type: "ExternalIP", annotations: {}, sourceRanges: [], closedByDefault: false };
  if (pod?.hostNetwork === true) {
    yield { ...closed, path: say`${AT}.hostNetwork`, fix: "Remove it", edit: "remove" };
  }
  for (const [i, container] of (pod?.containers ?? []).entries()) {
    for (const [j, port] of (container.ports ?? []).entries()) {
      if ((port.hostPort ?? 0) !== 0) {
        yield { ...closed, path: say`${AT}.containers[${i}].ports[${j}].hostPort`, fix: "Remove it", edit: "remove" };
      }
    }
  }
}

/** The operator adds a claim for the data in any case: a volume of the template with its name is not used. */
export function* volumes(set: StatefulSet): Generator<DataVolume> {
  const claims = set?.volumeClaimTemplates ?? [];
  for (const [i, claim] of claims.entries()) {
    const className = claim.spec?.storageClassName ?? "";
    yield {
      volume: claim.metadata?.name ?? "",
      storage: className === "" ? "default-class" : "class",
      className,
      path: say`spec.statefulSet.spec.volumeClaimTemplates[${i}].spec.storageClassName`,
      fix: NAME_CLASS,
    };
  }
  if (!claims.some((claim) => claim.metadata?.name === DATA)) {
    yield { volume: DATA, storage: "default-class", className: UNNAMED, path: "spec.statefulSet.spec.volumeClaimTemplates", fix: NAME_CLASS };
  }
}

/** A context of the pod takes the place of the operator's; one of a container is laid over it, field by field. */
function* laidOver(container: Container, pod: Pod | undefined, at: string): Generator<RunningContainer> {
  const own = container.securityContext;
  const given = {
    allowPrivilegeEscalation: own?.allowPrivilegeEscalation ?? (OWN.includes(container.name ?? "") ? false : undefined),
    privileged: own?.privileged,
    runAsNonRoot: own?.runAsNonRoot,
    runAsUser: own?.runAsUser,
  };
  yield* statedContainer(container.name ?? "", pod?.securityContext ?? OWN_USER, given, say`${at}.securityContext`);
}

export function* containers(pod: Pod | undefined): Generator<RunningContainer> {
  for (const [i, container] of (pod?.containers ?? []).entries()) {
    yield* laidOver(container, pod, say`${AT}.containers[${i}]`);
  }
  for (const [i, container] of (pod?.initContainers ?? []).entries()) {
    yield* laidOver(container, pod, say`${AT}.initContainers[${i}]`);
  }
  for (const name of MAIN) {
    if (!(pod?.containers ?? []).some((container) => container.name === name)) {
      yield* statedContainer(name, pod?.securityContext ?? OWN_USER, { allowPrivilegeEscalation: false }, say`${AT}.securityContext`);
    }
  }
}
