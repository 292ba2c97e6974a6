/** What is said besides turns in two versions: the writer's answers to questions, and what is written under headings. */
import { blocksOf } from "../export/places.ts";
import { escapeMarks } from "../export/escape.ts";
import type { Block } from "../markdown/block.ts";
import { readInline } from "../markdown/inline.ts";
import type { Recording, Suppression } from "../recording/model.ts";
import { remarksOf } from "../recording/remarks.ts";
import { counted } from "../text/counted.ts";
import type { Message } from "../text/message.ts";
import { turnMark } from "./agenda.ts";
import { bold, difference, struck } from "./difference.ts";
import { addTo } from "../text/lists.ts";

/** A line for each answer to a question (“I see it differently”) that came or went. */
export function answerLines(before: Recording, after: Recording, say: (message: Message) => string): readonly string[] {
  const [inBefore, inAfter] = [before, after].map(({ suppressions }) => counted(suppressions.map(answerText)));
  const come = after.suppressions.filter((each) => inBefore?.(answerText(each)) === false);
  const gone = before.suppressions.filter((each) => inAfter?.(answerText(each)) === false);
  return [
    ...come.map((each) => `- ${turnMark(turnOf(each), say)}${bold(escapeMarks(answerText(each)))}`),
    ...gone.map((each) => `- ${struck(escapeMarks(answerText(each)))}`),
  ];
}

function answerText({ rules, reason }: Suppression): string {
  return [rules.map(({ text }) => text).join(", "), reason.trim()].filter((part) => part !== "").join(": ");
}

function turnOf({ scope, turns: [first, last] }: Suppression): number | undefined {
  return scope === "file" || first > last ? undefined : first;
}

/** A line for each part of the recording of which the prose is another one. */
export function proseLines(before: Recording, after: Recording): readonly string[] {
  const old = new Map(proseOf(before));
  const now = proseOf(after);
  const here = new Set(now.map(([title]) => title));
  const lines = now.flatMap(([title, text]) => {
    const was = old.get(title) ?? "";
    return was === text ? [] : [lineOf(title, difference(was, text))];
  });
  return [...lines, ...[...old].flatMap(([title, text]) => (here.has(title) ? [] : [lineOf(title, struck(text))]))];
}

function lineOf(title: string, text: string): string {
  return `- ${title === "" ? "" : `${escapeMarks(title)}: `}${text}`;
}

/** What the writer says under each heading, without turns and without what supervisors say; a second heading of a title goes on. */
function proseOf(recording: Recording): readonly (readonly [title: string, text: string])[] {
  const { blocks, sections, turns } = recording;
  const spoken = new Set(
    turns.flatMap(({ span, annotations }) =>
      [span, ...annotations.map((each) => each.span)].flatMap((each) => blocksOf(each, recording)),
    ),
  );
  const opened = new Map(sections.map(({ heading, title }) => [heading.block, title]));
  const found = new Map<string, string[]>();
  let title = "";
  for (const block of blocks) {
    title = opened.get(block) ?? title;
    const text = spoken.has(block) ? "" : wordsIn(block);
    if (text !== "") addTo(found, title, text);
  }
  return Array.from(found, ([title, texts]) => [title, texts.join(" ")]);
}

function wordsIn(block: Block): string {
  if (block.kind === "text") return escapeMarks(readInline(block.text).text.replace(/\s+/g, " ").trim());
  if (block.kind !== "quote") return "";
  const own = remarksOf(block).filter(({ kind }) => kind !== "supervisor" && kind !== "reply");
  return escapeMarks(own.map(({ inline }) => inline.text.trim()).join(" "));
}
