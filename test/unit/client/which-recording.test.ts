import "../../support/in-editor.ts";
import assert from "node:assert/strict";
import { commands, documentOf, TabInputText, window, workspace } from "../../support/editor.ts";

const { whichRecording } = await import("../../../client/src/which-recording.ts");

/** The editor with these files in its tabs, the keyboard in one of them or in none, and what it shows. */
function editorWith(files: readonly ReturnType<typeof documentOf>[], at?: ReturnType<typeof documentOf>) {
  const seen: string[] = [];
  window["activeTextEditor"] = at && { document: at };
  const inputs = [...files.map(({ uri }) => new TabInputText(uri)), { viewType: "walkthrough" }];
  window["tabGroups"] = { all: [{ tabs: inputs.map((input) => ({ input })) }] };
  window["showTextDocument"] = (document: unknown) => Promise.resolve({ document });
  window["showInformationMessage"] = (said: string, ...buttons: readonly string[]) => {
    seen.push(said);
    return Promise.resolve(buttons[0]);
  };
  window["showQuickPick"] = (choices: readonly { readonly label: string }[]) => {
    seen.push(...choices.map(({ label }) => label));
    return Promise.resolve(choices[1]);
  };
  workspace["getConfiguration"] = () => ({ get: () => [] });
  workspace["asRelativePath"] = ({ path }: { readonly path: string }) => path.slice(1);
  workspace["openTextDocument"] = (uri: unknown) => {
    const found = files.find((each) => String(each.uri) === String(uri));
    return found ? Promise.resolve(found) : Promise.reject(new Error("It is gone."));
  };
  commands["executeCommand"] = (command: string) => Promise.resolve(seen.push(command));
  return seen;
}

describe("a command about a recording, where none has the keyboard", () => {
  const [one, two] = [documentOf("/1.recording.md", ""), documentOf("/2.md", "---\nrecording: group\n---\n")];
  const readme = documentOf("/README.md", "# Hello\n");

  it("is about the one in the editor, where it is one", async () => {
    const seen = editorWith([one, two], two);
    assert.equal((await whichRecording())?.document, two);
    assert.deepEqual(seen, []);
  });

  it("takes the only one that is open, as from the walkthrough", async () => {
    const seen = editorWith([readme, one], readme);
    assert.equal((await whichRecording())?.document, one);
    assert.deepEqual(seen, []);
  });

  it("asks which of several", async () => {
    const seen = editorWith([one, readme, two]);
    assert.equal((await whichRecording())?.document, two);
    assert.deepEqual(seen, ["1.recording.md", "2.md"]);
  });

  it("says so where there is none, and offers to begin one", async () => {
    const seen = editorWith([readme]);
    assert.equal(await whichRecording(), undefined);
    assert.deepEqual(seen, [
      "This is about a recording, and none is open. Open yours first, or begin one.",
      "processRecordings.newRecording",
    ]);
  });
});
