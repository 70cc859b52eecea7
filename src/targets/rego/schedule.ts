// The order in which a body costs least: what depends on no loop comes before it, or it would be evaluated for each item;
// and a value is looked up where it is first needed, as most objects fail a test before that.
import type { Statement } from "./ast.ts";
import { namesOfStatement } from "./unused.ts";

interface Placed {
  readonly statement: Statement;
  readonly uses: ReadonlySet<string>;
  /** How many of the body's loops it stands in. */
  readonly level: number;
}

/** The same statements, which hold together in any order that defines a name before it is used. */
export function inOrder(body: readonly Statement[]): readonly Statement[] {
  const placed = withLevels(body);
  const loops = placed.filter(({ statement }) => statement.kind === "some");
  const ordered: Statement[] = [];
  const done = new Set<Statement>();
  const put = ({ statement, uses }: Placed): void => {
    if (done.has(statement)) {
      return;
    }
    done.add(statement);
    placed.filter((other) => other.statement.kind === "assign" && uses.has(other.statement.name)).forEach(put);
    ordered.push(statement);
  };
  for (let level = 0; level <= loops.length; level += 1) {
    placed.filter(({ statement, level: own }) => own === level && statement.kind !== "assign" && statement.kind !== "some").forEach(put);
    const loop = loops[level];
    if (loop) {
      neededInside(placed, level).forEach(put);
      put(loop);
    }
  }
  placed.forEach(put);
  return ordered;
}

function withLevels(body: readonly Statement[]): readonly Placed[] {
  const levels = new Map<string, number>();
  let loops = 0;
  return body.map((statement) => {
    const uses = namesOfStatement(statement);
    const level = Math.max(0, ...[...uses].map((name) => levels.get(name) ?? 0));
    if (statement.kind === "some") {
      loops += 1;
      statement.names.forEach((name) => levels.set(name, loops));
    } else if (statement.kind === "assign") {
      levels.set(statement.name, level);
    }
    return { statement, uses, level };
  });
}

/** Values from outside of a loop that its tests, or loops in it, read. */
function neededInside(placed: readonly Placed[], level: number): readonly Placed[] {
  const needed = new Set(placed.filter(({ statement, level: own }) => own > level && statement.kind !== "assign").flatMap(({ uses }) => [...uses]));
  for (const { statement, uses } of [...placed].reverse()) {
    if (statement.kind === "assign" && needed.has(statement.name)) {
      uses.forEach((name) => needed.add(name));
    }
  }
  return placed.filter(({ statement, level: own }) => statement.kind === "assign" && own <= level && needed.has(statement.name));
}
