// KSI-5, NM-10: ways in from outside, and images.
import { type Infer, type ObjectOf, say } from "../../../src/dsl/index.ts";
import type { CryptoModule, ExposedService } from "../../vocabulary.ts";
import type { containers, crdbCluster } from "./schema.ts";

type Spec = ObjectOf<typeof crdbCluster>["spec"];

const SOFTWARE = "CockroachDB";
const MAIN = "cockroachdb";
const UNNAMED = "";
const FIPS = "Name an image built for FIPS";
const POD = "spec.template.spec.podTemplate.spec";
const ANSWERS = { type: "ExternalIP", annotations: {}, sourceRanges: [], closedByDefault: false };
const CLOSE_INGRESS = "Remove it, and let clients connect within the cluster";

function* hostPorts(given: Infer<typeof containers> | undefined, at: string): Generator<ExposedService> {
  for (const [i, container] of (given ?? []).entries()) {
    for (const [j, port] of (container.ports ?? []).entries()) {
      if ((port.hostPort ?? 0) !== 0) {
        yield { ...ANSWERS, name: "of each node", path: say`${at}[${i}].ports[${j}].hostPort`, fix: "Remove it", edit: "remove" };
      }
    }
  }
}

/** The services themselves have addresses of the cluster only (public_service.go); v1beta1 leaves ingresses to its chart. */
export function* services(spec: Spec): Generator<ExposedService> {
  if (spec?.ingress?.sql !== undefined) {
    yield { ...ANSWERS, name: "for SQL", path: "spec.ingress.sql", fix: CLOSE_INGRESS };
  }
  if (spec?.ingress?.ui !== undefined) {
    yield { ...ANSWERS, name: "of the DB Console", path: "spec.ingress.ui", fix: CLOSE_INGRESS };
  }
  if (spec?.template?.spec?.podTemplate?.spec?.hostNetwork === true) {
    yield { ...ANSWERS, name: "of each node", path: "spec.template.spec.podTemplate.spec.hostNetwork", fix: "Remove it", edit: "remove" };
  }
  yield* hostPorts(spec?.template?.spec?.podTemplate?.spec?.containers, "spec.template.spec.podTemplate.spec.containers");
  yield* hostPorts(spec?.template?.spec?.sideCars?.containers, "spec.template.spec.sideCars.containers");
}

function isMain(container: { readonly name?: string | undefined; readonly image?: string | undefined }): boolean {
  return container.name === MAIN && (container.image ?? "") !== "";
}

/** A version stands for an image that the operator knows; the template of a pod goes before the node's own image. */
export function* modules(db: ObjectOf<typeof crdbCluster>): Generator<CryptoModule> {
  const given = db.spec?.template?.spec?.podTemplate?.spec?.containers ?? [];
  for (const [i, container] of given.entries()) {
    if (isMain(container)) {
      yield { software: SOFTWARE, image: container.image ?? "", path: say`${POD}.containers[${i}].image`, fix: FIPS };
    }
  }
  if (db.apiVersion === "crdb.cockroachlabs.com/v1beta1" && !given.some((container) => isMain(container))) {
    yield { software: SOFTWARE, image: db.spec?.template?.spec?.image ?? "", path: "spec.template.spec.image", fix: FIPS };
  }
  if (db.apiVersion !== "crdb.cockroachlabs.com/v1beta1") {
    const isVersion = (db.spec?.cockroachDBVersion ?? "") !== "";
    yield {
      software: SOFTWARE,
      image: isVersion ? UNNAMED : (db.spec?.image?.name ?? ""),
      path: isVersion ? "spec.cockroachDBVersion" : "spec.image.name",
      fix: isVersion ? "Remove it, and name an image built for FIPS" : FIPS,
    };
  }
}
