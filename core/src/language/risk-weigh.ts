/**
 * How much a member's words sound like what people say when somebody is in danger. Lists hear what somebody foresaw;
 * this was learned from lines that many hands wrote (`scripts/risk-model.ts`, `test/lines/README.md`). Each word has a
 * weight, and so have two beside one another or with one between them; the sum over some sentences, divided by the root of
 * how many words they have, speaks or does not: logistic regression. So it can say which words weighed most.
 */
import { eachWord } from "../text/phrase.ts";
import { remembering } from "../text/remember.ts";
import { apart, eachPiece, hashOf, hashOfApart, hashOfPair, slot } from "./risk-features.ts";
import type { Weights } from "./risk-packed.ts";

/** What has been learned, for one language. */
export interface RiskWeights {
  readonly words: Weights;
  /** What words that are used alike have in common: it tells about words that training has not met. */
  readonly uses: Weights;
  readonly pieces: Weights;
  readonly pairs: Weights;
  /** What is added to every sum. */
  readonly bias: number;
}

/** A stretch of sentences that weighs, in UTF-16 units, `end` excluded. */
export interface Heaviest {
  /** The logarithm of the odds, as learned. */
  readonly score: number;
  readonly start: number;
  readonly end: number;
}

/** Weighs the words of one text, as `eachWord` reads them. */
export interface Weighing {
  readonly read: (word: string, start: number, end: number) => void;
  readonly heaviest: () => Heaviest;
}

/** Weighs texts. */
export interface Scales {
  readonly begin: (text: string) => Weighing;
  /** The few words beside one another in a stretch that weigh most, as they are written there, of one sentence. */
  readonly weightiest: (text: string, stretch: Pick<Heaviest, "start" | "end">) => string;
}

/** So many words the lines have at most from which it was learned; more at a time would weigh otherwise. */
const most = 36;

interface Known {
  readonly hash: number;
  readonly weight: number;
}

interface Sentence {
  sum: number;
  words: number;
  /** Of its first two words and the last ones before it: counts only where that sentence is weighed, too. */
  joint: number;
  start: number;
  end: number;
}

/** So many words are told of a long sentence, and all of a short one: fewer (“night”, “off”) tell nobody what was heard. */
const [leastTold, mostTold, short] = [4, 8, 9];

/** Scales that know what has been learned. */
export function scalesOf({ words, uses, pieces, pairs, bias }: RiskWeights): Scales {
  const known = remembering(
    (word: string): Known => {
      const hash = hashOf(word);
      let weight = words(slot(hash, "words")) + uses(slot(hash, "uses"));
      eachPiece(word, (piece) => (weight += pieces(slot(piece, "pieces"))));
      return { hash, weight };
    },
    20_000,
    40,
  );

  const pairOf = (first: number | undefined, second: number): number =>
    first === undefined ? 0 : pairs(slot(hashOfPair(first, second), "pairs"));
  const apartOf = (first: number | undefined, second: number): number =>
    first === undefined ? 0 : apart * pairs(slot(hashOfApart(first, second), "pairs"));

  const mark = known("^");

  const begin = (text: string): Weighing => {
    const sentences: Sentence[] = [];
    let sentence: Sentence | undefined;
    let before: number | undefined;
    let earlier: number | undefined;
    let isMark = false;
    const add = ({ hash, weight }: Known, start: number, end: number): void => {
      const pair = pairOf(before, hash);
      const over = apartOf(earlier, hash);
      earlier = before;
      before = hash;
      if (!sentence || sentence.words >= most) {
        sentence = { sum: 0, words: 0, joint: pair, start, end };
        sentences.push(sentence);
      }
      if (sentence.words < 2) sentence.joint += over;
      sentence.sum += weight + pair + over;
      sentence.words++;
      sentence.end = end;
    };
    return {
      read(word, start, end) {
        // A mark counts when words come behind it.
        if (word === "^") {
          isMark = true;
          if (start > 0 && isEnd(text.charCodeAt(start - 1))) sentence = undefined;
          return;
        }
        if (isMark) add(mark, start, start);
        isMark = false;
        add(known(word), start, end);
      },
      heaviest: () => heaviestOf(sentences, bias),
    };
  };
  const weightiest: Scales["weightiest"] = (text, { start: from, end: to }) => {
    const weighed: { hash: number; weight: number; start: number; end: number; sentence: number }[] = [];
    let sentence = 0;
    eachWord(text.slice(from, to), (word, start, end) => {
      if (word === "^" && start > 0 && isEnd(text.charCodeAt(from + start - 1))) sentence++;
      if (word === "^" || word === "?") return;
      const { hash, weight } = known(word);
      const [before, earlier] = [weighed.at(-1), weighed.at(-2)];
      const [pair, over] = [pairOf(before?.hash, hash) / 2, apartOf(earlier?.hash, hash) / 2];
      // What two words weigh together, each has half of.
      if (before) before.weight += pair;
      if (earlier) earlier.weight += over;
      weighed.push({ hash, weight: weight + pair + over, start: from + start, end: from + end, sentence });
    });
    const lengths: number[] = [];
    for (const { sentence } of weighed) lengths[sentence] = (lengths[sentence] ?? 0) + 1;
    let best = { weight: -Infinity, start: from, end: from };
    for (const [first, { start, sentence }] of weighed.entries()) {
      const length = lengths[sentence] ?? 0;
      const [least, most] = length <= short ? [length, length] : [leastTold, mostTold];
      let weight = 0;
      for (let at = first; at < first + most; at++) {
        const last = weighed[at];
        if (last?.sentence !== sentence) break;
        weight += last.weight;
        if (at - first + 1 >= least && weight > best.weight) best = { weight, start, end: last.end };
      }
    }
    return text.slice(best.start, best.end);
  };
  return { begin, weightiest };
}

/** The heaviest of the longest runs of sentences: a turn that is no longer is weighed as a whole, as it was learned. */
function heaviestOf(sentences: readonly Sentence[], bias: number): Heaviest {
  let best: Heaviest = { score: -Infinity, start: 0, end: 0 };
  let [sum, words, next] = [0, 0, 0];
  for (const [first, { joint, start, ...out }] of sentences.entries()) {
    const from = next;
    for (let each = sentences[next]; each && (next === first || words + each.words <= most); each = sentences[++next]) {
      sum += each.sum;
      words += each.words;
    }
    const score = (sum - joint) / Math.sqrt(words) + bias;
    if (next > from && score > best.score) best = { score, start, end: sentences[next - 1]?.end ?? start };
    sum -= out.sum;
    words -= out.words;
  }
  return best;
}

/** Whether a sentence ends here. */
function isEnd(unit: number): boolean {
  return unit === 46 || unit === 33 || unit === 63 || unit === 0x2026 || unit === 10;
}
