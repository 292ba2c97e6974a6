import { claimsOf } from "../analysis/claims.ts";
import { following, preceding } from "../analysis/near.ts";
import type { Tag, Turn } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import type { Concept } from "../vocabulary/pack.ts";
import { tagged } from "./shared/about.ts";
import { option } from "./options.ts";
import { evidence } from "./shared/places.ts";
import { defineRule, type Fix, type Found } from "./rule.ts";

/** Dynamics that nobody can do alone. */
const ofSeveral: ReadonlySet<string> = new Set([
  "mutual-support",
  "mutual-demand",
  "dialectic",
  "same-boat",
  "same-boat-universal",
  "individual-problem-solving",
  "strength-in-numbers",
]);

export const dynamicWithoutExchange = defineRule({
  id: "dynamic-without-exchange",
  kind: "practice",
  severity: "information",
  concept: "member-to-member",
  summary: "A dynamic that takes several members is claimed where only one of them speaks.",
  why: "Support, demand, a boat that is shared: these happen between people. One voice may begin them; who answered, and how? If the other half stands some turns above, let the tag take it in: `#same-boat(3)` is about this turn and the two before.",
  limits:
    "It hears only who speaks in the turns that the tag is about and in the three that follow, our default. A look, a hand on a shoulder or a nod counts as soon as it is written down as a turn. Tentative tags (`#?…`) are left alone.",
  options: {
    next: option.number(3, 0, 50, "How many turns after the claim, as counted, are listened to. Our default."),
    near: option.number(5, 0, 50, "How far above another member's turn is offered to be taken in. Our default."),
  },
  examples: {
    fires: [
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        ---
        **Maria:** I thought that I was the only one. #same-boat
        **Sam:** That sounds like a relief.
        **Maria:** It is.
        **Sam:** Good.
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        ---
        **Gloria:** I never get past the door of the office.
        **Sam:** What is it about the door?
        **Tina → Gloria:** I'm with you, whatever they say. #mutual-support
        **Sam:** Thank you, Tina.
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        ---
        **Maria:** I could ask for the other shift. #individual-problem-solving #same-boat
        **Sam:** You could.
        **Maria:** I will.
        **Sam:** Good.
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        ---
        **Maria:** I thought that I was the only one. #same-boat
        **Sam:** That sounds like a relief.
        **Gloria:** *(nods, and moves her chair closer)*
      `,
      note`
        ---
        members: [Maria, Tina, Gloria]
        worker: Sam
        ---
        **Gloria:** I never get past the door of the office.
        **Sam:** What is it about the door?
        **Tina → Gloria:** I'm with you, whatever they say. #mutual-support(3)
        **Sam:** Thank you, Tina.
      `,
      note`
        **Maria:** Nobody should have to go there alone. #?strength-in-numbers
        **Worker:** No.
      `,
    ],
  },
  about: tagged,
  *checkTurn(turn, { recording, vocabulary, options }, look) {
    const alone: Alone[] = [];
    for (const { tag, concept, about, until } of claimsOf(turn, recording, vocabulary)) {
      if (!ofSeveral.has(concept.id) || tag.tentative || tag.by === "supervisor") continue;
      look(turn.index, until);
      if (!about) continue;
      const later = following(about[1], options.next, recording);
      const before = preceding(about[0], options.near, recording);
      look(before[0]?.index ?? about[0], later.at(-1)?.index ?? about[1]);
      const claimed = recording.turns.slice(about[0], about[1] + 1);
      const heard = [...claimed, ...later].filter(isVoice);
      const [first] = heard;
      // Where no member speaks in the claim itself, `dynamic-on-worker-turn` asks.
      if (
        !first ||
        !claimed.includes(first) ||
        first.speaker.role !== "member" ||
        heard.some((each) => each.speaker !== first.speaker)
      )
        continue;
      const other = before.findLast((each) => isVoice(each) && each.speaker !== first.speaker);
      alone.push({ tag, concept, about, heard, other, looked: later.length });
    }
    yield* inPairs(alone, turn);
  },
});

/** A claim in which one member speaks. */
interface Alone {
  readonly tag: Tag;
  readonly concept: Concept;
  readonly about: readonly [first: number, last: number];
  readonly heard: readonly Turn[];
  /** Who spoke before, and could be taken in. */
  readonly other: Turn | undefined;
  readonly looked: number;
}

/** Two claims about the same turns are one question: it has one answer. */
function* inPairs(alone: readonly Alone[], turn: Turn): Generator<Found> {
  const left = [...alone];
  for (let one = left.shift(); one; one = left.shift()) {
    const { about, concept, heard } = one;
    const at = left.findIndex((each) => each.about[0] === about[0] && each.about[1] === about[1]);
    const [second] = at < 0 ? [] : left.splice(at, 1);
    const name = heard[0]?.speaker.name ?? "";
    yield {
      span: one.tag.span,
      turns: about,
      concept: concept.id,
      figures: { looked: one.looked },
      message: second
        ? message(
            "“{concept}” and “{second}” take more than one, and only {name} speaks in them and in what follows. Who answered, and how?",
            { concept: concept.label, second: second.concept.label, name },
          )
        : message(
            "“{concept}” takes more than one, and only {name} speaks in it and in what follows. Who answered, and how?",
            { concept: concept.label, name },
          ),
      related: evidence(heard),
      fixes: (second ? [one, second] : [one]).flatMap(({ tag, other }) =>
        other && tag.annotation === undefined ? [takeIn(tag, other, turn)] : [],
      ),
    };
  }
}

/** Everybody but the worker: a group that laughs together is more than one. */
function isVoice({ speaker }: Turn): boolean {
  return speaker.role !== "worker";
}

/** Lets a tag be about an earlier turn, too. */
function takeIn(tag: Tag, other: Turn, turn: Turn): Fix {
  const suffix = `(${turn.index - other.index + 1})`;
  const at = tag.suffix ?? { ...tag.span, start: tag.span.end };
  return {
    title: message("Take in turn {turn}, {name}: {tag}", {
      turn: other.index + 1,
      name: other.speaker.name,
      tag: `#${tag.written}${suffix}`,
    }),
    safety: "chosen",
    edits: [{ span: at, text: suffix }],
  };
}
