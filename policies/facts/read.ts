import type { Edit } from "../../src/dsl/index.ts";

/** What every record says. */
export interface Read {
  /** The field, from the object's root. */
  readonly path: string;
  /** What to set there, as an imperative without a full stop. */
  readonly fix: string;
  /** The same for `check --fix`: only where it is right for everybody, and `path` is the very field. */
  readonly edit?: Edit | undefined;
}
