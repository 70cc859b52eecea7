// Rego's text, in the very form that `opa fmt` gives it.
import type { Branch, Module, Rule, Statement, Term } from "./ast.ts";
import { quote } from "./escape.ts";
import { namesOfBranch } from "./unused.ts";

/** A list or object that would make a line longer than this has a line for each of its parts. */
const LONG = 100;
/** Not everywhere may a key be written as a name where it is a word of the language. */
const KEYWORDS: ReadonlySet<string> = new Set("as contains default else every false if import in not null package some true with".split(" "));
const BRACKETS = { array: ["[", "]"], object: ["{", "}"] } as const;

export function printModule(module: Module): string {
  const header = module.header.map((line) => (line === "" ? "#" : `# ${line}`));
  return [...header, `package ${module.package}`, ...module.rules.map((rule) => `\n${printRule(rule)}`), ""].join("\n");
}

export function printRule(rule: Rule): string {
  const [first, ...others] = rule.branches.length === 1 ? [unconditional(rule.branches[0])] : rule.branches;
  const used = new Set(rule.branches.flatMap((branch) => [...namesOfBranch(branch)]));
  const args = rule.args === null ? "" : `(${rule.args.map((arg) => (used.has(arg) ? arg : "_")).join(", ")})`;
  const sign = rule.isSet ? " contains" : " :=";
  const head = `${rule.name}${args}${printBranch(first, sign)}${others.map((branch) => ` else${printBranch(branch, " :=")}`).join("")}`;
  return [...rule.comment.map((line) => `# ${line}`), head].join("\n");
}

/** opa fmt has `name := true` for a body that always holds. */
function unconditional(branch: Branch): Branch {
  const [only, ...more] = branch.body;
  const always = more.length === 0 && only?.kind === "holds" && only.term.kind === "scalar" && only.term.value === true;
  return always ? { value: branch.value ?? { kind: "scalar", value: true }, body: [] } : branch;
}

function printBranch({ value, body }: Branch, sign: string): string {
  // opa fmt leaves out a value of true.
  const isTrue = value === null || (value.kind === "scalar" && value.value === true && sign === " :=" && body.length > 0);
  const shown = isTrue ? "" : `${sign} ${printValue(value, "")}`;
  return body.length === 0 ? shown : `${shown} if {\n${printBody(body, "\t")}\n}`;
}

function printBody(body: readonly Statement[], indent: string): string {
  return body.map((statement) => indent + printStatement(statement, indent)).join("\n");
}

export function printStatement(statement: Statement, indent: string): string {
  switch (statement.kind) {
    case "holds":
      return printTerm(statement.term);
    case "not":
      return `not ${printTerm(statement.term)}`;
    case "assign":
      return `${statement.name} := ${printValue(statement.value, indent)}`;
    case "some":
      return `some ${statement.names.join(", ")} in ${printTerm(statement.of)}`;
    case "every":
      return `every ${statement.name} in ${printTerm(statement.of)} {\n${printBody(statement.body, `${indent}\t`)}\n${indent}}`;
  }
}

export function printTerm(term: Term): string {
  switch (term.kind) {
    case "scalar":
      return typeof term.value === "string" ? quote(term.value) : String(term.value);
    case "name":
      return term.name;
    case "ref":
      return term.path.slice(1).reduce((path, part) => path + printKey({ kind: "scalar", value: part }), term.path[0]);
    case "index":
      return printTerm(term.of) + printKey(term.index);
    case "call":
      return `${term.name}(${term.args.map(printTerm).join(", ")})`;
    case "array":
    case "object":
      return `${BRACKETS[term.kind][0]}${partsOf(term).join(", ")}${BRACKETS[term.kind][1]}`;
    case "set":
      return term.items.length === 0 ? "set()" : `{${term.items.map(printTerm).join(", ")}}`;
    case "infix":
      return `${printTerm(term.left)} ${term.op} ${printTerm(term.right)}`;
    case "comprehension":
      return `[${printTerm(term.of)} | ${term.body.map((statement) => printStatement(statement, "")).join("; ")}]`;
  }
}

function printKey(key: Term): string {
  const isName = key.kind === "scalar" && typeof key.value === "string" && /^[A-Za-z_][A-Za-z0-9_]*$/u.test(key.value) && !KEYWORDS.has(key.value);
  return isName ? `.${key.value}` : `[${printTerm(key)}]`;
}

function partsOf(term: Extract<Term, { kind: "array" | "object" }>): readonly string[] {
  return term.kind === "array" ? term.items.map(printTerm) : term.entries.map(([key, value]) => `${quote(key)}: ${printTerm(value)}`);
}

/** A value of its own: what is too long for a line has a line for each part. Inside a call, opa fmt would move the neighbours. */
function printValue(term: Term, indent: string): string {
  const line = printTerm(term);
  if ((term.kind !== "array" && term.kind !== "object") || line.length <= LONG) {
    return line;
  }
  const [open, close] = BRACKETS[term.kind];
  return `${open}\n${partsOf(term)
    .map((part) => `${indent}\t${part},\n`)
    .join("")}${indent}${close}`;
}
