/**
 * VS Code's Markdown language server, with markdown-it in the same process. In VS Code the extension host parses and
 * sends the tokens over; without that way the server is faster, and a peer is to show the best that it can.
 */
import { createRequire } from "node:module";
import markdownIt from "markdown-it";

/** Takes modules as the server itself does. */
const load = createRequire(createRequire(import.meta.url).resolve("vscode-markdown-languageserver"));
const { createConnection, NotebookDocuments, TextDocuments } = load("vscode-languageserver/node");
const { TextDocument } = load("vscode-languageserver-textdocument");
const { githubSlugifier } = load("vscode-markdown-languageservice");
const { startServer } = load("../server");
const { VsCodeClientWorkspace } = load("../workspace");

const validate = {
  enabled: true,
  referenceLinks: { enabled: "warning" },
  fragmentLinks: { enabled: "warning" },
  fileLinks: { enabled: "warning", markdownFragmentLinks: "inherit" },
  unusedLinkDefinitions: { enabled: "hint" },
  duplicateLinkDefinitions: { enabled: "warning" },
  ignoredLinks: [],
};
const settings = {
  markdown: {
    validate,
    occurrencesHighlight: { enabled: false },
    server: { log: "off" },
    suggest: { paths: { enabled: true } },
  },
};
const configurationManager = { getSettings: () => settings, onDidChangeConfiguration: () => ({ dispose() {} }) };

const engine = markdownIt({ html: true });
const parser = {
  slugifier: githubSlugifier,
  tokenize: async (document) => engine.parse(document.getText(), {}),
};
const connection = createConnection();
const documents = new TextDocuments(TextDocument);
const notebooks = new NotebookDocuments(documents);
const logger = { level: 0, log() {} };
await startServer(connection, {
  ...{ documents, notebooks, configurationManager, logger, parser },
  workspaceFactory: ({ connection, config }) =>
    new VsCodeClientWorkspace(connection, config, documents, notebooks, logger),
});
