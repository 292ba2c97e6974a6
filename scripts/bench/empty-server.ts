/**
 * V: what any server on vscode-languageserver costs. It keeps documents and says that there is nothing, or what it was
 * told to say: then it shows what a payload costs by itself.
 */
import {
  createConnection,
  DocumentDiagnosticReportKind,
  ProposedFeatures,
  TextDocuments,
  TextDocumentSyncKind,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
let pulls = false;
connection.onInitialize(({ capabilities }) => {
  pulls = capabilities.textDocument?.diagnostic !== undefined;
  return {
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      ...(pulls && { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }),
    },
  };
});
connection.languages.diagnostics.on(() => ({ kind: DocumentDiagnosticReportKind.Full, items: [] }));
documents.onDidChangeContent(({ document: { uri, version } }) => {
  if (!pulls) void connection.sendDiagnostics({ uri, version, diagnostics: [] });
});

const answers = new Map<string, unknown>();
connection.onRequest("bench/remember", ({ method, answer }: { method: string; answer: unknown }) => {
  answers.set(method, answer);
  return null;
});
connection.onRequest((method) => answers.get(method) ?? null);

documents.listen(connection);
connection.listen();
