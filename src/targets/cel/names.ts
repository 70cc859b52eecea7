// Identifiers of CEL: which words are none, and how names of the IR become some.
const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/u;
const RESERVED: ReadonlySet<string> = new Set(
  "true false null in as break const continue else for function if import let loop package namespace return var void while".split(" "),
);

export function isIdentifier(name: string): boolean {
  return IDENTIFIER.test(name) && !RESERVED.has(name);
}

/** A loop variable; its prefix keeps it apart from reserved words, types and what the engines declare. */
export function loopVariable(name: string): string {
  return `v_${plain(name)}`;
}

/** The first of `hint`, `hint_2` … that isn't taken; takes it. */
export function policyVariable(hint: string, taken: Set<string>): string {
  const base = plain(hint).replace(/^_+|_+$/gu, "") || "value";
  let candidate = base;
  for (let count = 2; taken.has(candidate) || !isIdentifier(candidate); count += 1) {
    candidate = `${/^[0-9]/u.test(base) ? "n" : ""}${base}_${count}`;
  }
  taken.add(candidate);
  return candidate;
}

function plain(name: string): string {
  return name.replace(/[^A-Za-z0-9_]+/gu, "_");
}
