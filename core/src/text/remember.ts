/** Answers that are given once: about short words that come up again and again (names, labels, tags), and about objects. */

/** How many answers are kept: more than one file has names, few enough to forget. */
const mostKept = 1000;
/** What is longer is no name, and does not come up again. */
const longestKept = 120;

/** The same function, which knows the answers it has given. `make` must hang on its argument alone. */
export function remembering<V>(make: (key: string) => V, most = mostKept, longest = longestKept): (key: string) => V {
  const answers = new Map<string, V>();
  return (key) => {
    if (key.length > longest) return make(key);
    const kept = answers.get(key);
    if (kept !== undefined || answers.has(key)) return kept as V;
    if (answers.size >= most) answers.clear();
    const answer = make(key);
    answers.set(key, answer);
    return answer;
  };
}

/** The same function, which knows the answer about an object as long as there is the object. */
export function rememberingOf<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const answers = new WeakMap<K, { readonly answer: V }>();
  return (key) => {
    let kept = answers.get(key);
    if (!kept) answers.set(key, (kept = { answer: make(key) }));
    return kept.answer;
  };
}
