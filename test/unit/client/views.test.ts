import "../../support/in-editor.ts";
import assert from "node:assert/strict";
import type { TextDocument, Uri, WebviewPanel } from "vscode";
import * as editor from "../../support/editor.ts";
import type { Making } from "../../../client/src/report/panel.ts";

const { follow } = await import("../../../client/src/report/follow.ts");
const { adoptClassView } = await import("../../../client/src/report/class-view.ts");

/** A web view that can be closed; as VS Code does, it throws where it is asked anything afterwards. */
function view() {
  let isClosed = false;
  const posted: unknown[] = [];
  const heard: ((given: never) => void)[] = [];
  const closing: (() => void)[] = [];
  const open = <T>(value: T): T => {
    if (isClosed) throw new Error("Webview is disposed");
    return value;
  };
  const on = (into: ((given: never) => void)[]) => (listener: (given: never) => void) => {
    into.push(listener);
    return { dispose: () => undefined };
  };
  const changed: ((given: never) => void)[] = [];
  const panel = {
    get visible() {
      return open(true);
    },
    get title() {
      return open("Class view");
    },
    webview: {
      onDidReceiveMessage: on(heard),
      postMessage: (message: unknown) => Promise.resolve(open(posted).push(message) > 0),
      asWebviewUri: String,
    },
    onDidChangeViewState: on(changed),
    onDidDispose: on(closing),
    dispose() {
      isClosed = true;
      for (const each of closing) each();
    },
  };
  const change = (): void => changed.forEach((each) => each(undefined as never));
  return { panel, posted, hear: (message: object) => heard.forEach((each) => each(message as never)), change };
}

/** What goes wrong where nobody waits for it: Node tells of it once everything else is done. */
async function unheard(act: () => unknown): Promise<readonly string[]> {
  const found: string[] = [];
  const listeners = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", (error) => found.push(String(error)));
  await act();
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.removeAllListeners("unhandledRejection");
  for (const each of listeners) process.on("unhandledRejection", each);
  return found;
}

/** What a view is made with; `answer` is the server's to every request. */
function making(answer: () => unknown) {
  const told: Promise<unknown>[] = [];
  const client = { sendRequest: () => Promise.resolve().then(answer) };
  const made = {
    extension: editor.Uri.file("/extension"),
    start: () => Promise.resolve(client),
    onRecordings: () => ({ dispose: () => undefined }),
    tell: (_: string, act: () => Promise<unknown>) => void told.push(act().catch((error: unknown) => String(error))),
  };
  return { making: made as unknown as Making, told };
}

const document = editor.documentOf("/group/1.recording.md", "");
const nothing = (): object => ({ dispose: () => undefined });
const gone = (): never => {
  throw new Error("stopped");
};

describe("a view", () => {
  beforeEach(() => {
    Object.assign(editor.window, {
      visibleTextEditors: [],
      withProgress: (_: unknown, act: () => unknown) => act(),
      showTextDocument: () => Promise.reject(new Error("There is no such file")),
    });
    Object.assign(editor.workspace, {
      onDidChangeTextDocument: nothing,
      onDidCloseTextDocument: nothing,
      getWorkspaceFolder: () => ({}),
    });
  });

  const answered = { version: 1, shown: { title: "Report" }, files: [{ uri: "file:///group/2.md", file: "2.md" }] };
  const kinds = [
    [
      "of a report",
      (made: Making, { panel }: ReturnType<typeof view>) =>
        follow(panel as unknown as WebviewPanel, document as unknown as TextDocument, made, {}),
    ],
    [
      "of a class",
      (made: Making, { panel }: ReturnType<typeof view>) =>
        adoptClassView(made, panel as unknown as WebviewPanel, editor.Uri.file("/group") as unknown as Uri),
    ],
  ] as const;
  for (const [kind, open] of kinds) {
    it(`${kind} shows what it is told`, async () => {
      const shown = view();
      open(making(() => answered).making, shown);
      assert.deepEqual(await unheard(() => shown.hear({ kind: "loaded" })), []);
      assert.equal(shown.posted.length, 1);
    });

    it(`${kind} may be closed while figures are asked for`, async () => {
      const shown = view();
      const { making: made, told } = making(() => {
        shown.panel.dispose();
        return answered;
      });
      open(made, shown);
      assert.deepEqual(await unheard(() => shown.hear({ kind: "loaded" })), []);
      assert.deepEqual((await Promise.all(told)).filter(Boolean), []);
    });

    it(`${kind} waits for the next change where the server has stopped`, async () => {
      const shown = view();
      open(making(gone).making, shown);
      assert.deepEqual(await unheard(shown.change), []);
    });

    it(`${kind} says so where a recording that it names cannot be opened`, async () => {
      const shown = view();
      const { making: made, told } = making(() => answered);
      open(made, shown);
      const file = "file:///group/2.md";
      const found = await unheard(async () => {
        shown.hear({ kind: "loaded" });
        await new Promise((resolve) => setTimeout(resolve, 5));
        shown.hear({ kind: "open", file });
      });
      assert.deepEqual(found, []);
      assert.match((await Promise.all(told)).join("\n"), /2\.md.*cannot be opened/);
    });
  }
});
