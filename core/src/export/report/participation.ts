/** Who has how much, and who is hardly heard. */
import { peopleInWords, turnsInWords, wordsInWords } from "../../text/quantity.ts";
import type { Part } from "../../measures/participation.ts";
import {
  type Cell,
  inPercent,
  limited,
  number,
  range,
  type ReportSection,
  type ReportTable,
  type Telling,
  share,
  words,
} from "./section.ts";

/** Turns and words of everybody. */
export function participationSection(telling: Telling): ReportSection {
  const { figures, speech, counted } = telling;
  const { say } = speech;
  return {
    id: "participation",
    title: say("Participation"),
    sentences: [...sizes(telling), ...silence(telling), ...evenness(telling), ...worker(telling), ...late(telling)],
    tables: [table(telling), returning(telling)]
      .filter(({ rows }) => rows.length > 0)
      .map((each) => limited(each, speech)),
    counted: counted(
      "participation",
      "silent-members",
      "worker-turns",
      ...(figures.countsOnly ? [] : ["evenness", "re-entry"]),
    ),
  };
}

/** A role as the report calls it. */
function roleText(role: Part["role"], { say }: Telling["speech"]): string {
  if (role === "worker") return say("worker");
  if (role === "member") return say("member");
  return role === "collective" ? say("several people") : say("unknown voice");
}

function sizes({ figures, speech: { say } }: Telling): Cell[] {
  const { turns, words: all, equalShare } = figures.participation;
  const { people, members } = figures;
  const size = say("{turns} and {words}; {people} present, {members} of them members.", {
    turns: turnsInWords(turns, say),
    words: wordsInWords(all, say),
    people: peopleInWords(people, say),
    members,
  });
  if (figures.countsOnly)
    return [words(size), words(say("Fewer than 20 turns or three speakers: only counts are given."))];
  return equalShare === undefined
    ? [words(size)]
    : [words(size), words(say("An equal share would be {percent} %.", { percent: inPercent(equalShare) }))];
}

function silence({ figures, nameOf, speech: { say } }: Telling): Cell[] {
  const { silent, nearlySilent } = figures.silentMembers;
  const cells: Cell[] = [];
  if (silent.length > 0)
    cells.push(
      words(
        say("Present but not heard here: {names}. Silent, or left out of the record?", {
          names: listed(silent, nameOf),
        }),
      ),
    );
  for (const { id, turns } of nearlySilent.slice(0, mostNamed)) {
    const [first, last] = [turns[0], turns.at(-1)];
    if (first !== undefined && last !== undefined)
      cells.push(
        words(
          turns.length === 1
            ? say("{name} speaks once, in turn {turn}.", { name: nameOf(id), turn: first + 1 })
            : say("{name} is hardly heard: only in turns {turns}.", { name: nameOf(id), turns: shown(turns) }),
          [first, last],
        ),
      );
  }
  return cells;
}

const mostNamed = 12;

function listed(ids: readonly string[], nameOf: Telling["nameOf"]): string {
  const names = ids.slice(0, mostNamed).map(nameOf).join(", ");
  return ids.length > mostNamed ? `${names} … (+${ids.length - mostNamed})` : names;
}

function shown(turns: readonly number[]): string {
  return turns.map((turn) => turn + 1).join(", ");
}

/** With names: a coefficient alone says nothing to anybody. */
function evenness({ figures, nameOf, speech: { say } }: Telling): Cell[] {
  if (figures.evenness === undefined) return [];
  const members = figures.participation.people.filter(({ role }) => role === "member");
  const all = members.reduce((sum, { turns }) => sum + turns, 0);
  const [a, b] = [...members].sort((one, other) => other.turns - one.turns);
  const gini = figures.evenness.toFixed(2);
  if (!a || !b || members.length < 4) return [words(say("Members' turns: Gini {gini} (0 is even).", { gini }))];
  return [
    words(
      say("{a} and {b} have {percent} % of the members' turns (Gini of all members {gini}; 0 is even).", {
        ...{ a: nameOf(a.id), b: nameOf(b.id), gini },
        percent: inPercent((a.turns + b.turns) / Math.max(1, all)),
      }),
    ),
  ];
}

function worker({ figures, speech: { say } }: Telling): Cell[] {
  const { longest, longestShare, turns, lines } = figures.workerTurns;
  const [first] = longest;
  if (!first) return [];
  const cells = [
    words(
      say("The worker's longest turn has {words} words (turn {turns}).", {
        words: first.words,
        turns: range(first.turns),
      }),
      first.turns,
    ),
  ];
  if (figures.countsOnly) return cells;
  const own = figures.participation.people.filter(({ role }) => role === "worker");
  const sum = (pick: (part: Part) => number): number => inPercent(own.reduce((all, each) => all + pick(each), 0));
  const shares = { turns: sum((part) => part.turnShare), words: sum((part) => part.wordShare) };
  return [
    words(
      own.length > 1
        ? say("The workers together have {turns} % of the turns and {words} % of the words.", shares)
        : say("The worker has {turns} % of the turns and {words} % of the words, in {count} turns ({lines} lines).", {
            ...{ ...shares, count: turns, lines },
          }),
    ),
    ...cells,
    words(say("The worker's five longest turns have {percent} % of all words.", { percent: inPercent(longestShare) })),
  ];
}

function late({ figures, nameOf, speech: { say } }: Telling): Cell[] {
  const longest = [...figures.reEntry].sort((a, b) => b.after - a.after)[0];
  if (!longest) return [];
  const { id, turn, after, isFirst } = longest;
  const args = { name: nameOf(id), turn: turn + 1, after };
  const text = isFirst
    ? say("First words of {name} after {after} turns (turn {turn}). What did you do with them?", args)
    : say("After {after} turns {name} speaks again (turn {turn}). What did you do with it?", args);
  return [words(text, [turn, turn])];
}

function returning({ figures, nameOf, speech: { say } }: Telling): ReportTable {
  return {
    id: "re-entries",
    title: say("Words after a long silence of one's own"),
    head: [say("Person"), say("Turn"), say("After so many turns")],
    rows: figures.reEntry.map(({ id, turn, after }) => [
      words(nameOf(id)),
      number(turn + 1, [turn, turn]),
      number(after),
    ]),
  };
}

function table({ figures, report, speech }: Telling): ReportTable {
  const { say } = speech;
  const { people, voices } = figures.participation;
  const first = firstTurns(report);
  const full = !figures.countsOnly;
  const head = [say("Person"), say("Role"), say("Turns"), say("Words")];
  const shares = [say("Share of turns"), say("Share of words")];
  return {
    id: "people",
    title: say("Turns and words of each person"),
    head: full ? [...head, ...shares] : head,
    rows: [...people, ...voices].map((part) => {
      const place = first.get(part.id);
      const cells = [
        words(part.name, place === undefined ? undefined : [place, place]),
        words(roleText(part.role, speech)),
        number(part.turns),
        number(part.words),
      ];
      return full ? [...cells, share(part.turnShare), share(part.wordShare)] : cells;
    }),
  };
}

/** Where each person is heard first. */
function firstTurns({ people, timeline }: Telling["report"]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const [turn, at] of timeline.speakers.entries()) {
    const id = people[at]?.id;
    if (id !== undefined && !first.has(id)) first.set(id, turn);
  }
  return first;
}
