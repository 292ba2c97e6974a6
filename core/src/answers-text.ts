/** One list of what the writer sees differently: every suppression with its reason, as plain text or data. */
import { fileSpan } from "./markdown/block.ts";
import type { Recording, Suppression } from "./recording/model.ts";
import type { Speech } from "./features/speech.ts";
import type { Lines } from "./text/lines.ts";

/** What the writer has answered to some rules. */
export interface Answer {
  readonly rules: readonly string[];
  readonly scope: Suppression["scope"];
  /** Empty where none is given. */
  readonly reason: string;
  /** Whether there is a question that it answers. */
  readonly used: boolean;
  /** Zero-based. */
  readonly line: number;
  /** Whose turn it stands at, and its number from 1; nothing where it is about more than a turn. */
  readonly at?: { readonly turn: number; readonly who: string };
}

/** All answers of a recording, in the order of the file. */
export function answersIn(recording: Recording, lines: Lines, used: ReadonlySet<Suppression>): readonly Answer[] {
  return recording.suppressions.map((suppression) => {
    const { rules, scope, reason, span, turns } = suppression;
    const turn = scope === "next-turn" ? recording.turns[turns[0]] : undefined;
    return {
      rules: rules.map(({ text }) => text),
      ...{ scope, reason: reason.trim(), used: used.has(suppression) },
      line: lines.positionAt(fileSpan(span).start).line,
      ...(turn && { at: { turn: turn.index + 1, who: turn.speaker.name } }),
    };
  });
}

/** The list, a line an answer; `place` says where a line is. */
export function answersText(answers: readonly Answer[], place: (line: number) => string, { say }: Speech): string {
  return answers
    .map(({ rules, scope, reason, used, line, at }) => {
      const what = at
        ? say("turn {turn}, {who}", { turn: at.turn, who: at.who })
        : say(scope === "file" ? "the whole recording" : "from here on");
      const why = reason === "" ? say("(no reason given)") : reason;
      const unused = used ? "" : ` ${say("(nothing is asked there)")}`;
      return `${place(line)}  ${rules.join(", ")}  ${what}\n    ${why}${unused}\n`;
    })
    .join("");
}
