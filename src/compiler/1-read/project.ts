// The only folder, with 3-lower, that knows ts-morph: finds the literals whose functions become rules and facts.
import { type CallExpression, Node, type ObjectLiteralExpression, Project, type SourceFile, SyntaxKind } from "ts-morph";
import type { Reporter } from "../reporter.ts";

export interface PolicySources {
  /** `check` of each control over facts, by id. */
  readonly controls: ReadonlyMap<string, ObjectLiteralExpression>;
  /** The literal of each `facts(resource, {…})`, by `group/kind` of its resource. */
  readonly facts: ReadonlyMap<string, ObjectLiteralExpression>;
}

export function openProject(tsConfig: string, folder: string): Project {
  // Policies need no type packages, and a user's folder may have none.
  const project = new Project({ tsConfigFilePath: tsConfig, skipAddingFilesFromTsConfig: true, compilerOptions: { types: [] } });
  project.addSourceFilesAtPaths([`${folder}/**/*.ts`]);
  project.resolveSourceFileDependencies();
  return project;
}

/** The files and what they import, sources only: a pack may build upon the controls and operators of another. */
function withImports(files: readonly SourceFile[]): readonly SourceFile[] {
  const found = new Set(files);
  for (const file of found) {
    for (const imported of file.getReferencedSourceFiles()) {
      if (!imported.isDeclarationFile()) {
        found.add(imported);
      }
    }
  }
  return [...found];
}

/**
 * Reads the policies under a folder (or the one file) and those that they import, with their types. Reports TypeScript's
 * own errors as DOK1001.
 */
export function readPolicies(project: Project, folder: string, reporter: Reporter): PolicySources {
  const files = project.getSourceFiles().filter((file) => file.getFilePath() === folder || file.getFilePath().startsWith(`${folder}/`));
  for (const file of files) {
    reportTypeErrors(file, reporter);
  }
  const controls = new Map<string, ObjectLiteralExpression>();
  const facts = new Map<string, ObjectLiteralExpression>();
  for (const call of withImports(files).flatMap((file) => file.getDescendantsOfKind(SyntaxKind.CallExpression))) {
    const called = call.getExpression().getText();
    if (called === "defineControl" || called === "defineObjectControl") {
      const literal = literalArgument(call, 0);
      const id = literal && literalProperty(literal, "id");
      if (literal && id) {
        controls.set(id, literal);
      }
    } else if (called === "facts") {
      const key = resourceKey(call, reporter);
      const literal = literalArgument(call, 1);
      if (key !== undefined && literal) {
        facts.set(key, literal);
      } else {
        reporter.report("DOK1003", call, { what: "facts(resource, {…})" });
      }
    }
  }
  return { controls, facts };
}

function reportTypeErrors(file: SourceFile, reporter: Reporter): void {
  for (const diagnostic of file.getPreEmitDiagnostics()) {
    const text = diagnostic.getMessageText();
    const start = diagnostic.getStart() ?? 0;
    reporter.reportAt("DOK1001", file, { start, length: diagnostic.getLength() ?? 1 }, { text: typeof text === "string" ? text : text.getMessageText() });
  }
}

export function literalArgument(call: CallExpression, index: number): ObjectLiteralExpression | undefined {
  const argument = call.getArguments()[index];
  return argument && literalOf(argument);
}

/** Follows names to the object literal they stand for. */
export function literalOf(node: Node): ObjectLiteralExpression | undefined {
  const target = resolve(node);
  return Node.isObjectLiteralExpression(target) ? target : undefined;
}

/** The node a name, `as const`, `satisfies` or parenthesis stands for: an initializer, a function, or the node itself. */
export function resolve(node: Node): Node {
  if (Node.isAsExpression(node) || Node.isSatisfiesExpression(node) || Node.isParenthesizedExpression(node)) {
    return resolve(node.getExpression());
  }
  if (Node.isIdentifier(node)) {
    const parent = node.getParent();
    const symbol = Node.isShorthandPropertyAssignment(parent) ? parent.getValueSymbol() : node.getSymbol();
    const declaration = (symbol?.getAliasedSymbol() ?? symbol)?.getValueDeclaration();
    if (Node.isVariableDeclaration(declaration)) {
      const initializer = declaration.getInitializer();
      return initializer ? resolve(initializer) : node;
    }
    return Node.isFunctionDeclaration(declaration) ? declaration : node;
  }
  return node;
}

function literalProperty(literal: ObjectLiteralExpression, name: string): string | undefined {
  const target = propertyOf(literal, name);
  return Node.isStringLiteral(target) ? target.getLiteralValue() : undefined;
}

function resourceKey(call: CallExpression, reporter: Reporter): string | undefined {
  const argument = call.getArguments()[0];
  const key = argument && keyOfResource(argument);
  if (key === undefined) {
    reporter.report("DOK1003", argument ?? call, { what: "the resource" });
  }
  return key;
}

/** `group/kind` of the `resource({…})` that a name stands for. */
export function keyOfResource(argument: Node): string | undefined {
  const target = resolve(argument);
  if (Node.isCallExpression(target)) {
    const literal = literalArgument(target, 0);
    const group = literal && literalProperty(literal, "group");
    const kind = literal && literalProperty(literal, "kind");
    if (group !== undefined && kind !== undefined) {
      return `${group}/${kind}`;
    }
  }
  return undefined;
}

/** The node that a property of a literal holds, spreads of named literals included; the last one wins. */
export function propertyOf(literal: ObjectLiteralExpression, name: string): Node | undefined {
  let found: Node | undefined;
  for (const property of literal.getProperties()) {
    if (Node.isSpreadAssignment(property)) {
      const spread = literalOf(property.getExpression());
      found = (spread && propertyOf(spread, name)) ?? found;
    } else if (property.getName() === name) {
      found = Node.isPropertyAssignment(property)
        ? resolve(property.getInitializerOrThrow())
        : Node.isShorthandPropertyAssignment(property)
          ? resolve(property.getNameNode())
          : property;
    }
  }
  return found;
}
