/** The privacy gate of a course pack: its recordings go to a whole class, and those after it. */
import { privacyRules } from "./export/privacy-gate.ts";
import { gateOf } from "./gate.ts";
import { fileSpan } from "./markdown/block.ts";
import { kindOf, type PackFile } from "./packs/files.ts";
import { read } from "./recording/read.ts";
import { createLines } from "./text/lines.ts";
import { message, type Message } from "./text/message.ts";
import type { Pack } from "./vocabulary/pack.ts";
import { createVocabulary } from "./vocabulary/vocabulary.ts";

/** A detail that leads to a person, in a recording of a pack. */
export interface PackDetail {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: Message;
}

/** What is said where there is any. */
export const packNotice = message(
  "There are still identifying details in recordings of this course pack. Change them before you hand it out:",
);

/** What stands in the way before a pack is handed out. Examples of the very rules that look for details must hold some. */
export function packGate(files: readonly PackFile[], pack: Pack): readonly PackDetail[] {
  const vocabulary = createVocabulary(pack);
  const guards = new Set(privacyRules.map(({ id }) => id));
  return files.flatMap(({ path, text = "" }) => {
    const kind = kindOf(path);
    const isMeant = kind === "example" && guards.has(path.split("/")[1] ?? "");
    if ((kind !== "exemplar" && kind !== "example") || isMeant) return [];
    const bare = text.replace(/^\uFEFF/, "");
    const lines = createLines(bare);
    return gateOf(read(bare, vocabulary), vocabulary).open.map(({ span, message: words }) => ({
      file: path,
      line: lines.positionAt(fileSpan(span).start).line + 1,
      message: words,
    }));
  });
}
