/** One file while it is written: understood at every moment, for the cost of what was typed. */
import { check, type Asking, type Checked } from "./check.ts";
import { blockLines } from "./markdown/block-lines.ts";
import type { TextEdit } from "./markdown/rescan.ts";
import { Memory } from "./memory.ts";
import { Assembly } from "./recording/assembly.ts";
import type { Recording } from "./recording/model.ts";
import type { Lines } from "./text/lines.ts";
import type { Vocabulary } from "./vocabulary/vocabulary.ts";

/** A text that changes, and what it says now. Answers hold until the next edit. */
export interface Document {
  readonly recording: Recording;
  readonly lines: Lines;
  /** The whole text, put together from its blocks. */
  readonly text: () => string;
  /** Its first so many UTF-16 units. */
  readonly beginning: (length: number) => string;
  /** Puts a text in the place of another; offsets are those of the text as it is. */
  readonly edit: (edit: TextEdit) => void;
  /** All findings; what an edit cannot have changed is not asked again. */
  readonly check: (asking: Omit<Asking, "vocabulary" | "memory">) => Checked;
}

/** A document with this text. */
export function createDocument(text: string, vocabulary: Vocabulary): Document {
  const assembly = new Assembly(text, vocabulary);
  const memory = new Memory();
  const { blocks } = assembly;
  return {
    get recording() {
      return assembly.recording;
    },
    lines: blockLines(blocks),
    text: () => Array.from(blocks, (block) => block.text).join(""),
    beginning(length) {
      let start = "";
      for (const block of blocks) if ((start += block.text).length >= length) break;
      return start.slice(0, length);
    },
    edit(edit) {
      memory.update(assembly.edit(edit), assembly.recording);
    },
    check: (asking) => check(assembly.recording, { ...asking, vocabulary, memory }),
  };
}
