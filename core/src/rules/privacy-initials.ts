import type { Located } from "../markdown/block.ts";
import { foldName } from "../privacy/fold-name.ts";
import type { Header } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { defineRule } from "./rule.ts";

export const privacyInitials = defineRule({
  id: "privacy-initials",
  kind: "form",
  severity: "hint",
  offByDefault: true,
  summary: "Initials that derive from a name.",
  why: "Schools often ask for initials instead of names; the HIPAA safe harbour counts them as identifying, because they come from the name. A letter that was drawn at random says as much. Switch this on where your course follows HIPAA.",
  limits: "It cannot know whether the name that a letter comes from is itself invented.",
  options: {},
  examples: {
    fires: [
      note`
        ---
        members: [Maria, Tina]
        aliases: { M: Maria, X: Tina }
        ---
        **M:** Hello.
      `,
      note`
        ---
        members: [J.R., Tina]
        ---
        **J.R.:** Hello.
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina]
        aliases: { A: Maria, B: Tina }
        ---
        **A:** Hello.
      `,
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        aliases: { W: Sam }
        ---
        **W:** Hello.
      `,
    ],
  },
  *check({ recording: { header } }) {
    for (const { letter, name } of lettersOf(header)) {
      yield {
        span: letter.span,
        message: message(
          "“{letter}” comes from “{name}”, so it points at the same person. Draw a letter that does not.",
          {
            letter: letter.text,
            name,
          },
        ),
      };
    }
    for (const { name, span } of header.members) {
      if (name.length <= 9 && !/[a-z]/.test(name) && /^(?:\p{Lu}\.?){1,3}$/u.test(name))
        yield { span, message: message("Are these somebody's initials? An invented name points at nobody.") };
    }
  },
});

/** Letters of the legend with which the name, or one of its words, begins. */
function lettersOf({ aliases }: Header): { readonly letter: Located; readonly name: string }[] {
  const initials = (name: string): string =>
    foldName(name)
      .split(/\s+/)
      .map((word) => word.charAt(0))
      .join("");
  return aliases
    .filter(({ letter, name }) => {
      const written = foldName(letter.text).replaceAll(".", "");
      return written.length <= 3 && written !== "" && initials(name.text).startsWith(written);
    })
    .map(({ letter, name }) => ({ letter, name: name.text }));
}
