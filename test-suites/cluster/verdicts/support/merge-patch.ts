/** What a merge patch (RFC 7386) must say so that `from` becomes `to`. */
export function mergePatch(from: unknown, to: unknown): unknown {
  if (!isObject(from) || !isObject(to)) {
    return to;
  }
  const [before, after] = [new Map(Object.entries(from)), new Map(Object.entries(to))];
  const gone = [...before.keys()].filter((key) => !after.has(key)).map((key) => [key, null]);
  const changed = [...after].filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before.get(key)));
  return Object.fromEntries([...gone, ...changed.map(([key, value]) => [key, before.has(key) ? mergePatch(before.get(key), value) : value])]);
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);
