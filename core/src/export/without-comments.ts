/** What the writer keeps to themselves: comments that speak neither to the tool nor to a reader. */
import type { Block } from "../markdown/block.ts";
import { readFrontMatter } from "../markdown/front-matter.ts";
import { commentsOf } from "../markdown/inline/marks.ts";
import type { Range } from "../markdown/inline/ranges.ts";
import type { Entry, Value } from "../markdown/yaml-value.ts";
import type { Recording } from "../recording/model.ts";
import { directivesOf } from "../recording/pieces.ts";

/** The text of a recording with blanks for its comments, disagreements excepted. Everything stays at its place. */
export function withoutComments({ blocks }: Recording): string {
  return blocks.map(shown).join("");
}

function shown(block: Block): string {
  const { text, kind } = block;
  if (kind === "front-matter") return withoutNotes(block);
  if (kind === "fence" || !text.includes("<!--")) return text;
  const disagreements = new Set(directivesOf(block).map(({ start }) => start));
  let out = "";
  let at = 0;
  for (const [start, end] of commentsOf(text)) {
    if (disagreements.has(start)) continue;
    out += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, " ");
    at = end;
  }
  return out + text.slice(at);
}

/** Front matter with blanks for what stands behind a `#`: “members: [Maria] # her real name”. */
function withoutNotes(block: Block): string {
  const { text } = block;
  if (!text.includes("#")) return text;
  // In a text `#` is a sign like any other: what is left of the header without them is YAML's own.
  const texts = readFrontMatter(block).entries.flatMap((entry) => textsIn(entry, text));
  let [own, at] = ["", 0];
  for (const [start, end] of texts.sort(([one], [other]) => one - other)) {
    const from = Math.max(at, start);
    own += text.slice(at, from) + text.slice(from, end).replace(/[^\r\n]/g, ".");
    at = Math.max(at, end);
  }
  own += text.slice(at);
  let out = "";
  for (const { 0: note, index } of own.matchAll(/(?<=^|[ \t\r\n])#[^\r\n]*/g))
    out += text.slice(out.length, index) + " ".repeat(note.length);
  return out + text.slice(out.length);
}

/** Where a header has texts. */
function textsIn({ key, value }: Entry, text: string): readonly Range[] {
  return [[key.span.start, key.span.end], ...valuesIn(value, text)];
}

function valuesIn(value: Value, text: string): readonly Range[] {
  if (value.kind === "list") return value.items.flatMap((item) => valuesIn(item, text));
  if (value.kind === "map") return value.entries.flatMap((entry) => textsIn(entry, text));
  const { start, end } = value.span;
  // A text over several lines begins below its `|`.
  const lead = /^[|>][^\r\n]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  return [[start + lead, end]];
}
