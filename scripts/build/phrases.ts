/**
 * Phrases are compiled when the bundles are built: `core/src/language/automata.ts` is replaced by a module that says the
 * same with `core/src/text/compiled-automaton.ts`. Making an automaton of five thousand phrases takes longer than reading
 * a session. `test/unit/automaton.test.ts` compares the two.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";
import type { CompiledPhrases } from "../../core/src/text/compiled-automaton.ts";
import { isOptional, type Phrase, wordsAt } from "../../core/src/text/phrase.ts";
import { root } from "../project.ts";

export const compiledPhrases: Plugin = {
  name: "compiled-phrases",
  setup(build) {
    build.onLoad({ filter: /core\/src\/language\/automata\.ts$/ }, async ({ path }) => ({
      contents: await (compiledModule ??= moduleOf(path)),
      loader: "js",
    }));
  },
};

/** The same for every bundle, and most of the time that one takes; the sources are imported once, too. */
let compiledModule: Promise<string> | undefined;

/** The module that stands in for the one at a path. */
async function moduleOf(path: string): Promise<string> {
  const { phrases } = (await import(pathToFileURL(path).href)) as {
    readonly phrases: Readonly<Record<string, () => Iterable<readonly [Phrase, object]>>>;
  };
  const all = Object.entries(phrases).map(([name, list]) => {
    const { compiled, values } = compile(list());
    const parts = Object.entries(compiled).map(([key, text]) => `${key}: ${JSON.stringify(text)}`);
    const made = `compiledAutomaton({ ${parts.join(", ")} }, JSON.parse(${JSON.stringify(JSON.stringify(values))}))`;
    return `${JSON.stringify(name)}: () => ${made}`;
  });
  return [
    `import { compiledAutomaton } from ${JSON.stringify(join(root, "core/src/text/compiled-automaton.ts"))};`,
    `const makers = { ${all.join(",\n")} };`,
    "const made = {};",
    "export const automatonOf = (name) => (made[name] ??= makers[name]());",
  ].join("\n");
}

/** How far a phrase has come: its number, and how many of its places lie behind. */
type Come = readonly [phrase: number, places: number];

interface State {
  readonly ways: readonly (readonly [word: number, target: number])[];
  readonly ends: readonly number[];
}

/** The smallest deterministic automaton of some phrases, and what they stand for, by number. */
export function compile<T>(phrases: Iterable<readonly [Phrase, T]>): {
  readonly compiled: CompiledPhrases;
  readonly values: readonly T[];
} {
  const values = new Map<T, number>();
  const all = Array.from(phrases, ([phrase, value]) => {
    if (!values.has(value)) values.set(value, values.size);
    const places = phrase.split(" ").map((place) => ({ words: wordsAt(place), isOptional: isOptional(place) }));
    return { places, value: values.get(value) ?? 0 };
  });
  const words = new Map<string, number>();
  const states: State[] = [];
  const bySet = new Map<string, number>();
  const byWays = new Map<string, number>();

  /** The ways on from a set of phrases, each come so far, and the phrases that end there. */
  const leading = (set: readonly Come[]): State => {
    const further = new Map<string, Come[]>();
    const ends = new Set<number>();
    for (const [number, come] of withoutOptional(
      set,
      (number, place) => all[number]?.places[place]?.isOptional === true,
    )) {
      const phrase = all[number];
      const place = phrase?.places[come];
      if (phrase && !place) ends.add(phrase.value);
      for (const word of place?.words ?? []) further.set(word, [...(further.get(word) ?? []), [number, come + 1]]);
    }
    const ways = Array.from(further, ([word, next]) => [numberOf(word), stateOf(next)] as const);
    return { ways: ways.sort(([a], [b]) => a - b), ends: [...ends] };
  };
  const numberOf = (word: string): number => {
    const number = words.get(word) ?? words.size;
    words.set(word, number);
    return number;
  };
  const stateOf = (set: readonly Come[]): number => {
    const key = set.join(" ");
    const known = bySet.get(key);
    if (known !== undefined) return known;
    const state = leading(set);
    const alike = `${state.ways.join(" ")}|${state.ends.join()}`;
    const number = byWays.get(alike) ?? states.push(state);
    bySet.set(key, number);
    byWays.set(alike, number);
    return number;
  };

  const begins = new Map(leading(all.map((_, number) => [number, 0])).ways);
  const found = states.flatMap((state) => state.ways);
  const wordOrder = oftenFirst(
    Array.from(words.values()),
    found.map(([word]) => word),
  );
  const stateOrder = oftenFirst(
    states.map((_, index) => index + 1),
    [...found, ...begins].map(([, target]) => target),
  );
  const newWord = placesIn(wordOrder);
  // The state 0 has no ways: it stands for none.
  const newState = placesIn([0, ...stateOrder]);
  const inOrder = [{ ways: [], ends: [] }, ...stateOrder.flatMap((number) => states[number - 1] ?? [])];
  const waysOf = (state: State): State["ways"] =>
    state.ways
      .map(([word, target]) => [newWord.get(word) ?? 0, newState.get(target) ?? 0] as const)
      .sort(([one], [other]) => one - other);
  const ways = inOrder.flatMap(waysOf);
  const written = [...words.keys()];
  const compiled = {
    words: wordOrder.map((word) => written[word]).join("\n"),
    begins: unitsOf(wordOrder.map((word) => newState.get(begins.get(word) ?? 0) ?? 0)),
    counts: unitsOf(inOrder.map((state) => state.ways.length)),
    ways: unitsOf(ways.map(([word]) => word)),
    targets: unitsOf(ways.map(([, target]) => target)),
    endCounts: unitsOf(inOrder.map((state) => state.ends.length)),
    ends: unitsOf(inOrder.flatMap((state) => state.ends)),
  };
  return { compiled, values: [...values.keys()] };
}

/** Numbers that are used this often come first; the others stay in their order, since what follows on each other packs well. */
const often = 8;

/** Numbers, those first that are used most: a bundle writes small ones with fewer characters. */
function oftenFirst(numbers: readonly number[], uses: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const number of uses) counts.set(number, (counts.get(number) ?? 0) + 1);
  const rank = (number: number): number => {
    const count = counts.get(number) ?? 0;
    return count < often ? 0 : count;
  };
  return numbers.toSorted((one, other) => rank(other) - rank(one));
}

/** Where each number stands in a list. */
function placesIn(numbers: readonly number[]): ReadonlyMap<number, number> {
  return new Map(numbers.map((number, at) => [number, at]));
}

/** A set of phrases, and those that have come farther because what stands next may be left out; in their order. */
function withoutOptional(
  set: readonly Come[],
  isOptional: (phrase: number, place: number) => boolean,
): readonly Come[] {
  const all = new Map<string, Come>();
  for (const [phrase, come] of set)
    for (let at = come; ; at++) {
      all.set(`${phrase} ${at}`, [phrase, at]);
      if (!isOptional(phrase, at)) break;
    }
  return [...all.values()].sort(([a, i], [b, j]) => a - b || i - j);
}

/** Numbers as the units of a text. */
function unitsOf(numbers: readonly number[]): string {
  const large = numbers.find((number) => number > 0xffff);
  if (large !== undefined) throw new Error(`There are too many phrases: ${large} does not fit in a UTF-16 unit.`);
  return numbers.map((number) => String.fromCharCode(number)).join("");
}
