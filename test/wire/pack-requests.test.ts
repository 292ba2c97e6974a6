/** Our own requests about packs: check, export, install, begin, and who decides how a rule asks. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { zipSync } from "fflate";
import {
  checkPackRequest,
  type Explained,
  explainRequest,
  exportPackRequest,
  installPackRequest,
  newPackRequest,
  type NewPack,
  type PackChecked,
  type PackExported,
  type PackFolder,
  packFoldersRequest,
  type PackInForce,
  packInForceRequest,
  type PackInstalled,
} from "#protocol";
import { LSPErrorCodes } from "vscode-languageserver-protocol";
import { abilities, connect, type Wire } from "../support/wire.ts";
import { below, folderWith } from "../unit/disk/folders.ts";
import { course } from "../unit/packs/pack.ts";

const packFolder = ".process-recordings/packs/sowk487";
const uriOf = (folder: string, path = ""): string => pathToFileURL(join(folder, path)).href;
const versioned = (version: string) => ({ ...course, "pack.yaml": course["pack.yaml"]!.replace("1.2.0", version) });

describe("requests about packs", () => {
  let wire: Wire;
  let folder: string;
  const start = async (files: Readonly<Record<string, string>>): Promise<void> => {
    folder = folderWith(files);
    wire = await connect(abilities, { packs: uriOf(folder, "installed") }, undefined, folder);
  };
  const ask = <T>(method: string, params: object): Promise<T> => wire.connection.sendRequest(method, params);
  afterEach(async () => {
    await wire.end();
  });

  it("list the packs that can be worked on, the one around a file first", async () => {
    await start({ ...below(packFolder, course), ...below("mine", versioned("9.0.0")) });
    const found = await ask<PackFolder[]>(packFoldersRequest, { uri: uriOf(folder, "mine/concepts/course.yaml") });
    assert.deepEqual(
      found.map(({ uri, version }) => [uri, version]),
      [
        [uriOf(folder, "mine"), "9.0.0"],
        [uriOf(folder, packFolder), "1.2.0"],
      ],
    );
    assert.equal((await ask<PackFolder[]>(packFoldersRequest, {})).length, 1);
  });

  it("check a pack and say what is wrong with file and line", async () => {
    await start({ ...below("good", course), ...below("bad", { ...course, "rules.yaml": "unknown-tag: loud\n" }) });
    const good = await ask<PackChecked>(checkPackRequest, { uri: uriOf(folder, "good") });
    assert.deepEqual(good, { name: "sowk487", version: "1.2.0", problems: [], count: 0, usable: true });
    const bad = await ask<PackChecked>(checkPackRequest, { uri: uriOf(folder, "bad") });
    assert.deepEqual(
      [bad.usable, bad.problems],
      [true, ["rules.yaml:1: “unknown-tag” should be one of: on, off, error, warning, information, hint."]],
    );
  });

  it("say in the person's language what cannot be done, as the protocol has it for words that are shown", async () => {
    folder = folderWith({ ...below("mine", course), kept: "a file where packs should be" });
    const catalogue = JSON.parse(readFileSync("l10n/bundle.l10n.es.json", "utf8")) as Record<string, string>;
    wire = await connect(abilities, { packs: uriOf(folder, "kept"), locale: "es", catalogue }, undefined, folder);
    const isRefusal = { code: LSPErrorCodes.RequestFailed };
    await assert.rejects(ask(exportPackRequest, { uri: uriOf(folder, "gone") }), {
      ...isRefusal,
      message: "El disco no entrega este archivo.",
    });
    await assert.rejects(ask(checkPackRequest, { uri: "untitled:mine" }), {
      ...isRefusal,
      message: "Los paquetes del curso se leen de carpetas y archivos de este equipo.",
    });
    const { state, why } = await ask<PackInstalled>(installPackRequest, { uri: uriOf(folder, "mine") });
    assert.deepEqual([state, why?.slice(0, 45)], ["refused", "No se puede poner donde se guardan los paquet"]);
  });

  it("export one file, and that installs; recordings have its words at once", async () => {
    await start({
      ...below("mine", course),
      "a.recording.md": "---\npack: sowk487\n---\n**Maria:** Hi. #kitchen-table\n",
    });
    const recording = uriOf(folder, "a.recording.md");
    await wire.open(recording, "---\npack: sowk487\n---\n**Maria:** Hi. #kitchen-table\n");
    const rules = async () => JSON.stringify(await wire.pull(recording));
    assert.match(await rules(), /unknown-tag/);
    const { archive } = await ask<PackExported>(exportPackRequest, { uri: uriOf(folder, "mine") });
    writeFileSync(join(folder, "sowk487.recordingpack"), Buffer.from(archive!, "base64"));
    const installed = await ask<PackInstalled>(installPackRequest, { uri: uriOf(folder, "sowk487.recordingpack") });
    assert.deepEqual([installed.state, installed.name, installed.version], ["installed", "sowk487", "1.2.0"]);
    assert.deepEqual(readdirSync(join(folder, "installed")), ["sowk487"]);
    await new Promise((resolve) => setTimeout(resolve, 600));
    assert.doesNotMatch(await rules(), /unknown-tag|invalid-pack/);
  });

  it("say with an export what leads to a person in its recordings", async () => {
    const head = "---\nmembers: [Maria, Tina]\n---\n";
    const clean = { "exemplars/first.recording.md": `${head}**Maria:** Hello.\n` };
    const real = { "exemplars/first.recording.md": `${head}**Maria:** Call me at 555-867-5309.\n` };
    await start({ ...below("mine", { ...course, ...clean }), ...below("real", { ...course, ...real }) });
    assert.equal((await ask<PackExported>(exportPackRequest, { uri: uriOf(folder, "mine") })).gate, undefined);
    const { gate } = await ask<PackExported>(exportPackRequest, { uri: uriOf(folder, "real") });
    assert.match(gate?.open.join("\n") ?? "", /^exemplars\/first\.recording\.md:4: .*telephone number/);
  });

  it("install a newer pack in place of the old one, and an older one only when told to", async () => {
    await start({ ...below("one", versioned("1.0.0")), ...below("two", versioned("2.0.0")) });
    const install = (name: string, force = false) =>
      ask<PackInstalled>(installPackRequest, { uri: uriOf(folder, name), force });
    assert.equal((await install("one")).state, "installed");
    const { state, before } = await install("two");
    assert.deepEqual([state, before], ["installed", "1.0.0"]);
    const older = await install("one");
    assert.deepEqual([older.state, older.before], ["newer-is-there", "2.0.0"]);
    assert.equal((await install("one", true)).state, "installed");
  });

  it("install nothing that is broken or was made to do harm", async () => {
    await start(below("bad", { ...course, "pack.yaml": "name: sowk487\n" }));
    writeFileSync(join(folder, "evil.zip"), zipSync({ "pack.yaml": new Uint8Array(1), "../evil": new Uint8Array(1) }));
    const bad = await ask<PackInstalled>(installPackRequest, { uri: uriOf(folder, "bad") });
    assert.equal(bad.state, "broken");
    assert.match(bad.problems.join(), /pack\.yaml:1: This file has no “version”\./);
    const evil = await ask<PackInstalled>(installPackRequest, { uri: uriOf(folder, "evil.zip") });
    assert.deepEqual([evil.state, evil.why], ["refused", "It holds a part outside of its own folder: “../evil”."]);
    const away = await ask<PackInstalled>(installPackRequest, { uri: uriOf(folder, "nothing.zip") });
    assert.equal(away.why, "There is no such file.");
    assert.equal(existsSync(join(folder, "installed")), false);
  });

  it("give an export the pack in force, and its form", async () => {
    await start({ ...below(packFolder, course), [`${packFolder}/form.docx`]: "a form" });
    const [asked, plain] = [uriOf(folder, "a.recording.md"), uriOf(folder, "b.recording.md")];
    await wire.open(asked, "---\npack: sowk487\n---\n**Maria:** Hi.\n");
    await wire.open(plain, "**Maria:** Hi.\n");
    const { pack, form } = await ask<PackInForce>(packInForceRequest, { uri: asked });
    assert.equal((pack as { name: string }).name, "sowk487");
    assert.equal(Buffer.from(form!, "base64").toString(), "a form");
    assert.deepEqual(await ask<PackInForce>(packInForceRequest, { uri: plain }), {});
  });

  it("begin a pack that is in order", async () => {
    await start({});
    const { name, files } = await ask<NewPack>(newPackRequest, { name: "SOWK 487w" });
    assert.equal(name, "sowk-487w");
    assert.ok(files.some(({ path }) => path === "pack.yaml"));
  });

  it("explain who decides how a rule asks, with addresses", async () => {
    await start({
      ...below(packFolder, course),
      "w4/.process-recordings.yaml": "rules:\n  worker-dominated-stretch:\n    share: 0.4\n",
    });
    const uri = uriOf(folder, "w4/a.recording.md");
    await wire.open(
      uri,
      "---\npack: sowk487\nrules:\n  worker-dominated-stretch: { minTurns: 4 }\n---\n**Sam:** Hi.\n",
    );
    const { decisions } = await ask<Explained>(explainRequest, { uri, rule: "worker-dominated-stretch" });
    const of = (key: string) => decisions.find((each) => each.key === key);
    assert.deepEqual(of("share"), {
      key: "share",
      value: "0.4",
      said: [
        {
          from: "folder",
          value: "0.4",
          place: "w4/.process-recordings.yaml:3",
          uri: uriOf(folder, "w4/.process-recordings.yaml"),
          line: 2,
        },
        {
          from: "pack",
          value: "0.5",
          place: "sowk487/rules.yaml:4",
          uri: uriOf(folder, `${packFolder}/rules.yaml`),
          line: 3,
        },
      ],
    });
    assert.deepEqual(of("minTurns")?.said[0], {
      from: "recording",
      value: "4",
      place: "a.recording.md:4",
      uri,
      line: 3,
    });
    assert.deepEqual(of("minWorkerTurns")?.said, []);
  });
});
