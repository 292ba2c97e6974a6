/** markdownlint as a language server, in the simplest way: the whole text is linted when its findings are asked for. */
import { lint } from "markdownlint/sync";
import { createConnection, ProposedFeatures, TextDocuments, TextDocumentSyncKind } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.languages.diagnostics.on(({ textDocument: { uri } }) => {
  const text = documents.get(uri)?.getText() ?? "";
  // As in its extension for VS Code, long lines are no finding.
  const found = lint({ strings: { text }, config: { default: true, MD013: false } })["text"] ?? [];
  const items = found.map(({ lineNumber, ruleNames, ruleDescription, errorDetail, errorRange }) => {
    const [column, length] = errorRange ?? [1, 1];
    const start = { line: lineNumber - 1, character: column - 1 };
    const end = { line: lineNumber - 1, character: column - 1 + length };
    return { range: { start, end }, code: ruleNames[0], message: `${ruleDescription}: ${errorDetail ?? ""}` };
  });
  return { kind: "full", items };
});
documents.listen(connection);
connection.listen();
