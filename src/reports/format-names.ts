/** The forms that a report can have. */
export const FORMAT_NAMES = ["human", "json", "sarif", "junit", "github", "markdown", "csv", "policyreport", "openreports", "html"] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** True for the name of a form. */
export function isFormatName(text: string): text is FormatName {
  return FORMAT_NAMES.some((name) => name === text);
}
