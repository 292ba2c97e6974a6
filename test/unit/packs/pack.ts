/** A small course pack as an instructor would write it, and what is said about its files. */
import {
  createLines,
  mutualAid,
  type Pack,
  type PackFile,
  type PackProblem,
  type PackReading,
  provePack,
  readPack,
  render,
  rules,
} from "#core";

/** The files of the pack, by their paths. */
export const course: Readonly<Record<string, string>> = {
  "pack.yaml": `name: sowk487
version: 1.2.0
title: Group work, autumn
extends: mutual-aid
`,
  "concepts/course.yaml": `- id: kitchen-table
  group: dynamic
  label: { en: Kitchen table, es: Mesa de cocina }
  definition: Talk as it goes at home, before anybody says why they came.
  aliases: [small talk]
  sources:
    - { author: Campbell, year: 2025, confirmed: true }
- id: mutual-support
  definition: In this course, support that another member can use today.
  aliases: [backing up]
`,
  "phases.yaml": `- id: middle
  label: The work
  headings: [The work, Closing]
  mustShow:
    - { id: table, text: Talk as at home, satisfiedBy: [kitchen-table] }
`,
  "templates/opening-round.md": `---
id: opening-round
kind: phase
phase: beginning
title: Opening round
description: How our course begins.
---
## Beginning

**\${1:Worker} → group:** \${2:what you asked} #clarifying-purpose

$0
`,
  "rules.yaml": `silent-member: off
worker-dominated-stretch:
  severity: warning
  share: 0.5
  note: Bring the stretch to class.
`,
  "rubric.yaml": `- id: dynamics
  title: Dynamics are seen
  levels: [{ id: well, title: Well, points: 2 }, { id: not-yet, title: Not yet, points: 0 }]
  evidence: { concepts: [kitchen-table], rules: [unknown-tag] }
`,
  "exemplars/first.recording.md": "**Maria → Tina:** How is the little one? #kitchen-table\n",
  "examples/unknown-tag/fires-on-a-slip.recording.md": "**Maria:** Hello. #kitchen-tabel\n",
  "examples/unknown-tag/silent-on-ours.recording.md": "**Maria:** Hello. #kitchen-table\n",
};

/** Files of a pack as a host would bring them; `undefined` leaves one out. */
export function filesOf(texts: Readonly<Record<string, string | undefined>>): PackFile[] {
  return Object.entries(texts).flatMap(([path, text]) =>
    text === undefined ? [] : [{ path, text, bytes: Buffer.byteLength(text) }],
  );
}

/** The course with other files in place of its own. */
export function withFiles(changed: Readonly<Record<string, string | undefined>>): PackFile[] {
  return filesOf({ ...course, ...changed });
}

/** Packs that can be found, besides the built-in one. */
export type Shelf = Readonly<Record<string, Pack | readonly PackFile[]>>;

export function reading(files: readonly PackFile[], shelf: Shelf = {}, tool = "0.1.0"): PackReading {
  const find = (name: string) =>
    name === "mutual-aid" ? mutualAid : Object.hasOwn(shelf, name) ? shelf[name] : undefined;
  return readPack(files, { find, rules, tool });
}

/** The pack that these files make. */
export function packOf(files: readonly PackFile[], shelf?: Shelf): Pack {
  const { pack } = reading(files, shelf);
  if (!pack) throw new Error("These files make no pack.");
  return pack;
}

/** What is said about files: `file:line:column code: message`, lines and columns from 1, with the marked words. */
export function said(files: readonly PackFile[], shelf?: Shelf, tool?: string): string[] {
  return reading(files, shelf, tool).problems.map((problem) => lineOf(problem, files));
}

/** What a proof says, in the same form. */
export function proved(files: readonly PackFile[]): string[] {
  return provePack(files, packOf(files), rules).map((problem) => lineOf(problem, files));
}

function lineOf({ file, start, end, code, severity, message }: PackProblem, files: readonly PackFile[]): string {
  const text = files.find(({ path }) => path === file)?.text ?? "";
  const { line, character } = createLines(text).positionAt(start);
  const kind = severity === "warning" ? `${code}?` : code;
  return `${file}:${line + 1}:${character + 1} “${text.slice(start, end)}” ${kind}: ${render(message)}`;
}
