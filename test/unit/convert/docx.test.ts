/** Word documents: out and back, from other hands, and from hostile ones. */
import assert from "node:assert/strict";
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createVocabulary, mutualAid, read, type Recording } from "#core";
import { importFile } from "#convert";
import { toDocx } from "../../../convert/src/docx/write.ts";
import { facts } from "../export/facts.ts";
import { buildCli, folderOf, runIn, snapshot } from "../cli/program.ts";

const vocabulary = createVocabulary(mutualAid);
const readText = (text: string): Recording => read(text, vocabulary);
const folders = ["examples", "test/fixtures", "test/corpus/open"];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => `${folder}/${name}`),
);

async function back(bytes: Uint8Array): Promise<Recording> {
  const made = await importFile({
    ...{ name: "a.docx", bytes, names: new Map(), language: undefined },
    vocabulary,
    forced: false,
  });
  assert.ok("text" in made, JSON.stringify(made));
  if (process.env["SHOW"]) console.log(made.text);
  return readText(made.text);
}

describe("a recording as a Word document and back", () => {
  for (const file of files)
    for (const layout of ["table", "dialogue"] as const)
      it(`${file} as ${layout}`, async () => {
        const recording = readText(readFileSync(file, "utf8").replace(/^\s*\^{3,}.*$\n/gm, ""));
        const bytes = await toDocx(recording, { layout, language: recording.language });
        assert.deepEqual(facts(await back(bytes)), facts(recording));
      });
});

describe("replies in a Word document", () => {
  const text = `---
worker: Sam
members: [Maria]
---

**Maria:** My sitter backed out again.
> Supervisor (KL): What did you feel?
> Reply: Tired.
> Supervisor (AB): And the group?
> Reply: They looked away.
> Reply: I did, too.
> Supervisor (AB): Ask them.
`;
  const said = ({ turns }: Recording): readonly string[] =>
    (turns[0]?.annotations ?? []).map((each) => `${each.kind} ${each.author ?? ""}: ${each.text}`);

  for (const layout of ["table", "dialogue"] as const)
    it(`stay behind what they answer, as ${layout}`, async () => {
      const recording = readText(text);
      const bytes = await toDocx(recording, { layout, language: "en" });
      assert.deepEqual(said(await back(bytes)), said(recording));
    });

  it("stand in a column where one is asked for", async () => {
    const columns = ["speaker", "dialogue", "reply"] as const;
    const bytes = await toDocx(readText(text), { layout: "table", columns, language: "en" });
    assert.doesNotMatch(strFromU8(unzipSync(bytes)["word/comments.xml"] ?? new Uint8Array()), /Tired/);
    assert.match(strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array()), /Tired/);
  });
});

const sample = `---
group: Tuesday parents
worker: Sam
members: [Maria, Tina]
---

**Maria:** Hello | there. *(smiles)* #sharing-data
> Feelings: I held my breath.
> Supervisor (KL, 2026-02-12) [resolved]: What told you? #containment

<!-- recording-disable-next-turn silent-member: she passes today -->

**Tina → Maria:** Hello \\#not-a-tag \\(not an act).
> Instructor (Dr. B): Good.
`;

