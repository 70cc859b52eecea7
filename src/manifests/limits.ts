// What the check is willing to read: a hostile file may cost a bounded time and memory, and is then refused by name.
// Kubernetes itself takes no object of more than 1.5 MiB.

const MIB = 1024 * 1024;

export interface Limits {
  readonly fileBytes: number;
  /** Characters of one YAML document; a longer List is read item by item. */
  readonly yamlDocument: number;
  /** Line ends, brackets, commas and the like in it: the parser takes some 350 bytes of memory for each. */
  readonly yamlSigns: number;
  /** Characters of one JSON value; a longer List is read item by item. */
  readonly jsonDocument: number;
  readonly jsonNodes: number;
  /** Levels of maps and lists. */
  readonly depth: number;
  /** Characters that aliases may add to a document. */
  readonly aliasCharacters: number;
  /** Milliseconds for reading one document. */
  readonly readTime: number;
}

export const LIMITS: Limits = {
  fileBytes: 256 * MIB,
  yamlDocument: 4 * MIB,
  yamlSigns: 400_000,
  jsonDocument: 16 * MIB,
  jsonNodes: 500_000,
  depth: 200,
  aliasCharacters: 8 * MIB,
  readTime: 60_000,
};
