/** Supervisors' comments that stand under no turn: on a section, or on what was written about the session. */
import { type Note, labelOfNote } from "../export/script.ts";
import type { Block } from "../markdown/block.ts";
import type { Recording } from "../recording/model.ts";
import { optional } from "../text/optional.ts";
import { remarksUnder } from "../review/insertion.ts";
import { known } from "./known-remarks.ts";
import { type Comment, type CommentThread, commentThreads } from "../review/threads.ts";
import { addTo } from "../text/lists.ts";

/** Those of `returned` that `mine` does not have: where they go, and the lines that find no place. */
export function sectionNotes(mine: Recording, returned: Recording, eol: string) {
  const take = known(Array.from(ofSections(mine), ({ comment }) => comment));
  // What waits for its turn at the end of a file may have come to it here.
  const anywhere = known(commentThreads(mine).flatMap(({ comments }) => comments));
  const found = new Map<Block, string[]>();
  const lost: string[] = [];
  for (const { comment, thread } of ofSections(returned)) {
    if (take(comment) || comment.words === "" || (thread?.to !== undefined && anywhere(comment))) continue;
    const remark = `${labelOfNote(noteOf(comment, thread), returned.language)}: ${comment.words}`;
    const host = placeIn(mine, comment.block, returned);
    if (host) addTo(found, host, remark);
    else lost.push(`> ${remark}`);
  }
  return {
    insertions: Array.from(found, ([host, remarks]) => remarksUnder(host, mine, remarks, eol)),
    lost,
    added: [...found.values()].flat().length,
  };
}

function* ofSections(
  recording: Recording,
): Iterable<{ readonly comment: Comment; readonly thread: CommentThread | undefined }> {
  const ofTurns = new Set(recording.turns.flatMap(({ annotations }) => annotations.map(({ span }) => span.block)));
  for (const thread of commentThreads(recording))
    for (const [at, comment] of thread.comments.entries())
      if (comment.by !== "writer" && !ofTurns.has(comment.block))
        yield { comment, thread: at === 0 ? thread : undefined };
}

function noteOf({ by, author, date, words }: Comment, thread: CommentThread | undefined): Note {
  return {
    ...{ kind: "supervisor", role: by === "instructor" ? by : "supervisor", words },
    ...optional("author", author),
    ...optional("date", date),
    ...optional("to", thread?.to),
    ...(thread?.resolved ? { resolved: true } : {}),
  };
}

/** The block behind which a comment on the same words goes; where they were written anew, at the end of their section. */
function placeIn({ blocks }: Recording, { index: at }: Block, returned: Recording): Block | undefined {
  const before = returned.blocks.slice(0, at);
  const behind = (host: Block | undefined, goesOn: (block: Block) => boolean): Block | undefined => {
    const same = host && blocks.find(({ kind, text }) => kind === host.kind && text.trim() === host.text.trim());
    if (!same) return undefined;
    const end = blocks.findIndex((block) => block.index > same.index && !goesOn(block));
    return blocks[(end < 0 ? blocks.length : end) - 1];
  };
  return (
    behind(
      before.findLast(({ kind }) => kind !== "quote"),
      ({ kind }) => kind === "quote",
    ) ??
    behind(
      before.findLast(({ kind }) => kind === "heading"),
      ({ kind }) => kind !== "heading",
    )
  );
}
