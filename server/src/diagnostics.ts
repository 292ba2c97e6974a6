/** When findings are sent: when the client asks for them, or, to clients that never ask, whenever a note changes. */
import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  ResponseError,
} from "vscode-languageserver";
import type { RuleSettings } from "#core";
import { toDiagnostic } from "./convert.ts";
import type { Note } from "./note.ts";
import { source, type Status, statusNotification } from "./protocol.ts";
import type { Session } from "./session.ts";

/** Answers every pull, and pushes where nobody pulls. `ofPackFile`: what is wrong with a file that is no recording. */
export function offerDiagnostics(
  connection: Connection,
  session: Session,
  ofPackFile: (uri: string) => readonly Diagnostic[],
): { readonly again: () => void } {
  const { documents, settings } = session;

  connection.languages.diagnostics.on(async (params): Promise<DocumentDiagnosticReport> => {
    // Whoever asks for the findings of nothing has made a mistake, and it is none of ours.
    if (!asksForFile(params))
      throw new ResponseError(ErrorCodes.InvalidParams, "Which file? There is no textDocument.uri.");
    const { textDocument, previousResultId } = params;
    try {
      if (previousResultId !== undefined && previousResultId === idOf(session.noteAt(textDocument.uri)))
        return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previousResultId };
      const { note, set } = await checkedNow(textDocument.uri);
      // A file that is not open has no findings yet, or none any more: a client that has some takes them away.
      if (!note) return { kind: DocumentDiagnosticReportKind.Full, items: findingsOf(textDocument.uri, note, set) };
      const resultId = idOf(note);
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: findingsOf(textDocument.uri, note, set) };
    } catch (error) {
      session.onFault("Checking", error);
      return { kind: DocumentDiagnosticReportKind.Full, items: [fault(session)] };
    }
  });

  /** A note that has been checked by the settings of now: where they have changed meanwhile, it is checked once more. */
  async function checkedNow(uri: string): Promise<{ readonly note: Note | undefined; readonly set: RuleSettings }> {
    for (;;) {
      const { rules: set, generation } = await settings.chosen(uri);
      // Asked after the settings: a note answers only until the next change.
      const note = await session.ready(uri, set);
      if (generation === settings.generation()) return { note, set };
    }
  }

  /** What an answer about a note is known by as long as note and settings stay the same. */
  function idOf(note: Note | undefined): string {
    return `${note?.serial ?? 0}.${settings.generation()}`;
  }

  /**
   * A client whose request fails once may never ask about the document again, and an empty list would say that all is
   * well; so a fault of ours is a diagnostic, too.
   */
  function findingsOf(uri: string, note: Note | undefined, set: RuleSettings): Diagnostic[] {
    try {
      if (!note) return [...ofPackFile(uri)];
      const checked = note.checked(set);
      tellStatus(note, checked.findings.length, checked.answered.length);
      const context = session.context(note);
      const findings = checked.findings.map((finding) => toDiagnostic(finding, note, context));
      // Exemplars and examples of a pack are recordings, too.
      return [...findings, ...ofPackFile(uri)];
    } catch (error) {
      session.onFault("Checking", error);
      return [fault(session)];
    }
  }

  function tellStatus(note: Note, findings: number, suppressed: number): void {
    if (!session.options.status) return;
    const { pack, trouble } = note.vocabulary;
    const { pick, say } = session.context(note).speech;
    const status: Status = {
      uri: note.uri,
      pack: `${pick(pack.title)} ${pack.version}`,
      ...(trouble ? { trouble: say(trouble.text, trouble.args) } : {}),
      turns: note.recording().turns.length,
      findings,
      suppressed,
    };
    connection.sendNotification(statusNotification, status).catch(() => undefined);
  }

  /** What was pushed last of each file. */
  const pushed = new Map<string, string>();

  async function push(uri: string): Promise<void> {
    const { note, set } = await checkedNow(uri);
    const id = idOf(note);
    // Several changes may have waited for the same reading.
    if (note && pushed.get(uri) === id) return;
    const diagnostics = findingsOf(uri, note, set);
    // Ordinary Markdown has none, and nobody needs to hear that at every key.
    const isOrdinary = !note && diagnostics.length === 0;
    if (isOrdinary && !pushed.has(uri)) return;
    if (isOrdinary) pushed.delete(uri);
    else pushed.set(uri, id);
    await connection.sendDiagnostics({ uri, diagnostics, ...version(note) });
  }

  const pushSafely = (uri: string): void => void push(uri).catch((error: unknown) => session.onFault("Pushing", error));

  documents.onDidSave(({ document }) => {
    document.finish();
    if (!session.can.pull) pushSafely(document.uri);
  });

  documents.onDidChangeContent(({ document }) => {
    if (!session.can.pull) pushSafely(document.uri);
  });

  documents.onDidClose(({ document: { uri } }) => {
    settings.forget(uri);
    pushed.delete(uri);
    if (!session.can.pull) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  connection.onDidChangeConfiguration((change) => {
    settings.changed(change.settings);
    if (session.can.refreshesHints) connection.languages.inlayHint.refresh().catch(() => undefined);
    again();
  });

  /** Everything that was said may be another thing now. */
  function again(): void {
    if (!session.can.pull) documents.all().forEach(({ uri }) => pushSafely(uri));
    else if (session.can.refresh) connection.languages.diagnostics.refresh().catch(() => undefined);
  }
  return { again };
}

/** Whether a client that may say anything names a file. */
function asksForFile(params: unknown): boolean {
  const { textDocument } = (params ?? {}) as { readonly textDocument?: { readonly uri?: unknown } | null };
  return typeof textDocument?.uri === "string";
}

function version(note: Note | undefined): { version?: number } {
  return note ? { version: note.version } : {};
}

function fault(session: Session): Diagnostic {
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    severity: DiagnosticSeverity.Error,
    source,
    message: session
      .context()
      .speech.say(
        "This recording could not be checked. That is our mistake, not yours; the log of the extension says more.",
      ),
  };
}
