import { columnOf, headerKeyOf, workerLabels } from "../language/index.ts";
import type { Block, Located } from "../markdown/block.ts";
import type { Language, Recording, UncountedName } from "../recording/model.ts";
import { isExchange } from "../recording/fenced.ts";
import { describeProblem } from "../recording/problems.ts";
import { isNeverSpeaker } from "../recording/people/never-speaker.ts";
import { message } from "../text/message.ts";
import { nameKey } from "../text/names.ts";
import { note } from "../text/note.ts";
import { defineRule, type Fix } from "./rule.ts";
import { lineEndIn } from "../text/line-end.ts";

export const uncountedLines = defineRule({
  id: "uncounted-lines",
  kind: "form",
  severity: "warning",
  summary: "People of the session seem to speak where nobody's words count: under such a title, or in a code block.",
  why: "Under a title such as “Homework” or “Safety plan” what is written is read as your reflection, under “Phone notes” as another document, and nobody's words are counted there; in a code block, as chats and note-takers paste it, nothing is read at all. Where the session goes on under it after all, a part of it is missing from everything that is asked and counted.",
  limits:
    "It asks where at least three lines begin with people's names, one of them twice and another one beside it; where the file knows who was there, only their names count. Lines that you quote from the session to think about them look the same. Of tables only those under the title of another document are looked at; stories are not, nor what a title calls an example.",
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
      note`
        ## Check-in
        **Maria:** Not me.
        **Tina:** I will.

        ## Peer feedback
        | Speaker | Dialogue |
        | ------- | -------- |
        | Maria | You looked at me when you spoke, Tina. |
        | Tina | I was afraid to. |
        | Maria | I saw that. |
      `,
      note`
        \`\`\`
        Sam: How was it?
        Maria: Long.
        Sam: Say more.
        \`\`\`
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
  goesBy: ["sections", "problems", "speakers", "header", "language"],
  *check({ recording }) {
    for (const problem of recording.problems)
      if (problem.code === "uncounted-lines") {
        const figures = { lines: Number(problem.args["lines"]) };
        yield {
          span: problem.span,
          figures,
          message: describeProblem(problem),
          fixes: [withoutFence(problem.span.block)],
        };
      }
    for (const { title, heading, uncounted } of recording.sections) {
      if (!uncounted || uncounted.as === "example") continue;
      const lines = peopleIn(uncounted.names, recording);
      const [first] = lines;
      if (!first || !isExchange(lines.map(({ text }) => nameKey(text)))) continue;
      const figures = { lines: lines.length };
      yield {
        span: heading,
        figures,
        message: message(sentences[uncounted.as], { ...figures, title }),
        related: lines.slice(0, 2).map(({ span }) => ({ span, message: message("Not counted") })),
        fixes: [headingFix(first.top, uncounted.level, recording.language)],
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

/** The names in which people of the session may speak: of who is known, and, where no roster is, of strangers beside them. */
function peopleIn(names: readonly UncountedName[], { header, speakers }: Recording): readonly UncountedName[] {
  const known = new Set(speakers.flatMap(({ name, aliases }) => [name, ...aliases].map(nameKey)));
  const isKnown = ({ text }: Located): boolean => known.has(nameKey(text)) || workerLabels.has(nameKey(text));
  if (header.rosterDeclared) return names.filter(isKnown);
  const isName = (each: Located): boolean =>
    isKnown(each) || (headerKeyOf(each.text) === undefined && !columnOf(each.text) && !isNeverSpeaker(each.text));
  // “Q: …”, “A: …”
  return speakers.length === 0 || names.some(isKnown) ? names.filter(isName) : [];
}

/** Takes away the lines that make a code block of a text. */
function withoutFence(block: Block): Fix {
  const { text, contentEnd } = block;
  const first = /^[^\r\n]*(?:\r\n|\r|\n)?/.exec(text)?.[0].length ?? 0;
  const last = Math.max(text.lastIndexOf("\n", contentEnd - 1), text.lastIndexOf("\r", contentEnd - 1)) + 1;
  return {
    title: message("Take away the code block's marks"),
    safety: "chosen",
    edits: [
      { span: { block, start: 0, end: first }, text: "" },
      { span: { block, start: last, end: text.length }, text: "" },
    ],
  };
}

function headingFix(block: Block, level: number, language: Language): Fix {
  const eol = lineEndIn(block.text);
  const heading = `${"#".repeat(Math.min(level, 6))} ${headings[language]}`;
  return {
    title: message("Put “{heading}” above the first of these lines", { heading }),
    safety: "chosen",
    edits: [{ span: { block, start: 0, end: 0 }, text: `${heading}${eol}${eol}` }],
  };
}

const headings: Readonly<Record<Language, string>> = { en: "Session", es: "Sesión" };
