/** A turn's words with its acts where they were written. */
import type { Block } from "../markdown/block.ts";
import { readInline } from "../markdown/inline.ts";
import type { Turn } from "../recording/model.ts";
import { silenceOf } from "../recording/silence.ts";

/** A stretch of words, or an act. */
export interface Said {
  readonly text: string;
  readonly act: boolean;
}

/** What is said and done in a turn, in order. `after` gives the block that follows one. */
export function spokenIn(turn: Turn, after: (block: Block) => Block | undefined): readonly Said[] {
  const inOrder = cut(sourceOf(turn, after));
  const words = inOrder.filter((each) => !each.act).map((each) => each.text);
  // Emphasis around an act cannot be cut in two; then the words go first, as the model has them.
  const whole = bare(words.join("")) === bare(turn.text);
  const said: Said[] = whole ? inOrder : [{ text: turn.text, act: false }].filter((each) => each.text !== "");
  const missing = [...turn.nonverbal];
  for (const { text } of said.filter((each) => each.act)) {
    const at = missing.indexOf(text);
    if (at >= 0) missing.splice(at, 1);
  }
  const { block, start } = turn.span;
  const label = block.text.slice(start, Math.max(start, turn.wordsSpan.start));
  const inLabel = (text: string): boolean => label.includes(text);
  const act = (text: string): Said => ({ text, act: true });
  return [...missing.filter(inLabel).map(act), ...said, ...missing.filter((text) => !inLabel(text)).map(act)];
}

/** Whether an act among these is a silence. */
export function holdsSilence(said: readonly Said[]): boolean {
  return said.some((each) => each.act && silenceOf(each.text) !== undefined);
}

function cut(source: string): Said[] {
  const said: Said[] = [];
  let at = 0;
  const addWords = (end: number): void => {
    const { text } = readInline(source.slice(at, end));
    if (text !== "") said.push({ text, act: false });
  };
  for (const act of readInline(source).acts) {
    addWords(act.start);
    said.push({ text: act.text, act: true });
    at = act.end;
  }
  addWords(source.length);
  return said;
}

function sourceOf({ wordsSpan: { block, start, end } }: Turn, after: (block: Block) => Block | undefined): string {
  let text = block.text;
  for (let next = after(block); next && text.length < end; next = after(next)) text += next.text;
  return text.slice(start, end).replace(/<br\s*\/?>/gi, " ");
}

function bare(text: string): string {
  return text.replace(/[\s,.;:!?…]/g, "");
}
