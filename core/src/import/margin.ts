/** Comments in the margin: a supervisor's remark, or the student's answer to a question of the tool. */
import { escapeMarks } from "../export/escape.ts";
import type { Note } from "../export/script.ts";
import type { MarginNote, Paragraph } from "./document.ts";

const directive = /\[(recording-(?:disable-next-turn|disable-file|disable|enable)\b[^\]]{0,1000})\]:?\s*/;
const fact = /^\[(instructor|resolved|to [^\]]{1,200})\]\s*/;

/** A comment to the tool, as it is written in a recording. */
export function directiveOf({ text }: MarginNote): string | undefined {
  const found = directive.exec(text);
  if (!found) return undefined;
  const reason = text.slice(found.index + found[0].length).trim();
  return `<!-- ${found[1] ?? ""}${reason === "" ? "" : `: ${reason.replace(/--+>?/g, "–")}`} -->`;
}

/** A supervisor's remark. What is beyond initials and a day stands in brackets before the words. */
export function noteOf({ author, date, text, resolved, own }: MarginNote): Note {
  let words = text.replace(/\s+/g, " ").trim();
  if (own) return { kind: own, words: escapeMarks(words) };
  let note: Omit<Note, "words"> = { kind: "supervisor", role: "supervisor", ...(resolved && { resolved }) };
  const name = author
    .replace(/[(),:*_]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (name !== "" && name !== "Supervisor") note = { ...note, author: name };
  if (date !== undefined) note = { ...note, date };
  for (let found = fact.exec(words); found; found = fact.exec(words)) {
    const said = found[1] ?? "";
    if (said === "instructor") note = { ...note, role: "instructor" };
    else if (said === "resolved") note = { ...note, resolved: true };
    else if (/\d/.test(said) && said.startsWith("to on ")) note = { ...note, date: said.slice(6) };
    else note = { ...note, to: said.slice(3) };
    words = words.slice(found[0].length);
  }
  // Links stand in the margin as Markdown has them.
  const parts = words.split(/(\[[^[\]]{1,300}\]\((?:https?:\/\/|mailto:)[^\s()]{1,500}\))/);
  return { ...note, words: parts.map((part, index) => (index % 2 === 1 ? part : escapeMarks(part))).join("") };
}

/** What a paragraph is told in the margin and at the foot of the page, as remarks. */
export function notesBeside({ margin, footnotes = [] }: Paragraph): readonly Note[] {
  const comments = margin.filter((note) => directiveOf(note) === undefined).map(noteOf);
  return [...comments, ...footnotes.map((text): Note => ({ kind: "analysis", words: escapeMarks(text) }))];
}

/** The remark as a comment in the margin: the supervisor's, or the student's reply to one. */
export function marginOf({ kind, author, date, role, to, resolved }: Note, text: string): MarginNote {
  if (kind === "reply") return { author: "Student", text };
  const isDay = date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date);
  const facts = [
    role === "instructor" ? "[instructor] " : "",
    resolved ? "[resolved] " : "",
    date !== undefined && !isDay ? `[to on ${date}] ` : "",
    to === undefined ? "" : `[to ${to}] `,
  ];
  return { author: author ?? "Supervisor", ...(isDay ? { date } : {}), text: `${facts.join("")}${text}` };
}

/** The student's answer as a comment in the margin. */
export function marginOfDirective(comment: string, lead: string): MarginNote {
  const found = /<!--[ \t]*(recording-[a-z-]+[^:]*?)[ \t]*(?::([^]*?))?\s*-->/.exec(comment);
  const reason = (found?.[2] ?? "").replace(/\s+/g, " ").trim();
  return { author: "Student", text: `${lead} [${(found?.[1] ?? "").trim()}]${reason === "" ? "" : `: ${reason}`}` };
}
