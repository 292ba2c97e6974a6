/** Words, acts and tags as runs of a Word paragraph. */
import { ExternalHyperlink, type IRunOptions, TextRun } from "docx";
import { isAddress, type Look, stretchesOf } from "#core";
import { guarded } from "./plain.ts";

/** Markdown words as runs, with the gaps between them. */
export function runsOf(words: string): (TextRun | ExternalHyperlink)[] {
  return guarded(stretchesOf(words)).map(({ kind, text, gap, ...look }) => {
    const space = gap ? " " : "";
    if (kind === "words") return wordsOf(space + text, look);
    if (kind === "tag") return run(`${space}${text}`, { color: "1F4E79" });
    return run(`${space}${/[()]/.test(text) ? `[${text}]` : `(${text})`}`, { italics: true });
  });
}

/** A link is one in Word too, and says where it leads: what is printed must not lose it, and nothing be hidden. */
function wordsOf(text: string, { link, ...look }: Look): TextRun | ExternalHyperlink {
  const type = {
    ...(look.bold && { bold: true }),
    ...(look.italic && { italics: true }),
    ...(look.strike && { strike: true }),
  };
  if (link === undefined || !isAddress(link)) return run(text, type);
  const shown = text.trim() === link ? text : `${text} <${link}>`;
  return new ExternalHyperlink({ link, children: [run(shown, { ...type, color: "1F4E79", underline: {} })] });
}

/** A run in bold type. */
export function bold(text: string): TextRun {
  return run(text, { bold: true });
}

function run(text: string, type: Omit<IRunOptions, "text">): TextRun {
  const options: IRunOptions = { text, ...type };
  return new TextRun(options);
}
