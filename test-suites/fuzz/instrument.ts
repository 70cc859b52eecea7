// Counters in a program's text: one for each function, block, branch and operand that may be left out. V8's own coverage
// tells the same and takes a hundred times as long to ask.
import ts from "typescript";

const COUNTERS = "__hits";

/** The program with `globalThis.__hits[n]++` wherever it can go; and how many of them. */
export function instrument(text: string): { readonly text: string; readonly counters: number } {
  let counters = 0;
  const file = ts.createSourceFile("program.mjs", text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const { transformed } = ts.transform(file, [
    (context) => (root) => {
      const make = context.factory;
      const hit = (): ts.Expression => make.createPostfixIncrement(make.createElementAccessExpression(make.createIdentifier(COUNTERS), counters++));
      const counted = (expression: ts.Expression): ts.Expression => make.createParenthesizedExpression(make.createComma(hit(), expression));
      const visit = (node: ts.Node): ts.Node => {
        const inner = ts.visitEachChild(node, visit, context);
        if (ts.isBlock(inner)) {
          // A directive stays first.
          const strict = inner.statements.filter((each, at) => at === 0 && ts.isExpressionStatement(each) && ts.isStringLiteral(each.expression));
          return make.updateBlock(inner, [...strict, make.createExpressionStatement(hit()), ...inner.statements.slice(strict.length)]);
        }
        if (ts.isConditionalExpression(inner)) {
          return make.updateConditionalExpression(
            inner,
            inner.condition,
            inner.questionToken,
            counted(inner.whenTrue),
            inner.colonToken,
            counted(inner.whenFalse),
          );
        }
        if (
          ts.isBinaryExpression(inner) &&
          [ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken].includes(inner.operatorToken.kind)
        ) {
          return make.updateBinaryExpression(inner, inner.left, inner.operatorToken, counted(inner.right));
        }
        if (ts.isCaseOrDefaultClause(inner)) {
          const statements = [make.createExpressionStatement(hit()), ...inner.statements];
          return ts.isCaseClause(inner) ? make.updateCaseClause(inner, inner.expression, statements) : make.updateDefaultClause(inner, statements);
        }
        return inner;
      };
      return ts.visitEachChild(root, visit, context);
    },
  ]);
  const [made] = transformed;
  const head = `const ${COUNTERS} = (globalThis.${COUNTERS} = new Uint8Array(${counters}));\n`;
  return { text: made === undefined ? text : head + ts.createPrinter({ removeComments: true }).printFile(made), counters };
}
