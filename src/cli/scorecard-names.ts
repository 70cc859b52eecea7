/** The forms that a scorecard can have. */
export const SCORECARD_FORMATS = ["human", "json", "markdown", "html"] as const;
export type ScorecardFormat = (typeof SCORECARD_FORMATS)[number];

/** Each fails for what stands before it, too; `never` for nothing. */
export const FAIL_ON_ANSWERS = ["not-met", "not-visible", "manual", "never"] as const;
