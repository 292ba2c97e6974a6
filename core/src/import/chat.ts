/** What Zoom saves as .txt: the chat, and the transcript with a name and a time above each stretch of words. */
import type { Utterance } from "./utterance.ts";

const chat =
  /^(?:\d{4}-\d{2}-\d{2}\s+)?(\d{1,2}:\d{2}(?::\d{2})?)\s+(?:From|De)\s+(.+?)(?:\s+(?:to|a|para)\s+(.+?))?\s*:(?:\s+(.*))?$/i;
const above = /^(?:\[(.{1,80})\]|(.{1,60}?))\s+(\d{1,2}:\d{2}(?::\d{2})?)\s*$/;
const everyone = /^(?:everyone|all|group|todos|todas|el grupo)\b/i;

/** The messages of a chat or saved transcript; nothing where the text is neither. */
export function readChat(text: string): readonly Utterance[] | undefined {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  const filled = lines.filter((line) => line.trim() !== "");
  const isChat = chat.test(filled[0] ?? "");
  const heads = filled.filter((line) => above.test(line)).length;
  if (!isChat && (heads < 2 || !above.test(filled[0] ?? ""))) return undefined;
  const said: { who: string; to: string[]; at: number; text: string }[] = [];
  for (const line of lines) {
    const found = (isChat ? chat : above).exec(line);
    if (!found) {
      const last = said.at(-1);
      if (last) last.text = `${last.text} ${line.trim()}`.trim();
    } else if (isChat) {
      const to = (found[3] ?? "").replace(/\s*\([^()]*\)\s*$/, "").trim();
      const isAll = to === "" || everyone.test(to);
      said.push({
        who: (found[2] ?? "").trim(),
        to: isAll ? [] : [to],
        at: seconds(found[1]),
        text: (found[4] ?? "").trim(),
      });
    } else said.push({ who: (found[1] ?? found[2] ?? "").trim(), to: [], at: seconds(found[3]), text: "" });
  }
  return said.filter(({ text: words }) => words !== "");
}

function seconds(time = ""): number {
  const parts = time.split(":").map(Number);
  const [hours, minutes, rest] = parts.length === 3 ? parts : [0, ...parts];
  return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (rest ?? 0);
}
