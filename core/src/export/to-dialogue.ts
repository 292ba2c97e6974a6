/** A script as dialogue lines: the form that is written by hand and that imports become. */
import { labelOfNote, type Line, type Piece, type Script } from "./script.ts";

/** The script as Markdown, one line a turn and its remarks as a quote below. */
export function toDialogue(script: Script): string {
  const parts: string[] = [];
  let before: Piece | undefined;
  for (const piece of script.pieces) {
    if (before?.kind === "line" && wouldGoOn(before, piece, script.transcript)) parts.push("* * *");
    parts.push(textOf(piece, script));
    if (piece.kind !== "directive") before = piece;
  }
  return parts.length === 0 ? "" : `${parts.join("\n\n")}\n`;
}

function textOf(piece: Piece, script: Script): string {
  if (piece.kind === "line") return lineText(piece, script);
  return piece.kind === "act" && piece.number !== undefined ? `${piece.number}. ${piece.text}` : piece.text;
}

function lineText(line: Line, { language }: Script): string {
  const number = line.number === undefined ? "" : `${line.number}. `;
  const time = line.time === undefined ? "" : `${line.time} `;
  const notes = line.notes.map((note) => `\n> ${labelOfNote(note, language)}: ${note.words}`);
  return `${number}${time}**${whoText(line)}:** ${line.words}`.trimEnd() + notes.join("");
}

/** `Tina → Maria, Gloria`. */
export function whoText({ who, to }: Line): string {
  return to.length === 0 ? who : `${who} → ${to.join(", ")}`;
}

/** Whether a paragraph of nobody's would be read as more of the line above it. */
function wouldGoOn({ words, notes }: Line, piece: Piece, transcript: boolean): boolean {
  if (piece.kind === "line" || piece.kind === "directive" || notes.length > 0) return false;
  if (piece.kind === "source" && /^ {0,3}(?:#{1,6}\s|[|`~<>]|(?:[-*_] *){3,}$)/.test(piece.text)) return false;
  return transcript || words === "" || (piece.kind === "source" && /^(?:[ \t]|["“”«»„'‘—])/.test(piece.text));
}
