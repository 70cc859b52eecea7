// Small faults put into a policy's source: a condition negated, an operand or a way out dropped, a constant changed.
// Each is tried by itself; the fixtures must notice.
import { join } from "node:path";
import { Node, Project, SyntaxKind, type Type } from "ts-morph";
import { ROOT } from "./root.ts";

export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly what: string;
  readonly source: string;
}

// With types: a text of a closed set becomes another of the set, as tsc would refuse any other.
const project = new Project({ tsConfigFilePath: join(ROOT, "tsconfig.json"), skipAddingFilesFromTsConfig: true });
project.addSourceFilesAtPaths(join(ROOT, "policies/**/*.ts"));
project.resolveSourceFileDependencies();

interface Edit {
  readonly node: Node;
  readonly what: string;
  readonly text: string;
}

export function mutantsOf(files: readonly string[]): readonly Mutant[] {
  return files.flatMap((file) => {
    const sourceFile = project.getSourceFileOrThrow(file);
    const text = sourceFile.getFullText();
    return sourceFile
      .getDescendants()
      .flatMap(editsOf)
      .map(({ node, what, text: changed }) => ({
        file,
        line: node.getStartLineNumber(),
        what,
        source: text.slice(0, node.getStart()) + changed + text.slice(node.getEnd()),
      }));
  });
}

function editsOf(node: Node): readonly Edit[] {
  if (Node.isIfStatement(node)) {
    const test = node.getExpression();
    return [{ node: test, what: "condition negated", text: `!(${test.getText()})` }];
  }
  if (Node.isConditionalExpression(node)) {
    const then = node.getWhenTrue().getText();
    const otherwise = node.getWhenFalse().getText();
    return [{ node, what: "choice turned", text: `(${node.getCondition().getText()} ? ${otherwise} : ${then})` }];
  }
  if (Node.isBinaryExpression(node)) {
    return binaryEdits(node);
  }
  if (Node.isYieldExpression(node)) {
    const statement = node.getParentIfKind(SyntaxKind.ExpressionStatement);
    return statement ? [{ node: statement, what: "yield dropped", text: ";" }] : [];
  }
  if (Node.isRegularExpressionLiteral(node)) {
    return [
      { node, what: "pattern matches nothing", text: "/(?!)/u" },
      { node, what: "pattern matches all", text: "/(?:)/u" },
    ];
  }
  if (Node.isStringLiteral(node)) {
    return stringEdits(node);
  }
  if (Node.isNumericLiteral(node) && isRuleCode(node) && Node.isArrayLiteralExpression(node.getParent())) {
    return [{ node, what: "number changed", text: `${Number(node.getText()) + 1}` }];
  }
  return [];
}

function binaryEdits(node: Node): readonly Edit[] {
  if (!Node.isBinaryExpression(node)) {
    return [];
  }
  const [left, right] = [node.getLeft().getText(), node.getRight().getText()];
  switch (node.getOperatorToken().getKind()) {
    case SyntaxKind.AmpersandAmpersandToken:
    case SyntaxKind.BarBarToken:
      return [
        { node, what: "right operand dropped", text: `(${left})` },
        { node, what: "left operand dropped", text: `(${right})` },
      ];
    case SyntaxKind.EqualsEqualsEqualsToken:
      return [{ node, what: "=== turned", text: `(${left} !== ${right})` }];
    case SyntaxKind.ExclamationEqualsEqualsToken:
      return [{ node, what: "!== turned", text: `(${left} === ${right})` }];
    default:
      return [];
  }
}

/** Texts that decide: compared, searched for, listed, yielded. Not imports, types, declarations or documentation. */
function stringEdits(node: Node): readonly Edit[] {
  if (!Node.isStringLiteral(node) || !isRuleCode(node)) {
    return [];
  }
  const text = node.getLiteralText();
  const set = textsOfType(expectedType(node));
  const changed = set.length > 1 ? set.find((other) => other !== text) : `${text}x`;
  return changed === undefined ? [] : [{ node, what: "text changed", text: JSON.stringify(changed) }];
}

/** The type that the place asks for; of a comparison, the other side's. */
function expectedType(node: Node): Type | undefined {
  const parent = node.getParent();
  if (Node.isBinaryExpression(parent)) {
    return (parent.getLeft() === node ? parent.getRight() : parent.getLeft()).getType();
  }
  return Node.isExpression(node) ? node.getContextualType() : undefined;
}

function textsOfType(type: Type | undefined): readonly string[] {
  const members = type?.isUnion() ? type.getUnionTypes().filter((member) => !member.isUndefined() && !member.isNull()) : [];
  return members.every((member) => member.isStringLiteral()) ? members.map((member) => String(member.getLiteralValue())) : [];
}

/** Inside a function, or a list that functions read; the fallback of `??` mostly stands for "none" and is left alone. */
function isRuleCode(node: Node): boolean {
  if (
    node.getFirstAncestor(
      (ancestor) =>
        Node.isImportDeclaration(ancestor) || Node.isTypeNode(ancestor) || Node.isTypeAliasDeclaration(ancestor) || Node.isInterfaceDeclaration(ancestor),
    )
  ) {
    return false;
  }
  const parent = node.getParent();
  if (Node.isBinaryExpression(parent) && parent.getOperatorToken().getKind() === SyntaxKind.QuestionQuestionToken) {
    return false;
  }
  const inFunction = node.getFirstAncestor(
    (ancestor) =>
      Node.isFunctionDeclaration(ancestor) || Node.isMethodDeclaration(ancestor) || Node.isArrowFunction(ancestor) || Node.isFunctionExpression(ancestor),
  );
  const inList = Node.isArrayLiteralExpression(parent) && Node.isVariableDeclaration(parent.getParent());
  return inFunction !== undefined || inList;
}
