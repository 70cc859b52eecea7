const AT_ONCE = 16;

/** Like `Promise.all` of a map, but only some at once. */
export async function each<T, R>(items: readonly T[], act: (item: T) => Promise<R>, atOnce = AT_ONCE): Promise<readonly R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of queue) {
      results[index] = await act(item);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
