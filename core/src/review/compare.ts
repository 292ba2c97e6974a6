/** Two versions of a recording, turn by turn: a turn that was moved is not a deleted one. */
import { diffArrays, diffWordsWithSpace } from "diff";
import { escapeMarks } from "../export/escape.ts";
import type { Recording, Turn } from "../recording/model.ts";
import { message, type Message } from "../text/message.ts";
import { foldedWords } from "../recording/anchor.ts";
import { keyBy, type KeyOf, type Names, namesNow, renamedIn } from "./renamed.ts";

/** What became of a turn. Turns that stayed as and where they were are no change. */
export type Change =
  | { readonly kind: "added"; readonly after: Turn }
  | { readonly kind: "removed"; readonly before: Turn }
  | { readonly kind: "moved" | "revised"; readonly before: Turn; readonly after: Turn };

/** Beyond so many differences the order of what is alike is not looked for any more. */
const mostEdits = 2000;
/** So many turns of a gap are held against a new one. */
const nearby = 50;

/** The changes from one version to the next, in the order of the next; what was removed stands where it was. */
export function compareVersions(before: Recording, after: Recording): readonly Change[] {
  const names = renamedIn(before.turns, after.turns);
  const keyOf = keyBy(names);
  const gaps = gapsBetween(before.turns, after.turns, keyOf);
  const gone = new Map<string, Turn[]>();
  for (const turn of gaps.flatMap(({ removed }) => removed)) put(gone, keyOf(turn), turn);
  const moved = new Map<Turn, Turn>();
  for (const turn of gaps.flatMap(({ added }) => added)) {
    const from = gone.get(keyOf(turn))?.shift();
    if (from) moved.set(turn, from);
  }
  const left = new Set(Array.from(gone.values()).flat());
  return gaps.flatMap(({ removed, added }) => {
    const candidates = removed.filter((turn) => left.has(turn));
    const changes = added.map((turn): Change => {
      const from = moved.get(turn);
      if (from) return { kind: "moved", before: from, after: turn };
      const at = candidates.slice(0, nearby).findIndex((each) => areAlike(each, turn, names));
      const [revised] = at < 0 ? [] : candidates.splice(at, 1);
      return revised ? { kind: "revised", before: revised, after: turn } : { kind: "added", after: turn };
    });
    return [...candidates.map((turn): Change => ({ kind: "removed", before: turn })), ...changes];
  });
}

interface Gap {
  readonly removed: readonly Turn[];
  readonly added: readonly Turn[];
}

/** The stretches between turns that are the same and in the same order in both. */
function gapsBetween(before: readonly Turn[], after: readonly Turn[], keyOf: KeyOf): readonly Gap[] {
  const parts = diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength: mostEdits });
  if (!parts) return [{ removed: before, added: after }];
  const gaps: { removed: readonly Turn[]; added: readonly Turn[] }[] = [];
  let [from, to, isOpen] = [0, 0, false];
  for (const { value, added, removed } of parts) {
    const count = value.length;
    if (!added && !removed) [from, to, isOpen] = [from + count, to + count, false];
    else {
      const gap = isOpen ? gaps.at(-1) : undefined;
      const turns = added ? after.slice(to, (to += count)) : before.slice(from, (from += count));
      const wider = { removed: added ? (gap?.removed ?? []) : turns, added: added ? turns : (gap?.added ?? []) };
      if (gap) gaps[gaps.length - 1] = wider;
      else gaps.push(wider);
      isOpen = true;
    }
  }
  return gaps;
}

/** Whether one may have become the other: the same speaker, and at least half of the words of the shorter. */
function areAlike(one: Turn, other: Turn, names: Names): boolean {
  if ((names.get(one.speaker.id) ?? one.speaker.id) !== other.speaker.id) return false;
  const [few, many] = [foldedWords(one.text), foldedWords(other.text)].sort((a, b) => a.length - b.length);
  if (!few || !many) return false;
  const words = new Set(many);
  return few.filter((word) => words.has(word)).length * 2 >= few.length;
}

function put(map: Map<string, Turn[]>, key: string, turn: Turn): void {
  const list = map.get(key);
  if (list) list.push(turn);
  else map.set(key, [turn]);
}

/** The changes as Markdown, a line each: what went is struck, what came is bold. */
export function comparison(before: Recording, after: Recording, say: (message: Message) => string): string {
  const renamed = Array.from(
    namesNow(before, after),
    ([from, name]) => `- ${escapeMarks(say(message("{before} is called {name} now.", { before: from, name })))}`,
  );
  const lines = [...renamed, ...compareVersions(before, after).map((change) => lineOf(change, say))];
  const title = say(message("What has changed, turn by turn"));
  const none = say(message("Nobody's words have changed."));
  return `# ${title}\n\n${lines.length === 0 ? none : lines.join("\n")}\n`;
}

function lineOf(change: Change, say: (message: Message) => string): string {
  const turn = change.kind === "removed" ? change.before : change.after;
  const named = { turn: turn.index + 1, name: turn.speaker.name };
  switch (change.kind) {
    case "added":
      return `- ${escapeMarks(say(message("Turn {turn}, {name}, is new:", named)))} **${wordsOf(turn)}**`;
    case "removed":
      return `- ${escapeMarks(say(message("Turn {turn} of before, {name}, is gone:", named)))} ~~${wordsOf(turn)}~~`;
    case "moved":
      return `- ${escapeMarks(say(message("Turn {turn}, {name}, was turn {before}:", { ...named, before: change.before.index + 1 })))} ${wordsOf(turn)}`;
    case "revised":
      return `- ${escapeMarks(say(message("Turn {turn}, {name}, says it otherwise:", named)))} ${difference(wordsOf(change.before), wordsOf(turn))}`;
  }
}

function wordsOf({ text, nonverbal }: Turn): string {
  return escapeMarks([text, ...nonverbal.map((act) => `(${act})`)].filter((part) => part !== "").join(" "));
}

function difference(before: string, after: string): string {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  if (!parts) return `~~${before}~~ **${after}**`;
  return parts.map(({ value, added, removed }) => marked(value, added ? "**" : removed ? "~~" : "")).join("");
}

/** Marks do not reach over the white space around words. */
function marked(value: string, mark: string): string {
  const words = value.trim();
  return mark === "" || words === "" ? value : value.replace(words, () => `${mark}${words}${mark}`);
}
