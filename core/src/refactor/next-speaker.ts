/** Enter behind a turn begins the line of whoever speaks next, where somebody has asked for that. */
import { lineAt, turnBefore } from "../features/at.ts";
import { lineEndOf, textBetween } from "../recording/source.ts";
import { fileSpan, type FileSpan } from "../markdown/block.ts";
import type { Recording, Turn } from "../recording/model.ts";

/** What becomes of the new, empty line at an offset. */
export interface Continued extends FileSpan {
  readonly text: string;
}

/** A label for whoever the last turn is to, or who spoke before it; nothing where that is nobody or not known. */
export function nextSpeaker(recording: Recording, offset: number): Continued | undefined {
  const { start, end, text } = lineAt(recording, offset);
  const turn = turnBefore(recording, offset);
  const gap = turn && text.trim() === "" ? lineEndsBehind(turn, recording, start) : 0;
  if (!turn || gap < 1 || gap > 2) return undefined;
  const name = turn.text === "" && turn.nonverbal.length === 0 ? undefined : whoAnswers(turn, recording);
  // Where a blank line stands already there is no need of another.
  const blank = gap === 1 ? lineEndOf(recording) : "";
  return name === undefined ? undefined : { start, end, text: `${blank}**${name}:** ` };
}

/** How many line ends, and nothing else, stand between a line of dialogue and a place; none where it is no such line. */
function lineEndsBehind({ notation, label, span, annotations }: Turn, recording: Recording, start: number): number {
  if (notation !== "dialogue" || !label) return 0;
  const ends = [span, ...annotations.map((each) => each.span)].map((each) => fileSpan(each).end);
  const gap = textBetween(recording, Math.max(...ends), start);
  return gap.trim() === "" ? gap.split(/\r\n?|\n/).length - 1 : 0;
}

function whoAnswers({ index, speaker, addressees }: Turn, { turns, speakers }: Recording): string | undefined {
  const [to, ...others] = addressees;
  const addressed = others.length === 0 ? speakers.find(({ id }) => id === to?.id) : undefined;
  const before = turns[index - 1];
  const next = addressed ?? before?.speaker;
  if (!next || next.id === speaker.id || next.role === "collective" || next.role === "unknown") return undefined;
  // As this person's lines are labelled: “M” stays “M”.
  for (let at = index; at >= Math.max(0, index - 20); at--)
    if (turns[at]?.speaker.id === next.id && turns[at]?.notation === "dialogue")
      return turns[at]?.label?.text ?? next.name;
  return next.name;
}
