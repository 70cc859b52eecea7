/**
 * A CEL string literal. `{` and `$` are escaped since Kyverno takes `{{` and `$(` anywhere in a policy for variables of
 * its own and drops the policy without a word; a lone surrogate has no CEL form and becomes U+FFFD.
 */
export function quote(text: string): string {
  const safe = text
    .toWellFormed()
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to escape
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff{$]/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `"${safe}"`;
}
