/** Which turn of the writer's each turn of a copy is, although the writer went on. */
import { firstWords, foldedWords } from "../recording/anchor.ts";
import type { Recording, Turn } from "../recording/model.ts";
import { compareVersions } from "../review/compare.ts";
import { counted } from "../text/counted.ts";
import { countBefore } from "../text/search.ts";
import { addTo } from "../text/lists.ts";

/**
 * The turn of the same speaker with the same words, or, where they were revised, with the same first words, or with half
 * of the words in the same place; of several the nearest, and each only once.
 */
export function pairs(mine: Recording, returned: Recording): ReadonlyMap<Turn, Turn> {
  const { turns } = mine;
  const whole = new Map<string, Turn[]>();
  const begun = new Map<string, Turn[]>();
  const used = new Set<Turn>();
  for (const turn of turns) {
    addTo(whole, wholeKey(turn), turn);
    if (turn.text !== "") addTo(begun, beginningKey(turn), turn);
  }
  const paired = new Map<Turn, Turn>();
  const pair = (turn: Turn, list: Turn[] | undefined): void => {
    const found = list && !paired.has(turn) ? nearest(list, turn.index, used) : undefined;
    if (!found) return;
    used.add(found);
    paired.set(turn, found);
  };
  // What is unchanged is settled first, so that nothing revised takes its place.
  for (const turn of returned.turns) pair(turn, whole.get(wholeKey(turn)));
  for (const turn of returned.turns) pair(turn, begun.get(beginningKey(turn)));
  if (paired.size < returned.turns.length)
    for (const change of compareVersions(returned, mine))
      if (change.kind === "revised" && haveMuchInCommon(change.before, change.after))
        pair(change.before, [change.after]);
  for (const turn of returned.turns) {
    const found = paired.has(turn) ? undefined : mergedInto(turn, returned, mine, paired);
    if (found) paired.set(turn, found);
  }
  return paired;
}

/** The turn beside it that holds all of its words now, in their order: two lines of one person have become one. */
function mergedInto(
  turn: Turn,
  returned: Recording,
  { turns }: Recording,
  paired: ReadonlyMap<Turn, Turn>,
): Turn | undefined {
  const words = foldedWords(turn.text);
  if (words.length < 3) return undefined;
  const said = ` ${words.join(" ")} `;
  return [turn.index - 1, turn.index + 1]
    .flatMap((beside) => {
      const near = returned.turns[beside];
      const here = near && paired.get(near);
      return here ? [here, turns[here.index + turn.index - beside]] : [];
    })
    .find((each) => each?.speaker.id === turn.speaker.id && ` ${keyOf(each.text)} `.includes(said));
}

/** Half of the words of the longer, and more than a “yes, but”: a comment must not slide to what was never said. */
function haveMuchInCommon(one: Turn, other: Turn): boolean {
  const [few, many] = [foldedWords(one.text), foldedWords(other.text)].toSorted((a, b) => a.length - b.length);
  if (!few || !many) return false;
  const isIn = counted(many);
  const common = few.filter(isIn).length;
  return common >= 4 && common * 2 >= many.length;
}

/** The unused turn that is nearest, looked for outwards from where it should be. */
function nearest(list: readonly Turn[], index: number, used: ReadonlySet<Turn>): Turn | undefined {
  const first = countBefore(list, (turn) => turn.index < index);
  for (let below = first - 1, above = first; below >= 0 || above < list.length;) {
    const [before, after] = [list[below], list[above]];
    const isAfter = after && (!before || after.index - index <= index - before.index);
    const next = isAfter ? after : before;
    if (next && !used.has(next)) return next;
    if (isAfter) above++;
    else below--;
  }
  return undefined;
}

function wholeKey({ speaker, text, nonverbal }: Turn): string {
  return `${speaker.id}\n${keyOf(text)}\n${nonverbal.join()}`;
}

function beginningKey({ speaker, text }: Turn): string {
  return `${speaker.id}\n${firstWords(foldedWords(text), 4).join(" ")}`;
}

function keyOf(text: string): string {
  return foldedWords(text).join(" ");
}
