/** Where the units of an entrypoint stand in the bundle, a line each. Not `.json`: opa would take it for data. */
export function unitsPath(entrypoint: string): string {
  return entrypoint.replace(/^dok\/(.*)\/findings$/u, "units/$1.jsonl");
}
