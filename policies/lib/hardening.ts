// WL-2 to WL-4: what a container keeps of a runtime's rights, by its own security context.
import { boolean, list, lower, object, say, string } from "../../src/dsl/index.ts";
import type { ContainerHardening } from "../vocabulary.ts";

/** The part of a container's context that is read here. */
export const hardeningFields = {
  capabilities: object({ add: list(string()), drop: list(string()) }),
  readOnlyRootFilesystem: boolean(),
  seccompProfile: object({ type: string() }),
};

export interface HardenedContext {
  readonly capabilities?: { readonly add?: readonly string[] | undefined; readonly drop?: readonly string[] | undefined } | undefined;
  readonly readOnlyRootFilesystem?: boolean | undefined;
  readonly seccompProfile?: { readonly type?: string | undefined } | undefined;
}

/** Containers at a path: those that the user adds, or lays over the operator's. */
export interface HardenedList {
  readonly containers: readonly { readonly name?: string | undefined; readonly securityContext?: HardenedContext | undefined }[];
  readonly at: string;
}

/** What stands where, in `at` and `within` it: one path would be too long to be shown in another. */
function stated(
  name: string,
  context: HardenedContext | undefined,
  at: string,
  within: string,
): Pick<ContainerHardening, "name" | "added" | "addPath" | "dropPath" | "rootPath"> {
  return {
    name,
    // Listening on a port below 1024 is all that Kubernetes' restricted standard gives back.
    added: (context?.capabilities?.add ?? []).filter((capability) => lower(capability) !== "net_bind_service"),
    addPath: say`${at}${within}.capabilities.add`,
    dropPath: say`${at}${within}.capabilities.drop`,
    rootPath: say`${at}${within}.readOnlyRootFilesystem`,
  };
}

/** The runtimes read names of capabilities in any case. */
function dropsAll(context: HardenedContext | undefined): boolean {
  return (context?.capabilities?.drop ?? []).some((capability) => lower(capability) === "all");
}

function profileOf(type: string | undefined): ContainerHardening["profile"] {
  return type === undefined ? "unset" : type === "RuntimeDefault" || type === "Localhost" ? "given" : "none";
}

/** A container of a pod that is all the user's. `shared` is the type of the pod's seccomp profile, `sharedPath` its place. */
export function* hardened(
  name: string,
  context: HardenedContext | undefined,
  at: string,
  within: string,
  shared: string | undefined,
  sharedPath: string,
): Generator<ContainerHardening> {
  const own = context?.seccompProfile?.type;
  yield {
    ...stated(name, context, at, within),
    dropsAll: dropsAll(context),
    isReadOnly: context?.readOnlyRootFilesystem === true,
    profile: profileOf(own ?? shared),
    profilePath: own === undefined && shared !== undefined ? say`${sharedPath}` : say`${at}${within}.seccompProfile.type`,
  };
}

/** A container of an operator's kind. Of one of the operator's own only what is stated counts: it gets what it needs. */
export function hardeningOf(name: string, context: HardenedContext | undefined, isOwn: boolean, at: string, within: string): ContainerHardening {
  const type = context?.seccompProfile?.type;
  return {
    ...stated(name, context, at, within),
    dropsAll: (isOwn && context?.capabilities === undefined) || dropsAll(context),
    isReadOnly: isOwn ? context?.readOnlyRootFilesystem !== false : context?.readOnlyRootFilesystem === true,
    profile: type === undefined ? (isOwn ? "given" : "elsewhere") : profileOf(type),
    profilePath: say`${at}${within}.seccompProfile.type`,
  };
}

/** What the profile that a pod states, in a context at a path, leaves a container of the operator's own: all else is as the operator has it. */
export function profileOfPod(name: string, type: string, at: string): ContainerHardening {
  const path = say`${at}.seccompProfile.type`;
  return {
    name,
    dropsAll: true,
    dropPath: path,
    added: [],
    addPath: path,
    isReadOnly: true,
    rootPath: path,
    profile: profileOf(type),
    profilePath: path,
  };
}

/** Containers in lists; those of `own` names are the operator's, over which the list lays something. */
export function* listedHardening(lists: readonly HardenedList[], own: readonly string[]): Generator<ContainerHardening> {
  for (const list of lists.filter((candidate) => candidate.containers.length > 0)) {
    for (const [i, container] of list.containers.entries()) {
      const name = container.name ?? "";
      yield hardeningOf(name, container.securityContext, own.includes(name), list.at, say`[${i}].securityContext`);
    }
  }
}
