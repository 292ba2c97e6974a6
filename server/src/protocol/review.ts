/** Supervision: comments, the agenda, the rubric, what has changed. */
import type { PlacedRange } from "./places.ts";

/** Request of the client: supervisors' comments and the answers to them; `null` where the file is no recording. */
export const commentsRequest = "processRecordings/comments";
export interface CommentsParams {
  readonly uri: string;
}
export interface Comments {
  readonly version: number;
  /** In the order of the file. */
  readonly threads: readonly Thread[];
}
export interface Thread {
  readonly comments: readonly ThreadComment[];
  readonly resolved: boolean;
  /** Its turn is gone. */
  readonly orphan: boolean;
  /** Whom it was written to: `Tina “You always say”`. */
  readonly to?: string;
  /** The turn that it is to, wherever the comment stands. */
  readonly turn?: { readonly number: number; readonly speaker: string; readonly range: PlacedRange };
}
export interface ThreadComment {
  readonly by: "supervisor" | "instructor" | "writer";
  readonly author?: string;
  readonly date?: string;
  /** Markdown. */
  readonly words: string;
  readonly range: PlacedRange;
}

/** Request of the client: the edits that write, settle, reword or take out a comment. */
export const writeCommentRequest = "processRecordings/writeComment";
export type WriteComment = {
  readonly uri: string;
  readonly version: number;
  /** In the turn that the comment is to, or where the comment begins that is meant. */
  readonly at: { readonly line: number; readonly character: number };
} & (
  | { readonly kind: "add" | "reply"; readonly by: Commenter; readonly words: string }
  | { readonly kind: "reword"; readonly words: string }
  | { readonly kind: "settle" | "remove" }
);
export interface Commenter {
  readonly by: ThreadComment["by"];
  readonly author?: string;
  readonly date?: string;
}
export interface CommentWritten {
  readonly edits?: readonly { readonly range: PlacedRange; readonly newText: string }[];
  /** The recording is not the one that was meant any more. */
  readonly stale?: true;
}

/** Request of the client: the agenda of a recording for the hour of supervision, as Markdown; `null` where it is none. */
export const agendaRequest = "processRecordings/agenda";

/** Request of the client: the course's rubric beside a recording, as Markdown; `null` where it is none. */
export const rubricRequest = "processRecordings/rubric";

/** Request of the client: the criteria of the course's rubric, with what may be cited here and what was recorded. */
export const criteriaRequest = "processRecordings/criteria";
export interface CriterionChoice {
  readonly id: string;
  readonly title: string;
  readonly levels: readonly { readonly id: string; readonly title: string }[];
  /** Written turns, counted from 1: those that may be cited, and those that were. */
  readonly cited: readonly number[];
  readonly turns: readonly number[];
  /** The level by its name, or as it was written. */
  readonly recorded?: string;
  readonly comment?: string;
}

/** Request of the client: the edits that record a level. */
export const recordLevelRequest = "processRecordings/recordLevel";
export interface RecordLevelParams {
  readonly uri: string;
  readonly version: number;
  readonly criterion: string;
  readonly level: string;
  readonly comment: string;
  /** Counted from 1; numbers that no turn has are left out. */
  readonly turns: readonly number[];
}
/** Neither of them where the recording has changed meanwhile. */
export interface LevelWritten {
  readonly edits?: readonly { readonly range: PlacedRange; readonly newText: string }[];
  readonly why?: string;
}

/** Request of the client: what has changed since an earlier version, turn by turn, as Markdown. */
export const compareRequest = "processRecordings/compare";
export interface CompareParams {
  readonly uri: string;
  /** The text of the earlier version. */
  readonly before: string;
}
