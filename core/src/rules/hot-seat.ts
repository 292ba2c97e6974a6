import { hasCue } from "../analysis/cues.ts";
import { merge, rolesOf } from "../analysis/merge.ts";
import { following, preceding } from "../analysis/near.ts";
import { asked } from "../analysis/questions.ts";
import { isSupportClaimed } from "../analysis/response.ts";
import type { Recording, Turn } from "../recording/model.ts";
import { nameOf } from "../recording/people/person.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { interactionOptions, option } from "./options.ts";
import { evidence, placeOf } from "./shared/places.ts";
import { defineRule } from "./rule.ts";

export const hotSeat = defineRule({
  id: "hot-seat",
  kind: "practice",
  severity: "information",
  concept: "pitfall-hot-seat",
  summary: "One member is questioned or pressed by the worker and by others, and nothing supports them.",
  why: "Everybody wants to help, and so everybody asks. From the chair in the middle it can feel like being worked on. Support and demand belong together. What did this member need just then, and who could have said “when it was me”?",
  limits:
    "It counts questions, advice and claimed demands to one member: five in eight turns, by you and at least one other (our defaults). Words of empathy, a story of one's own and a claim of support end it. The pattern that textbooks call hot seat, worker and one member, is `casework-in-group`.",
  options: {
    ...interactionOptions,
    window: option.number(8, 3, 50, "How many turns in a row, as counted, are looked at. Our default."),
    pressing: option.number(5, 2, 50, "In how many of them the member is asked or pressed. Our default."),
  },
  examples: {
    fires: [
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { hot-seat: { minSessionTurns: 5 } }
        ---
        **Sam → Maria:** Why didn't you call her?
        **Tina → Maria:** You said you would. What stopped you?
        **Maria:** I don't know.
        **Gloria → Maria:** Do you want to get better?
        **Sam → Maria:** What would it take?
        **Maria:** I don't know.
        **Tina → Maria:** You should just do it.
        **Gloria → Maria:** When, though?
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { hot-seat: { minSessionTurns: 3, window: 5, pressing: 4 } }
        ---
        **Sam → Maria:** Why didn't you call her?
        **Tina → Maria:** You have to call.
        **Gloria → Maria:** What is so hard about it?
        **Maria:** Everything.
        **Sam → Maria:** Everything?
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { hot-seat: { minSessionTurns: 5 } }
        ---
        **Sam → Maria:** Why didn't you call her?
        **Tina → Maria:** You said you would. What stopped you?
        **Maria:** I don't know.
        **Gloria → Maria:** I couldn't call mine for a year. When I tried I hung up. Do you know that one?
        **Sam → Maria:** What would it take?
        **Maria:** Somebody next to me.
        **Tina → Maria:** Is Thursday good?
        **Gloria → Maria:** Or at my place?
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        rules: { hot-seat: { minSessionTurns: 5 } }
        ---
        **Sam → Maria:** What did she say?
        **Maria:** Nothing.
        **Tina → Maria:** Nothing at all?
        **Maria:** She hung up.
        **Sam → Maria:** And then?
        **Maria:** I sat there.
        **Gloria:** Is there any coffee left?
        **Tina:** In the can.
      `,
    ],
  },
  about: ({ notation }) => notation !== "narrative",
  *checkTurn(turn, { recording, vocabulary, options }, look) {
    const member = pressed(turn, recording);
    if (member === undefined) return;
    const before = preceding(turn.index, options.window, recording);
    const later = following(turn.index, options.window, recording);
    look(before[0]?.index ?? turn.index, later.at(-1)?.index ?? turn.index);
    const found = windowFrom(turn, member, options, recording, vocabulary);
    if (!found) return;
    const isOpen = (each: Turn): boolean =>
      pressed(each, recording) === member && windowFrom(each, member, options, recording, vocabulary) !== undefined;
    if (before.some(isOpen)) return;
    const last = found.turns.at(-1) ?? turn;
    const figures = { pressing: found.pressing.length, of: found.counted };
    yield {
      span: placeOf(turn),
      turns: [turn.index, last.index],
      figures,
      message: message(
        "{name} is asked or pressed in {pressing} of {of} turns, by you and by others, with no word of support. What did {name} need just then?",
        {
          ...figures,
          name: nameOf(member, recording),
        },
      ),
      related: evidence(found.pressing),
    };
  },
});

/** The member to whom a turn puts a question, advice or a demand. */
function pressed(turn: Turn, recording: Recording): string | undefined {
  const roles = rolesOf(recording);
  const to = turn.addressees.find(({ id, basis }) => basis !== "round" && roles.get(id) === "member")?.id;
  if (to === undefined || turn.notation === "narrative") return undefined;
  const demands = turn.tags.some(({ concept }) => concept === "mutual-demand" || concept === "demand-for-work");
  return demands || asked(turn, recording).length > 0 || hasCue(turn, recording, "advice") ? to : undefined;
}

interface Window {
  readonly turns: readonly Turn[];
  readonly counted: number;
  readonly pressing: readonly Turn[];
}

/** The turns from one on, if a member is pressed in enough of them and supported in none. */
function windowFrom(
  turn: Turn,
  member: string,
  options: { readonly window: number; readonly pressing: number },
  recording: Recording,
  vocabulary: Vocabulary,
): Window | undefined {
  const turns = [turn, ...following(turn.index, options.window - 1, recording)];
  const pressing = turns.filter((each) => pressed(each, recording) === member);
  if (pressing.length < options.pressing) return undefined;
  const enough = merge(turns).filter(({ first, last }) =>
    pressing.some(({ index }) => first <= index && index <= last),
  );
  const roles = new Set(pressing.map(({ speaker }) => speaker.role));
  if (enough.length < options.pressing || !roles.has("worker") || !roles.has("member")) return undefined;
  const isKind = (each: Turn): boolean =>
    isSupportClaimed(each, vocabulary) ||
    (each.speaker.id !== member && hasCue(each, recording, "empathy", "experience"));
  return turns.some(isKind) ? undefined : { turns, counted: merge(turns).length, pressing };
}
