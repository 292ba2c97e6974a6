/** A finding's explanation as plain text, in columns. */
import type { FindingExplained } from "./explain-finding.ts";
import { columns, shortened } from "./text/columns.ts";
import { message, type Message } from "./text/message.ts";

type Say = (words: Message) => string;

/** So much of a turn is enough to know it again, in UTF-16 units. */
const enough = 60;

/** The explanation as lines; `place` says where a line of another file is. */
export function explanationText(
  explained: FindingExplained,
  say: Say,
  place: (uri: string, line: number) => string,
): string {
  const { rule, line, turns, more, elsewhere, figures, options } = explained;
  return [
    say(message("{rule}, line {line}", { rule, line: line + 1 })),
    say(explained.message),
    ...part(say(message("The turns that it rests on")), [
      ...columns(turnRows(explained, say)),
      ...(more > 0 ? [say(message("and {n} more", { n: more }))] : []),
    ]),
    ...part(turns.length > 0 ? say(message("What each has of them")) : "", shareRows(explained, say)),
    ...part(
      say(message("In other files")),
      elsewhere.map((each) => `${place(each.uri, each.line)}  ${say(each.message)}`),
    ),
    ...part(say(message("The figures")), columns(Object.entries(figures).map(([name, n]) => [name, String(n)]))),
    ...part(
      say(message("What it goes by")),
      columns(
        options.map(({ name, value, isOurs }) => [
          name,
          JSON.stringify(value),
          isOurs ? say(message("our default")) : say(message("set for this recording: explain-config says by whom")),
        ]),
      ),
    ),
    "",
  ].join("\n");
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}

function turnRows({ turns }: FindingExplained, say: Say): readonly (readonly string[])[] {
  if (turns.length === 0) return [];
  const head = ["turn", "line", "who", "to", "words", ""].map((word) => (word === "" ? "" : say(message(word))));
  return [
    head,
    ...turns.map(({ turn, line, who, isWorker, to, words, text }) => [
      String(turn),
      String(line + 1),
      isWorker ? `${who} *` : who,
      to.map((each) => (each === "group" ? say(message("the group")) : each)).join(", "),
      String(words),
      shortened(text, enough),
    ]),
  ];
}

function shareRows({ shares, counted, equal, people }: FindingExplained, say: Say): readonly string[] {
  if (shares.length === 0) return [];
  const rows = shares.map(({ who, isWorker, turns, words, percent }) => [
    isWorker ? `${who} *` : who,
    say(message("{turns} of {of} turns", { turns, of: counted.turns })),
    say(message("{words} of {of} words", { words, of: counted.words })),
    `${percent} %`,
  ]);
  return [
    ...columns(rows),
    say(message("* worker; an equal share of {people} people: {equal} %", { people, equal })),
    say(message("Turns of one person in a row count as one.")),
  ];
}
