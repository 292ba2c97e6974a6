/** Recordings to measure with: the same words for the same numbers, and as many findings as wanted, evenly spread. */

import { rules } from "#core";

/** How the turns are written down: paragraphs, a table for each phase, a single table, or lines without a blank one. */
export const forms = ["dialogue", "table", "one table", "tight"] as const;
export type Form = (typeof forms)[number];

/** The forms that everything is measured with; the others only show how a key's cost grows. */
export const mainForms: readonly Form[] = ["dialogue", "table"];

/**
 * What each finding is about. No vocabulary knows the tag, which is a finding of ours; no definition has the label of
 * the reference, which is a finding of every Markdown tool.
 */
export type Mark = "tag" | "reference";

/** What a recording is made from. */
export interface Wanted {
  readonly form?: Form;
  readonly mark?: Mark;
  readonly turns: number;
  readonly findings: number;
  readonly seed: number;
}

/** The last letter of the name in a mark: zero-based, in UTF-16 units, as in the protocol. */
export interface Marked {
  readonly name: string;
  readonly line: number;
  readonly character: number;
}

/** A recording, and where its findings stand. */
export interface Generated {
  readonly text: string;
  readonly marks: readonly Marked[];
}

const members = ["Maria", "Tina", "Jeannette", "Gloria", "Rosa"];
const people = ["Sam", ...members];
const words =
  "we had coffee and the forms and the new chairs so they talked about the menu and the plan for the meeting in march and it was good and we sang about the soup and the music and the parking".split(
    " ",
  );
/** All rules are on, those too that somebody has to ask for. */
const asked = rules
  // Courses that ask for a column under every turn would ask here at every turn.
  .filter(({ offByDefault, id }) => offByDefault && !id.startsWith("missing-"))
  .map(({ id }) => `${id}: { severity: hint }`);
const header = `---
recording: group
group: Measured group
session: 4
date: spring
worker: Sam
members: [${members.join(", ")}]
language: en
rules: { ${asked.join(", ")} }
---

`;
const phases = ["Beginning", "Work", "Ending"];
/** Claims that students make, so that rules find what they look for: the worker's by phase, and a member's. */
const [skills, dynamic] = [["clarifying-purpose", "holding-to-focus", "summarizing"], "sharing-data"];
/** So many turns from one claim to the next of its kind. */
const claimed = 12;
const tableHead = ["| Dialogue | My feelings | Analysis | Supervisor |", "| --- | --- | --- | --- |"];

/** A recording in which everybody speaks in turn, to the person who speaks next. */
export function generate({ form = "dialogue", mark = "tag", turns, findings, seed }: Wanted): Generated {
  const random = randomFrom(seed);
  const some = (count: number): string =>
    Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(" ");
  const inTable = form === "table" || form === "one table";
  const hasPhases = form === "dialogue" || form === "table";
  const lines = header.split("\n").slice(0, -1);
  const marks: Marked[] = [];
  if (!hasPhases && inTable) lines.push(...tableHead);
  for (let turn = 0; turn < turns; turn++) {
    const phase = Math.floor((turn * phases.length) / turns);
    if (hasPhases && phase > Math.floor(((turn - 1) * phases.length) / turns)) {
      if (turn > 0) lines.push("");
      lines.push(`## ${phases[phase] ?? ""}`, "", ...(inTable ? tableHead : []));
    }
    const [speaker, next] = [people[turn % people.length] ?? "", people[(turn + 1) % people.length] ?? ""];
    const claim = turn % claimed === 0 ? skills[phase] : turn % claimed === claimed / 2 + 1 ? dynamic : undefined;
    const spoken = `${some(6 + Math.floor(random() * 14))}.${claim === undefined ? "" : ` #${claim}`}`;
    const said = `${inTable ? "| " : ""}**${speaker} → ${next}:** ${spoken}`;
    // The turn in which another of the findings is due.
    const due = Math.floor(((turn + 1) * findings) / turns) > Math.floor((turn * findings) / turns);
    const name = `xyzzy-${letters(marks.length)}q`;
    const marked = due ? `${said} ${mark === "tag" ? `#${name}` : `[this][${name}]`}` : said;
    const cells = inTable ? ` | ${turn % 3 === 0 ? some(4) : ""} | ${turn % 4 === 0 ? some(5) : ""} | |` : "";
    if (form === "dialogue" && lines.at(-1) !== "") lines.push("");
    if (due) marks.push({ name, line: lines.length, character: marked.lastIndexOf("q") });
    lines.push(marked + cells);
  }
  return { text: `${lines.join("\n")}\n`, marks };
}

/** A number in letters, since tags are not to differ by what a tag may not hold. */
function letters(count: number): string {
  return String.fromCharCode(97 + Math.floor(count / 26), 97 + (count % 26));
}

/** Mulberry32: small, even enough, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
