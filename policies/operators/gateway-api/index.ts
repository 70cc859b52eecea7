import { defineOperator } from "../../vocabulary.ts";
import { gateway } from "./gateways.ts";
import { grpcRoute, httpRoute, tcpRoute, tlsRoute } from "./routes.ts";

// No database operator, but a way from outside to a database. No database here speaks UDP: there is no UDPRoute.
export default defineOperator({
  name: "gateway-api",
  title: "Gateway API",
  home: "https://gateway-api.sigs.k8s.io",
  readAt: "1.6.1",
  recognise: { pods: [], services: [], claims: [], controller: [], serviceAccounts: [], images: [], ports: [] },
  resources: [gateway, httpRoute, grpcRoute, tlsRoute, tcpRoute],
});
