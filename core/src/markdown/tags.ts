/**
 * Tags as written: `#`, `?` if tentative, an optional prefix with `/`, then letters, digits and `-`; a span
 * in brackets may follow. Found by a single pass; nothing here can backtrack.
 */
import { isLatin, latinLetters, latinSigns } from "../text/latin.ts";

/** A tag's parts, offsets relative to the text that was given. */
export interface RawTag {
  /** Without `#`, `?` and span. */
  readonly name: string;
  readonly tentative: boolean;
  readonly start: number;
  readonly end: number;
  /** The number in `#tag(3)`, and where its brackets stand. */
  readonly turns?: number;
  readonly suffixEnd?: number;
}

const latinShape = new RegExp(`#(\\??)((?:[${latinLetters}]{1,20}\\/)?[${latinLetters}][${latinSigns}-]*)`, "y");
const anyShape = (): RegExp => /#(\??)((?:\p{L}{1,20}\/)?\p{L}[\p{L}\p{M}\p{N}-]*)/uy;
const suffix = /\((\d{1,4})\)/y;
const before = /[\s([{"'“”‘’«|>–—-]/;

/** The tags of a text, outside of what `hidden` says. */
export function readTags(text: string, hidden: (offset: number) => boolean = () => false): RawTag[] {
  const tags: RawTag[] = [];
  let shape: RegExp | undefined;
  for (let at = text.indexOf("#"); at >= 0; at = text.indexOf("#", at + 1)) {
    if (at > 0 && !before.test(text[at - 1] ?? "")) continue;
    if (hidden(at)) continue;
    shape ??= isLatin(text) ? latinShape : anyShape();
    shape.lastIndex = at;
    const found = shape.exec(text);
    if (!found) continue;
    const name = (found[2] ?? "").replace(/-+$/, "");
    const end = at + 1 + (found[1] ?? "").length + name.length;
    suffix.lastIndex = end;
    const span = suffix.exec(text);
    tags.push({
      name,
      tentative: found[1] === "?",
      start: at,
      end,
      ...(span ? { turns: Number(span[1]), suffixEnd: end + span[0].length } : {}),
    });
    at = end - 1;
  }
  return tags;
}
