import { hasCue } from "../analysis/cues.ts";
import type { Recording, Turn } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { ofMember } from "./shared/about.ts";
import { interactionOptions, option } from "./options.ts";
import { evidence, placeOf } from "./shared/places.ts";
import { defineRule } from "./rule.ts";

export const adviceRound = defineRule({
  id: "advice-round",
  kind: "practice",
  severity: "information",
  concept: "pitfall-advice",
  summary: "Several members advise in a row, and none of them speaks from experience.",
  why: "Advice is meant well and leaves the person who gets it alone with it; “yes, but” is the usual answer. What somebody did themselves, and how it went, can be taken or left. What would have come if you had asked who knows this from the inside?",
  limits:
    "It listens for words such as “you should”, “why don't you”, “deberías”. A concrete tip (“the clinic takes walk-ins”) is no advice. One story among the advice ends the row.",
  options: {
    ...interactionOptions,
    members: option.number(2, 2, 20, "How many members in a row make a round. Our default."),
  },
  examples: {
    fires: [
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { advice-round: { minSessionTurns: 3 } }
        ---
        **Maria:** He does not answer the phone.
        **Tina → Maria:** You should write to him.
        **Gloria → Maria:** Why don't you just go round there?
        **Maria:** I don't know.
      `,
      note`
        ---
        members: [Ana, Rosa, Luz]
        worker: Sam
        language: es
        rules: { advice-round: { minSessionTurns: 3 } }
        ---
        **Ana:** No me contesta el teléfono.
        **Rosa → Ana:** Tienes que escribirle.
        **Ana:** Ya le escribí.
        **Luz → Ana:** Yo que tú, iba a su casa.
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { advice-round: { minSessionTurns: 3 } }
        ---
        **Maria:** He does not answer the phone.
        **Tina → Maria:** You should write to him. When mine went quiet, that is what I did.
        **Gloria → Maria:** Why don't you just go round there?
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { advice-round: { minSessionTurns: 3 } }
        ---
        **Maria:** He does not answer the phone.
        **Tina → Maria:** You should write to him.
        **Sam → group:** Who has had somebody go quiet on them?
        **Gloria → Maria:** You should have seen mine.
      `,
    ],
  },
  about: ofMember,
  *checkTurn(turn, { recording, options }, look) {
    if (!advises(turn, recording)) return;
    const { turns } = recording;
    const before = lastBefore(turn, recording);
    look(before?.index ?? 0, turn.index);
    if (before && advises(before, recording)) return;
    const row = [turn];
    let index = turn.index + 1;
    for (let next = turns[index]; next; next = turns[++index]) {
      if (advises(next, recording)) row.push(next);
      else if (!isAdvised(next, turn) && !isGesture(next)) break;
    }
    look(before?.index ?? 0, Math.min(index, turns.length - 1));
    const members = new Set(row.map(({ speaker }) => speaker.id)).size;
    if (members < options.members) return;
    const figures = { members };
    yield {
      span: placeOf(turn),
      turns: [turn.index, row.at(-1)?.index ?? turn.index],
      figures,
      message: message(
        "{members} members advise in a row, and none speaks from experience. What would have come if you had asked who has been there?",
        figures,
      ),
      related: evidence(row),
    };
  },
});

/** Whether a member says what somebody should do, and nothing of what they did themselves. */
function advises(turn: Turn, recording: Recording): boolean {
  if (turn.speaker.role !== "member" || !hasCue(turn, recording, "advice")) return false;
  const isTold = turn.tags.some(({ concept }) => concept === "self-reference" || concept === "purposeful-use-of-self");
  return !isTold && !hasCue(turn, recording, "experience");
}

/** The last turn before a piece of advice that is nobody's whom it is for. */
function lastBefore(advice: Turn, recording: Recording): Turn | undefined {
  const { turns } = recording;
  let index = advice.index - 1;
  // Who has just advised is taken for whom the next one speaks to, and answers nobody.
  const isAnswer = (turn: Turn): boolean => isGesture(turn) || (isAdvised(turn, advice) && !advises(turn, recording));
  for (let turn = turns[index]; turn && isAnswer(turn); turn = turns[index]) index--;
  return turns[index];
}

/** Whether somebody but the worker only nods or laughs: that parts no pieces of advice. */
function isGesture({ speaker, words, silence }: Turn): boolean {
  return speaker.role !== "worker" && words === 0 && !silence;
}

/** Whether a turn is an answer of somebody whom the advice is for. */
function isAdvised(turn: Turn, advice: Turn): boolean {
  return advice.addressees.some(({ id }) => id === turn.speaker.id);
}
