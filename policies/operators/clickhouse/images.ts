// NM-10, WL-2 to WL-4, WL-11, WL-12: the images of pod templates; those that the operator takes by itself are the latest, and not built for FIPS.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { hardened } from "../../lib/hardening.ts";
import { image, images, listedImages } from "../../lib/images.ts";
import type { ContainerHardening, ContainerImage, CryptoModule } from "../../vocabulary.ts";
import type { templates as templatesSlice } from "./schema.ts";

type Templates = Infer<typeof templatesSlice>;

const FIX = "Name an image built for FIPS";

/** NM-10 for the containers that are stated. */
export function* statedImages(templates: Templates | undefined): Generator<CryptoModule> {
  for (const [i, pod] of (templates?.podTemplates ?? []).entries()) {
    for (const [j, one] of (pod.spec?.containers ?? []).entries()) {
      yield {
        software: say`container ${one.name}`,
        image: one.image ?? "",
        path: say`spec.templates.podTemplates[${i}].spec.containers[${j}].image`,
        fix: FIX,
      };
    }
  }
}

/** NM-10 for an object without pod templates. */
export function* missingImages(software: string, templates: Templates | undefined): Generator<CryptoModule> {
  if ((templates?.podTemplates ?? []).length === 0) {
    yield { software, image: "", path: "spec.templates.podTemplates", fix: "Name one with an image built for FIPS" };
  }
}

/** WL-11, WL-12 for the containers that are stated. */
export function* templateImages(templates: Templates | undefined): Generator<ContainerImage> {
  for (const [i, pod] of (templates?.podTemplates ?? []).entries()) {
    yield* listedImages([
      { containers: pod.spec?.containers ?? [], at: say`spec.templates.podTemplates[${i}].spec.containers` },
      { containers: pod.spec?.initContainers ?? [], at: say`spec.templates.podTemplates[${i}].spec.initContainers` },
    ]);
  }
}

/** WL-11, WL-12 for an object without pod templates: the operator's own image, unless another object may have one. */
export function* ownImage(name: string, own: string, templates: Templates | undefined, templated: boolean): Generator<ContainerImage> {
  if ((templates?.podTemplates ?? []).length === 0) {
    yield* images([image(name, templated ? undefined : own, "spec.templates.podTemplates")]);
  }
}

/** WL-2 to WL-4: the containers that are stated, to which the operator adds nothing. */
export function* hardening(templates: Templates | undefined): Generator<ContainerHardening> {
  for (const [i, pod] of (templates?.podTemplates ?? []).entries()) {
    const at = say`spec.templates.podTemplates[${i}].spec`;
    const shared = pod.spec?.securityContext?.seccompProfile?.type;
    const lists = [
      { name: "containers", containers: pod.spec?.containers ?? [] },
      { name: "initContainers", containers: pod.spec?.initContainers ?? [] },
    ];
    for (const list of lists.filter((candidate) => candidate.containers.length > 0)) {
      for (const [j, one] of list.containers.entries()) {
        const within = say`[${j}].securityContext`;
        yield* hardened(one.name ?? "", one.securityContext, say`${at}.${list.name}`, within, shared, say`${at}.securityContext.seccompProfile.type`);
      }
    }
  }
}
