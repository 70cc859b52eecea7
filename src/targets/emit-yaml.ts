// YAML that every reader reads alike: all strings quoted, code as literal blocks, no folding. YAML 1.1 readers (kubectl,
// the engines) take a bare `on`, `n` or `1e3` for something else.
import { Document, Scalar, visit } from "yaml";

const SAFE_KEY = /^[A-Za-z_$][A-Za-z0-9_./$-]*$/u;
const YAML_1_1_WORD = /^(?:y|n|yes|no|on|off|true|false|null|~|e[0-9]+)$/iu;

/** One document, with a line feed at the end. */
export function emitYaml(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(key, node) {
      if (typeof node.value === "string") {
        node.type =
          key === "key" && SAFE_KEY.test(node.value) && !YAML_1_1_WORD.test(node.value)
            ? Scalar.PLAIN
            : key !== null && isBlock(node.value)
              ? Scalar.BLOCK_LITERAL
              : Scalar.QUOTE_DOUBLE;
      }
    },
  });
  return escapeOdd(document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER, indentSeq: true, directives: false }));
}

function isBlock(text: string): boolean {
  return text.includes("\n") && text.endsWith("\n") && !/[^\n\t\u0020-\u007e]/u.test(text) && !/^[ \t\n]/u.test(text);
}

/** Characters that YAML readers refuse or fold; they only stand in double quotes. */
function escapeOdd(yaml: string): string {
  return yaml.replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
