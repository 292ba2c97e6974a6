/** What people do to a text, besides typing: each act is the edits that make it up, one after another. */
import type { TextEdit } from "#core";
import { pick, pieces, randomEdit } from "./texts.ts";

export type Next = () => number;
/** Every edit is for the text as the one before left it. Whole passages come from `sources`. */
export type Act = (text: string, next: Next, sources: readonly string[]) => readonly TextEdit[];

// prettier-ignore
const names = ["Maria", "Tina", "Nadia", "María", "José", "Мария", "נועה", "田中", "W", "I", "Sam", "Group", "Mrs. O'Brien", "Zoe\u0301", "👩‍👧"];
// prettier-ignore
const headerLines = ["members: [Maria, Tina, Gloria]\n", "members:\n  - Maria\n  - { name: Nadia, alias: N }\n", "members: Maria, Tina and נועה\n", "members: [Maria, Maria, Tina]\n", "absent: [Tina]\n", "new: [Gloria]\n", "worker: Sam\n", "workers: [Sam, Ade]\n", "aliases: { M: Maria, W: Sam }\n", "language: es\n", "language: en\n", "notation: narrative\n", "notation: transcript\n", "recording: individual\n", "recording: false\n", "rules: { silent-member: off, unknown-tag: error }\n", "rules: { worker-dominated-stretch: { minSessionTurns: 3 } }\n", "session: 4 of 3\n", "phase: middle\n", "seating: [Sam, Maria]\n", "---\n", "...\n", "  : broken\n", "Date: Monday\n", "Members present: Maria, Tina\n", "Leader: Sam\n"];
// prettier-ignore
const openings = ["```\n", "~~~~\n", "<!-- ", "<!--\n", "<pre>\n", "<div>\n", "<script>", "---\n", "> ", "| Dialogue | Feelings |\n| --- | --- |\n"];
const marks = ["> ", ">> ", "- ", "    ", "# ", "## ", "| ", "1. ", "**", "\t", "“"];
const lineEnds = ["\n", "\n\n", "\r\n", "\r"];

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function below(limit: number, next: Next): number {
  return Math.floor(next() * limit);
}

/** The line at an offset, its end included. */
function lineAt(text: string, offset: number): Stretch {
  const end = text.indexOf("\n", offset);
  return { start: text.lastIndexOf("\n", offset - 1) + 1, end: end < 0 ? text.length : end + 1 };
}

function someLine(text: string, next: Next): Stretch {
  return lineAt(text, below(text.length, next));
}

/** Whole lines of another recording. */
function passage(next: Next, sources: readonly string[]): string {
  const lines = pick(sources, next).split(/(?<=\n)/);
  const from = below(lines.length, next);
  return lines.slice(from, from + 1 + below(12, next)).join("");
}

function insert(start: number, text: string): TextEdit {
  return { start, end: start, text };
}

/** Puts something in, and half of the time takes it out again at once. */
function tried(start: number, text: string, next: Next): readonly TextEdit[] {
  const done = insert(start, text);
  return next() < 0.5 ? [done] : [done, { start, end: start + text.length, text: "" }];
}

const typeWord: Act = (text, next) => {
  const { start } = someLine(text, next);
  return Array.from(pick(pieces, next).matchAll(/[^]/g), ({ 0: letter, index }) => insert(start + index, letter));
};
const copyLine: Act = (text, next) => {
  const { start, end } = someLine(text, next);
  return [insert(end, text.slice(start, end))];
};
const moveLine: Act = (text, next) => {
  const { start, end } = someLine(text, next);
  const without = text.slice(0, start) + text.slice(end);
  return [{ start, end, text: "" }, insert(someLine(without, next).start, text.slice(start, end))];
};
const joinLines: Act = (text, next) => {
  const { end } = someLine(text, next);
  return end === 0 ? [] : [{ start: end - 1, end, text: "" }];
};
const openSomething: Act = (text, next) => tried(someLine(text, next).start, pick(openings, next), next);
/** What a label counts for changes with its second use. */
const useLabel: Act = (text, next) => tried(someLine(text, next).start, `${pick(names, next)}: yes\n`, next);
const paste: Act = (text, next, sources) => [insert(someLine(text, next).start, passage(next, sources))];
const pasteOver: Act = (text, next, sources) => {
  const { start } = someLine(text, next);
  return [{ start, end: Math.min(text.length, start + below(800, next)), text: passage(next, sources) }];
};
const renameOnce: Act = (text, next) => {
  const name = pick(names, next);
  const start = text.indexOf(name, below(text.length, next));
  return start < 0 ? [] : [{ start, end: start + name.length, text: pick(names, next) }];
};
const renameAll: Act = (text, next) => {
  const [name, other] = [pick(names, next), pick(names, next)];
  const edits: TextEdit[] = [];
  for (let end = text.length; end > 0 && edits.length < 20;) {
    const start = text.lastIndexOf(name, end - 1);
    if (start < 0) break;
    edits.push({ start, end: start + name.length, text: other });
    end = start;
  }
  return edits;
};
const writeHeader: Act = (text, next) => [
  insert(lineAt(text, below(Math.min(400, text.length), next)).start, pick(headerLines, next)),
];
const cutHeader: Act = (text, next) => [{ ...lineAt(text, below(Math.min(300, text.length), next)), text: "" }];
const openHeader: Act = (text) => [
  text.startsWith("---") ? { start: 0, end: lineAt(text, 0).end, text: "" } : insert(0, "---\n"),
];
const replaceStart: Act = (text, next) => [
  { start: 0, end: Math.min(text.length, below(200, next)), text: pick(["", "---\n", "# Title\n"], next) },
];

/** All acts, and how often each comes beside the others. */
export const acts: readonly (readonly [weight: number, act: Act])[] = [
  [50, (text, next) => [randomEdit(text, next)]],
  [6, typeWord],
  [4, (text, next) => [{ ...someLine(text, next), text: "" }]],
  [3, copyLine],
  [4, moveLine],
  [4, joinLines],
  [4, (text, next) => [insert(below(text.length + 1, next), pick(lineEnds, next))]],
  [4, (text, next) => [insert(someLine(text, next).start, pick(marks, next))]],
  [3, openSomething],
  [4, useLabel],
  [4, paste],
  [2, pasteOver],
  [5, renameOnce],
  [1, renameAll],
  [4, writeHeader],
  [2, cutHeader],
  [1, openHeader],
  [1, replaceStart],
];
