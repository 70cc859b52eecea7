/** An engine that is missing, refused its input, or answered with something else than results. */
export class EngineError extends Error {
  readonly why: string;
  readonly fix: string;

  constructor(what: string, why: string, fix: string) {
    super(`${what}\n  why: ${why}\n  fix: ${fix}`);
    this.name = "EngineError";
    this.why = why;
    this.fix = fix;
  }
}

/** What a program said, short enough for an error message. */
export function excerpt(output: string, limit = 4000): string {
  const text = output.trim();
  return text.length <= limit ? text : `${text.slice(0, limit)}\n… (${text.length - limit} characters more)`;
}
