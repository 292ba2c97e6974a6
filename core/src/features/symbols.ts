/** The outline: header, phases, their turns with what is claimed in them. */
import { fileSpan, type FileSpan } from "../markdown/block.ts";
import type { Recording, Section, Turn } from "../recording/model.ts";
import type { Context } from "./context.ts";

/** One line of the outline. */
export interface OutlineItem {
  readonly name: string;
  readonly detail: string;
  readonly kind: "header" | "section" | "worker-turn" | "member-turn" | "tag" | "comment";
  /** All of it, the words it is known by included. */
  readonly span: FileSpan;
  readonly selection: FileSpan;
  readonly children: readonly OutlineItem[];
}

type Growing = Omit<OutlineItem, "children" | "span"> & {
  span: FileSpan;
  readonly children: Growing[];
  readonly level: number;
};

/** What a recording consists of, in reading order. */
export function symbols(recording: Recording, context: Context): readonly OutlineItem[] {
  const { say } = context.speech;
  const last = recording.blocks.at(-1);
  const end = last ? last.start + last.text.length : 0;
  const roots: Growing[] = [];
  const open: Growing[] = [];
  const { header } = recording;
  if (header.span && header.form === "front-matter") {
    const span = fileSpan(header.span);
    roots.push({
      name: say("Header"),
      detail: header.group?.text ?? "",
      kind: "header",
      span,
      selection: span,
      children: [],
      level: 0,
    });
  }
  const close = (level: number, at: number): void => {
    for (let top = open.at(-1); top && top.level >= level; top = open.at(-1)) {
      top.span = { start: top.span.start, end: Math.max(at, top.selection.end) };
      open.pop();
    }
  };
  const add = (item: Growing): void => void (open.at(-1)?.children ?? roots).push(item);
  const sections = recording.sections.filter((section) => section.title !== "");
  let turn = 0;
  const turnsUpTo = (offset: number): void => {
    for (let next = recording.turns[turn]; next && fileSpan(next.span).start < offset; next = recording.turns[++turn])
      add(turnItem(next, context));
  };
  for (const section of sections) {
    const heading = fileSpan(section.heading);
    turnsUpTo(heading.start);
    close(section.level, heading.start);
    const item = sectionItem(section, heading, end);
    add(item);
    open.push(item);
  }
  turnsUpTo(end + 1);
  close(0, end);
  return roots;
}

function sectionItem(section: Section, heading: FileSpan, end: number): Growing {
  const detail = section.turns ? `${section.turns[1] - section.turns[0] + 1}` : "";
  return {
    name: section.title,
    detail,
    kind: "section",
    span: { start: heading.start, end },
    selection: heading,
    children: [],
    level: section.level,
  };
}

const longestName = 60;

function turnItem(turn: Turn, { vocabulary, speech }: Context): Growing {
  const own = fileSpan(turn.span);
  const remarks = turn.annotations.map(({ span }) => fileSpan(span));
  const span = {
    start: Math.min(own.start, ...remarks.map(({ start }) => start)),
    end: Math.max(own.end, ...remarks.map((remark) => remark.end)),
  };
  const words = turn.text !== "" ? turn.text : turn.nonverbal.map((act) => `(${act})`).join(" ");
  const tags = turn.tags.map((tag): Growing => {
    const concept = tag.concept === undefined ? undefined : vocabulary.concept(tag.concept);
    const at = fileSpan(tag.span);
    return {
      name: `#${tag.tentative ? "?" : ""}${tag.written}`,
      detail: concept ? speech.pick(concept.label) : "",
      ...{ kind: "tag", span: at, selection: at, children: [], level: 9 },
    };
  });
  const comments = turn.annotations
    .filter(({ kind }) => kind === "supervisor")
    .map((comment): Growing => {
      const at = fileSpan(comment.span);
      const name = comment.author ?? comment.label?.text ?? speech.say("Supervisor");
      return { name, detail: cut(comment.text), kind: "comment", span: at, selection: at, children: [], level: 9 };
    });
  return {
    name: turn.speaker.name,
    detail: cut(words),
    kind: turn.speaker.role === "worker" ? "worker-turn" : "member-turn",
    span,
    selection: turn.label ? fileSpan(turn.label.span) : own,
    children: [...tags, ...comments].sort((a, b) => a.span.start - b.span.start),
    level: 8,
  };
}

function cut(text: string): string {
  return text.length <= longestName ? text : `${text.slice(0, longestName).trimEnd()}…`;
}
