// What pods and their containers are, may do and have.
import type { Edit } from "../../src/dsl/index.ts";
import type { Read } from "./read.ts";

/** WL-1. A container of a database or its operator. `elsewhere`: a patch or another object has the last word. */
export interface RunningContainer extends Read {
  readonly name: string;
  readonly nonRoot: "yes" | "no" | "unset" | "elsewhere";
  readonly escalation: "refused" | "allowed" | "unset" | "elsewhere";
  /** What makes `nonRoot` or `escalation` right by itself: one record speaks of both. */
  readonly editOfUser?: Edit | undefined;
  readonly editOfPrivileges?: Edit | undefined;
}

/** WL-2 to WL-4. What a container keeps of a runtime's rights. Of an operator's own containers that state nothing there is nothing to say. */
export interface ContainerHardening {
  readonly name: string;
  readonly dropsAll: boolean;
  readonly dropPath: string;
  /** The capabilities that it gets back, without the one that lets it listen on a low port. */
  readonly added: readonly string[];
  readonly addPath: string;
  /** Its root file system. */
  readonly isReadOnly: boolean;
  readonly rootPath: string;
  /** Which system calls it may make. `elsewhere`: the profile of the pod decides, which the object does not show. */
  readonly profile: "given" | "none" | "unset" | "elsewhere";
  readonly profilePath: string;
}

/** WL-5. What of the node a pod or container shares. */
export interface NodeAccess extends Read {
  /** `the pod`, or a container. */
  readonly who: string;
  /** What it does: `shares the network of the node`. */
  readonly access: string;
  /** False: the pod was looked at, which shows a scorecard that it is there. */
  readonly shared: boolean;
}

/** WL-6. A directory of the node that a pod has as a volume. */
export interface NodeDirectory extends Read {
  readonly volume: string;
  /** False: the pod was looked at, which shows a scorecard that it is there. */
  readonly shared: boolean;
}

/** WL-7. A user or group that is fixed by its number. */
export interface FixedId extends Read {
  readonly who: string;
  readonly field: string;
}

/** WL-8. Whether a pod mounts a token of its service account. `elsewhere`: the ServiceAccount decides. No record: the pod needs one. */
export interface MountedToken extends Read {
  readonly mounted: "yes" | "no" | "elsewhere";
}

/** WL-9. A request or limit that a container doesn't have. */
export interface MissingResource extends Read {
  readonly name: string;
  /** Which: `limits.memory`. */
  readonly resource: string;
}

/** WL-11 and WL-12. The image of a container. */
export interface ContainerImage extends Read {
  readonly name: string;
  /** Given where the operator, or another object, names it. */
  readonly decided?: "elsewhere" | undefined;
  /** With its registry, also where the image names none. */
  readonly source: string;
  readonly fixedBy: "digest" | "tag" | "nothing";
}

/** WL-10. What keeps members of a database running while nodes are drained. `void`: it lets all of them go; `unknown`: it may be in files that were not given. */
export interface DisruptionBudget extends Read {
  readonly of: string;
  readonly state: "there" | "void" | "off" | "missing" | "unknown";
}

export interface PodFacts {
  readonly containers: RunningContainer;
  readonly hardening: ContainerHardening;
  readonly nodeAccess: NodeAccess;
  readonly nodeDirectories: NodeDirectory;
  readonly fixedIds: FixedId;
  readonly mountedTokens: MountedToken;
  readonly missingResources: MissingResource;
  readonly disruptionBudgets: DisruptionBudget;
  readonly containerImages: ContainerImage;
}
