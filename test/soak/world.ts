/** A server under strain, and what its client knows: every text as it should be, every question and what came of it. */
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  CancellationTokenSource,
  ConfigurationRequest,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Client, connectTo } from "../../scripts/testing/client.ts";
import { abilities, buildServer, programFolder } from "../support/wire.ts";
import type { RandomEdit } from "../support/texts.ts";

/** What has been counted. */
export interface Counts {
  edits: number;
  asked: number;
  answered: number;
  /** Of those asked, taken back at once; most of them are answered all the same. */
  takenBack: number;
  /** Nonsense that was refused with an error, as it should be. */
  refused: number;
  compared: number;
}

export interface World {
  readonly client: Client;
  readonly counts: Counts;
  /** What went wrong, a sentence each. */
  readonly faults: string[];
  readonly texts: ReadonlyMap<string, TextDocument>;
  readonly open: (uri: string, text: string) => Promise<void>;
  readonly close: (uri: string) => Promise<void>;
  readonly edit: (uri: string, edit: RandomEdit) => Promise<void>;
  readonly rewrite: (uri: string, text: string) => Promise<void>;
  /** Asks, and remembers that an answer is due; `cancel`: takes the question back at once. */
  readonly ask: (method: string, params: unknown, cancel?: boolean) => void;
  /** The same of something that no server can answer. */
  readonly askNonsense: (method: string, params: unknown) => void;
  readonly configure: (rules: unknown) => Promise<void>;
  /** Waits until nothing is due. */
  readonly settle: () => Promise<void>;
  /** Resident memory of the server in megabytes; nothing where Linux does not tell. */
  readonly memoryMb: () => number | undefined;
  readonly end: () => Promise<number | null>;
}

/** So long an answer may take before it counts as none, in milliseconds. */
const patience = 30_000;

/** Starts a server. `folder`: the one that is open; `heapMb`: what its objects may take, else it ends. */
export async function createWorld(folder?: string, heapMb?: number): Promise<World> {
  await buildServer();
  const limit = heapMb === undefined ? [] : [`--max-old-space-size=${heapMb}`, "--max-semi-space-size=4"];
  const child: ChildProcess = spawn(process.execPath, [...limit, join(programFolder, "server.js"), "--stdio"], {
    stdio: "pipe",
  });
  const faults: string[] = [];
  const ending = { asked: false };
  child.once("exit", (code, signal) => {
    if (!ending.asked) faults.push(`The server ended by itself (${String(code ?? signal)}).`);
  });
  child.stderr?.on("data", (said: Buffer) => faults.push(`It wrote to its standard error: ${said.toString().trim()}`));
  let rules: unknown = {};
  const workspaceFolders = folder === undefined ? null : [{ uri: pathToFileURL(folder).href, name: "folder" }];
  const capabilities = {
    ...abilities,
    workspace: { ...abilities.workspace, configuration: true, workspaceFolders: true },
  };
  const client = await connectTo(child, { capabilities, workspaceFolders }, (connection) => {
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => ({ rules })));
    connection.onNotification("window/logMessage", ({ message }: { message: string }): void => {
      faults.push(message);
    });
  });
  const texts = new Map<string, TextDocument>();
  const counts: Counts = { edits: 0, asked: 0, answered: 0, takenBack: 0, refused: 0, compared: 0 };
  const due = new Set<Promise<void>>();
  const remember = (what: string, answer: Promise<unknown>, isNonsense: boolean): void => {
    counts.asked++;
    const late = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error("no answer")), patience).unref();
    });
    const done = Promise.race([answer, late]).then(
      () => {
        counts.answered++;
      },
      (error: unknown) => {
        const isAnswer = error instanceof ResponseError;
        if (isAnswer && error.code === LSPErrorCodes.RequestCancelled) counts.answered++;
        else if (isAnswer && isNonsense) counts.refused++;
        else faults.push(`${what}: ${String(error)}`);
      },
    );
    due.add(done);
    void done.then(() => due.delete(done));
  };
  const version = (uri: string): number => (texts.get(uri)?.version ?? 0) + 1;
  return {
    ...{ client, counts, faults, texts },
    async open(uri, text) {
      texts.set(uri, TextDocument.create(uri, "markdown", 1, text));
      await client.open(uri, text);
    },
    async close(uri) {
      texts.delete(uri);
      await client.close(uri);
    },
    async edit(uri, { start, end, text }) {
      const document = texts.get(uri);
      if (!document) return;
      const range = { start: document.positionAt(start), end: document.positionAt(end) };
      counts.edits++;
      texts.set(uri, TextDocument.update(document, [{ range, text }], version(uri)));
      await client.change(uri, document.version, text, range);
    },
    async rewrite(uri, text) {
      counts.edits++;
      const next = version(uri);
      texts.set(uri, TextDocument.create(uri, "markdown", next, text));
      await client.change(uri, next, text);
    },
    ask(method, params, cancel = false) {
      const source = new CancellationTokenSource();
      remember(method, client.connection.sendRequest(method, params, source.token), false);
      if (!cancel) return;
      counts.takenBack++;
      source.cancel();
    },
    askNonsense(method, params) {
      remember(`nonsense ${method}`, client.connection.sendRequest(method, params as object), true);
    },
    async configure(next) {
      rules = next;
      const settings = { processRecordings: { rules: next } };
      await client.connection.sendNotification("workspace/didChangeConfiguration", { settings });
    },
    async settle() {
      while (due.size > 0) await Promise.all(due);
    },
    memoryMb() {
      try {
        const [, kb] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${child.pid!}/status`, "utf8")) ?? [];
        return kb === undefined ? undefined : Number(kb) / 1024;
      } catch {
        return undefined;
      }
    },
    end() {
      ending.asked = true;
      return client.end();
    },
  };
}

/** What a report finds, told so that it can be compared: places of the file in it are places of any file. */
export function findingsIn(report: DocumentDiagnosticReport, uri: string): string {
  if (report.kind !== "full") throw new Error("An answer to a first question is full.");
  return JSON.stringify(report.items).replaceAll(uri, "here");
}
