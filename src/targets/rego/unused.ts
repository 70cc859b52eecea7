// `opa check --strict` refuses what is assigned and never read. Lowering doesn't look ahead; this pass does.
import type { Branch, Statement, Term } from "./ast.ts";

/** Names that a term reads. */
export function namesOf(term: Term, found: Set<string> = new Set()): Set<string> {
  switch (term.kind) {
    case "scalar":
      break;
    case "ref":
      found.add(term.path[0]);
      break;
    case "name":
      found.add(term.name);
      break;
    case "index":
      namesOf(term.of, found);
      namesOf(term.index, found);
      break;
    case "call":
      term.args.forEach((arg) => namesOf(arg, found));
      break;
    case "array":
    case "set":
      term.items.forEach((item) => namesOf(item, found));
      break;
    case "object":
      term.entries.forEach(([, value]) => namesOf(value, found));
      break;
    case "infix":
      namesOf(term.left, found);
      namesOf(term.right, found);
      break;
    case "comprehension":
      namesOf(term.of, found);
      namesOfAll(term.body, found);
      break;
  }
  return found;
}

function namesOfAll(body: readonly Statement[], found: Set<string>): void {
  for (const statement of body) {
    switch (statement.kind) {
      case "holds":
      case "not":
        namesOf(statement.term, found);
        break;
      case "assign":
        namesOf(statement.value, found);
        break;
      case "some":
        namesOf(statement.of, found);
        break;
      case "every":
        namesOf(statement.of, found);
        namesOfAll(statement.body, found);
        break;
    }
  }
}

/** Names that a statement reads. */
export function namesOfStatement(statement: Statement): Set<string> {
  const found = new Set<string>();
  namesOfAll([statement], found);
  return found;
}

/** Names that a branch reads. */
export function namesOfBranch(branch: Branch): Set<string> {
  const found = branch.value === null ? new Set<string>() : namesOf(branch.value);
  namesOfAll(branch.body, found);
  return found;
}

/** The body without assignments that nothing reads (all terms are total, so they decide nothing), and `_` for such loop variables. */
export function withoutUnused(body: readonly Statement[], after: Term | null): readonly Statement[] {
  const used = after === null ? new Set<string>() : namesOf(after);
  const kept: Statement[] = [];
  for (const statement of [...body].reverse()) {
    if (statement.kind === "assign" && !used.has(statement.name)) {
      continue;
    }
    const needed = trim(statement, used);
    kept.push(needed);
    namesOfAll([needed], used);
  }
  return kept.reverse();
}

function trim(statement: Statement, used: ReadonlySet<string>): Statement {
  if (statement.kind === "some") {
    const names = statement.names.map((name) => (used.has(name) ? name : "_"));
    return { ...statement, names: names.length === 2 && names[0] === "_" ? names.slice(1) : names };
  }
  if (statement.kind === "every") {
    const inner = new Set<string>();
    namesOfAll(statement.body, inner);
    return { ...statement, name: inner.has(statement.name) ? statement.name : "_" };
  }
  return statement;
}
