/** What became of supervisors' comments from one version to the next: the first thing that a supervisor looks for. */
import { escapeMarks } from "../export/escape.ts";
import { keyOfWords } from "../recording/anchor.ts";
import type { Recording } from "../recording/model.ts";
import { counted } from "../text/counted.ts";
import { message, type Message } from "../text/message.ts";
import { turnMark } from "./agenda.ts";
import { bold, struck } from "./difference.ts";
import { type Comment, type CommentThread, commentThreads } from "./threads.ts";

type Say = (message: Message) => string;

/** A line for each thread of the later version, in its order, and one for each comment that is gone. */
export function commentLines(before: Recording, after: Recording, say: Say): readonly string[] {
  const [old, now] = [commentThreads(before), commentThreads(after)];
  const [said, kept] = [old, now].map((threads) => threads.flatMap(({ comments }) => comments));
  const isOld = counted(said?.map(keyOf) ?? []);
  const isKept = counted(kept?.map(keyOf) ?? []);
  const settled = new Map(old.map(({ comments: [first], resolved }) => [keyOf(first), resolved]));
  const gone = said?.filter((each) => !isKept(keyOf(each))) ?? [];
  return [
    ...now.map((thread) => lineOf(thread, isOld, settled.get(keyOf(thread.comments[0])), say)),
    ...gone.map((each) => `- ${byOf(each)}${struck(each.words)} *(${say(message("not in this version"))})*`),
  ];
}

/** What a comment is known by, wherever it stands. */
function keyOf({ by, author, words }: Comment): string {
  return `${by}\n${author ?? ""}\n${keyOfWords(words)}`;
}

/** `wasSettled`: nothing where the thread is a new one. */
function lineOf(
  { comments, resolved, turn, orphan }: CommentThread,
  isOld: (key: string) => boolean,
  wasSettled: boolean | undefined,
  say: Say,
): string {
  const said = comments.map((each) => (isOld(keyOf(each)) ? each.words : bold(each.words)));
  const states = [
    ...(orphan ? [message("its turn is gone")] : []),
    ...(resolved ? [wasSettled === false ? message("settled since") : message("settled")] : []),
    ...(wasSettled === true && !resolved ? [message("open again")] : []),
    ...(resolved || comments.some(({ by }) => by === "writer") ? [] : [message("not answered yet")]),
  ];
  const state = states.length === 0 ? "" : ` *(${states.map(say).join("; ")})*`;
  return `- ${turnMark(turn?.index, say)}${byOf(comments[0])}${said.join(" → ")}${state}`;
}

function byOf({ by, author }: Comment): string {
  return by === "writer" || author === undefined ? "" : `${escapeMarks(author)}: `;
}
