// WL-5, WL-9: what containers have of their node, which the operator passes on as it is (statefulset.go).
import type { Infer } from "../../../src/dsl/index.ts";
import { openContainers, privileged } from "../../lib/node-access.ts";
import type { NodeAccess } from "../../vocabulary.ts";
import type { podSpec } from "./schema.ts";

/** The containers beside the server. */
export function* otherAccess(pod: Infer<typeof podSpec> | undefined): Generator<NodeAccess> {
  if (pod?.redisExporter?.enabled === true) {
    yield* privileged("redis-exporter", pod.redisExporter.securityContext, "spec.redisExporter.securityContext", false);
  }
  if (pod?.initContainer?.enabled === true) {
    yield* privileged("init", pod.initContainer.securityContext, "spec.initContainer.securityContext", true);
  }
  yield* openContainers(pod?.sidecars, "spec.sidecars", false);
}
