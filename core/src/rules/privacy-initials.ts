import type { Located } from "../markdown/block.ts";
import { foldName } from "../privacy/fold-name.ts";
import type { Walk } from "../analysis/walk.ts";
import type { Header, Turn } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { defineRule, type Fix } from "./rule.ts";

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
  *check({ recording: { header }, walk }) {
    const letters = lettersOf(header);
    const called = letters.length > 0 ? walk(byLetter).findings : [];
    for (const { letter, name } of letters) {
      const free = freeLetter(header);
      yield {
        fixes: free === undefined ? [] : [otherLetter(letter, free, called)],
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

/** Turns in which somebody is called by something so short that it may be a letter of the legend. */
const byLetter: Walk<object, Turn> = {
  start: {},
  step(before, turn, tell) {
    if (namesIn(turn).some(({ text }) => text.length <= 4)) tell(turn);
    return before;
  },
};

/** The names by which a turn calls its speaker and those it is for. */
function namesIn({ label, addressees }: Turn): readonly Located[] {
  const to = addressees.flatMap(({ written, span }) =>
    written !== undefined && span ? [{ text: written, span }] : [],
  );
  return label ? [label, ...to] : to;
}

/** The first letter from the end of the alphabet with which nobody's name begins and by which nobody is called. */
function freeLetter({ aliases, members, workers, absent }: Header): string | undefined {
  const people = [...members, ...workers, ...absent].map(({ name }) => name);
  const names = [...people, ...aliases.flatMap(({ letter, name }) => [letter.text, name.text])];
  const taken = new Set(names.flatMap((name) => foldName(name).split(/\s+/)).map((word) => word.charAt(0)));
  return Array.from("ZYXQVJKUO").find((letter) => !taken.has(foldName(letter)));
}

function otherLetter(letter: Located, free: string, called: readonly Turn[]): Fix {
  const same = called.flatMap(namesIn).filter(({ text }) => foldName(text) === foldName(letter.text));
  return {
    title: message("Write “{free}” for “{letter}” everywhere", { free, letter: letter.text }),
    safety: "chosen",
    edits: [letter, ...same].map(({ span }) => ({ span, text: free })),
  };
}
