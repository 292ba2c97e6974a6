/** A school's own form, filled with a recording: content controls and bookmarks, once or once a turn. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { course } from "../packs/pack.ts";
import { below } from "../disk/folders.ts";
import { buildCli, folderOf, runIn } from "./program.ts";

before(async function () {
  this.timeout(60_000);
  await buildCli();
});

const control = (name: string, inside: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="${name}"/><w:tag w:val="${name}"/><w:id w:val="7"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
const run = (text: string): string => `<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (inside: string): string => `<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${inside}</w:p>`;
const bookmark = (name: string, id: number, inside: string): string =>
  `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${inside}<w:bookmarkEnd w:id="${id}"/>`;
const cell = (inside: string): string => `<w:tc>${paragraph(inside)}</w:tc>`;

const body = [
  paragraph(`<w:r><w:t>Group: </w:t></w:r>${control("group", run("Click here"))}`),
  paragraph(
    `<w:r><w:t>Session: </w:t></w:r>${bookmark("session", 1, "<w:r><w:rPr><w:b/></w:rPr><w:t>____</w:t></w:r>")}`,
  ),
  control("members", paragraph(run("Who")) + paragraph(run("was there"))),
  paragraph(control("student", run("Name"))),
  `<w:tbl><w:tr>${cell("<w:r><w:t>Dialogue</w:t></w:r>")}</w:tr><w:tr>${cell(control("dialogue", run("words")))}${cell(bookmark("my_feelings", 2, run("felt")))}</w:tr></w:tbl>`,
  control("summary", paragraph(run("What happened"))),
].join("");
const namespaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const form = zipSync({
  "[Content_Types].xml": strToU8(
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ),
  "_rels/.rels": strToU8(
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  ),
  "word/document.xml": strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`,
  ),
  "word/logo.bin": Uint8Array.of(1, 2, 3),
});

const session = `---
recording: group
group: Tuesday & "parents"
session: 2 of 9
members: [Maria, Tina]
worker: Sam
pack: sowk487
---

## Middle

**Maria → Tina:** How is the *little* one? (leans over) #kitchen-table
> Feelings: I was glad.
> Feelings: And tired.

**Tina:** Fine & dandy.

## Summary

They talked.
And went home.
`;

const asForm = ["--to", "docx", "--layout", "form", "-o", "out.docx", "--override-privacy", "a test"];

/** A folder with the recording and the pack of a course that has this form. */
function withForm(bytes: Uint8Array): string {
  const folder = folderOf({ "a.recording.md": session, ...below("sowk487", course) });
  writeFileSync(join(folder, "sowk487/form.docx"), bytes);
  return folder;
}

/** The words of a part, paragraph by paragraph. */
function wordsOf(document: string): string[] {
  return [...document.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraphXml]) =>
    paragraphXml
      .replace(/<w:br\/>/g, "\n")
      .replace(/<[^>]*>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&"),
  );
}

describe("a school's own form", () => {
  it("has the header, the headings and one row a turn in its places", () => {
    const folder = withForm(form);
    assert.equal(runIn(folder, "export", "a.recording.md", "--pack", "sowk487", ...asForm).code, 0);
    const parts = unzipSync(readFileSync(join(folder, "out.docx")));
    const document = strFromU8(parts["word/document.xml"]!);
    assert.deepEqual(wordsOf(document), [
      'Group: Tuesday & "parents"',
      "Session: 2 of 9",
      "Maria, Tina",
      "Name",
      "Dialogue",
      "Maria: How is the little one? [leans over] #kitchen-table",
      "I was glad.\nAnd tired.",
      "Tina: Fine & dandy.",
      "",
      "They talked. And went home.",
    ]);
    assert.match(document, /<w:rPr><w:b\/><\/w:rPr><w:t xml:space="preserve">2 of 9/, "in the look of the form");
    assert.doesNotMatch(
      document,
      /PlaceholderText"\/><\/w:rPr><w:t[^>]*>(?!Name)/,
      "the grey of what was filled is gone",
    );
    assert.equal(document.split("bookmarkStart").length - 1, 1, "marks stand once");
    assert.deepEqual(parts["word/logo.bin"], Uint8Array.of(1, 2, 3), "everything else is as it was");
  });

  it("is asked for where there is one", () => {
    const folder = folderOf({ "a.recording.md": session.replace("pack: sowk487\n", "") });
    const { code, err } = runIn(folder, "export", "a.recording.md", ...asForm);
    assert.equal(code, 2);
    assert.match(err, /The course pack in force has no form: it would be form\.docx in its folder\./);
  });

  it("that is no document, or a hostile one, is refused", () => {
    for (const bad of [
      strToU8("Hello"),
      zipSync({ "word/document.xml": strToU8('<!DOCTYPE x [<!ENTITY a "b">]><w:document/>') }),
    ]) {
      const { code, err } = runIn(withForm(bad), "export", "a.recording.md", "--pack", "sowk487", ...asForm);
      assert.equal(code, 2);
      assert.match(err, /no Word document|declares a document type/);
    }
  });
});
