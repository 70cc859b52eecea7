// Which text of the sources a fault of a finding comes from: the rule's own, or the record of the fact it hands on.
import { Node, type Node as TsNode, SyntaxKind } from "ts-morph";

/** The expression to point at for a property of a finding; without one, the yield. */
export type Blame = (property: string | undefined) => TsNode;

/** `origins` are the yields that made a finding, the rule's first, then those of the facts it loops over. */
export function blameFor(origins: readonly number[], nodes: readonly TsNode[], fallback: TsNode): Blame {
  const [own, ...facts] = origins.flatMap((origin) => nodes[origin] ?? []);
  return (property) => {
    const written = property === undefined ? undefined : own && valueOf(own, property);
    const handedOn = written && fieldsReadIn(written).flatMap((name) => facts.flatMap((fact) => valueOf(fact, name) ?? []));
    // With several candidates the rule's own text is where a reader starts.
    return (handedOn?.length === 1 ? handedOn[0] : undefined) ?? written ?? own ?? fallback;
  };
}

function valueOf(literal: TsNode, name: string): TsNode | undefined {
  const property = Node.isObjectLiteralExpression(literal) ? literal.getProperty(name) : undefined;
  return Node.isPropertyAssignment(property) ? property.getInitializer() : property;
}

/** Fields handed on as they are; what the rule itself puts into a template is the rule's fault. */
function fieldsReadIn(node: TsNode): readonly string[] {
  const reads = Node.isPropertyAccessExpression(node) ? [node] : node.getDescendantsOfKind(SyntaxKind.PropertyAccessExpression);
  return reads
    .filter((read) => !read.getAncestors().some((outer) => Node.isTemplateSpan(outer) && outer.getPos() >= node.getPos()))
    .map((read) => read.getName());
}
