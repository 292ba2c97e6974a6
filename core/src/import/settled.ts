/** Comments that were settled in a copy, and are open here. */
import type { TextEdit } from "../markdown/rescan.ts";
import type { Recording, Turn } from "../recording/model.ts";
import { type CommentThread, commentThreads } from "../review/threads.ts";
import { settle } from "../review/write.ts";
import { known } from "./known-remarks.ts";
import { addTo } from "../text/lists.ts";

/** The edits that settle them, a list for each. What is open in the copy may have been settled here since, and stays so. */
export function settledSince(
  mine: Recording,
  returned: Recording,
  partner: ReadonlyMap<Turn, Turn>,
): readonly (readonly TextEdit[])[] {
  const done = commentThreads(returned).filter(({ resolved }) => resolved);
  if (done.length === 0) return [];
  const here = new Map<Turn | undefined, CommentThread[]>();
  for (const thread of commentThreads(mine)) addTo(here, thread.turn, thread);
  const finders = new Map<Turn | undefined, ReturnType<typeof finder>>();
  return done.flatMap((thread) => {
    const turn = thread.turn && partner.get(thread.turn);
    if (thread.turn && !turn) return [];
    const find = finders.get(turn) ?? finder(here.get(turn) ?? []);
    finders.set(turn, find);
    const [first] = thread.comments;
    const own = find(first)?.thread;
    return own ? [settle(own, mine.language)] : [];
  });
}

function finder(threads: readonly CommentThread[]) {
  return known(
    threads
      .filter(({ resolved }) => !resolved)
      .map((thread) => ({ thread, words: thread.comments[0].words, author: thread.comments[0].author })),
  );
}
