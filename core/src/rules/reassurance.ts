import { contentOf, contentWords } from "../analysis/content.ts";
import { cuesOf, hasCue } from "../analysis/cues.ts";
import { preceding } from "../analysis/near.ts";
import { around, ownLines } from "../analysis/own-turn.ts";
import { pointsBack } from "../analysis/pointing.ts";
import { asked } from "../analysis/questions.ts";
import type { CueHit } from "../language/cues.ts";
import type { Recording, Turn } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { ofWorker } from "./shared/about.ts";
import { interactionOptions } from "./options.ts";
import { evidence, placeOf } from "./shared/places.ts";
import { defineRule } from "./rule.ts";

export const reassurance = defineRule({
  id: "reassurance",
  kind: "practice",
  severity: "information",
  concept: "displaying-understanding",
  summary: "A feeling is met with comfort that closes it.",
  why: "“You'll be fine” is kind, and it also says: no more of this. Whoever hears it learns that the feeling was too much for the room. What might have come if it had stayed open a little longer?",
  limits:
    "It looks for such phrases in your turn right after a member's words for a feeling, and not in quotation marks. An open question behind the comfort opens it again and is left alone, unless it goes to others and to something else. Whether the comfort was what was needed, only those who were there can say.",
  options: { ...interactionOptions },
  examples: {
    fires: [
      note`
        ---
        members: [Lucille, Peter, Ben]
        worker: Jo
        rules: { reassurance: { minSessionTurns: 2 } }
        ---
        **Lucille → Jo:** I'm all right. I miss my garden.
        **Jo → Lucille:** Aw. There are some lovely parks around here. Don't worry, you'll be fine.
        **Lucille:** Thank you, dear.
      `,
      note`
        ---
        members: [Ana, Rosa, Luz]
        worker: Sam
        language: es
        rules: { reassurance: { minSessionTurns: 2 } }
        ---
        **Ana:** Me da miedo la audiencia.
        **Sam → Ana:** Todo va a salir bien, ya verás.
        **Ana:** Bueno.
      `,
      note`
        ---
        members: [Ana, Rosa, Luz]
        worker: Sam
        language: es
        rules: { reassurance: { minSessionTurns: 2 } }
        ---
        **Ana:** Me da miedo cuando se pone así.
        **Sam:** No te preocupes, seguro que se le pasa. ¿Quién más tiene problemas de horario?
        **Rosa:** Yo entro a las seis.
      `,
    ],
    silent: [
      note`
        ---
        members: [Lucille, Peter, Ben]
        worker: Jo
        rules: { reassurance: { minSessionTurns: 2 } }
        ---
        **Lucille → Jo:** I'm all right. I miss my garden.
        **Jo → Lucille:** I want to say that you'll be fine. But what do you miss most?
        **Lucille:** The evenings.
        **Peter:** I'm scared of the winter.
        **Jo:** You'll be fine. Who else is thinking of that?
        **Lucille:** All of us.
      `,
      note`
        ---
        members: [Lucille, Peter, Ben]
        worker: Jo
        rules: { reassurance: { minSessionTurns: 2 } }
        ---
        **Peter:** Is there a list for the machines?
        **Jo → Peter:** Don't worry, I put you on it.
        **Lucille:** I'm scared of the lift.
        **Jo → Lucille:** Don't worry about the time. Tell us about the lift.
      `,
    ],
  },
  about: ofWorker,
  *checkTurn(turn, { recording }, look) {
    const last = comfortIn(turn, recording);
    if (!last) return;
    const lines = ownLines(turn, recording);
    const before = preceding(turn.index, 1, recording);
    const [from, to] = around(lines, recording);
    look(Math.min(from, before[0]?.index ?? from), to);
    // Of a turn in several lines it is asked once.
    if (lines.some((each) => each.index < turn.index && comfortIn(each, recording))) return;
    const felt = before.filter((each) => isFelt(each, recording));
    if (felt.length === 0 || opensAgain(lines, felt, recording)) return;
    yield {
      span: placeOf(turn),
      turns: [felt[0]?.index ?? turn.index, turn.index],
      message: message(
        "“{words}” comes right after a feeling of {name}'s. What might have come if it had stayed open a little longer?",
        {
          words: wordsAt(turn.text, last),
          name: felt[0]?.speaker.name ?? "",
        },
      ),
      related: evidence(felt),
    };
  },
});

/** So long a clause is quoted as a whole, in UTF-16 units. */
const longestClause = 48;

/** The words of comfort with the rest of their clause: “seguro que se le pasa”. */
function wordsAt(text: string, { start, end }: CueHit): string {
  const rest = text.slice(end).search(/[,.;:!?…\n—–]/);
  const clause = text.slice(start, rest < 0 ? text.length : end + rest);
  return (clause.length > longestClause ? text.slice(start, end) : clause).trim();
}

/** The last words of comfort in a turn. */
function comfortIn(turn: Turn, recording: Recording): CueHit | undefined {
  return cuesOf(turn, recording).findLast(({ value }) => value === "reassurance");
}

/** Whether somebody's lines hold an open question behind the last comfort that does not lead away from the feeling. */
function opensAgain(lines: readonly Turn[], felt: readonly Turn[], recording: Recording): boolean {
  const at = lines.findLastIndex((each) => comfortIn(each, recording));
  return lines.slice(at).some((each) => {
    const behind = comfortIn(each, recording)?.end ?? 0;
    return asked(each, recording).some(
      ({ kind, end, text }) => kind === "open" && end > behind && !leadsAway(text, each, felt, recording),
    );
  });
}

/** Questions with fewer words of their own (“Who else knows that?”) have no other subject. */
const ownSubject = 2;

/** Whether a question goes to others than who felt, with a subject of its own: “Who else has trouble with the timetable?” */
function leadsAway(question: string, turn: Turn, felt: readonly Turn[], recording: Recording): boolean {
  const ids = new Set(felt.map(({ speaker }) => speaker.id));
  const isToOthers = turn.addressees.some(({ id, basis }) => basis !== "adjacent" && !ids.has(id));
  if (!isToOthers || pointsBack(question, recording.language)) return false;
  const words = contentOf(question, recording);
  if (words.size < ownSubject) return false;
  return !felt.some((each) => [...contentWords(each, recording)].some((word) => words.has(word)));
}

function isFelt(turn: Turn, recording: Recording): boolean {
  return turn.speaker.role === "member" && hasCue(turn, recording, "feeling", "confession");
}
