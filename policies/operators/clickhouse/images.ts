// NM-10, WL-2 to WL-5, WL-11, WL-12: the images of pod templates; those that the operator takes by itself are the latest, and not built for FIPS.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { hardened } from "../../lib/hardening.ts";
import { image, images, listedImages } from "../../lib/images.ts";
import { listedPorts, listedPrivileges, sharedNetwork, sharedProcesses } from "../../lib/node-access.ts";
import type { ContainerHardening, ContainerImage, CryptoModule, NodeAccess } from "../../vocabulary.ts";
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

type Pod = NonNullable<NonNullable<Templates["podTemplates"]>[number]["spec"]>;

function listsOf(pod: Pod | undefined, at: string) {
  return [
    { containers: pod?.containers ?? [], at: say`${at}.containers` },
    { containers: pod?.initContainers ?? [], at: say`${at}.initContainers` },
  ];
}

/** WL-11, WL-12 for the containers that are stated. */
export function* templateImages(templates: Templates | undefined): Generator<ContainerImage> {
  for (const [i, pod] of (templates?.podTemplates ?? []).entries()) {
    yield* listedImages(listsOf(pod.spec, say`spec.templates.podTemplates[${i}].spec`));
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
    for (const list of listsOf(pod.spec, at).filter((candidate) => candidate.containers.length > 0)) {
      for (const [j, one] of list.containers.entries()) {
        const within = say`[${j}].securityContext`;
        yield* hardened(one.name ?? "", one.securityContext, list.at, within, shared, say`${at}.securityContext.seccompProfile.type`);
      }
    }
  }
}

/** WL-5: what the templates share with the node. */
export function* nodeAccess(templates: Templates | undefined): Generator<NodeAccess> {
  for (const [i, pod] of (templates?.podTemplates ?? []).entries()) {
    const at = say`spec.templates.podTemplates[${i}].spec`;
    yield* sharedNetwork(pod.spec, at);
    yield* sharedProcesses(pod.spec, at);
    yield* listedPrivileges(listsOf(pod.spec, at));
    yield* listedPorts(listsOf(pod.spec, at));
  }
}
