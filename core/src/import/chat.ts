/** The chat that Zoom saves as text. */
import { withoutBrackets } from "../text/brackets.ts";
import { secondsOf } from "./clock.ts";
import type { Utterance } from "./utterance.ts";

// Names of people stand between two blanks each in today's files, between one in older ones: “From  Ann To Do  To  Tina:”.
const day = /^(?:\d{4}-\d{2}-\d{2}\s+)?/.source;
const heads = [
  new RegExp(
    `${day}(\\d{1,2}:\\d{2}(?::\\d{2})?)\\s+(?:From|De)\\s{2,}(.{1,100}?)\\s{2,}(?:To|Para|A)\\s{2,}(.{1,300}?)\\s*:(?:\\s+(.*))?$`,
    "i",
  ),
  new RegExp(
    `${day}(\\d{1,2}:\\d{2}(?::\\d{2})?)\\s+(?:From|De)\\s+(.{1,100}?)(?:\\s+(?:to|a|para)\\s+(.{1,300}?))?\\s*:(?:\\s+(.*))?$`,
    "i",
  ),
];
const everyone = /^(?:everyone|all|group|todos|todas|el grupo)\b/i;

/** The messages of a chat; nothing where the text is none. */
export function readChat(text: string): readonly Utterance[] | undefined {
  const lines = text.split(/\r\n|\n|\r/);
  if (!headOf(lines.find((line) => line.trim() !== "") ?? "")) return undefined;
  const said: { who: string; to: readonly string[]; at: number; text: string }[] = [];
  for (const line of lines) {
    const head = headOf(line);
    const last = said.at(-1);
    if (head) said.push(head);
    else if (last) last.text = `${last.text} ${line.trim()}`.trim();
  }
  return said.filter(({ text: words }) => words !== "");
}

function headOf(line: string): { who: string; to: readonly string[]; at: number; text: string } | undefined {
  const found = heads[0]?.exec(line) ?? heads[1]?.exec(line);
  if (!found) return undefined;
  const [, time = "", who = "", whom = "", words = ""] = found;
  const to = withoutBrackets(whom)
    .split(/\s*,\s*/)
    .filter((name) => name !== "");
  return {
    who: who.trim(),
    to: to.some((name) => everyone.test(name)) ? [] : to,
    at: secondsOf(time),
    text: words.trim(),
  };
}
