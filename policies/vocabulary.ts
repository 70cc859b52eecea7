// The facts: what an object says about one property of a database, whatever the operator calls the field. Each fact
// is a list of records; `path` is the field it was read from (or would be set at), `fix` what to set in this operator.
import { controlsOver, operatorsOver } from "../src/dsl/index.ts";
import type { AccountFacts } from "./facts/accounts.ts";
import type { CredentialFacts } from "./facts/credentials.ts";
import type { LogFacts } from "./facts/logs.ts";
import type { NetworkFacts } from "./facts/network.ts";
import type { OfferedFieldFacts } from "./facts/offered-fields.ts";
import type { PodFacts } from "./facts/pods.ts";
import type { RightFacts } from "./facts/rights.ts";
import type { StorageFacts } from "./facts/storage.ts";
import type { SupplyChainFacts } from "./facts/supply-chain.ts";

export type * from "./facts/accounts.ts";
export type * from "./facts/credentials.ts";
export type * from "./facts/logs.ts";
export type * from "./facts/network.ts";
export type * from "./facts/offered-fields.ts";
export type * from "./facts/pods.ts";
export type * from "./facts/rights.ts";
export type * from "./facts/storage.ts";
export type * from "./facts/supply-chain.ts";

export interface Facts extends AccountFacts, CredentialFacts, LogFacts, NetworkFacts, OfferedFieldFacts, PodFacts, RightFacts, StorageFacts, SupplyChainFacts {}

export const { defineControl } = controlsOver<Facts>();
/** A kind with containers makes pods: what else these may do is judged where they are, on Kubernetes' own kinds. */
export const { defineOperator, facts } = operatorsOver<Facts>({
  wherever: "containers",
  unseen: ["hardening", "nodeAccess", "nodeDirectories", "fixedIds", "mountedTokens", "missingResources", "containerImages", "unreleasedImages"],
  because: "the operator makes the pods, and they are judged by themselves",
});
