/** Learns weights from lines, and says what they come to on lines by a hand that they were not learned from. */
import { isListed } from "../../core/src/language/risk.ts";
import { type RiskWeights, scalesOf } from "../../core/src/language/risk-weigh.ts";
import { unpack } from "../../core/src/language/risk-weights.ts";
import { eachWord } from "../../core/src/text/phrase.ts";
import { exampleOf, sizeWith, type Vectors, vectorsOf } from "./features.ts";
import { type Example, fit } from "./fit.ts";
import { type Hand, handsOf, type Language } from "./lines.ts";
import { pack, tablesOf } from "./tables.ts";
import { type Ordinary, ordinaryTurns } from "./turns.ts";

/** How much examples count against the penalty; a line that a machine translated; an ordinary turn, translated or not. */
const [strength, translated, ordinary] = [6, 0.25, 4];

/** What is learned from in a language. */
export interface Material {
  readonly language: Language;
  readonly vectors: Vectors;
  readonly hands: readonly (Hand & { readonly examples: readonly Example[] })[];
  readonly turns: readonly (Ordinary & { readonly example: Example })[];
}

/** Everything that can be learned from in a language. */
export function materialOf(language: Language): Material {
  const vectors = vectorsOf(language);
  const hands = handsOf(language).map((hand) => {
    const isLine = hand.name !== "translated-ordinary" && !hand.name.startsWith("ordinary-");
    const weight = !isLine ? ordinary : hand.name === "translated" ? translated : 1;
    return { ...hand, examples: hand.lines.map((line) => ({ ...exampleOf(line, weight, vectors), isLine })) };
  });
  const turns = ordinaryTurns(language).map((turn) => {
    const example = exampleOf({ text: turn.text, isPositive: false }, ordinary, vectors);
    return { ...turn, example: { ...example, isLine: false } };
  });
  return { language, vectors, hands, turns };
}

/** What is learned from all but what is left out, rounded as it will be kept. */
export function learn(
  { vectors, hands, turns }: Material,
  isLeftOut: { readonly writer?: string; readonly file?: (file: string) => boolean } = {},
): ReturnType<typeof pack> {
  const examples = [
    ...hands.filter(({ name }) => writerOf(name) !== isLeftOut.writer).flatMap((hand) => hand.examples),
    ...turns.filter(({ file }) => isLeftOut.file?.(file) !== true).map(({ example }) => example),
  ];
  return pack(tablesOf(fit(examples, sizeWith(vectors), strength), vectors));
}

/** A text that was weighed. */
export interface WeighedText {
  /** The hand, or the file that it is said in. */
  readonly writer: string;
  /** Said in a session, not written to be told from danger. */
  readonly isOrdinary: boolean;
  readonly text: string;
  readonly isPositive: boolean;
  readonly score: number;
  /** Whether the lists hear something. */
  readonly isListed: boolean;
}

/** Lines by each hand, and what it wrote as ordinary turns, weighed by what was learned from the others. */
export function crossValidated(material: Material): readonly WeighedText[] {
  const writers = new Set(material.hands.map(({ name }) => writerOf(name)).filter((writer) => /^\d/.test(writer)));
  return [...writers].flatMap((writer) => {
    const weigh = weighing(unpack(learn(material, { writer })));
    return material.hands
      .filter(({ name }) => writerOf(name) === writer)
      .flatMap(({ name, lines }) =>
        lines.map(({ text, isPositive }) => ({
          ...{ writer, isOrdinary: name.startsWith("ordinary-"), text, isPositive, score: weigh(text) },
          isListed: isListed(text),
        })),
      );
  });
}

/** Who wrote what has this name: what `hand-12` and `ordinary-12` have in common. */
function writerOf(name: string): string {
  return name.replace(/^(hand|ordinary)-/, "");
}

/** Ordinary turns of each quarter of the recordings, weighed by what was learned with the other three. */
export function ordinaryWeighed(material: Material): readonly WeighedText[] {
  const files = [...new Set(material.turns.map(({ file }) => file))];
  return [0, 1, 2, 3].flatMap((quarter) => {
    const isOut = (file: string): boolean => files.indexOf(file) % 4 === quarter;
    const weigh = weighing(unpack(learn(material, { file: isOut })));
    return material.turns
      .filter(({ file, isMember }) => isMember && file.includes("/") && isOut(file))
      .map(({ text, file }) => ({
        ...{ writer: file, isOrdinary: true, text, isPositive: false, score: weigh(text) },
        isListed: false,
      }));
  });
}

function weighing(weights: RiskWeights): (text: string) => number {
  const scales = scalesOf(weights);
  return (text) => {
    const weighed = scales.begin(text);
    eachWord(text, weighed.read);
    return weighed.heaviest().score;
  };
}
