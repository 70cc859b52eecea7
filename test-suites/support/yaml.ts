// YAML that somebody else's program wrote, or that was read strictly before, by a parser that is quicker than the product's.
import { CORE_SCHEMA, loadAll as load } from "js-yaml";

/** The documents of a text. Throws where it does not parse. */
export function loadAll(text: string): readonly unknown[] {
  return load(text, undefined, { schema: CORE_SCHEMA });
}
