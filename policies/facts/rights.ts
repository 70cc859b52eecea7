// What operators and pods may do in a cluster.
import type { Read } from "./read.ts";

/** KSI-1. A right that an operator has. `cluster`: it is, or leads to, cluster-admin; `limited`: the rules of a role, none of which need be. */
export interface ClusterGrant extends Read {
  readonly grant: string;
  readonly reach: "cluster" | "limited";
}

/**
 * KSI-2. The namespaces that an operator watches. `unlimited`: all, as nothing limits it; `elsewhere`: a file, a variable or another object
 * says; `anyones`: all, and the object does not say which operators it is for.
 */
export interface WatchedNamespaces extends Read {
  readonly watches: "everywhere" | "unlimited" | "limited" | "elsewhere" | "anyones";
}

/**
 * KSI-3. A right of an operator that reaches further than its work. `takeover`: it makes its holder master of workloads that are not its
 * own; `everywhere`: over the namespaces of others; `wide`: more than a list would give; `elsewhere`: as `everywhere`, if so bound.
 */
export interface OperatorRight extends Read {
  /** What it does, as in `reads Secrets`. */
  readonly right: string;
  readonly reach: "takeover" | "everywhere" | "wide" | "elsewhere";
}

/** KSI-3. The service account that pods run as; `own`, too, where no token is in them. */
export interface PodAccount extends Read {
  readonly account: "own" | "default";
}

/** WL-13. Code that stands in a ConfigMap to be run. */
export interface ConfiguredCode extends Read {
  readonly key: string;
}

export interface RightFacts {
  readonly clusterGrants: ClusterGrant;
  readonly watchedNamespaces: WatchedNamespaces;
  readonly operatorRights: OperatorRight;
  readonly podAccounts: PodAccount;
  readonly configuredCode: ConfiguredCode;
}
