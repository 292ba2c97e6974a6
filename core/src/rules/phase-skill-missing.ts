import { taggedTurns, within } from "../analysis/tagged.ts";
import { following } from "../analysis/near.ts";
import type { Header, Section, Tag, Turn } from "../recording/model.ts";
import type { Localised } from "../text/localised.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import type { PhaseId, Requirement } from "../vocabulary/pack.ts";
import { option } from "./options.ts";
import { defineRule } from "./rule.ts";

export const phaseSkillMissing = defineRule({
  id: "phase-skill-missing",
  kind: "practice",
  severity: "information",
  summary: "In a part of the session nothing is tagged of what such a part is there for.",
  why: "A beginning says what we are here for and waits for an answer; the middle shows what members did for each other, and what got in the way; an ending gathers up. If it happened, name the line: it is the first thing a reader will look for. If it did not, what happened instead?",
  limits:
    "It goes by tags alone, and by members who speak after a purpose was said. Where hardly anything is tagged it is silent: who has not begun to tag has left nothing out. What was done and not tagged it cannot see. What each part must show is data of the course pack; some of it no program can find, and that is not asked about.",
  options: {
    minTagged: option.number(3, 1, 200, "Fewest turns with a tag in the recording. Our default."),
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
    const tagged = walk(taggedTurns).findings;
    if (tagged.length < options.minTagged) return;
    for (const section of recording.sections) {
      const { turns, phase: id } = section;
      const phase = id === "preparation" ? undefined : vocabulary.pack.phases.find((each) => each.id === id);
      if (section.kind !== "phase" || !turns || !phase) continue;
      const wanted = phase.mustShow.filter(
        ({ id, satisfiedBy }) =>
          satisfiedBy.length > 0 && (!id.startsWith("group-") || isGroupIn(phase.id, recording.header)),
      );
      const missing = without(wanted, section, within(tagged, turns), (turn) =>
        following(turn.index, options.next, recording).some(({ speaker }) => speaker.role === "member"),
      );
      if (missing.length === 0) continue;
      yield {
        span: section.heading,
        turns,
        concept: phase.concept,
        figures: { missing: missing.length },
        message: message("Which line of “{phase}” shows: {missing}?", {
          phase: section.title,
          missing: list(missing),
        }),
      };
    }
  },
});

/** What is left of the things that a part must show; it is over as soon as nothing is. */
function without(
  wanted: readonly Requirement[],
  section: Section,
  turns: readonly Turn[],
  isAnswered: (turn: Turn) => boolean,
): readonly Requirement[] {
  const purpose = wanted.find(({ id }) => id === "purpose");
  const shows = ({ satisfiedBy }: Requirement, { concept }: Tag): boolean =>
    concept !== undefined && satisfiedBy.includes(concept);
  let missing = wanted.filter((each) => !section.tags.some((tag) => shows(each, tag)));
  for (const turn of turns) {
    if (missing.length === 0) break;
    const reacted = purpose !== undefined && turn.tags.some((tag) => shows(purpose, tag)) && isAnswered(turn);
    missing = missing.filter(
      (each) => !(each.id === "reaction" && reacted) && !turn.tags.some((tag) => shows(each, tag)),
    );
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
