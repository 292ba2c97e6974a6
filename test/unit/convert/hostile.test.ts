/** Files that are not what they say, cannot be read or written, or were made to do harm: a sentence, and nothing written. */
import assert from "node:assert/strict";
import { chmodSync, existsSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { importFile } from "#convert";
import { createVocabulary, mutualAid } from "#core";
import { buildCli, type Ended, folderOf, runWith, snapshot } from "../cli/program.ts";

const vocabulary = createVocabulary(mutualAid);
const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504));
const documentXml = (body: string): string => `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
const docx = (body: string): Uint8Array => zipSync({ "word/document.xml": strToU8(documentXml(body)) });
// Who may do everything is somebody else here: 65534 is “nobody”.
const user = process.getuid?.() === 0 ? { uid: 65534 } : {};

before(async function () {
  this.timeout(60_000);
  await buildCli();
});

/** Runs a command that must fail, and sees that everything is as it was. */
function refused(folder: string, args: readonly string[], as: { readonly uid?: number } = {}): Ended {
  const before = snapshot(folder);
  const ended = runWith(as, folder, ...args);
  assert.equal(ended.code, 2, ended.err);
  assert.equal(ended.out, "");
  assert.doesNotMatch(ended.err, /\bat \S+:\d+|Error:|Something of ours/);
  assert.deepEqual(snapshot(folder), before, "nothing is written, not even a part of it");
  return ended;
}

describe("a file that is not what its name says", () => {
  const pdf = strToU8("%PDF-1.7\n…");
  const cases: readonly (readonly [string, string, Uint8Array | string, RegExp])[] = [
    [
      "an old Word document as .docx",
      "a.docx",
      ole,
      /^a\.docx: This is an old Word document \(\.doc\), or one with a password\./,
    ],
    ["an old Word document as .txt", "a.txt", ole, /^a\.txt: This is an old Word document/],
    ["a PDF as .docx", "a.docx", pdf, /^a\.docx: This kind of file is not read\. Save it as \.docx/],
    ["a PDF as .txt", "a.txt", pdf, /^a\.txt: This kind of file is not read/],
    ["RTF as .docx", "a.docx", "{\\rtf1 hi}", /^a\.docx: This kind of file is not read/],
    ["a page as .docx", "a.docx", "<html>hi</html>", /^a\.docx: This is no Word document, or a damaged one/],
    ["a picture as .txt", "a.txt", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), /^a\.txt.*: This is not /],
    [
      "a spreadsheet as .docx",
      "a.docx",
      zipSync({ "xl/workbook.xml": strToU8("<x/>") }),
      /^a\.docx: It holds no Word document/,
    ],
    [
      "a spreadsheet",
      "a.xlsx",
      zipSync({ "xl/workbook.xml": strToU8("<x/>") }),
      /^a\.xlsx: This spreadsheet .*CSV UTF-8/,
    ],
    ["a spreadsheet of old", "a.xls", ole, /^a\.xls: This spreadsheet .*CSV UTF-8/],
    ["a link to Google", "a.gdoc", '{"url":"https://docs.google.com/"}', /^a\.gdoc: This is only a link/],
    ["a page with its pictures", "a.mht", "MIME-Version: 1.0\n", /^a\.mht: This kind of file is not read/],
    ["a zip as .csv", "a.csv", zipSync({ "a.txt": strToU8("x") }), /^a\.csv: It holds no Word document/],
    ["half of UTF-16", "a.csv", Uint8Array.of(0xff, 0xfe, 0x41, 0, 0), /^a\.csv: This is not valid UTF-16/],
    [
      "text that is not UTF-8",
      "a.txt",
      Uint8Array.of(0x4d, 0xe9),
      /^a\.txt:1:2: This is not valid UTF-8: byte 1 \(0xE9\)/,
    ],
    ["cues without times", "a.vtt", "WEBVTT\n\nMaria: hi\n", /^a\.vtt:3:1: These words stand in no cue/],
    [
      "cues with broken times",
      "a.srt",
      "1\n00:00:01,000 -> 00:00:02,000\nMaria: hi\n",
      /^a\.srt:2:1: The times of this cue cannot be read/,
    ],
    [
      "cues that end before they begin",
      "a.vtt",
      "WEBVTT\n\n00:02.000 --> 00:01.000\nhi\n",
      /^a\.vtt:3:1: This cue ends before it begins/,
    ],
    ["no cues at all", "a.vtt", "WEBVTT\n", /^a\.vtt: There is not a word in this file/],
    ["a table without a speaker", "a.csv", "a,b\n1,2\n", /^a\.csv: Its first row names no column of speakers/],
    ["a quote that is never closed", "a.csv", 'speaker,text\n"Maria,hi\n', /^a\.csv:\d+:1: This CSV cannot be read/],
    ["elements in elements", "a.html", "<div>".repeat(50_000), /^a\.html: It is nested too deeply/],
    [
      "elements in elements in Word",
      "a.docx",
      docx("<w:sdt>".repeat(2_000) + "</w:sdt>".repeat(2_000)),
      /^a\.docx: Its part “word\/document\.xml” is nested too deeply/,
    ],
    [
      "an element that is never closed",
      "a.docx",
      docx("<w:p><w:r>"),
      /^a\.docx: Its part “word\/document\.xml” is damaged/,
    ],
  ];
  for (const [what, name, content, wanted] of cases)
    it(what, () => {
      const folder = folderOf({ [name]: content });
      assert.match(refused(folder, ["import", name, "-o", "b.recording.md"]).err, wanted);
    });

  it("a Word document that declares entities, one of them a file of this machine", () => {
    const bomb = `<!DOCTYPE a [<!ENTITY a "${"ha".repeat(50)}"><!ENTITY b "${"&a;".repeat(50)}"><!ENTITY c "${"&b;".repeat(50)}">]>`;
    for (const doctype of [
      bomb,
      '<!DOCTYPE a [<!ENTITY c SYSTEM "file:///etc/hostname">]>',
      '<!DOCTYPE a SYSTEM "http://127.0.0.1/a.dtd">',
    ]) {
      const bytes = zipSync({
        "word/document.xml": strToU8(`${doctype}${documentXml("<w:p><w:r><w:t>&c;</w:t></w:r></w:p>")}`),
      });
      assert.match(
        refused(folderOf({ "a.docx": bytes }), ["import", "a.docx", "-o", "b.md"]).err,
        /declares a document type or entities/,
      );
    }
  });
});

describe("a file of 100 MB", () => {
  for (const name of ["a.docx", "a.vtt", "a.txt", "a.html", "a.csv"])
    it(`is not read: ${name}`, () => {
      const folder = folderOf({});
      writeFileSync(join(folder, name), "WEBVTT\n");
      truncateSync(join(folder, name), 100 * 1024 * 1024);
      const { code, err } = runWith({}, folder, "import", name, "-o", "b.recording.md");
      assert.equal(code, 2);
      assert.equal(err, `${name}: This file is larger than 64 MB and is not read.\n`);
      assert.ok(!existsSync(join(folder, "b.recording.md")));
    });
});

describe("a path that cannot be read or written", () => {
  const note = "**Maria:** Hi.\n";
  const open = (folder: string): string => {
    chmodSync(folder, 0o755);
    return folder;
  };

  it("nothing there, a folder, a file that others may not read", () => {
    const folder = open(folderOf({ "in/a.docx": docx("<w:p/>"), "closed.vtt": "WEBVTT\n" }));
    chmodSync(join(folder, "closed.vtt"), 0);
    assert.match(
      refused(folder, ["import", "none.docx", "-o", "b.md"], user).err,
      /^none\.docx: There is no such file/,
    );
    assert.match(refused(folder, ["import", "in", "-o", "b.md"]).err, /^in: This is a folder\. Name a file/);
    const { code, err } = runWith(user, folder, "import", "closed.vtt", "-o", "b.md");
    assert.deepEqual([code, err], [2, "closed.vtt: You may not read this file.\n"]);
  });

  for (const [what, args] of [
    ["import", ["import", "a.md"]],
    ["export", ["export", "a.md", "--to", "docx"]],
  ] as const)
    it(`${what} into a folder that is not there, a folder itself, a file's inside, a folder that is closed`, () => {
      const folder = open(folderOf({ "a.md": note, "in/x.md": note, "closed/x.md": note }));
      chmodSync(join(folder, "closed"), 0o555);
      const to = (out: string): string => refused(folder, [...args, "-o", out], user).err;
      assert.match(to("none/b.docx"), /^(?:.*\n)*none\/b\.docx: There is no such folder to write to\.\n$/);
      assert.match(to("in"), /in: This is a folder\. Name a file to write to\.\n$/);
      assert.match(to("a.md/b.docx"), /a\.md\/b\.docx: There is no such folder to write to\.\n$/);
      assert.match(to("closed/b.docx"), /closed\/b\.docx: You may not write to this folder\.\n$/);
    });

  it("over the recording itself", () => {
    const folder = folderOf({ "a.md": note });
    assert.match(
      refused(folder, ["export", "a.md", "--to", "table", "-o", "./a.md"]).err,
      /This is the recording itself/,
    );
  });
});

