import type { Section } from "../recording/model.ts";
import { kebab } from "../text/names.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import type { PhaseId } from "../vocabulary/pack.ts";
import { defineRule } from "./rule.ts";
import { phaseConcept } from "./shared/places.ts";

const order: readonly PhaseId[] = ["preparation", "beginning", "middle", "ending"];

export const phaseOrder = defineRule({
  id: "phase-order",
  kind: "form",
  severity: "warning",
  summary: "The parts of the session stand in an order that cannot be, or one of them comes twice.",
  why: "A session begins once and ends once. Two beginnings, or an ending before the middle, cut the figures of each part in the wrong place, and a reader loses the thread.",
  limits:
    "It knows phases by their headings. If a meeting really began anew after a break, use a heading of your own below the phase (`### After the break`).",
  options: {},
  examples: {
    fires: [
      note`
        ## Ending
        **Worker:** Goodbye.
        ## Beginning
        **Worker:** Hello.
      `,
      note`
        ## Middle
        **Maria:** One.
        ## Ending
        **Maria:** Two.
        ## Middle
        **Maria:** Three.
      `,
    ],
    silent: [
      note`
        ## Beginning
        **Worker:** Hello.
        ### Check-in
        **Maria:** Tired.
        ## Work
        **Maria:** One.
        ## Ending
        **Worker:** Goodbye.
      `,
      note`
        ## Check-in
        **Maria:** Tired.
        ## Contracting
        **Worker:** What is on for today?
        ## Middle
        **Maria:** One.
      `,
    ],
  },
  goesBy: ["sections"],
  *check({ recording, vocabulary }) {
    let last: Section | undefined;
    for (const section of recording.sections) {
      if (section.kind !== "phase" || section.phase === undefined) continue;
      const before = last;
      const [now, then] = [order.indexOf(section.phase), before?.phase ? order.indexOf(before.phase) : -1];
      if (now > then) last = section;
      // Two headings in a row may be two names of one part: check-in, contracting.
      const goesOn = before && now === then && kebab(before.title) !== kebab(section.title);
      if (!before || now > then || goesOn) continue;
      yield {
        span: section.heading,
        concept: phaseConcept(section, vocabulary),
        message: message(
          now === then
            ? "“{phase}” stands here a second time. Is it one part of the session, or two?"
            : "“{phase}” comes after “{before}”. Is it in its place?",
          {
            phase: section.title,
            before: before.title,
          },
        ),
        related: [{ span: before.heading, message: message("“{before}” stands here", { before: before.title }) }],
      };
    }
  },
});
