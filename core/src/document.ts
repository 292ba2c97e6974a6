/** One file while it is written: understood at every moment, for the cost of what was typed. */
import { type Asking, type Checked, checking } from "./check.ts";
import { blockLines } from "./markdown/block-lines.ts";
import type { TextEdit } from "./markdown/rescan.ts";
import { Memory } from "./memory.ts";
import { Assembly } from "./recording/assembly.ts";
import type { Recording } from "./recording/model.ts";
import type { Lines } from "./text/lines.ts";
import type { Vocabulary } from "./vocabulary/vocabulary.ts";

/** What a document is asked with; it brings the rest itself. */
export type AskingOfDocument = Omit<Asking, "vocabulary" | "memory">;

/**
 * A text that changes, and what it says now. Answers hold until the next edit. What is asked for is read and checked
 * there and then; who must not keep others waiting lets `read` and `checking` do it beforehand, slice by slice.
 */
export interface Document {
  readonly recording: Recording;
  readonly lines: Lines;
  /** The whole text, put together from its blocks. */
  readonly text: () => string;
  /** Its first so many UTF-16 units. */
  readonly beginning: (length: number) => string;
  /** Puts a text in the place of another; offsets are those of the text as it is. */
  readonly edit: (edit: TextEdit) => void;
  /** Reads until everything is read, which it says, or until `isOver`, which is asked every few blocks. */
  readonly read: (isOver?: () => boolean) => boolean;
  /** All findings; what an edit cannot have changed is not asked again. */
  readonly check: (asking: AskingOfDocument) => Checked;
  /** The same in slices, good until the next edit: call it until it has an answer. */
  readonly checking: (asking: AskingOfDocument) => (isOver: () => boolean) => Checked | undefined;
}

const never = (): boolean => false;

/** A document that reads all of its text. `atOnce`: so many blocks or turns are gone through before `isOver` is asked. */
export function wholeDocument(text: string, vocabulary: Vocabulary, atOnce = 64): Document {
  const assembly = new Assembly(text, vocabulary, atOnce);
  const memory = new Memory(atOnce);
  /** Before rules are asked again, and not when something is read: who only asks for a feature does not wait for it. */
  const remind = (): void => {
    const touched = assembly.takeTouched();
    if (touched?.length !== 0) memory.update(touched, assembly.recording);
  };
  let lines: Lines | undefined;
  const checkingOf = (asking: AskingOfDocument) => {
    let steps: ReturnType<typeof checking> | undefined;
    return (isOver: () => boolean): Checked | undefined => {
      if (!assembly.advance(isOver)) return undefined;
      remind();
      steps ??= checking(assembly.recording, { ...asking, vocabulary, memory });
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
        if (isOver()) return undefined;
      }
    };
  };
  return {
    get recording() {
      return assembly.recording;
    },
    get lines() {
      // The list of blocks stays the same one.
      return (lines ??= blockLines(assembly.blocks));
    },
    text: () => Array.from(assembly.blocks, (block) => block.text).join(""),
    beginning(length) {
      let start = "";
      for (const block of assembly.blocks) if ((start += block.text).length >= length) break;
      return start.slice(0, length);
    },
    edit: (edit) => assembly.apply(edit),
    read: (isOver) => assembly.advance(isOver),
    check(asking) {
      const checked = checkingOf(asking)(never);
      if (!checked) throw new Error("A check that is never over comes to its end.");
      return checked;
    },
    checking: checkingOf,
  };
}
