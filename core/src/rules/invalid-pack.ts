import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { readPackName } from "../vocabulary/version.ts";
import { defineRule } from "./rule.ts";

export const invalidPack = defineRule({
  id: "invalid-pack",
  kind: "form",
  severity: "warning",
  summary: "The course pack that this recording asks for is not there, or cannot be used as it is.",
  why: "With other words in force, your tags may mean something else than in your course, or nothing.",
  limits:
    "It looks in the folders above the recording, up to the one that is open, and at the packs that are installed.",
  options: {},
  examples: {
    fires: [
      note`
        ---
        recording: group
        pack: sowk487
        ---
        **Maria:** Hello.
      `,
      note`
        ---
        recording: group
        pack: sowk487@2
        ---
        **Maria:** Hello.
      `,
    ],
    silent: [
      note`
        ---
        recording: group
        pack: mutual-aid
        ---
        **Maria:** Hello.
      `,
      note`
        ---
        recording: group
        ---
        **Maria:** Without a pack the built-in one is in force.
      `,
    ],
  },
  goesBy: ["header", "first"],
  *check({ recording, vocabulary: { pack, trouble } }) {
    const { first, header } = recording;
    if (trouble && first) {
      const end = /^[^\r\n]*/.exec(first.text)?.[0].length ?? 0;
      yield { span: header.pack?.span ?? { block: first, start: 0, end }, message: trouble };
    } else if (header.pack && readPackName(header.pack.text).name !== pack.name) {
      const { name } = readPackName(header.pack.text);
      yield {
        span: header.pack.span,
        message: message(
          "The course pack “{name}” is not here, so the words of “{title}” count. Install it, or ask your instructor for it.",
          { name, title: pack.title },
        ),
      };
    }
  },
});
