/** Exemplars of the course pack in force, as exercises. */
import { createLines, exerciseOf, fileSpan, read, type Speech, type Vocabulary } from "#core";
import type { Connection, PositionEncodingKind } from "vscode-languageserver";
import { toRange } from "./convert.ts";
import { linesIn } from "./encoding.ts";
import * as own from "./protocol.ts";
import type { Session } from "./session.ts";

export function offerPractice(connection: Connection, session: Session): void {
  connection.onRequest(own.exemplarsRequest, async ({ uri }: own.ExemplarsParams): Promise<own.ExemplarChoice[]> => {
    const note = uri === undefined ? undefined : await session.ready(uri);
    const { vocabulary, speech } = session.context(note);
    const found = (vocabulary.pack.exemplars ?? []).map(({ id, text }) =>
      choiceOf(id, text, vocabulary, session.can.encoding),
    );
    const choices = choicesOf(vocabulary, speech.pick);
    // Those in the reader's language first.
    const sorted = found.toSorted(
      (a, b) => Number(b.language === speech.language) - Number(a.language === speech.language),
    );
    return sorted.map(({ language: _, ...each }) => ({ ...each, choices: choices(each.steps) }));
  });
}

function choiceOf(id: string, text: string, vocabulary: Vocabulary, encoding: PositionEncodingKind) {
  const exercise = exerciseOf(read(text, vocabulary));
  const recording = read(exercise.text, vocabulary);
  const lines = linesIn(encoding, createLines(exercise.text));
  const steps = exercise.steps.flatMap(({ turn: index, concepts, reason }): own.ExerciseStep[] => {
    const turn = recording.turns[index];
    if (!turn) return [];
    const words = [turn.text, ...turn.nonverbal.map((act) => `(${act})`)].filter((part) => part !== "").join(" ");
    const range = toRange(fileSpan(turn.span), { lines: () => lines });
    return [{ turn: index + 1, speaker: turn.speaker.name, words, range, concepts, reason }];
  });
  const { header, language } = recording;
  return { id, title: header.group?.text ?? id, pack: vocabulary.pack.name, text: exercise.text, steps, language };
}

/** Every concept of the kinds that the expert names: who practises chooses among all dynamics, not among the right ones. */
function choicesOf({ pack, concept }: Vocabulary, pick: Speech["pick"]) {
  return (steps: readonly own.ExerciseStep[]): own.ExemplarChoice["choices"] => {
    const seen = new Set(steps.flatMap(({ concepts }) => concepts));
    const groups = new Set(Array.from(seen, (id) => concept(id)?.group));
    // What stands for several others is a choice only where the expert chose it.
    const parents = new Set(pack.concepts.flatMap(({ parent }) => parent ?? []));
    return pack.concepts
      .filter(({ id, group }) => groups.has(group) && (!parents.has(id) || seen.has(id)))
      .map(({ id, label, definition }) => ({ id, label: pick(label), detail: pick(definition) }));
  };
}
