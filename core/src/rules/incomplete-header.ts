import { type HeaderKey, missingKeys } from "../analysis/missing-header.ts";
import type { Recording } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { defineRule, type Edit } from "./rule.ts";
import { insertedLines } from "./shared/header-lines.ts";

export const incompleteHeader = defineRule({
  id: "incomplete-header",
  kind: "form",
  severity: "warning",
  summary: "The header lacks something that every recording of this kind must say.",
  why: "Who was there, when, and with whom is what a reader needs first. Without the roster nobody can see who was silent.",
  limits: "Any words will do for the date; a month is enough, and safer than a day.",
  options: {},
  examples: {
    fires: [
      note`
        ---
        recording: group
        group: Tuesday parents
        worker: Sam
        ---
        **Sam:** Hello.
      `,
      note`
        ## Beginning
        **Sam:** Hello.
      `,
    ],
    silent: [
      note`
        ---
        recording: group
        group: Tuesday parents
        session: 4 of 12
        date: February 2026
        worker: Sam
        members: [Maria, Tina]
        ---
        **Sam:** Hello.
      `,
      note`
        ---
        recording: individual
        purpose: plan the move
        session: 2
        date: 2026
        worker: Sam
        ---
        **Sam:** Hello.
      `,
    ],
  },
  goesBy: ["header", "first", "language"],
  *check({ recording }) {
    const missing = missingKeys(recording.header);
    const { first } = recording;
    if (missing.length === 0 || !first) return;
    const end = /^[^\r\n]*/.exec(first.text)?.[0].length ?? 0;
    yield {
      span: { block: first, start: 0, end: Math.max(end, Math.min(1, first.text.length)) },
      figures: { missing: missing.length },
      message: message("The header does not say: {missing}.", { missing: missing.join(", ") }),
      fixes: [{ title: message("Insert the missing lines"), safety: "question", edits: insertion(missing, recording) }],
    };
  },
});

const placeholders: Readonly<Record<HeaderKey, string>> = {
  group: "disguised name",
  session: "1 of 12",
  date: "month and year",
  worker: "your name here",
  members: "A, B, C",
  purpose: "in one sentence",
};

/** The missing keys as a snippet: at the end of the header, or as a header of their own. */
function insertion(missing: readonly HeaderKey[], recording: Recording): Edit[] {
  const { header } = recording;
  const isNew = header.form === "none" && !header.recording;
  const lines = missing.map((key, index) => {
    const value = (example: string): string => `\${${String(index + 1)}:${example}}`;
    return { key, value: value(placeholders[key]), ...(key === "members" ? { yaml: value("[A, B, C]") } : {}) };
  });
  const edit = insertedLines([...(isNew ? [{ key: "recording" as const, value: "group" }] : []), ...lines], recording);
  return edit ? [{ ...edit, snippet: true }] : [];
}
