// Which pods are a database's or its operator's, and their containers.
import type { Infer, Pack } from "../../src/dsl/index.ts";
import { isMarked, isOfOperator, type Labels } from "./recognition.ts";
import type { podSpec, podTemplate } from "./schema.ts";

export type PodSpec = Infer<typeof podSpec>;
type Template = Infer<typeof podTemplate>;

/** What has a repository between a slash and a colon, whatever registry or mirror the image comes from, with a tag, a digest or neither. */
export function imageName(image: string): string {
  return `/${image.split("@")[0] ?? ""}:`;
}

function isImageOfAny(image: string, pack: Pack): boolean {
  const name = imageName(image);
  return pack.images.some((repository) => name.includes(repository));
}

function runsDatabase(spec: PodSpec | undefined, pack: Pack): boolean {
  return (spec?.containers ?? []).some((container) => isImageOfAny(container.image ?? "", pack));
}

export function isDatabasePod(labels: Labels, spec: PodSpec | undefined, pack: Pack): boolean {
  return isMarked(labels, pack.pods) || isOfOperator(labels, pack) || runsDatabase(spec, pack);
}

export function isDatabaseWorkload(labels: Labels, template: Template | undefined, pack: Pack): boolean {
  return isDatabasePod(labels, undefined, pack) || isDatabasePod(template?.metadata?.labels ?? {}, template?.spec, pack);
}

/** Whether it speaks to the Kubernetes API for its work: an operator, or what an operator gives a service account of its own. */
export function usesToken(labels: Labels, inner: Labels, spec: PodSpec | undefined, pack: Pack): boolean {
  return isOfOperator(labels, pack) || isOfOperator(inner, pack) || pack.serviceAccounts.includes(spec?.serviceAccountName ?? "");
}

/** The containers that a pod is made with, by list. */
export function statedLists(spec: PodSpec | undefined) {
  // Filtered, as a plain list of two would be written out twice in every generated policy.
  return [
    { name: "containers", containers: spec?.containers ?? [] },
    { name: "initContainers", containers: spec?.initContainers ?? [] },
  ].filter((candidate) => candidate.containers.length > 0);
}

/** All containers of a pod, by list; ephemeral ones are added to it when it runs. */
export function containerLists(spec: PodSpec | undefined) {
  // Filtered, as a plain list of three would be written out thrice in every generated policy.
  return [
    { name: "containers", containers: spec?.containers ?? [] },
    { name: "initContainers", containers: spec?.initContainers ?? [] },
    { name: "ephemeralContainers", containers: spec?.ephemeralContainers ?? [] },
  ].filter((candidate) => candidate.containers.length > 0);
}

/** The same of a pod on Linux: one for Windows may state nothing of what only Linux has, and the kubelet runs it on no other node. */
export function linuxLists(spec: PodSpec | undefined) {
  return containerLists(spec).filter((_list) => spec?.os?.name !== "windows");
}
