// KSI-5: routes that lead to a database or its operator. From where, the Gateway says that they name.
import type { ObjectOf, Pack } from "../../../src/dsl/index.ts";
import { isOfDatabase, isPortOfDatabase, isServiceOfOperator } from "../../kubernetes/recognition.ts";
import { noServer } from "../../lib/no-server.ts";
import { type ExposedService, facts } from "../../vocabulary.ts";
import { grpcRoute as grpc, httpRoute as http, tcpRoute as tcp, tlsRoute as tls } from "./schema.ts";

type Route = ObjectOf<typeof http>;

// What is only asked about has no fix.
const NOTHING = "";
const NO_SERVER = noServer("a route is no database");

/** Routes are written by users, mostly without labels: the Service's name or port tells. */
function leadsToDatabase(route: Route, pack: Pack): boolean {
  return (route.spec?.rules ?? []).some((rule) =>
    (rule.backendRefs ?? []).some((target) => isServiceOfOperator(target.name, pack) || isPortOfDatabase(target.port, pack)),
  );
}

/** In a mesh, a route's parent is a Service: it says how pods within reach it. */
function isWithinMesh(route: Route): boolean {
  const parents = route.spec?.parentRefs ?? [];
  return parents.length > 0 && parents.every((parent) => parent.kind === "Service");
}

function* wayIn(route: Route, pack: Pack): Generator<ExposedService> {
  if ((isOfDatabase(route.metadata?.labels ?? {}, pack) || leadsToDatabase(route, pack)) && !isWithinMesh(route)) {
    yield {
      name: route.metadata?.name ?? "",
      type: "Route",
      annotations: {},
      sourceRanges: [],
      closedByDefault: false,
      path: "spec.parentRefs",
      fix: NOTHING,
    };
  }
}

export const httpRoute = facts(http, {
  ...NO_SERVER,
  *exposedServices(route, pack) {
    yield* wayIn(route, pack);
  },
});
export const grpcRoute = facts(grpc, {
  ...NO_SERVER,
  *exposedServices(route, pack) {
    yield* wayIn(route, pack);
  },
});
export const tlsRoute = facts(tls, {
  ...NO_SERVER,
  *exposedServices(route, pack) {
    yield* wayIn(route, pack);
  },
});
export const tcpRoute = facts(tcp, {
  ...NO_SERVER,
  *exposedServices(route, pack) {
    yield* wayIn(route, pack);
  },
});
