/** Learns weights from lines, and says what they come to on lines by a hand that they were not learned from. */
import { isListed } from "../../core/src/language/risk.ts";
import { type RiskWeights, scalesOf } from "../../core/src/language/risk-weigh.ts";
import { looked } from "../../core/src/language/risk-weights.ts";
import { eachWord } from "../../core/src/text/phrase.ts";
import { exampleOf, extentWith, type Vectors, vectorsOf } from "./features.ts";
import { type Example, fit } from "./fit.ts";
import { type Hand, handsOf, type Labelled, type Language } from "./lines.ts";
import { pack, tablesOf } from "./tables.ts";
import { type Ordinary, ordinaryTurns } from "./turns.ts";

/** How much examples count against the penalty. */
const strength = 6;

/**
 * How much an example counts: an ordinary turn of a recording most, since a rule that asks too often is switched off;
 * what a machine translated less than what it was made from; what the later hands wrote, who were asked for more that is
 * indirect and for safe lines with the same pictures, more than what the earlier did.
 */
function countsFor(name: string): number {
  if (name === "translated") return 0.25;
  if (name === "translated-ordinary") return 0.5;
  if (name === "turns") return 4;
  return isOrdinary(name) || isLater(name) ? 2 : 1;
}

/** By a hand that nobody had read when the lists and the helpers' lines were written: from 10 on. */
function isLater(name: string): boolean {
  return Number(writerOf(name)) >= 10;
}

/** Said in a session, and not written to be told from danger. */
function isOrdinary(name: string): boolean {
  return name === "translated-ordinary" || name.startsWith("ordinary-");
}

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
  const examplesOf = (name: string, lines: readonly Labelled[]): readonly Example[] =>
    lines.map((line) => ({
      ...exampleOf(line, countsFor(name), vectors),
      isLine: !isOrdinary(name) && name !== "turns",
    }));
  const hands = handsOf(language).map((hand) => ({ ...hand, examples: examplesOf(hand.name, hand.lines) }));
  const said = ordinaryTurns(language);
  const examples = examplesOf(
    "turns",
    said.map(({ text }) => ({ text, isPositive: false })),
  );
  const turns = said.flatMap((turn, at) => {
    const example = examples[at];
    return example ? [{ ...turn, example }] : [];
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
  return pack(tablesOf(fit(examples, extentWith(vectors), strength), vectors));
}

/** A text that was weighed. */
export interface WeighedText {
  /** The hand, or the file that it is said in. */
  readonly writer: string;
  /** A line that was written to be told from others, an ordinary turn by a hand, or a turn of a recording. */
  readonly kind: "line" | "ordinary" | "turn";
  readonly text: string;
  readonly isPositive: boolean;
  readonly score: number;
  /** Whether the lists hear something. */
  readonly isListed: boolean;
}

/**
 * What each of the later hands wrote, and what is said in as great a part of the recordings, weighed by what was learned
 * without them.
 */
export function crossValidated(material: Material): readonly WeighedText[] {
  const writers = [...new Set(material.hands.filter(({ name }) => isLater(name)).map(({ name }) => writerOf(name)))];
  const files = [...new Set(material.turns.map(({ file }) => file))];
  return writers.flatMap((writer, part) => {
    const isOut = (file: string): boolean => files.indexOf(file) % writers.length === part;
    const weigh = weighing(looked(learn(material, { writer, file: isOut })));
    const lines = material.hands
      .filter(({ name }) => writerOf(name) === writer)
      .flatMap(({ name, lines }) =>
        lines.map(({ text, isPositive }): WeighedText => {
          const kind = isOrdinary(name) ? "ordinary" : "line";
          return { writer, kind, text, isPositive, score: weigh(text), isListed: isListed(text) };
        }),
      );
    const turns = material.turns
      .filter(({ file, isMember }) => isMember && file.includes("/") && isOut(file))
      .map(({ text, file }): WeighedText => {
        return { writer: file, kind: "turn", text, isPositive: false, score: weigh(text), isListed: false };
      });
    return [...lines, ...turns];
  });
}

/** Who wrote what has this name: what `hand-12` and `ordinary-12` have in common. */
function writerOf(name: string): string {
  return name.replace(/^(hand|ordinary)-/, "");
}

function weighing(weights: RiskWeights): (text: string) => number {
  const scales = scalesOf(weights);
  return (text) => {
    const weighed = scales.begin(text);
    eachWord(text, weighed.read);
    return weighed.heaviest().score;
  };
}
