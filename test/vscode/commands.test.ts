import assert from "node:assert/strict";
import * as vscode from "vscode";
import { extension, openFile, sample, until } from "./support.ts";

const names = ["insertTemplate", "newRecording", "restartServer", "showOutput", "import", "export"];

describe("the commands", () => {
  before(async () => {
    await extension().activate();
  });

  for (const name of names)
    it(`has processRecordings.${name}`, async () => {
      const commands = await vscode.commands.getCommands(true);
      assert.ok(commands.includes(`processRecordings.${name}`));
    });

  it("has each command of the manifest, under the extension's name", async () => {
    const manifest = extension().packageJSON as {
      contributes: { commands: readonly { command: string; category: string; title: string }[] };
    };
    await openFile(sample);
    // Those of comments come with the first recording.
    const commands = await until("the commands of comments", async () => {
      const found = new Set(await vscode.commands.getCommands(true));
      return found.has("processRecordings.review.comment") ? found : undefined;
    });
    for (const { command, category, title } of manifest.contributes.commands) {
      assert.ok(commands.has(command), `${command} (“${title}”) does something`);
      assert.equal(category, "Process Recordings");
    }
  });
});
