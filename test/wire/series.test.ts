/** Sessions of one group through the real server: what the files beside an open recording add to it. */
import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import type { ShownReport } from "#core";
import {
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesRegistrationOptions,
  DidSaveTextDocumentNotification,
  FileChangeType,
  type FileSystemWatcher,
  RegistrationRequest,
} from "vscode-languageserver-protocol/node";
import { recordingsNotification, type ReportAnswer, reportRequest } from "#protocol";
import { sessionText } from "../support/sessions.ts";
import { abilities, connect, type Wire } from "../support/wire.ts";
import { folderWith } from "../unit/disk/folders.ts";

describe("sessions of a group over the wire", () => {
  let wire: Wire;
  afterEach(async () => {
    await wire.end();
  });

  it("are compared when a folder is open, as they are on the disk, and again after a save", async () => {
    const folder = folderWith({
      "one.recording.md": sessionText(1),
      "deep/two.recording.md": sessionText(2),
      "three.recording.md": sessionText(3),
      "other.recording.md": sessionText(2, "Monday"),
    });
    let heard = (): void => undefined;
    const refreshed = (): Promise<void> => new Promise((resolve) => (heard = resolve));
    wire = await connect(
      { ...abilities, workspace: { ...abilities.workspace, diagnostics: { refreshSupport: true } } },
      {},
      (connection) => connection.onRequest(DiagnosticRefreshRequest.type, () => heard()),
      folder,
    );
    const uri = pathToFileURL(join(folder, "three.recording.md")).href;
    const said = async (): Promise<readonly Diagnostic[]> => {
      const report = await wire.pull(uri);
      assert.equal(report.kind, "full");
      return (report.items as readonly Diagnostic[]).filter(({ code }) => code === "facilitation-not-receding");
    };
    const first = refreshed();
    await wire.open(uri, sessionText(3));
    assert.deepEqual(await said(), []);
    await first;
    const [finding] = await said();
    assert.match(JSON.stringify(finding?.message), /→ \d+ % →/);
    assert.deepEqual(
      finding?.relatedInformation?.map(({ location }) => location.uri.slice(folder.length + "file://".length)),
      ["/one.recording.md", "/deep/two.recording.md"],
    );
    // What is typed is compared with what is known: nobody looks at the disk for it.
    await wire.change(uri, 2, "x", { start: { line: 9, character: 9 }, end: { line: 9, character: 9 } });
    assert.equal((await said()).length, 1);
    writeFileSync(join(folder, "deep/two.recording.md"), sessionText(2, "Friday"));
    const second = refreshed();
    await wire.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
    await second;
    assert.deepEqual(await said(), []);
  });

  it("are looked for again when a recording has come into the folder, has changed in it or has gone", async () => {
    const folder = folderWith({ "three.recording.md": sessionText(3), "two.recording.md": sessionText(2) });
    const at = (name: string): string => pathToFileURL(join(folder, name)).href;
    const watched: unknown[] = [];
    let [refreshed, told] = [0, 0];
    wire = await connect(
      {
        ...abilities,
        workspace: {
          ...abilities.workspace,
          diagnostics: { refreshSupport: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
        },
      },
      { reports: true },
      (connection) => {
        connection.onRequest(DiagnosticRefreshRequest.type, () => {
          refreshed++;
        });
        connection.onNotification(recordingsNotification, () => {
          told++;
        });
        connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
          for (const { method, registerOptions } of registrations)
            if (method === DidChangeWatchedFilesNotification.method)
              watched.push(...(registerOptions as DidChangeWatchedFilesRegistrationOptions).watchers);
        });
      },
      folder,
    );
    const uri = at("three.recording.md");
    /** What is said when the server has looked once more because of a file. */
    const afterChange = async (file: string, type: FileChangeType): Promise<readonly Diagnostic[]> => {
      const [refreshes, notices] = [refreshed, told];
      const changes = [{ uri: at(file), type }];
      await wire.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
      while (refreshed === refreshes || told === notices) await setTimeout(20);
      const { items } = (await wire.pull(uri)) as { items: readonly Diagnostic[] };
      return items.filter(({ code }) => code === "facilitation-not-receding");
    };
    await wire.open(uri, sessionText(3));
    while (refreshed === 0) await setTimeout(20);
    assert.ok(
      watched.some((watcher) => (watcher as FileSystemWatcher).globPattern === "**/*.{md,markdown}"),
      JSON.stringify(watched),
    );
    writeFileSync(join(folder, "one.recording.md"), sessionText(1));
    assert.equal((await afterChange("one.recording.md", FileChangeType.Created)).length, 1);
    writeFileSync(join(folder, "one.recording.md"), sessionText(1, "Monday"));
    assert.deepEqual(await afterChange("one.recording.md", FileChangeType.Changed), []);
    writeFileSync(join(folder, "one.recording.md"), sessionText(1));
    assert.equal((await afterChange("one.recording.md", FileChangeType.Changed)).length, 1);
    rmSync(join(folder, "one.recording.md"));
    assert.deepEqual(await afterChange("one.recording.md", FileChangeType.Deleted), []);
  });

  it("stand in a report that is asked for while they are read, and one that is open hears of them", async () => {
    const long = (number: number): string =>
      sessionText(number) + "\n**Maria:** My week was long and there is much to say.\n".repeat(1500);
    const files = [1, 2, 3, 4, 5, 6].map((number) => [`s${number}.recording.md`, long(number)] as const);
    const folder = folderWith(Object.fromEntries(files));
    let told = (): void => undefined;
    const heard = new Promise<"told">((resolve) => (told = () => resolve("told")));
    const listen = (connection: Wire["connection"]): void =>
      void connection.onNotification(recordingsNotification, () => told());
    wire = await connect(abilities, { reports: true }, listen, folder);
    const uri = pathToFileURL(join(folder, "s1.recording.md")).href;
    await wire.open(uri, long(1));
    // The folder is looked at half a second after the last opening.
    await setTimeout(550);
    const { shown } = await wire.connection.sendRequest<ReportAnswer>(reportRequest, { uri });
    assert.equal((shown as ShownReport).sections.at(-1)?.title, "Over time: the group Tuesday parents");
    assert.equal(await Promise.race([heard, setTimeout(5000)]), "told");
  });

  it("are not looked for where no folder is open", async () => {
    const folder = folderWith({ "a.recording.md": sessionText(1), "b.recording.md": sessionText(2) });
    wire = await connect();
    const uri = pathToFileURL(join(folder, "c.recording.md")).href;
    await wire.open(uri, sessionText(3));
    await setTimeout(800);
    const { items } = (await wire.pull(uri)) as { items: readonly Diagnostic[] };
    assert.ok(items.every(({ code }) => code !== "facilitation-not-receding"));
  });
});
