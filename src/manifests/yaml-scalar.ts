// What an unquoted scalar is, as Kubernetes reads it: kubectl, Helm and the API server go through sigs.k8s.io/yaml,
// which is go.yaml.in/yaml/v2 (resolve.go): YAML 1.1 with yes, no, on, off, y and n as booleans, 0644 as octal, but
// without base 60 (1:30 is text) and without dates (2020-01-01 is text).

import { brief } from "./fault.ts";

export type Scalar = string | number | boolean | null;

const TRUE = ["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"];
const FALSE = ["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"];
const NULL = ["", "~", "null", "Null", "NULL"];
const NOT_FINITE = /^(?:\.(?:nan|NaN|NAN)|[-+]?\.(?:inf|Inf|INF))$/u;
const WORDS: ReadonlyMap<string, Scalar> = new Map<string, Scalar>([
  ...TRUE.map((word) => [word, true] as const),
  ...FALSE.map((word) => [word, false] as const),
  ...NULL.map((word) => [word, null] as const),
]);
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/u;
const INTEGER = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9][0-9]*|0))$/u;
const LARGEST = (1n << 64n) - 1n;
const SMALLEST = -(1n << 63n);

/** The value of an untagged plain scalar; `not finite` for infinities and NaN, which JSON cannot hold. */
export function resolvePlain(text: string): Scalar | { readonly fault: string } {
  const word = WORDS.get(text);
  if (word !== undefined) {
    return word;
  }
  if (NOT_FINITE.test(text)) {
    return { fault: `${brief(text)} is no number that JSON can hold` };
  }
  if (text.startsWith(".")) {
    return finite(text) ?? text;
  }
  if (!/^[-+0-9]/u.test(text)) {
    return text;
  }
  const plain = text.replaceAll("_", "");
  return integer(plain) ?? finite(plain) ?? text;
}

function integer(text: string): number | undefined {
  const [, sign, hex, binary, octal, decimal] = INTEGER.exec(text) ?? [];
  if (sign === undefined) {
    return undefined;
  }
  const digits = hex !== undefined ? `0x${hex}` : binary !== undefined ? `0b${binary}` : octal !== undefined ? `0o${octal}` : (decimal ?? "");
  // Longer ones are out of range, and BigInt is quadratic in their length.
  if (digits.length > 70) {
    return undefined;
  }
  const value = sign === "-" ? -BigInt(digits) : BigInt(digits);
  const isIn = value >= SMALLEST && value <= (sign === "" ? LARGEST : -SMALLEST - 1n);
  return isIn ? Number(value) : undefined;
}

function finite(text: string): number | undefined {
  const value = FLOAT.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

const TAG = "tag:yaml.org,2002:";

/** The value of a scalar that has a tag, `text` being what stands in the file. */
export function resolveTagged(tag: string, text: string): Scalar | { readonly fault: string } {
  if (!tag.startsWith(TAG)) {
    return text;
  }
  const name = tag.slice(TAG.length);
  if (name === "binary") {
    return binary(text);
  }
  const value = resolvePlain(text);
  if (typeof value === "object" && value !== null) {
    return name === "float" ? value : name === "str" ? text : { fault: `${brief(text)} is no ${brief(name)}` };
  }
  const isRight: { readonly [name: string]: boolean } = {
    bool: typeof value === "boolean",
    null: value === null,
    int: typeof value === "number" && Number.isInteger(value),
    float: typeof value === "number",
  };
  if (name === "timestamp") {
    return /^[0-9]{4}-/u.test(text) ? text : { fault: `${brief(text)} is no timestamp` };
  }
  if (!Object.hasOwn(isRight, name)) {
    return text;
  }
  return isRight[name] === true ? value : { fault: `${brief(text)} is no ${brief(name)}` };
}

function binary(text: string): string | { readonly fault: string } {
  const packed = text.replace(/[\r\n]/gu, "");
  const isBase64 = packed.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/u.test(packed);
  return isBase64 ? Buffer.from(packed, "base64").toString("utf8") : { fault: "this is no base64" };
}

/** The key that JSON has for a number: `0644` is "420", `1.10` is "1.1". Undefined where Go prints it in its own way. */
export function numberAsKey(value: number, text: string): string | undefined {
  if (Number.isSafeInteger(value)) {
    return Math.abs(value) < 1e6 || INTEGER.test(text.replaceAll("_", "")) ? String(value) : undefined;
  }
  const short = String(value);
  return short.length <= 7 && !short.includes("e") && Math.abs(value) >= 0.0001 ? short : undefined;
}
