// WL-11, WL-12: the images that an object names, by field or in lists of containers.
import { say } from "../../src/dsl/index.ts";
import type { ContainerImage } from "../vocabulary.ts";

/** A field for an image. One that `runs` is there in any case: where the field is absent, the operator or another object names it. */
export interface ImageField {
  readonly name: string;
  readonly image: string;
  readonly at: string;
  readonly runs: boolean;
}

/** Containers that the user adds, or lays over the operator's. */
export interface ContainerList {
  readonly containers: readonly { readonly name?: string | undefined; readonly image?: string | undefined }[];
  readonly at: string;
}

const NAME_IT = "Name a version and its digest";

// A port of the registry stands before a slash, a tag after the last one. What has a digest is fixed, whatever its tag.
function fixedBy(image: string): ContainerImage["fixedBy"] {
  if (image.includes("@")) {
    return "digest";
  }
  return /:[^/]*$/u.test(image) && !image.endsWith(":latest") ? "tag" : "nothing";
}

/** As the runtimes read it: the first part is a registry only if it looks like a host. */
function sourceOf(image: string): string {
  const first = image.split("/")[0] ?? "";
  if (first === image) {
    return `docker.io/library/${image}`;
  }
  return /[.:]/u.test(first) || first === "localhost" ? image : `docker.io/${image}`;
}

/** One image that is named. */
export function* namedImage(name: string, image: string, at: string): Generator<ContainerImage> {
  yield { name, source: sourceOf(image), fixedBy: fixedBy(image), path: at, fix: NAME_IT };
}

/** A field for the image of what runs in any case. */
export function image(name: string, given: string | undefined, at: string): ImageField {
  return { name, image: given ?? "", at, runs: true };
}

/** The same of what runs only where it is turned on. */
export function imageIf(isOn: boolean, name: string, given: string | undefined, at: string): ImageField {
  return { name, image: isOn ? (given ?? "") : "", at, runs: isOn };
}

/** A field for the image of what may not run at all, or has another field besides. */
export function otherImage(name: string, given: string | undefined, at: string): ImageField {
  return { name, image: given ?? "", at, runs: false };
}

/** An image in two fields, as operators join them. */
export function joined(repository: string | undefined, tag: string | undefined): string {
  return (tag ?? "") === "" || (repository ?? "") === "" ? (repository ?? "") : `${repository ?? ""}:${tag ?? ""}`;
}

export function* images(fields: readonly ImageField[]): Generator<ContainerImage> {
  // Filtered, as a plain list would be written out once for each field in every generated policy.
  for (const field of fields.filter((candidate) => candidate.runs || candidate.image !== "")) {
    yield {
      name: field.name,
      decided: field.image === "" ? "elsewhere" : undefined,
      source: sourceOf(field.image),
      fixedBy: fixedBy(field.image),
      path: say`${field.at}`,
      fix: NAME_IT,
    };
  }
}

/** A template may leave an image to whoever fills it in. */
export function* listedImages(lists: readonly ContainerList[]): Generator<ContainerImage> {
  for (const list of lists.filter((candidate) => candidate.containers.length > 0)) {
    for (const [i, container] of list.containers.entries()) {
      const named = container.image ?? "";
      if (named !== "") {
        yield* namedImage(container.name ?? "", named, say`${list.at}[${i}].image`);
      }
    }
  }
}
