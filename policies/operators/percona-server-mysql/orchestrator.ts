// NM-1, NM-3, NM-5, UM-4: Orchestrator, which only asynchronous replication needs. Its API speaks HTTP, to its own members as to
// others, and it takes any certificate of MySQL (orc-entrypoint.sh): no field changes that.
import type { Infer } from "../../../src/dsl/index.ts";
import type { AccountControl, PeerVerification, PlaintextListener, TlsChannel } from "../../vocabulary.ts";
import type { clusterSpec } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;

const AT = "spec.mysql.clusterType";
const FIX = "Use group-replication: it needs no Orchestrator";
const UNSTATED = "";

/** As perconaservermysql_types.go has it. */
export function runsOrchestrator(spec: Spec): boolean {
  return spec?.mysql?.clusterType === "async" && (spec.unsafeFlags?.orchestrator !== true || spec.orchestrator?.enabled === true);
}

/** Objects of before 1.2.0 are treated as the operator of then did. */
export function isBefore12(spec: Spec): boolean {
  return /^(0|1\.[01])(\.|$)/u.test(spec?.crVersion ?? "");
}

export function* orchestratorListeners(spec: Spec): Generator<PlaintextListener> {
  if (runsOrchestrator(spec)) {
    yield { listener: "Orchestrator", path: AT, fix: FIX };
  }
}

export function* orchestratorMembers(spec: Spec): Generator<TlsChannel> {
  if (runsOrchestrator(spec)) {
    yield { channel: "Orchestrator", offered: false, minimumVersion: UNSTATED, path: AT, fix: FIX };
  }
}

export function* orchestratorPeers(spec: Spec): Generator<PeerVerification> {
  if (runsOrchestrator(spec)) {
    yield { connection: "Orchestrator to MySQL", isVerified: false, path: AT, fix: FIX };
  }
}

export function* orchestratorAccounts(spec: Spec): Generator<AccountControl> {
  if (runsOrchestrator(spec) && isBefore12(spec)) {
    yield { subject: "Orchestrator", state: "off", path: "spec.crVersion", fix: "Set it to 1.2.0 or later" };
  }
}
