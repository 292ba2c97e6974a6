/** Takes one of a key at a time, as long as there is one. */
export function counted(keys: readonly string[]): (key: string) => boolean {
  const left = new Map<string, number>();
  for (const key of keys) left.set(key, (left.get(key) ?? 0) + 1);
  return (key) => {
    const some = left.get(key) ?? 0;
    if (some > 0) left.set(key, some - 1);
    return some > 0;
  };
}
