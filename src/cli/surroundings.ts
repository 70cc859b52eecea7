// What rules over several objects look at: all objects of the kinds that they ask for, of all files, before any is judged.
import { apiVersionOf, type RelatedKind } from "../dsl/related.ts";
import { createDiagnostic } from "../diagnostics/diagnostic.ts";
import type { Once } from "../manifests/files.ts";
import { type Others, othersAmong } from "../ir/others.ts";
import { toValue, type Value } from "../ir/values.ts";
import { type PlacedDiagnostic, readSome } from "../manifests/read.ts";
import type { PackFile } from "./pack-file.ts";

/** Plain data, so that threads can have it. */
export interface Surroundings {
  readonly objects: readonly Value[];
  /** Whether these are all that there are: whoever gives the files said so, and all of them were read. */
  readonly isWhole: boolean;
}
export const NO_SURROUNDINGS: Surroundings = { objects: [], isWhole: false };

/** Each is kept until the end. */
const MOST_RELATED = 100_000;

/** The kinds that these controls ask for. */
export function kindsAskedFor({ related = [] }: PackFile, asked: ReadonlySet<string>): readonly RelatedKind[] {
  return related.filter(({ controls }) => controls.some((id) => asked.has(id)));
}

/** Looks through the files; `faults` gets what the files are not to blame for. */
export function lookAround(files: readonly string[], once: Once, kinds: readonly RelatedKind[], isWhole: boolean, faults: PlacedDiagnostic[]): Surroundings {
  if (kinds.length === 0) {
    return { objects: [], isWhole };
  }
  const wanted = new Set(kinds.map((kind) => `${apiVersionOf(kind)} ${kind.resourceKind}`));
  const objects: Value[] = [];
  let isAll = isWhole;
  for (const found of readSome(files, once, mayHold(kinds))) {
    if (found.kind === "fault") {
      isAll = false;
    } else if (found.kind === "object" && wanted.has(`${found.apiVersion} ${found.kindName}`)) {
      if (objects.length === MOST_RELATED) {
        const reason = `there are more than ${MOST_RELATED} objects of kinds that rules look for: they see the first ones`;
        faults.push(createDiagnostic("DOK5008", undefined, { reason }));
        return { objects, isWhole: false };
      }
      objects.push(toValue(found.value));
    }
  }
  return { objects, isWhole: isAll };
}

/** A text without the kind's name has none; one with escapes may spell it otherwise. */
function mayHold(kinds: readonly RelatedKind[]): (text: string) => boolean {
  return (text) => kinds.some(({ resourceKind }) => text.includes(resourceKind)) || /\\[xuU]/u.test(text);
}

export function othersOf({ objects, isWhole }: Surroundings): Others {
  return othersAmong(objects, isWhole);
}
