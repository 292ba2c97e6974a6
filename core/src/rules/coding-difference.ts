import { type Claim, claimsOf } from "../analysis/claims.ts";
import type { Localised } from "../text/localised.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { option } from "./options.ts";
import { evidence } from "./shared/places.ts";
import { defineRule } from "./rule.ts";

export const codingDifference = defineRule({
  id: "coding-difference",
  kind: "practice",
  severity: "hint",
  summary: "You and your supervisor see different concepts in the same turn.",
  why: "Two people who code the same lines rarely agree on all of them, and where they differ is where the talk in supervision gets good. Neither coding is the right one. What did each of you see?",
  limits:
    "It compares only turns that your supervisor has tagged and near which you have tagged something, too: where one of you tagged nothing, there is nothing to compare. A tag of yours that stands some turns away counts if it is about the same turn.",
  options: {
    near: option.number(
      5,
      0,
      50,
      "How many turns either way your tags may stand and still be about this one, or show that you tagged here. Our default.",
    ),
  },
  examples: {
    fires: [
      note`
        **Maria:** I thought it was just me. #mutual-support
        > Supervisor: I heard something else here. #same-boat
        **Tina:** Me too.
      `,
      note`
        **Maria:** I never told anyone.
        > Skill: I kept quiet. #containment
        > Supervisor: And you looked round. #scanning
        **Tina:** Me neither.
      `,
      note`
        **Maria:** I thought it was just me. #same-boat
        **Worker:** No. Gloria, you were nodding.
        > Supervisor: And here you brought her in. #inviting-participation
        **Gloria:** I have been there.
      `,
    ],
    silent: [
      note`
        **Maria:** I thought it was just me. #same-boat
        > Supervisor: Yes! #same-boat
        **Tina:** Me too.
      `,
      note`
        **Maria:** I thought it was just me.
        > Supervisor: This is where it began. #same-boat
        **Tina:** Me too. #same-boat(2)
      `,
      note`
        **Maria:** I thought it was just me. #same-boat
        > Supervisor: Lovely.
        **Tina:** Me too.
      `,
      note`
        **Maria:** I thought it was just me.
        > Supervisor: This is where it began. #same-boat
        **Tina:** Me too.
      `,
    ],
  },
  about: ({ tags }) => tags.some((tag) => tag.by === "supervisor"),
  *checkTurn(turn, { recording, vocabulary, options }, look) {
    const claimed = claimsOf(turn, recording, vocabulary);
    const theirs = claimed.filter(({ tag }) => tag.by === "supervisor");
    const yours = claimed.filter(({ tag }) => tag.by === "student");
    const [first, last] = [turn.index - options.near, turn.index + options.near];
    look(Math.max(0, first), Math.min(recording.turns.length - 1, last));
    const near = recording.turns.slice(Math.max(0, first), last + 1).filter((each) => each.tags.length > 0);
    const claims = near.flatMap((each) => claimsOf(each, recording, vocabulary));
    look(turn.index, Math.max(...claims.map(({ until }) => until)));
    const nearby = claims.filter(({ tag }) => tag.by === "student");
    if (nearby.length === 0) return;
    const both = theirs.filter((claim) => nearby.some((other) => isSame(claim, other)));
    const onlyTheirs = theirs.filter((claim) => !both.includes(claim));
    const onlyYours = yours.filter((claim) => !theirs.some((other) => isSame(claim, other)));
    const [place] = theirs;
    if (!place || (onlyTheirs.length === 0 && onlyYours.length === 0)) return;
    yield {
      span: place.tag.span,
      turns: [turn.index, turn.index],
      concept: place.concept.id,
      figures: { both: both.length, yours: onlyYours.length, theirs: onlyTheirs.length },
      message:
        both.length === 0 && onlyYours.length === 0
          ? message(
              "Your supervisor sees “{theirs}” in this turn, and you have tagged nothing in it. What did each of you see?",
              { theirs: names(onlyTheirs) },
            )
          : message(
              "Two codings of one turn. Both of you: {both}. Only you: {yours}. Only your supervisor: {theirs}. What did each of you see?",
              { both: names(both), yours: names(onlyYours), theirs: names(onlyTheirs) },
            ),
      related: evidence([turn]),
    };
  },
});

/** Whether two claims are about the same concept, or one about a case of the other, and have a turn in common. */
function isSame(a: Claim, b: Claim): boolean {
  const [one, other] = [a.concept, b.concept];
  if (one.id !== other.id && one.parent !== other.id && other.parent !== one.id) return false;
  const [mine, theirs] = [a.about ?? [a.turn.index, a.turn.index], b.about ?? [b.turn.index, b.turn.index]];
  return mine[0] <= theirs[1] && theirs[0] <= mine[1];
}

function names(claims: readonly Claim[]): Localised {
  const labels = claims.map(({ concept }) => concept.label);
  const list = (words: readonly string[]): string => (words.length === 0 ? "–" : [...new Set(words)].join(", "));
  return { en: list(labels.map((label) => label.en)), es: list(labels.map((label) => label.es ?? label.en)) };
}
