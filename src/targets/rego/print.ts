// Rego's text, in the very form that `opa fmt` gives it.
import { type Module, namesInAll, type Rule, type Statement, type Term } from "./ast.ts";
import { quote } from "./escape.ts";

export function printModule(module: Module): string {
  const header = module.header.map((line) => (line === "" ? "#" : `# ${line}`));
  return [...header, `package ${module.package}`, ...module.rules.map((rule) => `\n${printRule(rule)}`), ""].join("\n");
}

function printRule(rule: Rule): string {
  const used = namesInAll([...rule.body, ...(rule.head.term ? [rule.head.term] : []), ...rule.otherwise.flatMap((branch) => [...branch.body, branch.value])]);
  const args = rule.args === null ? "" : `(${rule.args.map((arg) => (used.has(arg) ? arg : "_")).join(", ")})`;
  // `opa fmt` leaves out a value that is true.
  const isTrue = rule.head.kind === "value" && rule.head.term?.kind === "scalar" && rule.head.term.value === true;
  const value =
    rule.head.term === null || isTrue ? "" : rule.head.kind === "contains" ? ` contains ${printTerm(rule.head.term)}` : ` := ${printTerm(rule.head.term)}`;
  const head = `${rule.name}${args}${value}${printBody(rule.body, rule.head.term ? [rule.head.term] : [])}`;
  const branches = rule.otherwise.map(({ value: other, body }) => ` else := ${printTerm(other)}${printBody(body, [other])}`);
  return [...rule.comment.map((line) => `# ${line}`), `${head}${branches.join("")}`].join("\n");
}

function printBody(body: readonly Statement[], after: readonly Term[]): string {
  return body.length === 0 ? "" : ` if {\n${printStatements(body, after, "\t")}\n}`;
}

function printStatements(body: readonly Statement[], after: readonly Term[], indent: string): string {
  return body.map((statement, index) => indent + printStatement(statement, namesInAll([...body.slice(index + 1), ...after]), indent)).join("\n");
}

/** Loop variables that nothing reads are wildcards: `opa check --strict` refuses them otherwise. */
function wildcards(names: readonly string[], used: ReadonlySet<string>): string {
  const shown = names.map((name) => (used.has(name) ? name : "_"));
  return (shown.length === 2 && shown[0] === "_" ? shown.slice(1) : shown).join(", ");
}

function printStatement(statement: Statement, used: ReadonlySet<string>, indent: string): string {
  switch (statement.kind) {
    case "holds":
      return printTerm(statement.term);
    case "not":
      return `not ${printTerm(statement.term)}`;
    case "assign":
      return `${statement.name} := ${printTerm(statement.value)}`;
    case "some":
      return `some ${wildcards(statement.names, used)} in ${printTerm(statement.of)}`;
    case "every": {
      const inner = namesInAll(statement.body);
      return `every ${wildcards(statement.names, inner)} in ${printTerm(statement.of)} {\n${printStatements(statement.body, [], `${indent}\t`)}\n${indent}}`;
    }
  }
}

function printTerm(term: Term): string {
  switch (term.kind) {
    case "scalar":
      return typeof term.value === "string" ? quote(term.value) : String(term.value);
    case "name":
      return term.name;
    case "ref":
      return term.path.join(".");
    case "index":
      return `${printTerm(term.of)}[${printTerm(term.index)}]`;
    case "call":
      return `${term.name}(${term.args.map(printTerm).join(", ")})`;
    case "array":
      return `[${term.items.map(printTerm).join(", ")}]`;
    case "set":
      return term.items.length === 0 ? "set()" : `{${term.items.map(printTerm).join(", ")}}`;
    case "object":
      return `{${term.entries.map(([key, value]) => `${quote(key)}: ${printTerm(value)}`).join(", ")}}`;
    case "infix":
      return `${printOperand(term.left)} ${term.op} ${printOperand(term.right)}`;
    case "comprehension":
      return `[${printTerm(term.of)} | ${term.body.map((statement, index) => printStatement(statement, namesInAll([...term.body.slice(index + 1), term.of]), "")).join("; ")}]`;
  }
}

function printOperand(term: Term): string {
  return term.kind === "infix" ? `(${printTerm(term)})` : printTerm(term);
}
