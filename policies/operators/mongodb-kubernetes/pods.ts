// KSI-5, NM-10, SM-1, WL-1: the templates that are laid over the operator's StatefulSets. `at` is the path of a pod.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { containerWith } from "../../lib/containers.ts";
import type { CryptoModule, DataVolume, ExposedService, RunningContainer } from "../../vocabulary.ts";
import type { communitySpec, podSpec } from "./schema.ts";

type StatefulSet = NonNullable<Infer<typeof communitySpec>["statefulSet"]>["spec"];
type Pod = Infer<typeof podSpec> | undefined;
type Claim = NonNullable<NonNullable<StatefulSet>["volumeClaimTemplates"]>[number];
type Container = NonNullable<NonNullable<Pod>["containers"]>[number];

const DATA = "data-volume";
const CLAIMS = ["data", "head", "journal", "logs"];
const NAME_CLASS = "Name a storage class that encrypts";
const OWN_USER = { runAsNonRoot: true };
const UNNAMED = "";
const CONTEXT = "securityContext";

/** `main` is the container of the database. */
export function* modules(pod: Pod, main: string, at: string): Generator<CryptoModule> {
  for (const [i, container] of (pod?.containers ?? []).entries()) {
    if (container.name === main) {
      yield { software: "MongoDB", image: container.image ?? "", path: say`${at}.containers[${i}].image`, fix: "Name an image built for FIPS" };
    }
  }
  if (!(pod?.containers ?? []).some((container) => container.name === main)) {
    yield { software: "MongoDB", image: UNNAMED, path: say`${at}.containers`, fix: say`Give ${main} an image built for FIPS` };
  }
}

/** An image that takes the place of another template's. */
export function* namedModules(pod: Pod, main: string, at: string): Generator<CryptoModule> {
  for (const [i, container] of (pod?.containers ?? []).entries()) {
    if (container.name === main && container.image !== undefined) {
      yield { software: "MongoDB", image: container.image, path: say`${at}.containers[${i}].image`, fix: "Name an image built for FIPS" };
    }
  }
}

/** The operator's own service has no address; what stands here opens the node's. */
export function* nodePorts(pod: Pod, at: string): Generator<ExposedService> {
  const closed = { name: "of each member", type: "ExternalIP", annotations: {}, sourceRanges: [], closedByDefault: false };
  if (pod?.hostNetwork === true) {
    yield { ...closed, path: say`${at}.hostNetwork`, fix: "Remove it", edit: "remove" };
  }
  for (const [i, container] of (pod?.containers ?? []).entries()) {
    for (const [j, port] of (container.ports ?? []).entries()) {
      if ((port.hostPort ?? 0) !== 0) {
        yield { ...closed, path: say`${at}.containers[${i}].ports[${j}].hostPort`, fix: "Remove it", edit: "remove" };
      }
    }
  }
}

function* claimed(claim: Claim, at: string): Generator<DataVolume> {
  const className = claim.spec?.storageClassName ?? "";
  yield {
    volume: claim.metadata?.name ?? "",
    storage: className === "" ? "default-class" : "class",
    className,
    path: say`${at}.spec.storageClassName`,
    fix: NAME_CLASS,
  };
}

/** The claims of a StatefulSet that is laid over the operator's. */
export function* claims(set: StatefulSet, at: string): Generator<DataVolume> {
  for (const [i, claim] of (set?.volumeClaimTemplates ?? []).entries()) {
    yield* claimed(claim, say`${at}.volumeClaimTemplates[${i}]`);
  }
}

/** The same where other fields name the classes of the operator's own claims, which hold unless a class is given here. */
export function* laidClaims(set: StatefulSet, at: string): Generator<DataVolume> {
  for (const [i, claim] of (set?.volumeClaimTemplates ?? []).entries()) {
    if (claim.spec?.storageClassName !== undefined || !CLAIMS.includes(claim.metadata?.name ?? "")) {
      yield* claimed(claim, say`${at}.volumeClaimTemplates[${i}]`);
    }
  }
}

/** Whether they name the claim. */
export function hasClaim(set: StatefulSet, name: string): boolean {
  return (set?.volumeClaimTemplates ?? []).some((claim) => claim.metadata?.name === name);
}

/** The operator adds a claim for the data in any case: a volume of the template with its name is not used. */
export function* volumes(set: StatefulSet): Generator<DataVolume> {
  yield* claims(set, "spec.statefulSet.spec");
  if (!hasClaim(set, DATA)) {
    yield { volume: DATA, storage: "default-class", className: UNNAMED, path: "spec.statefulSet.spec.volumeClaimTemplates", fix: NAME_CLASS };
  }
}

/** A context of the pod takes the place of the operator's; one of a container is laid over it, field by field. */
function* laidOver(container: Container, isOwn: boolean, pod: Pod, at: string): Generator<RunningContainer> {
  const own = container.securityContext;
  const given = {
    allowPrivilegeEscalation: own?.allowPrivilegeEscalation ?? (isOwn ? false : undefined),
    privileged: own?.privileged,
    runAsNonRoot: own?.runAsNonRoot,
    runAsUser: own?.runAsUser,
  };
  yield* containerWith(container.name ?? "", pod?.securityContext ?? OWN_USER, given, at, true, CONTEXT);
}

/** The containers of a template; `own` are the names of those that the operator runs itself. */
export function* containers(pod: Pod, own: readonly string[], at: string): Generator<RunningContainer> {
  for (const [i, container] of (pod?.containers ?? []).entries()) {
    yield* laidOver(container, own.includes(container.name ?? ""), pod, say`${at}.containers[${i}]`);
  }
  for (const [i, container] of (pod?.initContainers ?? []).entries()) {
    yield* laidOver(container, own.includes(container.name ?? ""), pod, say`${at}.initContainers[${i}]`);
  }
}

/** A container that the operator runs though the template does not list it: of that, only the pod's context counts. */
export function* unlisted(pod: Pod, name: string, at: string): Generator<RunningContainer> {
  if (!(pod?.containers ?? []).some((container) => container.name === name)) {
    yield* containerWith(name, pod?.securityContext ?? OWN_USER, { allowPrivilegeEscalation: false }, at, true, CONTEXT);
  }
}
