/** Keys typed into a recording that several servers have open, each answered in full. */
import type { Diagnostic } from "vscode-languageserver-protocol";
import type { Generated } from "./generate.ts";
import type { Edit } from "./running.ts";

/** Places in which keys are typed, spread over the recording. */
export const placesTyped = 10;

/** A key: a letter into the name of a mark, or out of it again. */
export interface Key {
  readonly edit: Edit;
  /** The name in the mark as it is afterwards. */
  readonly name: string;
}

/** The n-th key: in, out, then at the next place. */
export function keyAt(number: number, { marks }: Generated): Key {
  const step = Math.max(1, Math.floor(marks.length / placesTyped));
  const mark = marks[(Math.floor(number / 2) * step) % marks.length];
  if (!mark) throw new Error("There is no mark to type into.");
  const { line, character, name } = mark;
  const typing = number % 2 === 0;
  const range = { start: { line, character }, end: { line, character: character + (typing ? 0 : 1) } };
  return { edit: { range, text: typing ? "z" : "" }, name: typing ? `${name.slice(0, -1)}zq` : name };
}

/** Sees that somebody else's answer is one to this key. */
export function expectName(items: readonly Diagnostic[], { name }: Key): void {
  const named = new RegExp(`\\b${name}\\b`);
  if (!items.some(({ message }) => named.test(typeof message === "string" ? message : message.value)))
    throw new Error(`its findings do not name “${name}”`);
}
