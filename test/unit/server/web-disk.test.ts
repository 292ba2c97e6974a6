/** The disk of a server in a browser answers as Node's does, of what our sources ask. */
import assert from "node:assert/strict";
import * as disk from "../../../server/src/web/disk.ts";
import { pathOf, uriOf } from "../../../server/src/web/paths.ts";

describe("the disk in a browser", () => {
  const folder = "/vscode-vfs/github/class";
  before(() => {
    disk.put(`${folder}/a.recording.md`, "**Maria:** Sí.\n");
    disk.put(`${folder}/.process-recordings/packs/x/pack.yaml`, "name: x\n");
  });
  after(() => {
    for (const path of ["a.recording.md", ".process-recordings/packs/x/pack.yaml"])
      disk.put(`${folder}/${path}`, undefined);
  });

  it("has the files that were sent, and the folders that they lie in", () => {
    assert.equal(disk.readFileSync(`${folder}/a.recording.md`, "utf8"), "**Maria:** Sí.\n");
    assert.ok(disk.statSync(`${folder}/a.recording.md`).isFile());
    assert.equal(disk.statSync(`${folder}/a.recording.md`).size, 16);
    assert.ok(disk.statSync(`${folder}/.process-recordings/packs`).isDirectory());
    assert.deepEqual(
      disk.readdirSync(folder).map((entry) => [entry.name, entry.isFile(), entry.isDirectory()]),
      [
        ["a.recording.md", true, false],
        [".process-recordings", false, true],
      ],
    );
    assert.ok(!disk.existsSync(`${folder}/.process`), "the beginning of a name is no folder");
  });

  it("reads the beginning of a file, and knows when it has changed", async () => {
    const path = `${folder}/a.recording.md`;
    const file = await disk.open(path);
    const bytes = new Uint8Array(8);
    assert.equal((await file.read(bytes, 0, 8, 0)).bytesRead, 8);
    assert.equal(new TextDecoder().decode(bytes), "**Maria:");
    const before = (await disk.stat(path)).mtimeMs;
    disk.put(path, "**Maria:** Sí.\n");
    assert.notEqual((await disk.stat(path)).mtimeMs, before);
  });

  it("refuses what is not there, and whoever writes", async () => {
    for (const act of [disk.readFileSync, disk.statSync, disk.readdirSync, disk.writeFile, disk.rm])
      assert.throws(() => act(`${folder}/none`), { code: "ENOENT" });
    await assert.rejects(disk.readFile(`${folder}/none`), { code: "ENOENT" });
    await assert.rejects(disk.open(`${folder}/none`), { code: "ENOENT" });
  });

  it("has a path for every URI of a folder, and gives it back as the client writes it", () => {
    for (const uri of [
      "vscode-vfs://github/class/week%201/S%C3%AD%20%28b%29.recording.md",
      "vscode-remote://127.0.0.1%3A8080/tmp/a.recording.md",
      "memory:/folder/a.recording.md",
      "file:///tmp/a.recording.md",
    ])
      assert.equal(uriOf(pathOf(uri)!), uri);
    assert.equal(pathOf("vscode-vfs://github/class/a.md"), "/vscode-vfs/github/class/a.md");
    assert.equal(uriOf("/vscode-vfs/github/class/b c.md"), "vscode-vfs://github/class/b%20c.md");
    for (const uri of ["untitled:Untitled-1", "vscode-userdata:/User/packs", "nothing", "memory:/%"])
      assert.equal(pathOf(uri), undefined, uri);
  });
});
