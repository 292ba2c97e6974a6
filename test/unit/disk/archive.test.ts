/** Packs as one file: what is packed comes out again, and what was made to do harm does not. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { zipSync, type Zippable } from "fflate";
import { render } from "#core";
import { archiveOf, installPack, openArchive, packFolder, type RawFile, textsOf } from "#disk";
import { course } from "../packs/pack.ts";
import { folderWith, put } from "./folders.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const raw = Object.entries(course).map(([path, text]) => ({ path, content: bytes(text) }));

/** A zip as somebody may send it. */
function zip(parts: Zippable): Uint8Array {
  return zipSync(parts);
}

async function opened(archive: Uint8Array): Promise<readonly RawFile[]> {
  const files = await openArchive(archive);
  return "why" in files ? assert.fail(render(files.why)) : files;
}

async function refusal(archive: Uint8Array): Promise<string> {
  const files = await openArchive(archive);
  return "why" in files ? render(files.why) : assert.fail("It was taken.");
}

describe("a pack as one file", () => {
  it("comes out as it went in, and is the same each time", async () => {
    const archive = await archiveOf(raw);
    const files = textsOf(await opened(archive));
    assert.deepEqual(Object.fromEntries(files.map(({ path, text }) => [path, text])), course);
    assert.deepEqual(await archiveOf([...raw].reverse()), archive);
  });

  it("made of a folder, with what systems leave in it, is the pack in the folder", async () => {
    const inFolder = Object.fromEntries(raw.map(({ path, content }) => [`sowk487/${path}`, content]));
    const archive = zip({ ...inFolder, "__MACOSX/sowk487/._pack.yaml": bytes("x"), "sowk487/.DS_Store": bytes("x") });
    const paths = (await opened(archive)).map(({ path }) => path);
    assert.deepEqual(paths.sort(), Object.keys(course).sort());
  });

  it("that climbs out of its folder is refused", async () => {
    assert.equal(
      await refusal(zip({ "../../.bashrc": bytes("x") })),
      "It holds a part outside of its own folder: “../../.bashrc”.",
    );
    assert.equal(
      await refusal(zip({ "/etc/passwd": bytes("x") })),
      "It holds a part outside of its own folder: “/etc/passwd”.",
    );
    assert.equal(
      await refusal(zip({ "a\\..\\b": bytes("x") })),
      "It holds a part outside of its own folder: “a\\..\\b”.",
    );
  });

  it("that holds a link is refused", async () => {
    const link = zip({ "pack.yaml": [bytes("/etc/passwd"), { os: 3, attrs: (0o120777 << 16) >>> 0 }] });
    assert.equal(await refusal(link), "It holds a link (“pack.yaml”), and links are not followed.");
  });

  it("that is a bomb is refused before it is unpacked", async () => {
    const bomb = zip({ "concepts/a.yaml": [new Uint8Array(120 * 1024 * 1024), { level: 1 }] });
    assert.ok(bomb.length < 1_000_000);
    const before = process.memoryUsage().arrayBuffers;
    assert.equal(await refusal(bomb), "Unpacked it would be far larger than it may be (“concepts/a.yaml”).");
    assert.ok(process.memoryUsage().arrayBuffers - before < 50 * 1024 * 1024);
  });

  it("with more than 500 files is refused", async () => {
    const many = zip(
      Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`concepts/${index}.yaml`, bytes("")])),
    );
    assert.equal(await refusal(many), "It has more than 500 parts.");
  });

  it("that is no zip, or half of one, is refused", async () => {
    assert.match(await refusal(bytes("Hello")), /^This is no course pack, or a damaged one: /);
    const archive = await archiveOf(raw);
    assert.match(await refusal(archive.subarray(0, archive.length / 2)), /^This is no course pack, or a damaged one: /);
  });
});

describe("a pack as a folder", () => {
  it("is read without hidden files, and links are not followed", () => {
    const folder = folderWith({ ...course, ".git/config": "x", "notes.txt": "x" });
    symlinkSync("/etc/passwd", join(folder, "concepts", "link.yaml"));
    symlinkSync("/etc", join(folder, "templates", "etc"));
    assert.deepEqual(
      packFolder(folder)
        .map(({ path }) => path)
        .sort(),
      [...Object.keys(course), "notes.txt"].sort(),
    );
  });

  it("that is too large is not read", () => {
    const folder = folderWith({ ...course, "film.mp4": new Uint8Array(3 * 1024 * 1024) });
    const files = packFolder(folder);
    assert.ok(files.every(({ content }) => content.every((byte) => byte === 0)));
  });

  it("with bytes that are no text has none of them", () => {
    const folder = folderWith({ "pack.yaml": Uint8Array.of(0x6e, 0xe9), "form.docx": Uint8Array.of(0x50, 0x4b, 0) });
    assert.deepEqual(
      textsOf(packFolder(folder)).map(({ text }) => text),
      [undefined, undefined],
    );
  });
});

describe("the installation of a pack", () => {
  it("puts it in the place of one of the same name, and leaves nothing else", async () => {
    const shelf = join(folderWith(), "packs");
    await installPack("sowk487", [...raw, { path: "old.yaml", content: bytes("old") }], shelf);
    await installPack("sowk487", raw, shelf);
    assert.deepEqual(readdirSync(shelf), ["sowk487"]);
    assert.deepEqual(
      packFolder(join(shelf, "sowk487"))
        .map(({ path }) => path)
        .sort(),
      Object.keys(course).sort(),
    );
  });

  it("that fails leaves what was there", async () => {
    const shelf = folderWith();
    put(shelf, { "sowk487/pack.yaml": "name: sowk487\n" });
    const twice = [...raw, ...raw];
    await assert.rejects(installPack("sowk487", twice, shelf));
    assert.deepEqual(readdirSync(shelf), ["sowk487"]);
    assert.equal(readFileSync(join(shelf, "sowk487/pack.yaml"), "utf8"), "name: sowk487\n");
    assert.equal(existsSync(join(shelf, "sowk487/concepts")), false);
  });
});
