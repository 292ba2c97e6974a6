/** What a fresh reading says of a text: every measured answer of ours is compared with it. */
import type { Diagnostic } from "vscode-languageserver-protocol";
import { check, createLines, createVocabulary, mutualAid, rangeOf, read, render } from "#core";

const vocabulary = createVocabulary(mutualAid);

/** The findings of a fresh reading, in the form in which answers are compared. */
export function findingsOf(text: string): readonly string[] {
  const lines = createLines(text);
  return check(read(text, vocabulary), { vocabulary })
    .findings.map(({ rule, span, message }) => JSON.stringify([rule, rangeOf(span, lines), render(message)]))
    .sort();
}

/** The same of what a server has sent. */
export function said(items: readonly Diagnostic[]): readonly string[] {
  return items
    .map(({ code, range: { start, end }, message }) => JSON.stringify([code, { start, end }, message]))
    .sort();
}

/** Answers, and the texts that they are about, to be held against fresh readings. */
export interface Comparison {
  readonly add: (items: readonly Diagnostic[], text: string) => void;
  /** Compares what was added. That leaves garbage behind, so nothing should be timed soon after. */
  readonly run: () => void;
}

/** Texts come again and again, so what a fresh reading says of them is kept. */
export function createComparison(): Comparison {
  const known = new Map<string, readonly string[]>();
  const added: { readonly items: readonly Diagnostic[]; readonly text: string }[] = [];
  const compare = (items: readonly Diagnostic[], text: string): void => {
    const wanted = known.get(text) ?? findingsOf(text);
    known.set(text, wanted);
    const got = said(items);
    const wrong =
      got.find((each, index) => each !== wanted[index]) ?? wanted.find((each, index) => each !== got[index]);
    if (wrong !== undefined) throw new Error(`The server's findings are not those of a fresh reading: ${wrong}`);
  };
  return {
    add: (items, text) => void added.push({ items, text }),
    run: () => {
      for (const { items, text } of added.splice(0)) compare(items, text);
    },
  };
}
