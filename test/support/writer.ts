/** Somebody who writes at random: letters mostly, but also lines, whole sections, the header, things opened, and undo. */
import type { TextEdit } from "#core";
import { acts } from "./acts.ts";
import { random } from "./random.ts";

/** A text that is being written. The same seed writes the same. */
export interface Writer {
  readonly text: string;
  /** Makes the next edit, and gives it. */
  readonly write: () => TextEdit;
}

/** Longer texts lose their end now and then, so that many edits are cheap. */
const longest = 6000;
const weights = acts.reduce((sum, [weight]) => sum + weight, 0);

/** Somebody who goes on with a text; whole passages come from `sources`. */
export function createWriter(beginning: string, seed: number, sources: readonly string[]): Writer {
  const next = random(seed);
  const undo: TextEdit[] = [];
  const waiting: TextEdit[] = [];
  let text = beginning;
  const apply = (edit: TextEdit): TextEdit => {
    const before = text.slice(edit.start, edit.end);
    text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    undo.push({ start: edit.start, end: edit.start + edit.text.length, text: before });
    return edit;
  };
  const plan = (): readonly TextEdit[] => {
    if (text.length > longest) return [{ start: longest / 2, end: text.length, text: "" }];
    if (undo.length > 0 && next() < 0.06) return undo.splice(-1 - Math.floor(next() * 10)).reverse();
    let at = next() * weights;
    for (const [weight, act] of acts) if ((at -= weight) < 0) return act(text, next, sources);
    return [];
  };
  return {
    get text() {
      return text;
    },
    write() {
      while (waiting.length === 0) waiting.push(...plan());
      const edit = waiting.shift();
      if (!edit) throw new Error("There is always an edit.");
      return apply(edit);
    },
  };
}
