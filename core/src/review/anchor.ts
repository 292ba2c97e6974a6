/**
 * To which turn a comment belongs. A comment stands under its turn, and, when the tool wrote it, says whom it is to
 * and the turn's first words: so a turn that was revised, moved, merged, split or renamed keeps its comments, and a
 * comment whose turn is gone never slides to another one unnoticed (format.md § 4.2).
 */
import type { Block } from "../markdown/block.ts";
import type { Recording, Turn } from "../recording/model.ts";
import { anchorText, beginsWith, foldedName, foldedWords, isBy, readAnchor, resembles } from "../recording/anchor.ts";

/** Whom a new comment is to: `Tina “You always say that and you”`. What would close the head early is left out. */
export function anchorOf(turn: Turn): string {
  const name = turn.speaker.name.replace(/[“”"«»(),:：*_\n\r]/g, " ").replace(/\s+/g, " ");
  const first = anchorText(turn.text);
  return first === "" ? name.trim() : `${name.trim()} “${first}”`;
}

/** Finds the turns of comments in one recording. */
export interface Anchors {
  /** The turn that a comment in `block`, under a turn or under none, is to; `undefined` where there is none any more. */
  readonly resolve: (to: string, under: Turn | undefined, block: Block) => Turn | undefined;
}

/** Looks the turns up by their first word, once and only if a comment asks. */
export function createAnchors({ turns, speakers }: Recording): Anchors {
  let byWord: Map<string, Turn[]> | undefined;
  let names: Set<string> | undefined;
  const beginning = (word: string): readonly Turn[] => {
    if (!byWord) {
      byWord = new Map();
      for (const turn of turns) {
        const first = foldedWords(turn.text)[0];
        const list = first === undefined ? undefined : byWord.get(first);
        if (list) list.push(turn);
        else if (first !== undefined) byWord.set(first, [turn]);
      }
    }
    return byWord.get(word) ?? [];
  };
  const isKnown = (name: string): boolean => {
    names ??= new Set(speakers.flatMap((speaker) => [speaker.name, ...speaker.aliases]).map(foldedName));
    return names.has(name);
  };

  const resolve = (to: string, under: Turn | undefined, block: Block): Turn | undefined => {
    const { words, name } = readAnchor(to);
    const isTheirs = under !== undefined && isBy(under, name);
    if (words.length === 0) return isTheirs ? under : undefined;
    if (isTheirs && beginsWith(under, words)) return under;
    const near = under?.index ?? turns.findLastIndex(({ span }) => span.block.index < block.index);
    const same = beginning(words[0] ?? "").filter((each) => beginsWith(each, words));
    const moved = same.filter((each) => isBy(each, name));
    if (moved.length > 0) return nearest(moved, near);
    if (isTheirs && resembles(under, words)) return under;
    // Somebody who is called otherwise now: nobody has the name any more, and the words are as they were.
    return words.length < 3 || isKnown(name) ? undefined : nearest(same, near);
  };
  return { resolve };
}

function nearest(turns: readonly Turn[], index: number): Turn | undefined {
  let best: Turn | undefined;
  for (const turn of turns) if (!best || Math.abs(turn.index - index) < Math.abs(best.index - index)) best = turn;
  return best;
}