describe("text made to take long", () => {
  const texts: readonly (readonly [string, string, (n: number) => string])[] = [
    [
      "names in capitals before no colon",
      "a.vtt",
      (n) => `WEBVTT\n\n00:01.000 --> 00:02.000\n${`${"A".repeat(50)} b: x `.repeat(n / 60)}\n`,
    ],
    ["a chat's head without an end", "a.txt", (n) => `18:12:01 From ${"Ann to ".repeat(n / 7)}\n`],
    ["a table of one cell", "a.csv", (n) => `speaker,text\n"${'""'.repeat(n / 2)}"`],
    ["blanks", "a.txt", (n) => `Maria: a${" ".repeat(n)}b\nMaria: c\n`],
    [
      "a paragraph of blanks in Word",
      "a.docx",
      (n) => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Maria: a${" ".repeat(n)}b</w:t></w:r></w:p>`,
    ],
    [
      "a comment that opens comments to the tool",
      "a.docx",
      (n) => `<w:p><w:r><w:t>Leader: ${"[recording-disable ".repeat(n / 19)}</w:t></w:r></w:p>`,
    ],
    ["a header's value", "a.docx", (n) => `<w:p><w:r><w:t>Worker: ${"x".repeat(n)}.</w:t></w:r></w:p>`],
    ["open elements", "a.html", (n) => "<b><i>".repeat(Math.min(200, n)) + "<p>x".repeat(n / 4)],
    ["colons", "a.txt", (n) => "a: b:\n".repeat(n / 60)],
    ["times", "a.txt", (n) => "Maria Lopez\n00:00:01\nx\n".repeat(n / 24)],
  ];
  const cost = async (name: string, text: string): Promise<number> => {
    const bytes = name.endsWith(".docx") ? docx(text) : strToU8(text);
    const started = performance.now();
    await importFile({ name, bytes, names: new Map([["Ann Lee", "Kim"]]), language: "en", vocabulary, forced: true });
    return performance.now() - started;
  };
  for (const [what, name, make] of texts)
    it(`takes time in proportion: ${what} (${name})`, async function () {
      this.timeout(120_000);
      await cost(name, make(5_000));
      const [short, first] = [await cost(name, make(50_000)), await cost(name, make(400_000))];
      // Eight times the text; what is quadratic would take 64 times as long, and each time: a machine that stops does not.
      const most = 30 * Math.max(short, 20);
      const long = first < most ? first : await cost(name, make(400_000));
      assert.ok(long < most, `${Math.round(short)} ms, ${Math.round(first)} ms, ${Math.round(long)} ms`);
    });
});
