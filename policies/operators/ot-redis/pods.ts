// KSI-5, MAA-1, NM-10, WL-1: services, images and containers, which all kinds state alike.
import type { Infer } from "../../../src/dsl/index.ts";
import { statedContainer, statedContainers } from "../../lib/containers.ts";
import { switchState } from "../../lib/metrics.ts";
import type { CryptoModule, ExposedService, MetricsEndpoint, RunningContainer } from "../../vocabulary.ts";
import type { commonSpec, podSpec } from "./schema.ts";

type Spec = Infer<typeof commonSpec> | undefined;
type Annotations = ExposedService["annotations"] | undefined;

const FIPS = "Name an image built for FIPS";

/** The one service of which the object says the type; `additional.type` and `headless.type` are read by nobody (services.go). It takes the object's own annotations, too. */
export function* service(spec: Spec, own: Annotations): Generator<ExposedService> {
  const given = spec?.kubernetesConfig?.service;
  yield {
    name: "for clients",
    type: given?.serviceType ?? "ClusterIP",
    annotations: given?.annotations ?? {},
    sharedAnnotations: own ?? {},
    sourceRanges: [],
    closedByDefault: false,
    path: "spec.kubernetesConfig.service.serviceType",
    fix: "Set it to ClusterIP, or mark it as internal in annotations",
  };
}

/** A port of the pod that is one of its node's as well. */
export function* hostPort(spec: Spec): Generator<ExposedService> {
  if ((spec?.hostPort ?? 0) !== 0) {
    yield {
      name: "for clients",
      type: "ExternalIP",
      annotations: {},
      sourceRanges: [],
      closedByDefault: false,
      path: "spec.hostPort",
      fix: "Remove it",
      edit: "remove",
    };
  }
}

/** The images of the server and of the exporter. */
export function* images(software: string, spec: Spec): Generator<CryptoModule> {
  yield { software, image: spec?.kubernetesConfig?.image ?? "", path: "spec.kubernetesConfig.image", fix: FIPS };
  if (spec?.redisExporter?.enabled === true) {
    yield { software: "the exporter", image: spec.redisExporter.image ?? "", path: "spec.redisExporter.image", fix: FIPS };
  }
}

/** The containers beside the server: the operator adds nothing to what the object states (statefulset.go). */
export function* otherContainers(pod: Infer<typeof podSpec> | undefined): Generator<RunningContainer> {
  const context = pod?.podSecurityContext;
  if (pod?.redisExporter?.enabled === true) {
    yield* statedContainer("redis-exporter", context, pod.redisExporter.securityContext, "spec.redisExporter.securityContext");
  }
  if (pod?.initContainer?.enabled === true) {
    yield* statedContainer("init", context, pod.initContainer.securityContext, "spec.initContainer.securityContext");
  }
  yield* statedContainers(pod?.sidecars, context, "spec.sidecars");
}

export function* exporter(pod: Infer<typeof podSpec> | undefined): Generator<MetricsEndpoint> {
  const state = switchState(pod?.redisExporter?.enabled);
  yield { endpoint: "the exporter", state, path: "spec.redisExporter.enabled", fix: "Set it to true, and name its image" };
}
