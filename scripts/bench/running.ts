/** A server that runs, with one recording open, and what can be asked of it. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  TextDocumentSyncKind,
} from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Client, connectTo } from "../testing/client.ts";
import { peersFolder } from "./peers.ts";
import type { Program } from "./program.ts";

export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** What is asked behind an edit; it must not wait before it sends. */
export type Question<T> = (running: Pick<Running, "client" | "uri">) => Promise<T>;

export interface Answer<T> {
  /** From sending the edit to the answer, in milliseconds. */
  readonly ms: number;
  readonly answer: T;
}

export interface Running {
  readonly name: string;
  readonly client: Client;
  readonly uri: string;
  /** From spawn to the answer to `initialize`, in milliseconds. */
  readonly startMs: number;
  /** The recording as the server has it. */
  readonly text: () => string;
  readonly open: <T>(text: string, question: Question<T>) => Promise<Answer<T>>;
  readonly edit: <T>(edit: Edit, question: Question<T>) => Promise<Answer<T>>;
  /** The full list of findings, pulled where the server can be asked, else waited for. */
  readonly findings: Question<readonly Diagnostic[]>;
  /** The most memory that the process has ever had, in megabytes; nothing where Linux does not tell. */
  readonly peakMb: () => number | undefined;
  readonly end: () => Promise<void>;
}

/** unified-language-server takes its processor from the folder of the file. There is no such file. */
const uri = pathToFileURL(join(peersFolder, "measured.recording.md")).href;
/** How long an answer is waited for: ours is to be seen, however long it takes. */
const patience = { tag: 120_000, reference: 15_000 };

/** What VS Code says that it can do with completions. */
const completion = {
  completionItem: {
    snippetSupport: true,
    resolveSupport: { properties: ["documentation", "detail", "additionalTextEdits"] },
  },
  completionList: { itemDefaults: ["commitCharacters", "editRange", "insertTextFormat", "insertTextMode", "data"] },
};

/** Nothing that was started outlives the bench, whatever went wrong. */
const children = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of children) child.kill("SIGKILL");
});

/** Starts a server and says hello. */
export async function start({ name, mark, pushes, command: [file, ...args] }: Program): Promise<Running> {
  const pushed = publications();
  const began = performance.now();
  const child = spawn(file, args, { cwd: peersFolder, stdio: ["pipe", "pipe", mark === "tag" ? "inherit" : "ignore"] });
  children.add(child);
  const gone = new Promise<never>((_, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => {
      children.delete(child);
      reject(new Error(`${name} ended with exit code ${code ?? "none"}`));
    });
  });
  gone.catch(() => undefined);
  /** An answer, or the reason why there is none. */
  const patiently = <T>(answer: Promise<T>): Promise<T> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        child.kill("SIGKILL");
        reject(new Error(`no answer within ${patience[mark] / 1000} s`));
      }, patience[mark]);
    });
    return Promise.race([answer, gone, late]).finally(() => clearTimeout(timer));
  };
  const capabilities = {
    textDocument: {
      ...(!pushes && { diagnostic: {} }),
      publishDiagnostics: { versionSupport: true },
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      completion,
    },
  };
  const client = await patiently(connectTo(child, { capabilities }, (connection) => pushed.hear(connection)));
  const startMs = performance.now() - began;
  const { diagnosticProvider, textDocumentSync } = client.result.capabilities;
  const sync = typeof textDocumentSync === "object" ? textDocumentSync.change : textDocumentSync;
  let document = TextDocument.create(uri, "markdown", 1, "");
  let version = 1;
  /** Edits are only carried out here when somebody wants the text: that is work, and garbage. */
  const pending: Edit[] = [];
  const text = (): string => {
    for (const edit of pending.splice(0)) document = TextDocument.update(document, [edit], document.version + 1);
    return document.getText();
  };
  const timed = async <T>(send: () => Promise<void>, question: Question<T>): Promise<Answer<T>> => {
    const began = performance.now();
    const [answer] = await patiently(Promise.all([(send(), question({ client, uri }))]));
    return { ms: performance.now() - began, answer };
  };
  return {
    ...{ name, client, uri, startMs, text },
    open(text, question) {
      document = TextDocument.create(uri, "markdown", 1, text);
      pending.length = 0;
      return timed(() => client.open(uri, text), question);
    },
    edit(edit, question) {
      version++;
      pending.push(edit);
      const whole = sync === TextDocumentSyncKind.Full ? text() : undefined;
      const send = (): Promise<void> =>
        client.change(uri, version, whole ?? edit.text, whole === undefined ? edit.range : undefined);
      return timed(send, question);
    },
    findings: async () => {
      if (!diagnosticProvider) return (await pushed.of(version)).diagnostics;
      const report = await client.pull(uri);
      if (report.kind !== DocumentDiagnosticReportKind.Full) throw new Error("The report is not a full one.");
      return report.items;
    },
    peakMb: () => peakMbOf(child.pid),
    async end() {
      // Ours may have a profile to write. Not all others go when they are told to.
      if (mark === "tag") await patiently(client.end()).catch(() => undefined);
      child.kill("SIGKILL");
    },
  };
}

/** Ends servers, one after the other. */
export async function endAll(servers: readonly Running[]): Promise<void> {
  for (const server of servers) await server.end();
}

/** `VmHWM`, the high-water mark of resident memory, in megabytes. */
export function peakMbOf(pid: number | undefined): number | undefined {
  const file = `/proc/${pid ?? ""}/status`;
  if (!existsSync(file)) return undefined;
  const [, kb] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(file, "utf8")) ?? [];
  return kb === undefined ? undefined : Number(kb) / 1024;
}

/** Findings that a server sends by itself, by the version that they are about. */
function publications(): {
  readonly hear: (connection: ProtocolConnection) => void;
  readonly of: (version: number) => Promise<PublishDiagnosticsParams>;
} {
  let wanted: { readonly version: number; readonly take: (params: PublishDiagnosticsParams) => void } | undefined;
  return {
    hear(connection) {
      connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
        if (params.version === wanted?.version) wanted?.take(params);
      });
      // VS Code's server looks for the files of the folder, rumdl registers what it watches: there is nothing.
      connection.onRequest("markdown/findMarkdownFilesInWorkspace", () => []);
      connection.onRequest("client/registerCapability", () => null);
    },
    of: (version) => new Promise((take) => (wanted = { version, take })),
  };
}
