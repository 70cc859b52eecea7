// HTML as a browser reads it, and what stands in it.
import { type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** The elements of a whole page, and what the parser has to say of it. */
export function readPage(html: string): { readonly elements: readonly Element[]; readonly faults: readonly string[] } {
  const faults: string[] = [];
  const document = parse(html, { onParseError: ({ code, startLine }) => faults.push(`${code} at line ${startLine}`) });
  return { elements: elementsIn(document), faults };
}

/** The elements of a piece of a page. */
export function readFragment(html: string): readonly Element[] {
  return elementsIn(parseFragment(html));
}

function elementsIn(node: Node): readonly Element[] {
  const children = "childNodes" in node ? node.childNodes.flatMap(elementsIn) : [];
  return "tagName" in node ? [node, ...children] : children;
}

/** The text that a reader sees. */
export function textOf(node: Node): string {
  if ("value" in node && node.nodeName === "#text") {
    return node.value;
  }
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/** An attribute's value. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}
