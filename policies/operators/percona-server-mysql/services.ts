// KSI-5: without a type a service is a ClusterIP, and annotations of the cluster are on all.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { ExposedService } from "../../vocabulary.ts";
import { runsOrchestrator } from "./orchestrator.ts";
import type { clusterSpec, expose } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;

function* service(name: string, given: Infer<typeof expose> | undefined, spec: Spec, at: string): Generator<ExposedService> {
  yield {
    name,
    type: given?.type ?? "",
    annotations: given?.annotations ?? {},
    sharedAnnotations: spec?.metadata?.annotations ?? {},
    sourceRanges: given?.loadBalancerSourceRanges ?? [],
    closedByDefault: false,
    path: say`${at}.type`,
    fix: "Set ClusterIP, or limit loadBalancerSourceRanges",
  };
}

/** Those of MySQL are there when they are switched on, the others with what they lead to. */
export function* services(spec: Spec): Generator<ExposedService> {
  if (spec?.mysql?.expose?.enabled === true) {
    yield* service("of each MySQL pod", spec.mysql.expose, spec, "spec.mysql.expose");
  }
  if (spec?.mysql?.exposePrimary?.enabled === true) {
    yield* service("of the primary", spec.mysql.exposePrimary, spec, "spec.mysql.exposePrimary");
  }
  if (spec?.proxy?.haproxy?.enabled === true) {
    yield* service("of HAProxy", spec.proxy.haproxy.expose, spec, "spec.proxy.haproxy.expose");
  }
  if (spec?.proxy?.router?.enabled === true) {
    yield* service("of MySQL Router", spec.proxy.router.expose, spec, "spec.proxy.router.expose");
  }
  if (runsOrchestrator(spec)) {
    yield* service("of each Orchestrator pod", spec?.orchestrator?.expose, spec, "spec.orchestrator.expose");
  }
}
