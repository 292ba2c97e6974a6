import { type Claim, claimsOf, phaseOf } from "../analysis/claims.ts";
import { contentWords } from "../analysis/content.ts";
import { merge } from "../analysis/merge.ts";
import { following, preceding } from "../analysis/near.ts";
import type { Recording, Turn } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { tagged } from "./shared/about.ts";
import { option } from "./options.ts";
import { evidence } from "./shared/places.ts";
import { defineRule, type Found } from "./rule.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

export const tabooWithoutSecondEntrant = defineRule({
  id: "taboo-without-second-entrant",
  kind: "practice",
  severity: "information",
  concept: "taboo",
  summary: "A taboo is claimed, and no second member goes into the subject.",
  why: "One member who dares to name a closed subject makes a disclosure. It becomes mutual aid when a second member follows and the subject survives. If nobody did, what kept the others out, and what could have opened the door for them?",
  limits:
    "It looks for a word that a second member, or the group as one, shares with the claimed turn, or for a second claim of the same. A member who followed in other words, with a look or in silence is not seen; tag that turn too. What only your supervisor calls a taboo is left alone. Twelve turns are our default.",
  options: {
    within: option.number(12, 1, 200, "How many turns, as counted, a second member has to follow. Our default."),
  },
  examples: {
    fires: [
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        ---
        ## Middle
        **Maria:** I never told anyone. Some nights I am afraid that I will hit him. #taboo
        **Sam:** That took courage.
        **Tina:** Did anybody bring the photos from the picnic?
        **Gloria:** They are in my bag.
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        ---
        **Maria:** My father drinks. There, I said it. #taboo
        **Tina:** Mm. Wow.
        **Maria:** He has been drinking since I was six.
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        ---
        ## Middle
        **Maria:** I never told anyone. Some nights I am afraid that I will hit him. #taboo
        **Sam:** That took courage.
        **Tina:** I hit mine once. I still dream of it.
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        ---
        **Maria:** My father drinks. There, I said it. #?taboo
        **Tina:** Mm.
      `,
    ],
  },
  about: tagged,
  *checkTurn(turn, asked, look) {
    // Claims of one turn that begin at the same turn are about the same ones, and have one answer.
    const answers = new Map<number, Omit<Found, "span"> | undefined>();
    for (const { tag, about, until } of tabooClaims(turn, asked.recording, asked.vocabulary)) {
      look(turn.index, until);
      if (!about || tag.by === "supervisor") continue;
      if (!answers.has(about[0])) answers.set(about[0], answer(about, asked, look));
      const found = answers.get(about[0]);
      if (found) yield { ...found, span: tag.span };
    }
  },
});

interface Asking {
  readonly recording: Recording;
  readonly vocabulary: Vocabulary;
  readonly options: { readonly within: number };
}

/** What there is to ask about a taboo that is claimed of some turns. */
function answer(
  about: readonly [number, number],
  { recording, vocabulary, options }: Asking,
  look: (first: number, last: number) => void,
): Omit<Found, "span"> | undefined {
  const later = withinPhase(about[1], following(about[1], options.within, recording), recording);
  const before = preceding(about[0], options.within, recording);
  look(before[0]?.index ?? about[0], later.at(-1)?.index ?? about[1]);
  const entering = turnsOf(about, recording).filter(
    (turn) => turn.speaker.role === "member" && turn.notation !== "narrative",
  );
  const [first] = entering;
  if (!first) return undefined;
  const people = new Set(entering.map((turn) => turn.speaker.id));
  // Whoever comes after somebody else's taboo is the second entrant.
  const follows = before.some((turn) => !people.has(turn.speaker.id) && isClaimed(turn, recording, vocabulary));
  if (people.size > 1 || follows) return undefined;
  const subject = new Set(entering.flatMap((turn) => [...contentWords(turn, recording)]));
  const second = later.some(
    (turn) =>
      turn.speaker.role !== "worker" &&
      !people.has(turn.speaker.id) &&
      (isClaimed(turn, recording, vocabulary) || shares(contentWords(turn, recording), subject)),
  );
  if (second) return undefined;
  const looked = merge(later).length;
  return {
    turns: about,
    figures: { looked },
    message:
      looked === 0
        ? message(
            "{name} enters a taboo here, and nobody speaks after it in this part of the session. Who else knew this subject, and how could they have come in?",
            { name: first.speaker.name },
          )
        : message(
            "{name} enters a taboo here, and no word of it comes back from another member in what follows (turns looked at: {looked}). Who else knew this subject, and how could they have come in?",
            { name: first.speaker.name, looked },
          ),
    related: evidence(later.filter((turn) => turn.speaker.role === "member" && !people.has(turn.speaker.id))),
  };
}

/** Claims of a taboo that are meant. */
function tabooClaims(turn: Turn, recording: Recording, vocabulary: Vocabulary): Claim[] {
  return claimsOf(turn, recording, vocabulary).filter((claim) => claim.concept.id === "taboo" && !claim.tag.tentative);
}

/** Whether a turn itself carries a claim of a taboo. */
function isClaimed(turn: Turn, recording: Recording, vocabulary: Vocabulary): boolean {
  return tabooClaims(turn, recording, vocabulary).some(
    ({ about }) => about !== undefined && about[0] <= turn.index && turn.index <= about[1],
  );
}

function turnsOf([first, last]: readonly [number, number], recording: Recording): readonly Turn[] {
  return recording.turns.slice(first, last + 1);
}

/** Those of the turns behind one that lie in its phase. */
function withinPhase(index: number, later: readonly Turn[], recording: Recording): readonly Turn[] {
  const turn = recording.turns[index];
  const end = turn && phaseOf(turn, recording)?.turns?.[1];
  return end === undefined ? later : later.filter((each) => each.index <= end);
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}
