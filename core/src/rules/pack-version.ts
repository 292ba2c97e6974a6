import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { isVersion, readPackName } from "../vocabulary/version.ts";
import { defineRule } from "./rule.ts";

export const packVersion = defineRule({
  id: "pack-version",
  kind: "form",
  severity: "warning",
  summary: "This recording was written for another version of its course pack.",
  why: "With a new first number a course may have changed its words: look at your tags again.",
  limits: "It compares numbers. What has changed between the two, your instructor knows.",
  options: {},
  examples: {
    fires: [
      note`
        ---
        recording: group
        pack: mutual-aid@97
        ---
        **Maria:** Hello.
      `,
      note`
        ---
        recording: group
        pack: mutual-aid@97.1.0
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
        pack: sowk487@97
        ---
        **Maria:** Which version a pack has that is not there, nobody knows.
      `,
    ],
  },
  goesBy: ["header"],
  *check({ recording: { header }, vocabulary: { pack } }) {
    if (!header.pack) return;
    const { name, version } = readPackName(header.pack.text);
    if (name !== pack.name || isVersion(pack.version, version)) return;
    yield {
      span: header.pack.span,
      message: message(
        "This recording asks for version {asked} of “{name}”, and here is {there}. Look at your tags, then change the number.",
        { asked: version ?? "", name, there: pack.version },
      ),
      fixes: [
        {
          title: message("Ask for version {version}", { version: pack.version.split(".", 1)[0] ?? "" }),
          safety: "chosen",
          edits: [{ span: header.pack.span, text: `${name}@${pack.version.split(".", 1)[0]}` }],
        },
      ],
    };
  },
});
