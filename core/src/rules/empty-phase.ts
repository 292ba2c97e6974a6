import type { Recording, Section } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import type { Template } from "../vocabulary/pack.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { defineRule, type Fix } from "./rule.ts";
import { phaseConcept } from "./shared/places.ts";
import { lineEndIn } from "../text/line-end.ts";

export const emptyPhase = defineRule({
  id: "empty-phase",
  kind: "form",
  severity: "warning",
  summary: "A heading opens a part of the session, and nothing stands under it.",
  why: "The heading says that there was a beginning, or an ending. What happened in it? Three lines from memory are worth more than a heading.",
  limits: "Anything under the heading will do: a turn, a silence, a paragraph.",
  options: {},
  examples: {
    fires: [
      note`
        ## Beginning
        **Worker:** Hello.
        ## Ending
      `,
      note`
        ## Beginning

        ## Middle

        **Maria:** One.
      `,
    ],
    silent: [
      note`
        ## Beginning
        We hung up our coats.
        ## Middle
        **Maria:** One.
      `,
      note`
        ## Beginning
        ### Check-in
        **Maria:** Tired.
        ## Middle
        ### What I remember
        Not much, I was at the stove.
      `,
    ],
  },
  goesBy: ["sections", "silences", "events", "header", "language"],
  *check({ recording, vocabulary }) {
    const filled = new Set(recording.sections.filter(hasWords).map((section) => section.within ?? section));
    const happened = [...recording.silences, ...recording.events].map(({ span }) => span.block.index);
    for (const [at, section] of recording.sections.entries()) {
      if (section.kind !== "phase" || section.within || filled.has(section)) continue;
      const [from, to] = [section.heading.block.index, recording.sections[at + 1]?.heading.block.index ?? Infinity];
      if (happened.some((index) => index > from && index < to)) continue;
      yield {
        span: section.heading,
        concept: phaseConcept(section, vocabulary),
        message: message("Nothing stands under “{phase}”. What happened in it?", { phase: section.title }),
        fixes: templateFix(section, recording, vocabulary),
      };
    }
  },
});

function hasWords({ turns, text, tags }: Section): boolean {
  return turns !== undefined || text.trim() !== "" || tags.length > 0;
}

/** The template of the phase without its heading, behind the heading that is there. */
function templateFix(section: Section, recording: Recording, { pack }: Vocabulary): Fix[] {
  const { header, language } = recording;
  const fits = ({ kind, phase, notation, for: kinds }: Template): boolean =>
    kind === "phase" &&
    phase === section.phase &&
    (notation ?? "dialogue") === (header.notation ?? "dialogue") &&
    (kinds === undefined || header.recording === undefined || kinds.includes(header.recording));
  const template = pack.templates.find(fits);
  if (!template) return [];
  const { block, end } = section.heading;
  const eol = lineEndIn(block.text);
  const body = (template.body[language] ?? template.body.en).replace(/^#[^\n]*\n+/, "").trimEnd();
  const text = `${eol}${eol}${body.replaceAll("\n", eol)}`;
  return [
    {
      title: message("Insert the template of this part"),
      safety: "question",
      edits: [{ span: { block, start: end, end }, text, snippet: true }],
    },
  ];
}
