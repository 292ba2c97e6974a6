/** What has changed between two versions of a recording, as one page: what went is struck, what came is bold. */
import { escapeMarks } from "../export/escape.ts";
import { headerTexts } from "../export/header-facts.ts";
import { remarkLabels } from "../language/remark-labels.ts";
import type { Recording, Turn } from "../recording/model.ts";
import { shortened } from "../text/columns.ts";
import { message, type Message } from "../text/message.ts";
import { type Met, meetVersions } from "./compare.ts";
import { type BesideChange, besideIn, type RemarkChange } from "./compare-beside.ts";
import { commentLines } from "./compare-comments.ts";
import { answerLines, proseLines } from "./compare-prose.ts";
import { bold, difference, struck } from "./difference.ts";
import { namesNow } from "./renamed.ts";

type Say = (message: Message) => string;

/**
 * The page as Markdown: what became of the supervisors' comments, then turn by turn what is said and what stands beside
 * it, then what the writer sees differently and what is written under headings. What there is nothing of is left out.
 */
export function comparison(before: Recording, after: Recording, say: Say): string {
  const comments = commentLines(before, after, say);
  const renamed = Array.from(
    namesNow(before, after),
    ([from, name]) => `- ${escapeMarks(say(message("{before} is called {name} now.", { before: from, name })))}`,
  );
  const met = meetVersions(before, after);
  const beside = besideIn(before, after);
  const turns = met.flatMap((each) => turnLines(each, beside, say));
  const isSaidAlike = renamed.length === 0 && met.every(({ kind }) => kind === "kept");
  const parts: (readonly [heading: Message | undefined, lines: readonly string[]])[] = [
    [message("What became of the comments"), comments],
    [comments.length > 0 ? message("Turn by turn") : undefined, [...renamed, ...turns]],
    [message("Where the writer sees it differently"), answerLines(before, after, say)],
    [message("Under the headings"), proseLines(before, after)],
    [message("In the header"), headerLines(before, after)],
  ];
  const shown = parts.filter(([, lines]) => lines.length > 0);
  const page = [
    `# ${say(message("What has changed, turn by turn"))}`,
    ...(isSaidAlike ? [say(message("Nobody's words have changed."))] : []),
    ...shown.map(([heading, lines]) => `${heading ? `## ${say(heading)}\n\n` : ""}${lines.join("\n")}`),
  ].join("\n\n");
  return `${page}\n`;
}

type Beside = ReturnType<typeof besideIn>;

function turnLines(met: Met, beside: Beside, say: Say): readonly string[] {
  const about = met.kind === "removed" ? undefined : beside(met.kind === "added" ? undefined : met.before, met.after);
  if (met.kind === "kept" && !about) return [];
  return [turnLine(met, say), ...(about ? besideLines(about, say) : [])];
}

function turnLine(met: Met, say: Say): string {
  const turn = met.kind === "removed" ? met.before : met.after;
  const named = { turn: turn.index + 1, name: turn.speaker.name };
  const line = (text: Message, words: string): string => `- ${escapeMarks(say(text))} ${words}`;
  switch (met.kind) {
    case "kept":
      return line(message("Turn {turn}, {name}, says the same:", named), shortened(wordsOf(turn), 80));
    case "added":
      return line(message("Turn {turn}, {name}, is new:", named), bold(wordsOf(turn)));
    case "removed":
      return line(message("Turn {turn} of before, {name}, is gone:", named), struck(wordsOf(turn)));
    case "moved":
      return line(
        message("Turn {turn}, {name}, was turn {before}:", { ...named, before: met.before.index + 1 }),
        wordsOf(turn),
      );
    case "revised":
      return line(
        message("Turn {turn}, {name}, says it otherwise:", named),
        difference(wordsOf(met.before), wordsOf(turn)),
      );
  }
}

/** What stands beside a turn, below its line. */
function besideLines({ remarks, tagsGone, tagsNew }: BesideChange, say: Say): readonly string[] {
  const tags = [...tagsGone.map(struck), ...tagsNew.map(bold)].join(" ");
  return [
    ...(tags === "" ? [] : [`  - ${say(message("Tags:"))} ${tags}`]),
    ...remarks.map((each) => remarkLine(each, say)),
  ];
}

function remarkLine({ kind, before, after }: RemarkChange, say: Say): string {
  const name = { kind: remarkLabels[kind] };
  if (before === undefined) return `  - ${say(message("{kind}, new:", name))} ${bold(after ?? "")}`;
  if (after === undefined) return `  - ${say(message("{kind}, gone:", name))} ${struck(before)}`;
  return `  - ${say(message("{kind}, changed:", name))} ${difference(before, after)}`;
}

function wordsOf({ text, nonverbal }: Turn): string {
  return escapeMarks([text, ...nonverbal.map((act) => `(${act})`)].filter((part) => part !== "").join(" "));
}

function headerLines(before: Recording, after: Recording): readonly string[] {
  const [old, now] = [headerTexts(before), headerTexts(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key) => {
    const [was, is] = [old, now].map((texts) => escapeMarks((texts.get(key) ?? "").replace(/\s+/g, " ").trim()));
    return was === is ? [] : [`- ${escapeMarks(key)}: ${difference(was ?? "", is ?? "")}`];
  });
}
