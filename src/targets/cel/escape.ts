const SHORT: { readonly [char: string]: string } = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * A CEL string literal. `{` and `$` are escaped since Kyverno takes `{{` and `$(` anywhere in a policy for variables of
 * its own and drops the policy without a word; the other characters are those that YAML readers refuse or fold. A lone
 * surrogate has no CEL form and becomes U+FFFD.
 */
export function quote(text: string): string {
  const safe = text
    .toWellFormed()
    .replace(/[\\"\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff{$]/gu, (char) => SHORT[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `"${safe}"`;
}
