// WL-9, WL-11, WL-12, SSC-2: the images that run, and what they get. `at` is the path of the pod's spec.
import { say } from "../../src/dsl/index.ts";
import { namedImage } from "../lib/images.ts";
import type { ContainerImage, MissingResource, UnreleasedImage } from "../vocabulary.ts";
import { containerLists, type PodSpec, statedLists } from "./pods.ts";

export function* containerImagesOf(spec: PodSpec | undefined, at: string): Generator<ContainerImage> {
  for (const list of containerLists(spec)) {
    for (const [i, container] of list.containers.entries()) {
      const image = container.image ?? "";
      // A template may leave it to whoever fills it in.
      if (image !== "") {
        yield* namedImage(container.name ?? "", image, say`${at}.${list.name}[${i}].image`);
      }
    }
  }
}

// Words of a tag by which makers of software call what is no release. A tag without any is not called one: databases number theirs in many ways.
const DEVELOPMENT = /:([^/]*[-._])?(main|master|trunk|dev|devel|develop|nightly|edge|canary|unstable|snapshot|head)([-._][^/]*)?$/iu;
const PREVIEW = /:([^/]*[-._0-9])?(alpha|beta|rc|preview)[-._]?[0-9]*([-._+][^/]*)?$/iu;

export function* unreleasedImagesOf(spec: PodSpec | undefined, at: string): Generator<UnreleasedImage> {
  for (const list of containerLists(spec)) {
    for (const [i, container] of list.containers.entries()) {
      const image = (container.image ?? "").split("@")[0] ?? "";
      const isDevelopment = DEVELOPMENT.test(image);
      if (isDevelopment || PREVIEW.test(image)) {
        yield {
          name: container.name ?? "",
          // A port of the registry has no such word.
          tag: image.split(":")[2] ?? image.split(":")[1] ?? "",
          build: isDevelopment ? "development" : "preview",
          path: say`${at}.${list.name}[${i}].image`,
          fix: "Name a release of it",
        };
      }
    }
  }
}

// What the pod states as a whole, its containers need not; a request that is not stated is the limit. Ephemeral containers have none.
export function* missingResourcesOf(spec: PodSpec | undefined, at: string): Generator<MissingResource> {
  const shared = spec?.resources;
  const memoryOfPod = shared?.limits?.["memory"];
  const cpuOfPod = shared?.limits?.["cpu"];
  for (const list of statedLists(spec)) {
    for (const [i, container] of list.containers.entries()) {
      const own = container.resources;
      const memory = own?.limits?.["memory"] ?? memoryOfPod;
      const cpu = own?.limits?.["cpu"] ?? cpuOfPod;
      const needed = [
        { name: "limits.memory", given: memory },
        { name: "requests.memory", given: own?.requests?.["memory"] ?? shared?.requests?.["memory"] ?? memory },
        { name: "requests.cpu", given: own?.requests?.["cpu"] ?? shared?.requests?.["cpu"] ?? cpu },
      ];
      for (const missing of needed.filter((candidate) => candidate.given === undefined)) {
        const path = say`${at}.${list.name}[${i}].resources.${missing.name}`;
        yield { name: container.name ?? "", resource: missing.name, path, fix: "Set it to what the container needs" };
      }
    }
  }
}
