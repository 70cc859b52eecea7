/** `spec.users["a/b"].list[0]` as its parts; undefined where it is no such path. */
export function parseFieldPath(path: string): readonly (string | number)[] | undefined {
  const parts: (string | number)[] = [];
  const pattern = /([A-Za-z_$][\w$-]*)|\[(\d+)\]|\["([^"]*)"\]|\./uy;
  while (pattern.lastIndex < path.length) {
    const match = pattern.exec(path);
    if (match === null) {
      return undefined;
    }
    const [, name, index, key] = match;
    if (name !== undefined || key !== undefined) {
      parts.push(name ?? key ?? "");
    } else if (index !== undefined) {
      parts.push(Number(index));
    }
  }
  return parts;
}
