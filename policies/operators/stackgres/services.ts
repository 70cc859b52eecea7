// KSI-5: the services that clients come by.
import { say } from "../../../src/dsl/index.ts";
import type { ExposedService } from "../../vocabulary.ts";

interface Service {
  readonly enabled?: boolean | undefined;
  readonly externalIPs?: readonly string[] | undefined;
  readonly loadBalancerSourceRanges?: readonly string[] | undefined;
  readonly type?: string | undefined;
}
export type Annotations = { readonly [key: string]: string | undefined };

const CLOSED = "ClusterIP";

/** A service, with its own annotations and those of all services. */
export function* service(name: string, given: Service | undefined, own: Annotations, shared: Annotations, at: string): Generator<ExposedService> {
  if (given?.enabled !== false) {
    yield {
      name,
      type: given?.type ?? CLOSED,
      annotations: own,
      sharedAnnotations: shared,
      sourceRanges: given?.loadBalancerSourceRanges ?? [],
      closedByDefault: false,
      path: say`${at}.type`,
      fix: "Set ClusterIP, or limit loadBalancerSourceRanges",
    };
    if ((given?.externalIPs ?? []).length > 0) {
      yield {
        name,
        type: "ExternalIP",
        annotations: {},
        sourceRanges: [],
        closedByDefault: false,
        path: say`${at}.externalIPs`,
        fix: "Remove it",
        edit: "remove",
      };
    }
  }
}
