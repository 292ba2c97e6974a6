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
  /** Texts that come again and again may have a number: then they are only made and read once. */
  readonly add: (items: readonly Diagnostic[], text: () => string, number?: number) => void;
  /** Compares what was added. That leaves garbage behind, so nothing should be timed soon after. */
  readonly run: () => void;
}

export function createComparison(): Comparison {
  const known = new Map<string | number, readonly string[]>();
  const added: (() => void)[] = [];
  const compare = (items: readonly Diagnostic[], text: string | undefined, key: string | number): void => {
    const wanted = known.get(key) ?? findingsOf(text ?? "");
    known.set(key, wanted);
    const got = said(items);
    const wrong =
      got.find((each, index) => each !== wanted[index]) ?? wanted.find((each, index) => each !== got[index]);
    if (wrong !== undefined) throw new Error(`The server's findings are not those of a fresh reading: ${wrong}`);
  };
  return {
    add(items, text, number) {
      const now = number !== undefined && known.has(number) ? undefined : text();
      added.push(() => compare(items, now, number ?? now ?? ""));
    },
    run: () => {
      for (const each of added.splice(0)) each();
    },
  };
}
