/** Markdown words as plain text that reads back as the same words, acts and tags. */
import { escapeMarks, readInline, type Stretch, stretchesOf } from "#core";

/** Plain text, its acts in brackets, its links as Markdown has them. */
export function plainOf(words: string): string {
  return guarded(stretchesOf(words))
    .map(({ kind, text, gap, link }) => {
      const told = kind === "act" ? `[${text}]` : text;
      return `${gap ? " " : ""}${link === undefined || link === text ? told : `[${told}](${link})`}`;
    })
    .join("");
}

/** Plain words of which none would be read as a tag or an act. */
export function guardedText(text: string): string {
  return guarded([{ kind: "words", text, gap: false }])[0]?.text ?? "";
}

/** Words that would be read as a tag or an act, and are none, keep their backslash. */
export function guarded(stretches: readonly Stretch[]): readonly Stretch[] {
  const shown = stretches
    .map(({ kind, text, gap }) => (gap ? " " : "") + (kind === "act" ? `*(${text})*` : text))
    .join("");
  const { acts, tags } = readInline(escapeMarks(shown).replaceAll("\\*(", "*(").replaceAll(")\\*", ")*"));
  const count = (kind: Stretch["kind"]): number => stretches.filter((stretch) => stretch.kind === kind).length;
  if (acts.length === count("act") && tags.length === count("tag")) return stretches;
  return stretches.map((stretch) =>
    stretch.kind === "words" ? { ...stretch, text: stretch.text.replace(/[([]|#(?=\??\p{L})/gu, "\\$&") } : stretch,
  );
}
