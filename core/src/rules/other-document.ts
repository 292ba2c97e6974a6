import { headerKeyOf, workerLabels } from "../language/index.ts";
import type { Block, Located } from "../markdown/block.ts";
import type { Language, Recording } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { nameKey } from "../text/names.ts";
import { note } from "../text/note.ts";
import { defineRule, type Fix } from "./rule.ts";

export const otherDocument = defineRule({
  id: "other-document",
  kind: "form",
  severity: "information",
  summary: "People of the session seem to speak under a title of another document.",
  why: "Under a title such as “Phone notes” or “Peer feedback” nobody's words are counted: what is quoted there is of no session. Where the session goes on under it after all, a part of it is missing from everything that is asked and counted.",
  limits:
    "It asks where at least three lines begin with people's names, one of them twice and another one beside it; where the file knows who was there, only their names count. Tables and stories are not looked at, nor what a title calls an example.",
  options: {},
  examples: {
    fires: [
      note`
        ## Check-in
        **Worker:** Who wants to begin?
        **Maria:** Not me.
        **Tina:** I will.

        ## Peer feedback
        **Maria:** You looked at me when you spoke, Tina.
        **Tina:** I was afraid to.
        **Maria:** I saw that.
      `,
      note`
        ## Confidentiality review
        Sam: What is said here stays here.
        Maria: Also what we would tell our sisters?
        Sam: What would you want?
      `,
    ],
    silent: [
      note`
        ## Check-in
        **Worker:** Who wants to begin?
        **Maria:** Not me.
        **Tina:** I will.

        ## Phone notes
        Maria: called on Monday, wants to come again.
        Tina: no answer.
      `,
      note`
        ## Check-in
        **Maria:** Not me.
        **Tina:** I will.

        ## Example from the course book
        Joe: I hear you.
        Ann: Do you?
        Joe: I try to.
      `,
    ],
  },
  goesBy: ["sections", "speakers", "language"],
  *check({ recording }) {
    const isName = namesIn(recording);
    for (const section of recording.sections) {
      if (section.apart !== "document") continue;
      const lines = section.names.filter(({ text }) => isName(nameKey(text)));
      const [first] = lines;
      if (!first || !isExchange(lines)) continue;
      const figures = { lines: lines.length };
      yield {
        span: section.heading,
        figures,
        message: message(
          "{lines} lines under “{title}” begin with people's names, and none of them counts as a turn: the title seems to be of another document. If they are of the session, give them a heading of their own.",
          { ...figures, title: section.title },
        ),
        related: lines.slice(0, 2).map(({ span }) => ({ span, message: message("Not counted") })),
        fixes: [headingFix(first.span.block, section.level, recording.language)],
      };
    }
  },
});

/** Whether somebody's words stand among others': a list of people has each name once. */
function isExchange(lines: readonly Located[]): boolean {
  const names = new Set(lines.map(({ text }) => nameKey(text)));
  return lines.length >= 3 && names.size >= 2 && names.size < lines.length;
}

/** What is a name here: that of somebody who is known or speaks, or, where nobody is, whatever is no form's. */
function namesIn({ speakers }: Recording): (key: string) => boolean {
  if (speakers.length === 0) return (key) => headerKeyOf(key) === undefined;
  const names = new Set(speakers.flatMap(({ name, aliases }) => [name, ...aliases].map(nameKey)));
  return (key) => names.has(key) || workerLabels.has(key);
}

function headingFix(block: Block, level: number, language: Language): Fix {
  const eol = /\r\n|\n|\r/.exec(block.text)?.[0] ?? "\n";
  const heading = `${"#".repeat(Math.min(level, 6))} ${headings[language]}`;
  return {
    title: message("Put “{heading}” above the first of these lines", { heading }),
    safety: "chosen",
    edits: [{ span: { block, start: 0, end: 0 }, text: `${heading}${eol}${eol}` }],
  };
}

const headings: Readonly<Record<Language, string>> = { en: "Session", es: "Sesión" };
