/** Comments in the margin of a Word document. */
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type ICommentOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import { type Language, type MarginNote, marginOf, marginOfDirective, type Note } from "#core";
import { plainOf } from "./plain.ts";

/** The comments made so far, and those of the tool that wait for the next line. */
export interface Margin {
  readonly wait: (directive: string) => void;
  readonly isWaiting: () => boolean;
  /** The runs with comments on them. */
  readonly around: (runs: readonly ParagraphChild[], notes: readonly Note[]) => ParagraphChild[];
  readonly comments: () => ICommentOptions[];
}

const leads: Readonly<Record<Language, string>> = { en: "I see it differently", es: "Lo veo de otra manera" };

/** The library would put today's date. An attribute that has no value it leaves out. */
class NoDate extends Date {
  override toISOString(): string {
    return undefined as unknown as string;
  }
}

/** An empty margin. */
export function createMargin(language: Language): Margin {
  const comments: ICommentOptions[] = [];
  let waiting: string[] = [];
  const add = ({ author, date, text }: MarginNote): number => {
    const id = comments.length;
    const initials = author === "Supervisor" ? "" : author === "Student" ? "S" : author;
    const day = date === undefined ? new NoDate() : new Date(`${date}T00:00:00Z`);
    comments.push({ id, author, initials, date: day, children: [new Paragraph({ children: [new TextRun(text)] })] });
    return id;
  };
  return {
    wait: (directive) => void waiting.push(directive),
    isWaiting: () => waiting.length > 0,
    around(runs, notes) {
      const margin = [
        ...waiting.map((text) => marginOfDirective(text, leads[language])),
        ...notes.map((note) => marginOf(note, plainOf(note.words))),
      ];
      waiting = [];
      const ids = margin.map(add);
      return [
        ...ids.map((id) => new CommentRangeStart(id)),
        ...runs,
        ...ids.flatMap((id) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })]),
      ];
    },
    comments: () => comments,
  };
}
