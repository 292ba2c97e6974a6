import { following } from "../analysis/near.ts";
import { namesIn, turnsThatShow } from "../analysis/shown.ts";
import { within } from "../analysis/tagged.ts";
import type { Header, Recording, Section, Tag, Turn } from "../recording/model.ts";
import type { Localised } from "../text/localised.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import type { PhaseId, Requirement } from "../vocabulary/pack.ts";
import { option } from "./options.ts";
import { defineRule } from "./rule.ts";
import { addTo } from "../text/lists.ts";

export const phaseSkillMissing = defineRule({
  id: "phase-skill-missing",
  kind: "practice",
  severity: "information",
  summary: "In a part of the session nothing is tagged of what such a part is there for.",
  why: "A beginning says what we are here for and waits for an answer; the middle shows what members did for each other, and what got in the way; an ending gathers up. If it happened, name the line: it is the first thing a reader will look for. If it did not, what happened instead?",
  limits:
    "It goes by tags, by concepts that your remarks of analysis and skill call by their full names, and by members who speak after a purpose was said. Two headings of one part (“Check-in”, “Contracting”) are one part. Where you have tagged hardly anything it is silent: who has not begun to tag has left nothing out. What was done and not tagged it cannot see. What each part must show is data of the course pack; some of it no program can find, and that is not asked about.",
  options: {
    minTagged: option.number(3, 1, 200, "Fewest turns with a tag of yours in the recording. Our default."),
    next: option.number(3, 1, 50, "How many turns after the purpose, as counted, a member has to react. Our default."),
  },
  examples: {
    fires: [
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        session: 4
        ---
        ## Beginning
        **Sam:** Hello, everybody. Sit where you like. #being-there
        **Maria:** Here is fine.
        **Sam:** You look tired, all of you. #scanning
        **Tina:** I cried on the bus. #taboo
      `,
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        session: 1
        ---
        ## Beginning
        **Sam:** We are here so that parents help each other through the week. #clarifying-purpose
        **Maria:** I could do with that.
        **Sam:** Who else? #inviting-participation
        **Tina:** Me. I cried on the bus. #taboo
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        session: 4
        ---
        ## Beginning
        **Sam:** School mornings today, we said. Is that still it? #sessional-contracting
        **Maria:** Yes, please.
        **Sam:** Who else? #inviting-participation
        **Tina:** Me. I cried on the bus. #taboo
      `,
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        session: 4
        ---
        ## Beginning
        **Sam:** Hello, everybody. Sit where you like.
        **Maria:** Here is fine. #we-ness
      `,
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        session: 4
        ---
        ## Preparation
        I hope that they come.

        ## Middle
        **Tina → Maria:** When mine was late I told the school before they told me. #sharing-data
        > Analysis: They had been polite for twenty minutes. #pitfall-polite
        **Maria:** I could do that. #same-boat
      `,
    ],
  },
  *check({ recording, vocabulary, options, walk }) {
    if (recording.header.recording === "individual") return;
    const shown = walk(turnsThatShow).findings;
    if (!hasAtLeast(options.minTagged, shown)) return;
    const named = namesIn(recording, vocabulary);
    for (const [id, parts] of partsByPhase(recording)) {
      const phase = vocabulary.pack.phases.find((each) => each.id === id);
      const [first] = parts;
      if (!phase || !first) continue;
      const wanted = phase.mustShow.filter(
        ({ id, satisfiedBy }) =>
          satisfiedBy.length > 0 && (!id.startsWith("group-") || isGroupIn(phase.id, recording.header)),
      );
      const isAnswered = (turn: Turn): boolean =>
        following(turn.index, options.next, recording).some(({ speaker }) => speaker.role === "member");
      const purpose = wanted.find(({ id }) => id === "purpose");
      const missing = parts.reduce<readonly Requirement[]>(
        (left, { section, turns }) =>
          without(left, { section, turns: within(shown, turns), purpose, isAnswered, named }),
        wanted,
      );
      if (missing.length === 0) continue;
      yield {
        span: first.section.heading,
        turns: [first.turns[0], lastInARow(parts)],
        concept: phase.concept,
        figures: { missing: missing.length },
        message: message("Which line of “{phase}” shows: {missing}?", {
          phase: [...new Set(parts.map(({ section }) => section.title))].join(" / "),
          missing: list(missing),
        }),
      };
    }
  },
});

/** A heading of a phase, with the turns below it. */
interface Part {
  readonly section: Section;
  readonly turns: readonly [first: number, last: number];
}

/** The parts of each phase but the preparation, which has no turns. */
function partsByPhase({ sections }: Recording): ReadonlyMap<string, readonly Part[]> {
  const phases = new Map<string, Part[]>();
  for (const section of sections) {
    const { kind, turns, phase } = section;
    if (kind !== "phase" || !turns || phase === undefined || phase === "preparation") continue;
    addTo(phases, phase, { section, turns });
  }
  return phases;
}

/** The last turn of those parts that follow directly upon one another. */
function lastInARow(parts: readonly Part[]): number {
  let last = parts[0]?.turns[1] ?? 0;
  for (const { turns } of parts) if (turns[0] === last + 1) last = turns[1];
  return last;
}

/** Whether so many turns have a tag of the student's. */
function hasAtLeast(count: number, turns: readonly Turn[]): boolean {
  let left = count;
  for (const { tags } of turns)
    if (tags.some(({ concept, by }) => concept !== undefined && by === "student") && --left <= 0) return true;
  return false;
}

interface Looked {
  readonly section: Section;
  readonly turns: readonly Turn[];
  readonly purpose: Requirement | undefined;
  readonly isAnswered: (turn: Turn) => boolean;
  readonly named: (turn: Turn) => readonly string[];
}

/** What is left of the things that a phase must show; it is over as soon as nothing is. */
function without(
  wanted: readonly Requirement[],
  { section, turns, purpose, isAnswered, named }: Looked,
): readonly Requirement[] {
  const ids = (tags: readonly Tag[]): string[] => tags.flatMap(({ concept }) => concept ?? []);
  const shows = ({ satisfiedBy }: Requirement, concepts: readonly string[]): boolean =>
    concepts.some((concept) => satisfiedBy.includes(concept));
  let missing = wanted.filter((each) => !shows(each, ids(section.tags)));
  for (const turn of turns) {
    if (missing.length === 0) break;
    const concepts = [...ids(turn.tags), ...named(turn)];
    const reacted = purpose !== undefined && shows(purpose, concepts) && isAnswered(turn);
    missing = missing.filter((each) => !(each.id === "reaction" && reacted) && !shows(each, concepts));
  }
  return missing;
}

/** Whether the whole group, and not just this meeting, is in a phase. */
function isGroupIn(id: PhaseId, { phase, session }: Header): boolean {
  return phase === id || (id === "beginning" && session?.number === 1);
}

function list(missing: readonly Requirement[]): Localised {
  const texts = missing.map(({ text }) => text);
  return { en: texts.map(({ en }) => en).join("; "), es: texts.map(({ en, es }) => es ?? en).join("; ") };
}
