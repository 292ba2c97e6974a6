/** The commands of the palette. */
import {
  type Disposable,
  type ExtensionContext,
  l10n,
  SnippetString,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from "vscode";
import {
  packInForceRequest,
  type PackInForce,
  templatesRequest,
  type TemplateChoice,
  type TemplatesParams,
} from "#protocol";
import { offerDrops } from "./drop.ts";
import { newRecording } from "./new-recording.ts";
import { recognition } from "./recognition.ts";
import type { Server } from "./server.ts";
import { registerTelling, telling } from "./telling.ts";
import { whichRecording } from "./which-recording.ts";

export function registerCommands(context: ExtensionContext, server: Server): Disposable[] {
  const register = (name: string, run: (...given: readonly unknown[]) => unknown): Disposable =>
    registerTelling(server.output, `processRecordings.${name}`, run);
  /** A command about one recording: the one in the editor, or else one that is open. */
  const registerHere = (name: string, run: (editor: TextEditor) => unknown): Disposable =>
    register(name, async () => {
      const editor = await whichRecording();
      return editor && run(editor);
    });
  const exchange = { module: context.asAbsolutePath("dist/convert.js"), output: server.output };
  const { start, onRecordings, output } = server;
  const tell = (what: string, act: () => unknown): void => void telling(output, what, act);
  const making = { extension: context.extensionUri, start, onRecordings, tell };
  return [
    register("newRecording", () => newRecording(server)),
    register("insertTemplate", () => insertTemplate(server)),
    register("import", async (chosen) => {
      const { importFile } = await import("./exchange/exchange.ts");
      await importFile(exchange, chosen instanceof Uri ? chosen : undefined);
    }),
    offerDrops(
      async (files) => {
        const { importFile } = await import("./exchange/exchange.ts");
        // One that cannot be read does not keep the next from being asked about.
        for (const file of files) await telling(output, "Importing what was dropped", () => importFile(exchange, file));
      },
      () => server.client() !== undefined,
    ),
    ...(["exportFile", "bringBack"] as const).map((act) =>
      registerHere(act === "exportFile" ? "export" : act, async ({ document }) => {
        const exchanges = await import("./exchange/exchange.ts");
        const client = await server.start();
        const uri = document.uri.toString();
        await exchanges[act](exchange, document, await client.sendRequest<PackInForce>(packInForceRequest, { uri }));
      }),
    ),
    register("practise", async () => {
      const { practise } = await import("./practice/course.ts");
      await practise(context, server);
    }),
    register("endCourse", async () => {
      const { endCourse } = await import("./practice/course.ts");
      await endCourse(context);
    }),
    registerHere("checkConfidentiality", async ({ document }) => {
      const { checkConfidentiality } = await import("./exchange/exchange.ts");
      await checkConfidentiality(await server.start(), document);
    }),
    registerHere("pseudonymise", async ({ document }) => {
      const { pseudonymise } = await import("./exchange/exchange.ts");
      await pseudonymise(await server.start(), document, Uri.joinPath(context.extensionUri, "docs"));
    }),
    register("installPack", async (chosen) => {
      const { installPack } = await import("./packs/packs.ts");
      await installPack(await server.start(), chosen instanceof Uri ? chosen : undefined);
    }),
    register("newPack", async () => {
      const { newPack } = await import("./packs/packs.ts");
      await newPack(await server.start());
    }),
    register("checkPack", async () => {
      const { checkPack } = await import("./packs/packs.ts");
      await checkPack(await server.start());
    }),
    register("exportPack", async () => {
      const { exportPack } = await import("./packs/packs.ts");
      await exportPack(await server.start());
    }),
    registerHere("explainRule", async (editor) => {
      const { explainRule } = await import("./packs/packs.ts");
      await explainRule(await server.start(), editor);
    }),
    ...(["codings", "answers"] as const).map((of) =>
      registerHere(of, async (editor) => {
        const { showOverview } = await import("./packs/packs.ts");
        await showOverview(await server.start(), editor, of);
      }),
    ),
    registerHere("explainHere", async (editor) => {
      const { explainHere } = await import("./packs/packs.ts");
      await explainHere(await server.start(), editor);
    }),
    ...(["showAgenda", "showRubric", "recordLevel", "compareWithEarlier"] as const).map((page) =>
      registerHere(page, async ({ document }) => {
        const pages = await import("./review/review.ts");
        await pages[page](server, document);
      }),
    ),
    register("openReport", async (chosen, turns) => {
      const document = documentOf(chosen) ?? (await whichRecording())?.document;
      if (!document) return;
      const { openReport } = await import("./report/report.ts");
      openReport(making, document, { turns });
    }),
    registerHere("showMap", async ({ document }) => {
      const { openReport } = await import("./report/report.ts");
      openReport(making, document, { section: "map" });
    }),
    registerHere("nextFinding", async (editor) => {
      const { goToFinding } = await import("./moving/moving.ts");
      await goToFinding(editor);
    }),
    ...(["untagged-turn", "unanswered-comment"] as const).map((sought) =>
      registerHere(sought === "untagged-turn" ? "nextUntaggedTurn" : "nextUnansweredComment", async (editor) => {
        const { goToPlace } = await import("./moving/moving.ts");
        await goToPlace(server, editor, sought);
      }),
    ),
    registerHere("foldRemarks", async (editor) => {
      const { foldRemarks } = await import("./moving/moving.ts");
      await foldRemarks(server, editor);
    }),
    registerHere("showRemarks", async (editor) => {
      const { showRemarks } = await import("./moving/moving.ts");
      await showRemarks(editor);
    }),
    register("showClassView", async (chosen) => {
      const { openClassView } = await import("./report/report.ts");
      await openClassView(making, chosen instanceof Uri ? chosen : undefined);
    }),
    ...["report", "classView"].map((view) =>
      window.registerWebviewPanelSerializer(`processRecordings.${view}`, {
        deserializeWebviewPanel: async (panel, state) => {
          const { restoreView } = await import("./report/report.ts");
          await restoreView(making, panel, state);
        },
      }),
    ),
    register("restartServer", () => server.restart()),
    register("showOutput", () => server.showOutput()),
  ];
}

/** The recording that a lens or a button means. */
function documentOf(chosen: unknown): TextDocument | undefined {
  const uri = chosen instanceof Uri ? chosen.toString() : chosen;
  return workspace.textDocuments.find((each) => each.uri.toString() === uri && recognition(each));
}

async function insertTemplate(server: Server): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const client = await server.start();
  const { document, selection } = editor;
  const params: TemplatesParams = { uri: document.uri.toString(), offset: document.offsetAt(selection.active) };
  const templates = await client.sendRequest<TemplateChoice[]>(templatesRequest, params);
  const chosen = await window.showQuickPick(
    templates.map(({ title, description, body }) => ({ label: title, detail: description, body })),
    { title: l10n.t("Insert Template"), placeHolder: l10n.t("What do you want to write?"), matchOnDetail: true },
  );
  if (chosen) await insertAsBlock(editor, chosen.body);
}

/** Inserts a snippet on lines of its own. */
async function insertAsBlock(editor: TextEditor, body: string): Promise<void> {
  const { document, selection } = editor;
  const line = document.lineAt(selection.active.line);
  const above = line.lineNumber === 0 ? undefined : document.lineAt(line.lineNumber - 1);
  const gap = !line.isEmptyOrWhitespace ? "\n\n" : above?.isEmptyOrWhitespace === false ? "\n" : "";
  await editor.insertSnippet(new SnippetString(gap + body), line.range.end);
}
