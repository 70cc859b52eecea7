// WL-2 to WL-4, WL-11, WL-12: the containers of a template of pods. The images of the operator's own come from its settings.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { listedHardening } from "../../lib/hardening.ts";
import { listedImages } from "../../lib/images.ts";
import type { ContainerHardening, ContainerImage } from "../../vocabulary.ts";
import type { podSpec } from "./schema.ts";

type Pod = Infer<typeof podSpec> | undefined;

function listsOf(pod: Pod, at: string) {
  return [
    { containers: pod?.containers ?? [], at: say`${at}.containers` },
    { containers: pod?.initContainers ?? [], at: say`${at}.initContainers` },
  ];
}

/** `own` are the names of the containers that the operator runs itself, over which the template lays what it says. */
export function* podHardening(pod: Pod, own: readonly string[], at: string): Generator<ContainerHardening> {
  yield* listedHardening(listsOf(pod, at), own);
}

export function* podImages(pod: Pod, at: string): Generator<ContainerImage> {
  yield* listedImages(listsOf(pod, at));
}
