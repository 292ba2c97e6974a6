/** Where somebody who goes through a recording goes next: to a turn without a tag, or a comment without an answer. */
import { fileSpan, type FileSpan } from "../markdown/block.ts";
import type { Recording, Turn } from "../recording/model.ts";
import { isPerson } from "../recording/people/person.ts";
import { commentThreads } from "./threads.ts";

export type Sought = "untagged-turn" | "unanswered-comment";

/** The first such place behind an offset, or from the beginning again where there is none; nothing where all is done. */
export function nextPlace(recording: Recording, offset: number, sought: Sought): FileSpan | undefined {
  return sought === "untagged-turn" ? nextUntagged(recording, offset) : nextUnanswered(recording, offset);
}

function nextUntagged({ turns }: Recording, offset: number): FileSpan | undefined {
  const isOpen = ({ tags, text, nonverbal, speaker }: Turn): boolean =>
    tags.length === 0 && (text !== "" || nonverbal.length > 0) && isPerson(speaker);
  const found = turns.find((turn) => fileSpan(turn.span).start > offset && isOpen(turn)) ?? turns.find(isOpen);
  return found && fileSpan(found.span);
}

/** A thread waits while its last word is a supervisor's and nobody has settled it. */
function nextUnanswered(recording: Recording, offset: number): FileSpan | undefined {
  const open = commentThreads(recording).flatMap(({ comments, resolved }) => {
    const last = comments.at(-1);
    return last && last.by !== "writer" && !resolved ? [last.span] : [];
  });
  return open.find(({ start }) => start > offset) ?? open[0];
}
