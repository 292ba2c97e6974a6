/** Claims: which turns a tag is about. */
import type { Recording, Section, Tag, Turn } from "../recording/model.ts";
import type { Concept } from "../vocabulary/pack.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { countBefore } from "../text/search.ts";

/** A tag that the vocabulary knows, and the turns it speaks of. */
export interface Claim {
  readonly tag: Tag;
  readonly concept: Concept;
  /** The turn it stands in or under. */
  readonly turn: Turn;
  /** First and last turn it is about. `undefined` where it is about turns that do not come. */
  readonly about: readonly [first: number, last: number] | undefined;
  /** The last turn that was looked at for that. */
  readonly until: number;
}

/** All claims of a recording, in the order of their turns. */
export function claims(recording: Recording, vocabulary: Vocabulary): Claim[] {
  return recording.turns.flatMap((turn) => claimsOf(turn, recording, vocabulary));
}

/** The claims in one turn and in the remarks on it. */
export function claimsOf(turn: Turn, recording: Recording, vocabulary: Vocabulary): Claim[] {
  const found: Claim[] = [];
  let ahead: Pick<Claim, "about" | "until"> | undefined;
  for (const tag of turn.tags) {
    const concept = tag.concept === undefined ? undefined : vocabulary.concept(tag.concept);
    if (!concept) continue;
    const { about, until } = looksAhead(tag, concept, turn)
      ? (ahead ??= membersBehind(turn, recording))
      : { about: [Math.max(0, turn.index - tag.turns + 1), turn.index] as const, until: turn.index };
    found.push({ tag, concept, turn, about, until });
  }
  return found;
}

/**
 * A dynamic tagged in an annotation on a worker's turn is about the members' turns that follow, up to the
 * next worker's turn; what workers still say before a member speaks belongs to it. Everything else is about its own turn and, with a span, those before it.
 */
function looksAhead(tag: Tag, { group }: Concept, { speaker }: Turn): boolean {
  return group === "dynamic" && tag.annotation !== undefined && speaker.role === "worker" && tag.turns === 1;
}

/** So many turns of members in a row are looked at behind a worker's: more than any group says without its worker. */
const farthest = 500;

/** The turns of others behind a worker's, in its section, up to the next of a worker. */
function membersBehind(turn: Turn, recording: Recording): Pick<Claim, "about" | "until"> {
  const { turns } = recording;
  const section = sectionOf(turn, recording);
  let first: number | undefined;
  let at = turn.index + 1;
  for (let next = turns[at]; next && at - turn.index <= farthest; next = turns[++at]) {
    if (sectionOf(next, recording) !== section) break;
    if (next.speaker.role !== "worker") first ??= at;
    else if (first !== undefined) break;
  }
  return { about: first === undefined ? undefined : [first, at - 1], until: Math.min(at, turns.length - 1) };
}

/** The innermost section that a turn stands in. */
export function sectionOf(turn: Turn, { sections }: Recording): Section | undefined {
  const { index } = turn.span.block;
  return sections[countBefore(sections, ({ heading }) => heading.block.index <= index) - 1];
}

/** The phase that a turn lies in: the innermost one around it. */
export function phaseOf(turn: Turn, recording: Recording): Section | undefined {
  const section = sectionOf(turn, recording);
  return section?.kind === "phase" ? section : section?.within;
}
