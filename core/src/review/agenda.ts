/** One page for the hour of supervision: what is to be talked about, the most pressing first. */
import { escapeMarks } from "../export/escape.ts";
import { fileSpan } from "../markdown/block.ts";
import { readInline } from "../markdown/inline.ts";
import type { Recording } from "../recording/model.ts";
import type { Finding } from "../rules/rule.ts";
import { kebab } from "../text/names.ts";
import { message, type Message } from "../text/message.ts";
import { turnsInWords } from "../text/quantity.ts";
import { strongestFirst } from "./strongest.ts";
import { type CommentThread, commentThreads } from "./threads.ts";

/** What the rules have said of a recording. */
export interface Asked {
  readonly findings: readonly Finding[];
  /** Findings that the writer has answered. */
  readonly answered: readonly Finding[];
}

/** More questions of ours than these make no hour. */
const mostFindings = 6;

/**
 * The agenda as Markdown: whether everybody is safe, what supervisors asked and nobody has settled, where the writer
 * sees it differently, the strongest questions about the practice, and what the writer wants to ask. What there is
 * nothing of is left out.
 */
export function agenda(recording: Recording, asked: Asked, say: (message: Message) => string): string {
  const { header, turns } = recording;
  const about = [header.group?.text, header.date?.text].filter((part) => part !== undefined);
  const title = say(message("For supervision"));
  const parts: string[] = [`# ${[title, ...about.map(escapeMarks)].join(" · ")}`];
  const part = (heading: Message, lines: readonly string[]): void => {
    if (lines.length > 0) parts.push(`## ${say(heading)}`, lines.join("\n"));
  };
  const line = (finding: Finding): string => {
    const at = firstTurn(finding, recording);
    return `- ${turnMark(at, say)}${escapeMarks(say(finding.message))}`;
  };

  const safety = [...asked.findings, ...asked.answered].filter(({ kind }) => kind === "safety");
  part(message("Is everybody safe?"), safety.map(line));

  const threads = commentThreads(recording).filter(({ resolved }) => !resolved);
  part(
    message("Comments that are not settled"),
    threads.map((thread) => threadLine(thread, say)),
  );

  const differently = recording.suppressions.filter(({ reason }) => reason !== "");
  part(
    message("Where you see it differently"),
    differently.map(({ rules, reason, turns: [first, last], scope }) => {
      const at = scope === "file" || first > last ? undefined : first;
      return `- ${turnMark(at, say)}${rules.map(({ text }) => text).join(", ")}: ${escapeMarks(reason)}`;
    }),
  );

  // What a supervisor's comment asks stands above, in its own words.
  const practice = strongestFirst(asked.findings.filter(({ rule }) => rule !== "unanswered-supervisor"));
  part(message("Questions about this recording"), practice.slice(0, mostFindings).map(line));
  if (practice.length > mostFindings)
    parts.push(say(message("And {more} more in the recording itself.", { more: practice.length - mostFindings })));

  const own = recording.sections.filter(({ title: heading, text }) => text !== "" && isQuestions(heading));
  part(
    message("What you want to ask"),
    own.flatMap((section) => itemsOf(section, recording)).map((text) => `- ${escapeMarks(text)}`),
  );
  const counted = turnsInWords(turns.length, (text, args) => say(message(text, args)));
  if (parts.length === 1) parts.push(say(message("There is nothing open: {turns}.", { turns: counted })));
  return `${parts.join("\n\n")}\n`;
}

function threadLine(
  { comments: [first, ...others], turn, orphan, to }: CommentThread,
  say: (m: Message) => string,
): string {
  const about = orphan ? `${say(message("(its turn is gone: {to})", { to: to ?? "" }))} ` : turnMark(turn?.index, say);
  const by = first.author === undefined ? "" : `${escapeMarks(first.author)}: `;
  const answer = others.at(-1);
  const said = answer ? ` → ${answer.words}` : ` *(${say(message("not answered yet"))})*`;
  return `- ${about}${by}${first.words}${said}`;
}

/** `**Turn 3** · `, or nothing where it is about no turn. */
export function turnMark(index: number | undefined, say: (m: Message) => string): string {
  return index === undefined ? "" : `**${say(message("Turn {turn}", { turn: index + 1 }))}** · `;
}

/** The turn in which a finding stands, or with which it begins. */
function firstTurn({ turns, span }: Finding, recording: Recording): number | undefined {
  if (turns) return turns[0];
  const { start } = fileSpan(span);
  return recording.turns.findLast((turn) => {
    const from = fileSpan(turn.span);
    return from.start <= start && start < from.end;
  })?.index;
}

/** What stands under a heading, an item a paragraph or a line of a list. */
function itemsOf({ heading, text: all }: Recording["sections"][number], { blocks }: Recording): readonly string[] {
  const from = blocks.slice(heading.block.index + 1);
  const end = from.findIndex(({ kind }) => kind === "heading");
  const texts = from.slice(0, end < 0 ? from.length : end).filter(({ kind }) => kind === "text");
  const found = texts.flatMap(({ text }) => {
    const items: string[] = [];
    for (const line of text.split(/\r\n|\n|\r/)) {
      const item = line.replace(/^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/, "");
      const isNew = item !== line || items.length === 0;
      if (item.trim() !== "") items.push(`${isNew ? "" : `${items.pop() ?? ""} `}${item.trim()}`);
    }
    return items.map((item) => readInline(item).text.trim()).filter((item) => item !== "");
  });
  // What stands in the heading's own line, or in no paragraph.
  return found.length > 0 ? found : [all];
}

function isQuestions(title: string): boolean {
  return /questions?-for-(?:my-)?(?:supervis|field)|preguntas-para-(?:la-|mi-)?supervis/.test(kebab(title));
}
