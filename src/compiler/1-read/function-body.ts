import { Node, type Node as TsNode, type ParameterDeclaration } from "ts-morph";

export interface FunctionBody {
  readonly parameters: readonly ParameterDeclaration[];
  readonly body: TsNode;
}

/** Parameters and block of a generator, however it is written. Undefined for anything else. */
export function bodyOf(node: TsNode): FunctionBody | undefined {
  if (Node.isMethodDeclaration(node) || Node.isFunctionDeclaration(node) || Node.isFunctionExpression(node)) {
    const body = node.getBody();
    return body && node.getAsteriskToken() !== undefined ? { parameters: node.getParameters(), body } : undefined;
  }
  return undefined;
}
