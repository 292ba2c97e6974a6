/** What there is to say about files of packs, and about folders' settings. */
import { completeData, createLines, type DataContext, hoverData, type Lines, thingsOf } from "#core";
import type { CompletionList, CompletionParams, Diagnostic, Hover, HoverParams } from "vscode-languageserver";
import { toCompletionList } from "../completion-list.ts";
import * as to from "../convert.ts";
import { linesIn } from "../encoding.ts";
import type { Session } from "../session.ts";

export interface PackAnswers {
  readonly diagnostics: (uri: string) => readonly Diagnostic[];
  readonly hover: (params: HoverParams) => Hover | null | undefined;
  readonly completion: (params: CompletionParams) => CompletionList | null | undefined;
}

/** An open data file, with what completion and hover in it go by. */
interface DataFile {
  readonly text: string;
  readonly lines: () => Lines;
  readonly context: DataContext;
}

/** Answers about the documents of a session that are files of packs. */
export function aboutPackFiles(session: Session): PackAnswers {
  const { documents, packs } = session;
  const textAt = (uri: string): string => documents.get(uri)?.text() ?? "";
  const dataFile = (uri: string): DataFile | undefined => {
    const place = packs.placeOf(uri);
    const schema = place && packs.schemaOf(place);
    if (!schema) return undefined;
    const text = textAt(uri);
    const lines = linesIn(session.can.encoding, createLines(text));
    const words = packs.wordsFor(place, session.context());
    const things = thingsOf(words, packs.library.packsFor(place.path));
    return { text, lines: () => lines, context: { schema, speech: words.speech, things } };
  };
  return {
    diagnostics(uri) {
      const place = packs.placeOf(uri);
      if (!place) return [];
      const text = textAt(uri);
      const lines = linesIn(session.can.encoding, createLines(text));
      const context = session.context();
      return packs
        .problemsOf(place, text)
        .map((problem) => to.toPackDiagnostic(problem, { lines: () => lines }, context));
    },
    hover({ textDocument: { uri }, position }) {
      const file = dataFile(uri);
      return file && to.toDataHover(hoverData(file.text, to.offsetAt(position, file), file.context), file, session.can);
    },
    completion({ textDocument: { uri }, position }) {
      const file = dataFile(uri);
      if (!file) return undefined;
      const items = completeData(file.text, to.offsetAt(position, file), file.context);
      return toCompletionList(items, file, session.can);
    },
  };
}