describe("the parts of a Word document", () => {
  it("are those that Word shows, and name nobody", async () => {
    const parts = unzipSync(await toDocx(readText(sample), { layout: "table", language: "en" }));
    assert.deepEqual(
      Object.keys(parts).sort(),
      [
        ...["[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml", "docProps/custom.xml"],
        ...["word/_rels/comments.xml.rels", "word/_rels/document.xml.rels", "word/_rels/endnotes.xml.rels"],
        ...["word/_rels/fontTable.xml.rels", "word/_rels/footnotes.xml.rels", "word/comments.xml", "word/document.xml"],
        ...["word/endnotes.xml", "word/fontTable.xml", "word/footnotes.xml", "word/numbering.xml"],
        ...["word/settings.xml", "word/styles.xml", "word/theme/theme1.xml"],
      ].sort(),
    );
    const text = (name: string): string => strFromU8(parts[name]!);
    assert.match(text("docProps/core.xml"), /<dc:creator>process-recordings<.*<cp:lastModifiedBy>process-recordings</);
    for (const name of ["docProps/app.xml", "docProps/custom.xml"]) assert.match(text(name), /docPropsVTypes"\/>$/);
    for (const name of ["word/endnotes.xml", "word/footnotes.xml"]) assert.doesNotMatch(text(name), /<w:t[ >]/);
    assert.deepEqual(
      [...text("word/comments.xml").matchAll(/w:author="([^"]*)"/g)].map((found) => found[1]),
      ["KL", "Student", "Dr. B"],
    );
    assert.doesNotMatch(text("word/document.xml"), /<w:vanish|recording-disable/);
    assert.match(
      text("word/comments.xml"),
      /I see it differently \[recording-disable-next-turn silent-member\]: she passes/,
    );
  });
});

describe("the language of a Word document", () => {
  it("is that of what was said", async () => {
    for (const [text, wanted] of [
      [sample, "en-US"],
      [sample.replace("---\n", "---\nlanguage: es\n"), "es-ES"],
    ] as const) {
      const parts = unzipSync(await toDocx(readText(text), { layout: "table", language: "en" }));
      assert.match(
        strFromU8(parts["word/styles.xml"]!),
        new RegExp(`<w:docDefaults>.*<w:lang w:val="${wanted}"/>.*</w:docDefaults>`),
      );
    }
  });
});

describe("a Word document that LibreOffice saved", () => {
  const folder = "test/fixtures-docx";
  const source = readFileSync(`${folder}/source.recording.md`, "utf8");
  for (const layout of ["table", "dialogue"]) {
    it(`has everything, as ${layout}`, async () => {
      for (const name of ["ours", "saved"])
        assert.deepEqual(
          facts(await back(readFileSync(`${folder}/${name}-${layout}.docx`))),
          facts(readText(source)),
          name,
        );
    });
    it(`has everything and what was edited there, as ${layout}`, async () => {
      const edited = source.replace("never call her", "never call");
      assert.notEqual(edited, source);
      assert.deepEqual(facts(await back(readFileSync(`${folder}/edited-${layout}.docx`))), facts(readText(edited)));
    });
  }
});

const documentXml = (body: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;

describe("a hostile or broken Word document", () => {
  before(async function () {
    this.timeout(60_000);
    await buildCli();
  });
  const bomb = new Uint8Array(40 * 1024 * 1024);
  const paragraph = "<w:p><w:r><w:t>Maria: hi</w:t></w:r></w:p>";
  const zip = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
    zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([name, text]) => [name, typeof text === "string" ? strToU8(text) : text]),
      ),
    );
  const cases: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
    ["no zip at all", () => strToU8("hello"), /a\.docx: This is no Word document, or a damaged one: /],
    ["an empty file", () => new Uint8Array(), /a\.docx: This is no Word document/],
    [
      "half a zip",
      () => zip({ "word/document.xml": documentXml(paragraph) }).slice(0, 120),
      /a\.docx: This is no Word document/,
    ],
    [
      "a zip without a document",
      () => zip({ "a.txt": "hi" }),
      /a\.docx: It holds no Word document: there is no “word\/document\.xml”/,
    ],
    [
      "a bomb",
      () => zip({ "word/document.xml": bomb }),
      /a\.docx: Unpacked it would be far larger .*word\/document\.xml/,
    ],
    [
      "a bomb beside the document",
      () => zip({ "word/document.xml": documentXml(paragraph), "word/media/a.png": bomb }),
      /far larger .*media\/a\.png/,
    ],
    [
      "many parts",
      () => zip(Object.fromEntries(Array.from({ length: 2_100 }, (_, n) => [`a${n}`, ""]))),
      /more than 2000 parts/,
    ],
    [
      "a path that climbs out",
      () => zip({ "../../evil": "x", "word/document.xml": documentXml(paragraph) }),
      /a\.docx: It holds a part outside of its own folder: “.*evil”/,
    ],
    [
      "an absolute path",
      () => zip({ "/etc/passwd": "x", "word/document.xml": documentXml(paragraph) }),
      /a\.docx: It holds a part outside of its own folder: “\/etc\/passwd”/,
    ],
    [
      "an external entity",
      () =>
        zip({
          "word/document.xml": `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${documentXml("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>")}`,
        }),
      /declares a document type or entities/,
    ],
    ["broken XML", () => zip({ "word/document.xml": documentXml("<w:p>") }), /is not well-formed XML/],
    [
      "deep XML",
      () => zip({ "word/document.xml": documentXml(`${"<w:sdt>".repeat(5_000)}${"</w:sdt>".repeat(5_000)}`) }),
      /nested too deeply/,
    ],
  ];
  for (const [name, make, wanted] of cases)
    it(`is refused: ${name}`, () => {
      const folder = folderOf({ "a.docx": make() });
      const { code, out, err } = runIn(folder, "import", "a.docx", "-o", "b.recording.md");
      assert.equal(code, 2, err);
      assert.equal(out, "");
      assert.match(err, wanted);
      assert.deepEqual(Object.keys(snapshot(folder)).length, 1, "nothing was written");
    });

  it("whose sizes lie unpacks no more than they say", () => {
    const bytes = zip({ "word/document.xml": new Uint8Array(3 * 1024 * 1024) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 4 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    const { code, err } = runIn(folderOf({ "a.docx": bytes }), "import", "a.docx");
    assert.equal(code, 2);
    assert.match(err, /a\.docx: This is no Word document, or a damaged one: too many bytes/);
  });
});

