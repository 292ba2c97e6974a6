/** What can be written otherwise without saying anything else: which of it is offered where, and the edits. */
import { turnBefore } from "../features/at.ts";
import type { FileSpan } from "../markdown/block.ts";
import type { Recording, Turn } from "../recording/model.ts";
import type { Edit } from "../rules/rule.ts";
import { rosterEdits } from "../rules/shared/roster.ts";
import { message, type Message } from "../text/message.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { format } from "./format.ts";
import { asDialogue, asTable } from "./notation.ts";
import { areNumbered, numbering, withoutNumbers } from "./numbers.ts";
import { merging, splitting } from "./turns.ts";

export type RefactoringId =
  "table-3" | "table-4" | "table-5" | "dialogue" | "merge" | "split" | "roster" | "number" | "unnumber" | "format";

/** A change that is offered. Its edits are worked out when it is chosen. */
export interface Refactoring {
  readonly id: RefactoringId;
  readonly title: Message;
}

/** Where somebody asks, in a recording. */
interface Asked {
  readonly recording: Recording;
  readonly vocabulary: Vocabulary;
  readonly selection: FileSpan;
}

const titles: Readonly<Record<RefactoringId, Message>> = {
  "table-3": message("Write the dialogue as a table of three columns"),
  "table-4": message("Write the dialogue as a table of four columns"),
  "table-5": message("Write the dialogue as a table of five columns"),
  dialogue: message("Write the tables as dialogue"),
  merge: message("Join this turn to the one before"),
  split: message("Begin a new turn here"),
  roster: message("Write those who speak into the header"),
  number: message("Number the turns"),
  unnumber: message("Take the turns' numbers away"),
  format: message("Bring the recording into form"),
};

/** The changes that can be made at a selection. Those of the whole file are offered where a turn is, or in a selection with one. */
export function refactorings(asked: Asked): readonly Refactoring[] {
  const { recording, selection } = asked;
  if (!turnBefore(recording, selection.end)) return [];
  const offered: RefactoringId[] = [
    ...(isEmpty(asked) ? [] : (["merge"] as const)),
    ...(isEmpty(asked, "split") ? [] : (["split"] as const)),
    ...(recording.turns.some(isDialogue) ? (["table-3", "table-4", "table-5"] as const) : []),
    ...(recording.turns.some(isRow) ? (["dialogue"] as const) : []),
    ...(isEmpty(asked, "roster") ? [] : (["roster"] as const)),
    areNumbered(recording) ? "unnumber" : "number",
    "format",
  ];
  return offered.map((id) => ({ id, title: titles[id] }));
}

function isEmpty(asked: Asked, id: RefactoringId = "merge"): boolean {
  return (refactor(id, asked)?.length ?? 0) === 0;
}

/** The edits of a change; nothing where something would be lost by it. */
export function refactor(
  id: RefactoringId,
  { recording, vocabulary, selection: { start, end } }: Asked,
): readonly Edit[] | undefined {
  switch (id) {
    case "table-3":
      return asTable(recording, vocabulary, ["dialogue", "feelings", "analysis"]);
    case "table-4":
      return asTable(recording, vocabulary, ["speaker", "dialogue", "feelings", "analysis"]);
    case "table-5":
      return asTable(recording, vocabulary, ["speaker", "dialogue", "feelings", "analysis", "supervisor"]);
    case "dialogue":
      return asDialogue(recording, vocabulary);
    case "merge":
      return merging(recording, vocabulary, start);
    case "split":
      return start === end ? splitting(recording, vocabulary, start) : undefined;
    case "roster":
      return rosterEdits(recording);
    case "number":
      return numbering(recording);
    case "unnumber":
      return withoutNumbers(recording);
    case "format":
      return format(recording, vocabulary);
  }
}

function isDialogue({ notation, label }: Turn): boolean {
  return notation === "dialogue" && label !== undefined;
}

function isRow({ notation }: Turn): boolean {
  return notation === "table";
}
