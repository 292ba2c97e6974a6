import { remarkLabels } from "../language/remark-labels.ts";
import type { AnnotationKind } from "../recording/model.ts";
import { turnBefore } from "./at.ts";
import { languageFor } from "./complete-templates.ts";
import type { Completion, Place } from "./completion-item.ts";

/** What a student adds to a turn, in the order of most forms. The supervisor's kinds come last. */
const kinds: readonly (readonly [kind: AnnotationKind, about: string])[] = [
  ["feelings", "What you felt at that moment."],
  ["analysis", "What you think was going on."],
  ["skill", "What you did, or held back on purpose."],
  ["client", "What the member seemed to feel."],
  ["next-time", "The words you wish you had used."],
  ["supervisor", "A comment of the supervisor."],
  ["reply", "Your answer to the supervisor."],
];

/** After `>`: the kinds of remark that this turn does not have yet. */
export function annotationsFor(place: Place): readonly Completion[] | undefined {
  const { before, line, recording, offset, context } = place;
  if (!/^[ \t]*>[ \t]*[\p{L} ]*$/u.test(before) || line.text.slice(before.length).trim() !== "") return undefined;
  const turn = turnBefore(recording, offset);
  if (!turn) return undefined;
  const own = turn.annotations.filter(({ span }) => span.block.start + span.start < line.start);
  const others = turn.annotations.filter(({ span }) => span.block.start + span.start > line.end);
  const there = new Set([...own, ...others].map((annotation) => annotation.kind));
  const language = languageFor(recording, context);
  return kinds
    .filter(([kind]) => !there.has(kind) || kind === "supervisor" || kind === "reply")
    .filter(([kind]) => kind !== "reply" || there.has("supervisor"))
    .map(([kind, about]) => ({
      label: `> ${remarkLabels[kind][language]}:`,
      kind: "annotation",
      detail: context.speech.say(about),
      filter: `> ${remarkLabels[kind].en} ${remarkLabels[kind].es}`,
      text: `> ${remarkLabels[kind][language]}: `,
      span: { start: line.start, end: line.end },
    }));
}
