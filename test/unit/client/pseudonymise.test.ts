import "../../support/in-editor.ts";
import assert from "node:assert/strict";
import type * as vscode from "vscode";
import { documentOf, Range, Uri } from "../../support/editor.ts";
import { group } from "./group.ts";

const { pseudonymise } = await import("../../../client/src/exchange/pseudonymise.ts");
const docs = Uri.file("/docs") as unknown as vscode.Uri;

describe("Pseudonymise…", () => {
  it("goes through all that may be a recording, whatever its name ends in", async () => {
    const sessions = [documentOf("/group/1.md", "Nadia\n"), documentOf("/group/2.markdown", "Nadia\n")];
    const { client, document, offered } = group(sessions);
    await pseudonymise(client, document, docs);
    assert.ok(offered.includes("In all 2 sessions of the group"), offered.join("\n"));
    assert.deepEqual(
      sessions.map((each) => each.getText()),
      ["Robin\n", "Robin\n"],
    );
  });

  it("says where it has not looked at all files", async () => {
    const many = Array.from({ length: 502 }, (_, index) => documentOf(`/group/${index}.md`, "Nadia\n"));
    const tooLong = ["/group/1.md"];
    for (const [sessions, trouble] of [[many, {}] as const, [many.slice(0, 3), { tooLong }] as const]) {
      const { client, document, offered, said } = group(sessions, trouble);
      await pseudonymise(client, document, docs);
      const all = offered.join("\n");
      assert.doesNotMatch(all, /In all/);
      assert.match(all, /Not all files of this folder were looked at/);
      assert.match(said.join("\n"), /changed and saved.*Not all files of this folder were looked at/);
    }
  });

  it("says nothing of the kind where it has", async () => {
    const sessions = [documentOf("/group/1.md", "Nadia\n"), documentOf("/group/2.md", "Nadia\n")];
    const { client, document, offered, said } = group(sessions);
    await pseudonymise(client, document, docs);
    assert.doesNotMatch([...offered, ...said].join("\n"), /Not all/);
  });

  it("says so where the recording names nobody", async () => {
    const { client, document, offered, said } = group([documentOf("/group/1.md", "")], { people: [] });
    await pseudonymise(client, document, docs);
    assert.deepEqual([offered, said], [[], ["This recording names nobody yet."]]);
  });

  it("names the files that could not be saved, in which the names still stand", async () => {
    const locked = [() => Promise.resolve(false), () => Promise.reject(new Error("locked"))];
    for (const save of locked) {
      const { client, document, said } = group([
        documentOf("/group/1.md", "Nadia\n"),
        documentOf("/group/2.md", "Nadia\n", save),
      ]);
      await pseudonymise(client, document, docs);
      assert.match(said.join("\n"), /2 places are changed, and not saved in: 2\.md/);
      assert.doesNotMatch(said.join("\n"), /changed and saved/);
    }
  });

  it("says so where nothing was changed, and saves nothing", async () => {
    let saved = 0;
    const save = (): Promise<boolean> => Promise.resolve(++saved > 0);
    const { client, document, said } = group([documentOf("/group/1.md", "Nadia\n", save)], { applies: false });
    await assert.rejects(pseudonymise(client, document, docs), /could not be changed/);
    assert.deepEqual([said, saved], [[], 0]);
  });

  it("changes nothing where a text has become another one meanwhile", async () => {
    const session = documentOf("/group/1.md", "Nadia\n");
    const meanwhile = (): void =>
      session.edit([{ uri: session.uri, range: new Range(0, 0, 0, 0), newText: "Today: " }]);
    const { client, document } = group([session], { meanwhile });
    await assert.rejects(pseudonymise(client, document, docs), /just changed/);
    assert.equal(session.getText(), "Today: Nadia\n");
  });

  it("keeps no key beside the recordings, with or without an open folder, and changes nothing then", async () => {
    for (const isOpen of [true, false])
      for (const path of ["/group/who-is-who.txt", "/group/keys/who-is-who.txt"]) {
        const session = documentOf("/group/1.md", "Nadia\n");
        const { client, document, said, written } = group([session], { isOpen, key: Uri.file(path) });
        await pseudonymise(client, document, docs);
        assert.match(said.join("\n"), /must not lie in the folder of the recordings/, path);
        assert.deepEqual([written, session.getText()], [[], "Nadia\n"]);
      }
  });

  it("keeps one elsewhere", async () => {
    const { client, document, said, written } = group([documentOf("/group/1.md", "Nadia\n")], {
      isOpen: false,
      key: Uri.file("/keys/who-is-who.txt"),
    });
    await pseudonymise(client, document, docs);
    assert.match(said.join("\n"), /changed and saved/);
    assert.deepEqual(written, ["/keys/who-is-who.txt"]);
  });
});
