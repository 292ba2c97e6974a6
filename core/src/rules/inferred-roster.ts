import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { defineRule, type Edit, type Fix } from "./rule.ts";
import { rosterEdits, speakingMembers } from "./shared/roster.ts";

export const inferredRoster = defineRule({
  id: "inferred-roster",
  kind: "form",
  severity: "hint",
  summary: "Nobody is listed as present; who was there is only inferred from who speaks.",
  why: "Whoever was silent is nowhere in the dialogue. Only a roster shows who was there and said nothing, and keeps a slip of the pen from becoming a person.",
  limits: "The list that is offered holds those who speak. Add those who did not.",
  options: {},
  examples: {
    fires: [
      note`
        ---
        recording: group
        worker: Sam
        ---
        **Maria:** Hello.
        **Tina:** Hello.
      `,
      note`
        **Maria:** Hello.
        **Tina:** Hello.
        **Worker:** Good evening.
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Maria:** Hello.
        **Tina:** Hello.
      `,
      note`
        ---
        recording: individual
        worker: Sam
        ---
        **Maria:** Hello.
        **Sam:** Hello.
      `,
    ],
  },
  *check({ recording }) {
    const { header, first } = recording;
    if (header.rosterDeclared || header.recording === "individual" || !first) return;
    const members = speakingMembers(recording).length;
    if (members < 2) return;
    const end = /^[^\r\n]*/.exec(first.text)?.[0].length ?? 0;
    const figures = { members };
    yield {
      span: { block: first, start: 0, end: Math.max(end, Math.min(1, first.text.length)) },
      figures,
      message:
        figures.members === 1
          ? message("No roster: one member speaks, and nobody knows who was silent. Were there others?")
          : message("No roster: {members} members speak, and nobody knows who was silent. Were there others?", figures),
      fixes: fixesOf(rosterEdits(recording)),
    };
  },
});

function fixesOf(edits: readonly Edit[]): Fix[] {
  return edits.length === 0
    ? []
    : [{ title: message("Write those who speak into the header"), safety: "chosen", edits }];
}