describe("a form from other hands", () => {
  const cell = (...texts: readonly string[]): string =>
    `<w:tc>${texts.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join("")}</w:tc>`;
  const row = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;

  it("has its columns found by their headings, the header block in its table", async () => {
    const body = `<w:tbl>${row(cell("Student Name:"), cell("J."))}${row(cell("Members present"), cell("Maria, Tina"))}</w:tbl>
<w:tbl>${row(cell("Supervisor's Comments"), cell("Content-Dialogue"), cell("Gut-Level Feelings"), cell("Analysis/Assessment"))}
${row(cell("Good."), cell("Sam: How was it?", "Maria to Tina: Long."), cell("calm"), cell("a start #rehearsal", "Skill: probing"))}
${row(cell(""), cell("(silence, 10 s)"), cell(""), cell(""))}</w:tbl>`;
    const recording = await back(zipSync({ "word/document.xml": strToU8(documentXml(body)) }));
    assert.deepEqual(
      recording.header.members.map(({ name }) => name),
      ["Maria", "Tina"],
    );
    assert.deepEqual(
      recording.turns.map(({ speaker, text }) => [speaker.name, text]),
      [
        ["Sam", "How was it?"],
        ["Maria", "Long."],
      ],
    );
    assert.deepEqual(
      recording.turns[1]!.addressees.map(({ id, basis }) => [id, basis]),
      [["tina", "explicit"]],
    );
    assert.deepEqual(
      recording.turns[1]!.annotations.map(({ kind, text }) => [kind, text]),
      [
        ["supervisor", "Good."],
        ["feelings", "calm"],
        ["analysis", "a start"],
        ["skill", "probing"],
      ],
    );
    assert.deepEqual(
      recording.silences.map(({ seconds }) => seconds),
      [10],
    );
  });
});

describe("what a supervisor sends back", () => {
  before(async function () {
    this.timeout(60_000);
    await buildCli();
  });

  it("comes to its turn, although the writer went on; the rest stands at the end", () => {
    const folder = folderOf({ "a.recording.md": sample });
    assert.equal(runIn(folder, "export", "a.recording.md", "--to", "docx", "-o", "a.docx").code, 0);
    const parts = unzipSync(readFileSync(join(folder, "a.docx")));
    const comments = strFromU8(parts["word/comments.xml"]!).replace(
      "[resolved] What told you?",
      "Say more about this.",
    );
    const revised = sample
      .replace("worker: Sam\n", "worker: Sam\n")
      .replace("\n**Maria:** Hello", "\n**Sam:** Before all.\n\n**Maria:** Hello")
      .replace(/> Supervisor.*\n/, "")
      .replace(/\*\*Tina → Maria:\*\* Hello.*/, "**Tina → Maria:** Good evening to all of you.");
    writeFileSync(join(folder, "back.docx"), zipSync({ ...parts, "word/comments.xml": strToU8(comments) }));
    writeFileSync(join(folder, "a.recording.md"), revised.replace("> Instructor (Dr. B): Good.\n", ""));
    const { code, err } = runIn(folder, "import", "back.docx", "--into", "a.recording.md");
    assert.equal(code, 0, err);
    assert.match(err, /1 comments? and tags? were added; 1 fit no turn/);
    const text = readFileSync(join(folder, "a.recording.md"), "utf8");
    assert.match(
      text,
      /> Feelings: I held my breath\.\n> Supervisor \(KL, 2026-02-12\): Say more about this\. #containment\n/,
    );
    assert.match(text, /\n> Instructor \(Dr\. B, to Tina “Hello #not-a-tag not an act\.”\): Good\.\n$/);
    const again = runIn(folder, "import", "back.docx", "--into", "a.recording.md", "-o", "b.recording.md");
    assert.match(again.err, /^0 comments.*; 0 fit no turn/, "what is there is not added twice");
    assert.equal(readFileSync(join(folder, "b.recording.md"), "utf8"), text);
  });

  it("leaves the recording readable to those who could read it before", function () {
    if (process.platform === "win32") this.skip();
    const folder = folderOf({ "a.recording.md": sample });
    const path = join(folder, "a.recording.md");
    assert.equal(runIn(folder, "export", "a.recording.md", "--to", "docx", "-o", "a.docx").code, 0);
    writeFileSync(path, sample.replace(/> Supervisor.*\n/, ""));
    chmodSync(path, 0o600);
    assert.equal(runIn(folder, "import", "a.docx", "--into", "a.recording.md").code, 0);
    assert.match(readFileSync(path, "utf8"), /> Supervisor/);
    assert.equal(statSync(path).mode & 0o777, 0o600);
  });

  it("stands in the supervisor's cell of a table, with what is there already", async () => {
    const table = `| Speaker | Dialogue | Supervisor |
| --- | --- | --- |
| Maria | One \\| two. | Seen. |
| Tina | Three. |  |
| Maria | Four. | Oh. |
`;
    const folder = folderOf({ "a.recording.md": table });
    const returned = readText(
      table
        .replace("Seen.", "Seen.<br>Supervisor (KL): Why \\| now? #containment")
        .replace("|  |", "| Supervisor (KL) [resolved]: Good. |"),
    );
    writeFileSync(join(folder, "back.docx"), await toDocx(returned, { layout: "table", language: "en" }));
    const { code, err } = runIn(folder, "import", "back.docx", "--into", "a.recording.md");
    assert.equal(code, 0, err);
    assert.equal(
      readFileSync(join(folder, "a.recording.md"), "utf8"),
      table
        .replace("Seen.", "Seen.<br>Supervisor (KL): Why \\| now? #containment")
        .replace("|  |", "| Supervisor (KL) [resolved]: Good. |"),
    );
  });
});
