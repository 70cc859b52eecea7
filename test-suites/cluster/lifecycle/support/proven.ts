/** What CI looks for: one line for each thing shown, with its figures. */
export function proven(what: string, figures: string): void {
  process.stdout.write(`proven: ${what}: ${figures}\n`);
}

/** 1240 → 1,240. */
export const count = (figure: number): string => Math.round(figure).toLocaleString("en-US");
