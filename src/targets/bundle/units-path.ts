/** Where the units of an entrypoint stand in the bundle, a line each. Not `.json`: opa would take it for data. */
export function unitsPath(entrypoint: string): string {
  return entrypoint.replace(/^dok\/(.*)\/findings$/u, "units/$1.jsonl");
}

/** Where the units stand that say which objects show anything of a control. */
export function seenPath(entrypoint: string): string {
  return entrypoint.replace(/^dok\/(.*)\/findings$/u, "seen/$1.jsonl");
}
