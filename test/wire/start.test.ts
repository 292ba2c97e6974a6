/** What a start leaves behind for the next one, and what waits until somebody looks at it. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import {
  CompletionRequest,
  type CompletionList,
  CompletionResolveRequest,
  type MarkupContent,
} from "vscode-languageserver-protocol";
import { buildServer, connect, programFolder } from "../support/wire.ts";

const uri = "file:///folder/first.recording.md";
/** Nothing of ours has it. */
const told = "Wodehouseian";
const text = `---\nworker: Sam\nmembers: [Maria, Tina]\n---\n\n**Maria:** A ${told} week. #mutual-d\n`;

describe("a start", () => {
  it("keeps what was compiled, nothing of what was read, and the next one goes by it", async () => {
    await buildServer();
    const folder = join(programFolder, "compiled");
    rmSync(folder, { recursive: true, force: true });
    const answer = async (): Promise<unknown> => {
      const wire = await connect();
      await wire.open(uri, text);
      const report = await wire.pull(uri);
      assert.equal(await wire.end(), 0);
      return "items" in report ? report.items : undefined;
    };
    const first = await answer();
    const kept = readdirSync(folder);
    assert.deepEqual(
      kept.map((name) => name.replace(/\.js\..*/, "")).filter((name) => name !== "yaml" && name !== "remark"),
      ["core", "hello", "protocol", "serving"],
    );
    const sizes = (): readonly number[] => kept.map((name) => readFileSync(join(folder, name)).byteLength);
    for (const name of kept) {
      const bytes = readFileSync(join(folder, name));
      for (const encoding of ["latin1", "utf16le"] as const) assert.ok(!bytes.includes(Buffer.from(told, encoding)));
    }
    const before = sizes();
    assert.deepEqual(await answer(), first);
    assert.deepEqual(sizes(), before);
    // What cannot be used is written anew.
    for (const name of kept) rmSync(join(folder, name));
    assert.deepEqual(await answer(), first);
    assert.ok(existsSync(join(folder, kept[0]!)));
  }).timeout(20_000);

  it("a concept in a list is explained when somebody looks at it", async () => {
    const wire = await connect();
    await wire.open(uri, text);
    const position = { line: 5, character: text.split("\n")[5]!.length };
    const list = (await wire.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position,
    })) as CompletionList;
    const [item] = list.items;
    assert.deepEqual([item?.label, item?.documentation], ["#mutual-demand", undefined]);
    const resolved = await wire.connection.sendRequest(CompletionResolveRequest.type, item!);
    assert.match((resolved.documentation as MarkupContent).value, /^\*\*Mutual demand\*\*/);
    await wire.end();
  });
});
