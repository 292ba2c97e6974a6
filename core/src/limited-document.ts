/** A document that may grow too large, and small again: as long as it is, only its structure is read. */
import { check } from "./check.ts";
import { type Document, wholeDocument } from "./document.ts";
import type { TextEdit } from "./markdown/rescan.ts";
import { mayBeTooLarge, structureOf, type TooLarge, tooLarge, withProblem } from "./recording/limits.ts";
import type { Recording } from "./recording/model.ts";
import type { Vocabulary } from "./vocabulary/vocabulary.ts";

/** A text of which only the structure is read. */
interface Large {
  readonly text: string;
  readonly why: TooLarge;
  recording?: Recording;
}

/**
 * A document with this text; of one that is too large (`spec/format.md` § 8) only the structure is read.
 * `atOnce`: so many blocks or turns are gone through before `isOver` is asked.
 */
export function createDocument(text: string, vocabulary: Vocabulary, atOnce = 64): Document {
  let size = 0;
  let large: Large | undefined;
  let document!: Document;
  const open = (opened: string): void => {
    size = opened.length;
    const why = mayBeTooLarge(size) ? tooLarge(opened) : undefined;
    large = why && { text: opened, why };
    document = wholeDocument(why ? structureOf(opened) : opened, vocabulary, atOnce);
  };
  const lengthOfLineAt = (offset: number): number => {
    const { line } = document.lines.positionAt(offset);
    const end = document.lines.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
    return end - document.lines.offsetAt({ line, character: 0 });
  };
  /** Whether an edit may have made the whole or a line too large: one that it begins or ends in, or one that it brings. */
  const mayHaveGrown = ({ start, text: put }: TextEdit): boolean =>
    mayBeTooLarge(size) &&
    mayBeTooLarge(size, Math.max(put.length, lengthOfLineAt(start), lengthOfLineAt(start + put.length)));
  const recording = (): Recording =>
    large ? (large.recording ??= withProblem(document.recording, large.why)) : document.recording;
  open(text);
  return {
    get recording() {
      return recording();
    },
    get lines() {
      return document.lines;
    },
    text: () => large?.text ?? document.text(),
    beginning: (length) => large?.text.slice(0, length) ?? document.beginning(length),
    edit(edit) {
      if (large) {
        open(large.text.slice(0, edit.start) + edit.text + large.text.slice(edit.end));
        return;
      }
      document.edit(edit);
      size += edit.text.length - (edit.end - edit.start);
      if (mayHaveGrown(edit)) {
        const whole = document.text();
        if (tooLarge(whole)) open(whole);
      }
    },
    read: (isOver) => document.read(isOver),
    check: (asking) => (large ? check(recording(), { ...asking, vocabulary }) : document.check(asking)),
    checking(asking) {
      if (!large) return document.checking(asking);
      return (isOver) => (document.read(isOver) ? check(recording(), { ...asking, vocabulary }) : undefined);
    },
  };
}
