/** Two codings side by side, as plain text. */
import { type Coded, codingsOf, fewest } from "./analysis/codings.ts";
import type { Recording } from "./recording/model.ts";
import type { Speech } from "./features/speech.ts";
import { columns, shortened } from "./text/columns.ts";
import type { Vocabulary } from "./vocabulary/vocabulary.ts";

/** Both codings turn by turn, and how far they agree, concept by concept. */
export function codingsText(recording: Recording, vocabulary: Vocabulary, { say, pick }: Speech): string {
  const { turns, coded, agreement } = codingsOf(recording, vocabulary);
  if (turns === 0) return `${say("There is no part of the session that you and your supervisor have both tagged.")}\n`;
  const who: Readonly<Record<Coded, string>> = {
    both: say("both"),
    student: say("only you"),
    supervisor: say("only your supervisor"),
  };
  const ofTurns = coded.flatMap(({ turn, claims }) =>
    claims.map(({ concept, by }) => [
      String(turn.index + 1),
      turn.speaker.name,
      pick(concept.label),
      who[by],
      shortened(turn.text, 50),
    ]),
  );
  const ofConcepts = agreement.map(({ concept, both, student, supervisor, n, kappa }) => [
    pick(concept.label),
    ...[both, student, supervisor, n].map(String),
    kappa === undefined ? (n < fewest ? say("too few") : "–") : kappa.toFixed(2),
  ]);
  const head = [say("concept"), who.both, who.student, who.supervisor, "n", "κ"];
  return [
    say("Turns in parts of the session that both of you have tagged: {turns}", { turns }),
    "",
    ...columns(ofTurns),
    "",
    ...columns([head, ...ofConcepts]),
    "",
    say("n: turns of which one of you or both say so. κ (Cohen 1960): agreement beyond chance; 0 is chance, 1 is all."),
    say("Neither coding is the right one. Where they differ, the talk begins."),
    "",
  ].join("\n");
}
