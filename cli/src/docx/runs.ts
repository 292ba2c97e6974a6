/** Words, acts and tags as runs of a Word paragraph. */
import { type IRunOptions, TextRun } from "docx";
import { escapeMarks, readInline, type stretchesOf } from "#core";

/** Runs with the gaps between them. */
export function runsOf(stretches: ReturnType<typeof stretchesOf>): TextRun[] {
  return stretches.map(({ kind, text }, index) => {
    const gap = index === 0 || (kind === "words" && /^[,.;:!?…]/.test(text)) ? "" : " ";
    if (kind === "words") return new TextRun(`${gap}${guarded(text)}`);
    if (kind === "tag") return new TextRun({ text: `${gap}${text}`, color: "1F4E79" });
    const act = /[()]/.test(text) ? `[${text}]` : `(${text})`;
    return new TextRun(italic(`${gap}${act}`));
  });
}

/** Words that look like a tag or an act, and are none, keep their backslash. */
function guarded(text: string): string {
  const { acts, tags } = readInline(escapeMarks(text));
  return acts.length + tags.length === 0 ? text : text.replace(/[([]|#(?=\??\p{L})/gu, "\\$&");
}

function italic(text: string): IRunOptions {
  const options: IRunOptions = { text, italics: true };
  return options;
}

/** A run in bold type. */
export function bold(text: string): TextRun {
  const options: IRunOptions = { text, bold: true };
  return new TextRun(options);
}
