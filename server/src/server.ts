/** What the server can do, and how: each handler is a look-up, a question to the core, and a conversion. */
import { completion, folding, hover, symbols } from "#core";
import {
  type Connection,
  DidChangeConfigurationNotification,
  type DocumentSymbol,
  type InitializeParams,
  type SymbolInformation,
} from "vscode-languageserver";
import { offerActions } from "./actions.ts";
import { offerClassView } from "./class-view.ts";
import { offerConfidentiality } from "./confidentiality.ts";
import { conceptOf, toCompletionList, toResolved } from "./completion-list.ts";
import * as to from "./convert.ts";
import { offerDiagnostics } from "./diagnostics.ts";
import { offerMoving } from "./moving.ts";
import { offerFormatting, registerFormatting } from "./formatting.ts";
import { offerMentions } from "./mentions.ts";
import type { Note } from "./note.ts";
import { offerExplanations, offerOverviews } from "./explain.ts";
import { aboutPackFiles } from "./packs/answers.ts";
import { offerPackRequests } from "./packs/requests.ts";
import { watchPacks } from "./packs/watch.ts";
import { offerPractice } from "./practice.ts";
import { offerPseudonyms } from "./pseudonyms.ts";
import { offerLenses } from "./lenses.ts";
import { offerLinked, offerRename } from "./rename.ts";
import { offerReport } from "./report.ts";
import { offerRequests } from "./requests.ts";
import { offerReview } from "./review.ts";
import { offerRubric } from "./rubric.ts";
import { createRows } from "./series/rows.ts";
import { createSession } from "./session.ts";
import { watchFiles } from "./watch.ts";
import { offerStructure } from "./structure.ts";
import { offerTokens } from "./tokens.ts";

/** Serves one client, which has just been told what the server can do. */
export function serve(connection: Connection, params: InitializeParams): void {
  const session = createSession(connection, params);

  const packFiles = aboutPackFiles(session);

  /**
   * A question about one note, answered when the note has been read. What is no recording may be a file of a pack, or
   * has no answer.
   */
  const about =
    <P extends { textDocument: { uri: string } }, R>(
      nothing: R,
      answer: (note: Note, params: P) => R,
      ofPackFile?: (params: P) => R | undefined,
    ) =>
    async (params: P): Promise<R> => {
      const note = await session.ready(params.textDocument.uri);
      return note ? answer(note, params) : (ofPackFile?.(params) ?? nothing);
    };

  connection.onInitialized(() => {
    if (session.can.watchesConfiguration)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: "processRecordings" });
    if (session.can.registersFormatting) void registerFormatting(connection);
    const packs = watchPacks(connection, session, diagnostics.again).soon;
    offerPackRequests(connection, session, packs);
    watchFiles(connection, session, { packs, recordings: lookAround });
  });

  connection.onHover(
    about(
      null,
      (note, { position }) =>
        to.toHover(hover(note.recording(), to.offsetAt(position, note), session.context(note)), note, session.can),
      packFiles.hover,
    ),
  );

  /** Where the last list of completions was asked for: its items are explained in the words of that note. */
  let offeredIn: string | undefined;
  connection.onCompletion(
    about(
      null,
      (note, { position, context }) => {
        offeredIn = note.uri;
        const items = completion(
          note.recording(),
          to.offsetAt(position, note),
          session.context(note),
          context?.triggerCharacter,
        );
        return toCompletionList(items, note, session.can);
      },
      packFiles.completion,
    ),
  );

  connection.onCompletionResolve((item) => {
    const context = session.context(offeredIn === undefined ? undefined : session.noteAt(offeredIn));
    const concept = conceptOf(item, context.vocabulary);
    return concept ? toResolved(item, concept, context, session.can) : item;
  });

  connection.onDocumentSymbol(
    about<{ textDocument: { uri: string } }, DocumentSymbol[] | SymbolInformation[] | null>(null, (note) => {
      const items = symbols(note.recording(), session.context(note));
      return session.can.nestsSymbols ? items.map((item) => to.toSymbol(item, note)) : to.toSymbols(items, note);
    }),
  );

  connection.onFoldingRanges(about(null, (note) => to.toFoldingRanges(folding(note.recording()), note)));

  offerTokens(connection, session);
  const diagnostics = offerDiagnostics(connection, session, packFiles.diagnostics);
  offerActions(connection, session);
  offerRequests(connection, session);
  offerExplanations(connection, session);
  offerOverviews(connection, session);
  offerReview(connection, session);
  offerRubric(connection, session);
  offerFormatting(connection, session);
  offerMoving(connection, session);
  offerRename(connection, session, offerMentions(connection, session));
  offerLinked(connection, session);
  offerStructure(connection, session);
  const rows = createRows(session.reading);
  const reports = offerReport(connection, session, rows);
  /** What is found beside a recording is in its findings, and in the report of a group. */
  const lookForSeries = (): void =>
    session.lookForSeries(() => {
      diagnostics.again();
      reports.again();
    });
  /** The recordings of the folder may be other ones than before. */
  const lookAround = (): void => {
    lookForSeries();
    reports.again();
  };
  session.documents.onDidOpen(lookForSeries);
  session.documents.onDidSave(lookAround);
  offerClassView(connection, session, rows);
  offerLenses(connection, session);
  offerPseudonyms(connection, session);
  offerConfidentiality(connection, session);
  offerPractice(connection, session);
  session.documents.listen(connection);
}
