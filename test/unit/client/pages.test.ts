import "../../support/in-editor.ts";
import assert from "node:assert/strict";
import { documentOf, l10n, type Uri, window, workspace } from "../../support/editor.ts";

const { compareWithEarlier } = await import("../../../client/src/review/pages.ts");
const { showOverview } = await import("../../../client/src/explain-here.ts");
const saved = documentOf("/week-4.recording.md", "");

describe("pages about a recording", () => {
  it("asks for the earlier version beside the recording, and where it was never saved wherever the editor likes", async () => {
    const asked: unknown[] = [];
    window["showOpenDialog"] = (options: { readonly defaultUri?: Uri }) => {
      asked.push(options.defaultUri?.path);
      return Promise.resolve(undefined);
    };
    const never = {} as Parameters<typeof compareWithEarlier>[0];
    for (const isUntitled of [false, true])
      await compareWithEarlier(never, { uri: saved.uri, isUntitled } as unknown as Parameters<
        typeof compareWithEarlier
      >[1]);
    assert.deepEqual(asked, ["/week-4.recording.md", undefined]);
  });

  it("calls overviews in the person's language", async () => {
    const shown: string[] = [];
    workspace["registerTextDocumentContentProvider"] = () => undefined;
    workspace["openTextDocument"] = ({ path }: Uri) => Promise.resolve({ path });
    window["showTextDocument"] = ({ path }: Uri) => Promise.resolve(shown.push(path));
    const client = { sendRequest: () => Promise.resolve("…") } as unknown as Parameters<typeof showOverview>[0];
    const { t } = l10n;
    l10n.t = (text) => ({ codings: "codificaciones", disagreements: "desacuerdos" })[text] ?? text;
    const editor = { document: saved } as unknown as Parameters<typeof showOverview>[1];
    try {
      for (const of of ["codings", "answers"] as const) await showOverview(client, editor, of);
    } finally {
      l10n.t = t;
    }
    assert.deepEqual(shown, ["/week-4.codificaciones.txt", "/week-4.desacuerdos.txt"]);
  });
});
