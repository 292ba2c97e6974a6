import { columnOf, headerKeyOf, workerLabels } from "../language/index.ts";
import type { Block, Located } from "../markdown/block.ts";
import type { Language, Recording } from "../recording/model.ts";
import { isNeverSpeaker } from "../recording/speakers.ts";
import { message } from "../text/message.ts";
import { nameKey } from "../text/names.ts";
import { note } from "../text/note.ts";
import { defineRule, type Fix } from "./rule.ts";

export const uncountedLines = defineRule({
  id: "uncounted-lines",
  kind: "form",
  severity: "information",
  summary: "People of the session seem to speak under a title where nobody's words count.",
  why: "Under a title such as “Homework” or “Safety plan” what is written is read as your reflection, under “Phone notes” as another document, and nobody's words are counted there. Where the session goes on under it after all, a part of it is missing from everything that is asked and counted.",
  limits:
    "It asks where at least three lines begin with people's names, one of them twice and another one beside it; where the file knows who was there, only their names count. Lines that you quote from the session to think about them look the same. Tables and stories are not looked at, nor what a title calls an example.",
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
        ## Check-in
        Sam: Hello.
        ## Homework
        Sam: Who did it?
        Maria: Not me. My sitter left.
        Sam: What got in the way?
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

        ## What I think now
        Maria: she tests me, I think.
        Tina: quiet, and I let her be.
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
  goesBy: ["sections", "speakers", "header", "language"],
  *check({ recording }) {
    for (const { title, heading, uncounted } of recording.sections) {
      if (!uncounted || uncounted.as === "example") continue;
      const lines = peopleIn(uncounted.names, recording);
      const [first] = lines;
      if (!first || !isExchange(lines)) continue;
      const figures = { lines: lines.length };
      yield {
        span: heading,
        figures,
        message: message(sentences[uncounted.as], { ...figures, title }),
        related: lines.slice(0, 2).map(({ span }) => ({ span, message: message("Not counted") })),
        fixes: [headingFix(first.span.block, uncounted.level, recording.language)],
      };
    }
  },
});

const sentences = {
  reflection:
    "{lines} lines under “{title}” begin with people's names, and none of them counts as a turn: what stands under this title is read as reflection. If they are of the session, give them a heading of their own.",
  document:
    "{lines} lines under “{title}” begin with people's names, and none of them counts as a turn: the title seems to be of another document. If they are of the session, give them a heading of their own.",
} as const;

/** Whether somebody's words stand among others': a list of people has each name once. */
function isExchange(lines: readonly Located[]): boolean {
  const names = new Set(lines.map(({ text }) => nameKey(text)));
  return lines.length >= 3 && names.size >= 2 && names.size < lines.length;
}

/** The names in which people of the session may speak: of who is known, and, where no roster is, of strangers beside them. */
function peopleIn(names: readonly Located[], { header, speakers }: Recording): readonly Located[] {
  const known = new Set(speakers.flatMap(({ name, aliases }) => [name, ...aliases].map(nameKey)));
  const isKnown = ({ text }: Located): boolean => known.has(nameKey(text)) || workerLabels.has(nameKey(text));
  if (header.rosterDeclared) return names.filter(isKnown);
  const isName = (each: Located): boolean =>
    isKnown(each) || (headerKeyOf(each.text) === undefined && !columnOf(each.text) && !isNeverSpeaker(each.text));
  // “Q: …”, “A: …”
  return speakers.length === 0 || names.some(isKnown) ? names.filter(isName) : [];
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
