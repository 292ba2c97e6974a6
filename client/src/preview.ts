/** Recordings in the Markdown preview. What draws them is loaded with the first one. `web/preview.ts` stands here in a browser. */
import { commands, type Disposable, type Tab, TabInputCustom, TabInputWebview, window, workspace } from "vscode";
import type * as drawn from "#preview";
import { recognise } from "#protocol";
import { recognition } from "./recognition.ts";

type Drawing = typeof drawn;

/** VS Code's Markdown engine, of what we use. */
export interface MarkdownIt {
  readonly core: {
    readonly ruler: { readonly push: (name: string, rule: (state: { readonly src: string }) => void) => void };
  };
}

/** Teaches the preview what turns are. */
export function previewRecordings<M extends MarkdownIt>(markdownIt: M, listen: (listener: Disposable) => void): M {
  let drawing: Drawing | undefined;
  let loading: Promise<Drawing> | undefined;
  const again = (): Thenable<unknown> => commands.executeCommand("markdown.preview.refresh");
  listen(
    // The engine keeps what it has read of a text before anybody wanted to see it.
    window.tabGroups.onDidChangeTabs(({ opened }) => {
      if (opened.some(isPreview) && workspace.textDocuments.some(recognition)) void again();
    }),
  );
  markdownIt.core.ruler.push("process-recordings", (state) => {
    // The engine also reads what nobody looks at, with every key.
    if (!window.tabGroups.all.some(({ tabs }) => tabs.some(isPreview)) || !isRecording(state.src)) return;
    if (drawing) drawing.showRecording(state as Parameters<Drawing["showRecording"]>[0]);
    else
      loading ??= import("#preview").then((loaded) => {
        drawing = loaded;
        void again();
        return loaded;
      });
  });
  return markdownIt;
}

function isPreview({ input }: Tab): boolean {
  return (
    (input instanceof TabInputWebview || input instanceof TabInputCustom) && input.viewType.includes("markdown.preview")
  );
}

/** The engine tells a text and no file; what only its name makes a recording is open, since somebody looks at it. */
function isRecording(text: string): boolean {
  if (recognise(text, "")) return true;
  return workspace.textDocuments.some(
    (each) => recognition(each) !== undefined && each.getText().replace(/\r\n?/g, "\n") === text,
  );
}
