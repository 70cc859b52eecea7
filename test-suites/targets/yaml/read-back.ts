// What is wrong with emitted YAML: that a reader gets something else, or that only a lenient one gets it right.
import { isScalar, parseAllDocuments, parseDocument, Scalar, visit } from "yaml";

/** Raw characters that Go's reader takes (go.yaml.in/yaml readerc.go), without those that some readers take for a line end. */
const NOT_PRINTABLE = /[^\t\n\u0020-\u007e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;
const BARE_KEY = /^[A-Za-z_$][A-Za-z0-9_./$-]*$/u;

/** Everything wrong with the YAML of a value. */
export function complaints(yaml: string, value: unknown): readonly string[] {
  const wanted = JSON.stringify(value);
  const read = (["1.1", "1.2"] as const).flatMap((version) => {
    const got = readAs(yaml, version);
    return got === wanted ? [] : [`YAML ${version} reads ${got.slice(0, 200)}`];
  });
  const odd = NOT_PRINTABLE.exec(yaml)?.[0];
  return [
    ...read,
    ...(odd === undefined ? [] : [`raw U+${odd.codePointAt(0)?.toString(16)}`]),
    ...(yaml.endsWith("\n") ? [] : ["no line feed at the end"]),
    ...(/^[|>][-+0-9]*\n\S/u.test(yaml) ? ["a block that is not indented"] : []),
    ...stylesIn(yaml),
  ];
}

/** The JSON of the only document, or what the reader says. */
function readAs(yaml: string, version: "1.1" | "1.2"): string {
  try {
    const [document, ...more] = parseAllDocuments(yaml, { version });
    const [wrong] = document && "errors" in document ? [...document.errors, ...document.warnings] : [];
    return wrong?.message ?? (more.length > 0 || !document ? "not one document" : JSON.stringify(document.toJS()));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Strings that are not quoted and no literal block: only plain keys may stand bare. */
function stylesIn(yaml: string): readonly string[] {
  const found: string[] = [];
  visit(parseDocument(yaml, { version: "1.2" }), {
    Scalar(key, node) {
      const isBareKey = key === "key" && node.type === Scalar.PLAIN && BARE_KEY.test(String(node.value));
      if (isScalar(node) && typeof node.value === "string" && !isBareKey && node.type !== Scalar.QUOTE_DOUBLE && node.type !== Scalar.BLOCK_LITERAL) {
        found.push(`${node.type} ${JSON.stringify(node.value).slice(0, 60)}`);
      }
    },
  });
  return found;
}
