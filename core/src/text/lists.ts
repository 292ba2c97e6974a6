/** Lists by key. */

/** Adds to the list of a key, which begins with it where there is none. */
export function addTo<Key, Each>(lists: Map<Key, Each[]>, key: Key, each: Each): void {
  const list = lists.get(key);
  if (list) list.push(each);
  else lists.set(key, [each]);
}
