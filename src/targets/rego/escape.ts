/** A Rego string literal: JSON's form, with what YAML or an editor could change written as \uXXXX. A lone surrogate has no Rego form: it becomes U+FFFD. */
export function quote(text: string): string {
  const safe = text
    .toWellFormed()
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `"${safe}"`;
}
