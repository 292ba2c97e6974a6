/** Recordings to measure with: the same words for the same numbers, and as many findings as wanted, evenly spread. */

/** What a recording is made from. */
export interface Wanted {
  readonly turns: number;
  /** Tags that no vocabulary knows; each is one finding. */
  readonly findings: number;
  readonly seed: number;
}

/** A recording, and where its findings stand. */
export interface Generated {
  readonly text: string;
  /** Line and column of the last letter of each unknown tag. */
  readonly tags: readonly { readonly line: number; readonly character: number }[];
}

const members = ["Maria", "Tina", "Jeannette", "Gloria", "Rosa"];
const words =
  "the bus came late again and nobody told us which door to use so we stood in the rain with the bags a while then somebody laughed because it was the same last winter and the one before".split(
    " ",
  );
const header = `---
recording: group
group: Measured group
session: 1
date: spring
worker: Sam
members: [${members.join(", ")}]
language: en
---

`;

/** A dialogue in which everybody speaks in turn, to the person who speaks next. */
export function generate({ turns, findings, seed }: Wanted): Generated {
  const random = randomFrom(seed);
  const people = ["Sam", ...members];
  const lines = header.split("\n").slice(0, -1);
  const tags: { line: number; character: number }[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const speaker = people[turn % people.length] ?? "";
    const next = people[(turn + 1) % people.length] ?? "";
    const said = Array.from(
      { length: 6 + Math.floor(random() * 14) },
      () => words[Math.floor(random() * words.length)],
    );
    // The turn in which another of the findings is due.
    const due = Math.floor(((turn + 1) * findings) / turns) > Math.floor((turn * findings) / turns);
    const tag = due ? ` #xyzzy-${letters(tags.length)}q` : "";
    const line = `**${speaker} → ${next}:** ${said.join(" ")}.${tag}`;
    if (due) tags.push({ line: lines.length, character: line.length - 1 });
    lines.push(line, "");
  }
  return { text: `${lines.join("\n")}\n`, tags };
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
