/** `export --to …` through the program as it is shipped. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { createVocabulary, mutualAid, read } from "#core";
import { buildCli, folderOf, runIn } from "./program.ts";

const vocabulary = createVocabulary(mutualAid);

const text = `---
group: Padres
worker: Sam
members: [Maria, Tina]
---

## Beginning

**Maria → Tina:** =1+1 is "two", no? *(smiles)* #sharing-data
> Feelings: I held my breath.
> Supervisor (KL, 2026-02-12): What told you? #containment

<!-- recording-disable-next-turn silent-member: she passes today -->
**Tina:** Sí | claro.
`;

before(async function () {
  this.timeout(60_000);
  await buildCli();
});

describe("export to a text format", () => {
  it("json is what parse prints", () => {
    const folder = folderOf({ "a.md": text });
    assert.equal(runIn(folder, "export", "a.md", "--to", "json", "-o", "a.json").code, 0);
    const model = JSON.parse(readFileSync(join(folder, "a.json"), "utf8")) as { turns: unknown[] };
    const parsed = JSON.parse(runIn(folder, "parse", "a.md").out) as { turns: unknown[] };
    assert.deepEqual(model.turns, parsed.turns);
  });

  it("csv has a row a turn, and no cell that a spreadsheet would run", () => {
    const folder = folderOf({ "a.md": text });
    const { code, err } = runIn(folder, "export", "a.md", "--to", "csv", "-o", "a.csv");
    assert.equal(code, 0, err);
    const csv = readFileSync(join(folder, "a.csv"), "utf8");
    assert.match(csv, /^\uFEFFturn,speaker,role,to,text,/);
    assert.match(csv, /^1,Maria,member,Tina,"'=1\+1 is ""two"", no\?",/m);
    assert.match(csv, /#sharing-data,#containment,I held my breath\./);
    assert.match(csv, /^2,Tina,member,.*Sí \| claro\./m);
  });

  it("table and dialogue lead to each other", () => {
    const folder = folderOf({ "a.md": text });
    const table = runIn(folder, "export", "a.md", "--to", "table", "-o", "t.recording.md");
    assert.equal(table.code, 0, table.err);
    assert.match(
      readFileSync(join(folder, "t.recording.md"), "utf8"),
      /\n\| Speaker \| Dialogue \| My feelings \| Supervisor \|\n\|( --- \|){4}\n\| Maria → Tina \| =1\+1 is "two", no\? \*\(smiles\)\* #sharing-data \| I held my breath\. \| Supervisor \(KL, 2026-02-12\): What told you\? #containment \|\n/,
    );
    assert.equal(runIn(folder, "export", "t.recording.md", "--to", "dialogue").out, text.replace("-->\n", "-->\n\n"));
    const { out } = runIn(folder, "export", "a.md", "--to", "table", "--columns", "dialogue, feelings");
    assert.match(out, /\n\| Dialogue \| My feelings \|\n\| --- \| --- \|\n\| \*\*Maria → Tina:\*\* =1/);
  });

  it("is refused with a sentence when it is asked for wrongly", () => {
    const folder = folderOf({ "a.md": text });
    const err = (...args: readonly string[]): string => {
      const ended = runIn(folder, "export", "a.md", ...args);
      assert.equal(ended.code, 2);
      return ended.err;
    };
    assert.match(err("--to", "docx"), /Say where to write it: -o FILE\./);
    assert.match(err("--to", "table", "--columns", "speaker"), /A table needs the column “dialogue”/);
    assert.match(err("--to", "table", "--columns", "colour"), /--columns can be number, speaker, /);
    assert.match(err("--to", "odt"), /--to can be html, pdf, docx, /);
  });
});

describe("export to REFI-QDA", () => {
  it("has each concept as a code, and each claim at its words in code points", () => {
    const crlf = `**Maria:** 👩‍👧 first. #sharing-data\r\n\r\n**Tina:** 🙂 "Me" & you. #?rehearsal(2)\r\n> Supervisor: Yes. #mutual-demand\r\n`;
    const folder = folderOf({ "a.md": crlf });
    assert.equal(runIn(folder, "export", "a.md", "--to", "qdpx", "-o", "a.qdpx").code, 0);
    const bytes = readFileSync(join(folder, "a.qdpx"));
    const parts = unzipSync(bytes);
    const project = strFromU8(parts["project.qde"]!);
    const [, guid] = /plainTextPath="internal:\/\/([^"]+)\.txt"/.exec(project)!;
    const source = [...strFromU8(parts[`Sources/${guid}.txt`]!)];
    const selected = [...project.matchAll(/name="([^"]*)" startPosition="(\d+)" endPosition="(\d+)"/g)].map(
      ([, name, start, end]) => [name, source.slice(Number(start), Number(end)).join("")],
    );
    assert.deepEqual(selected, [
      ["sharing-data", "👩‍👧 first. #sharing-data"],
      ["rehearsal?", `👩‍👧 first. #sharing-data\n\n**Tina:** 🙂 "Me" & you. #?rehearsal(2)`],
      ["mutual-demand", '🙂 "Me" & you. #?rehearsal(2)'],
    ]);
    assert.equal(project.match(/<Code /g)?.length, 3);
    const guids = [...project.matchAll(/ guid="([^"]+)"/g)].map((found) => found[1]!);
    assert.equal(new Set(guids).size, guids.length);
    for (const each of guids) assert.match(each, /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    for (const [, target] of project.matchAll(/targetGUID="([^"]+)"/g)) assert.ok(guids.includes(target!));
    runIn(folder, "export", "a.md", "--to", "qdpx", "-o", "b.qdpx");
    assert.deepEqual(readFileSync(join(folder, "b.qdpx")), bytes, "the same recording makes the same bytes");
  });
});

describe("export of a table to CSV", () => {
  it("keeps what stands in columns that no form knows, and in cells beyond the headings", () => {
    const folder = folderOf({
      "a.md":
        "| Speaker | Dialogue | My own | Analysis |\n| --- | --- | --- | --- |\n| Maria | One. | *mine* | fine | and more |\n| Tina | Two. | | |\n",
    });
    const { code, out } = runIn(folder, "export", "a.md", "--to", "csv");
    assert.equal(code, 0);
    assert.match(out, /^1,Maria,.*,"fine\nMy own: mine\nand more",/m);
  });
});

describe("comments that are no disagreement", () => {
  const disagreement = "<!-- recording-disable-next-turn long-worker-turn: she asked me to -->";
  const kept = `**Maria:** One  two. #sharing-data

${disagreement}
**Tina:** Me. #?rehearsal

| Speaker | Dialogue |
| --- | --- |
| Maria | Yes. #same-boat |

## Summary

Words.
`;
  /** The same with something secret in every place that a comment may have. */
  const text = kept
    .replace("One ", "One <!-- secret 👩‍👧 -->")
    .replace("Me.", "Me. <!-- a secret\r\nof a secret kind -->")
    .replace("| Yes.", "| <!-- secret -->Yes.")
    .replace("## Summary", "## Summary <!-- secret -->\n\n  <!--\n  secret\n\n  secret -->\n\n> <!-- secret -->\n")
    .replace(/$/, "\n<!-- secret\n");

  it("do not go out, and codes stand at the same words", () => {
    const folder = folderOf({ "a.md": text });
    const written = (to: string): Record<string, string> => {
      assert.equal(runIn(folder, "export", "a.md", "--to", to, "-o", `a.${to}`).code, 0);
      const bytes = readFileSync(join(folder, `a.${to}`));
      if (to !== "docx" && to !== "qdpx") return { all: bytes.toString() };
      return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
    };
    for (const to of ["html", "csv", "json", "docx", "qdpx"])
      for (const [name, part] of Object.entries(written(to))) assert.doesNotMatch(part, /secret|👩/, `${to} ${name}`);
    const { "project.qde": project = "", ...sources } = written("qdpx");
    const source = Object.values(sources).join("");
    assert.ok(source.includes(disagreement));
    assert.equal(source.split("\n").length, text.split("\n").length);
    const selected = [...project.matchAll(/startPosition="(\d+)" endPosition="(\d+)"/g)].map(([, start, end]) =>
      [...source].slice(Number(start), Number(end)).join("").replace(/\s+/g, " ").trim(),
    );
    assert.deepEqual(selected, ["One two. #sharing-data", "Me. #?rehearsal", "Yes. #same-boat"]);
  });

  const plain = `Date: March 2026 <!-- secret -->
Group: Tuesday
Members present: Maria, <!-- secret and secret --> Tina <!-- and Secret -->
Purpose: <!-- secret -->

Maria: One. #sharing-data

Tina: Two.
`;
  const front = `---
group: "Tuesday # evening" # secret
members: [Maria, Tina] # Maria is Secret
note: | # secret
  # what I like
---

Maria: One. #sharing-data

Tina: Two.
`;

  it("do not go out of a header either, plain or in front matter", () => {
    for (const header of [plain, front]) {
      const folder = folderOf({ "a.md": header });
      for (const to of ["html", "csv", "json", "docx", "qdpx"]) {
        assert.equal(runIn(folder, "export", "a.md", "--to", to, "-o", `a.${to}`).code, 0);
        const bytes = readFileSync(join(folder, `a.${to}`));
        const parts = to === "docx" || to === "qdpx" ? Object.values(unzipSync(bytes)) : [bytes];
        for (const part of parts) assert.doesNotMatch(strFromU8(part), /secret|<!--|&lt;!--/i, to);
        if (to !== "qdpx" || header === plain) continue;
        const source = parts.map((part) => strFromU8(part)).join("");
        assert.match(
          source,
          /"Tuesday # evening" {9,}\nmembers: \[Maria, Tina\] {9,}\nnote: \| {9,}\n {2}# what I like\n/,
        );
      }
    }
  });

  it("are nobody who is present", () => {
    const { header } = read(plain, vocabulary);
    assert.deepEqual(
      header.members.map(({ name }) => name),
      ["Maria", "Tina"],
    );
    assert.deepEqual([header.date?.text, header.purpose], ["March 2026", undefined]);
  });

  it("stay beside the header where its lines become front matter", () => {
    const folder = folderOf({ "a.txt": plain });
    const { out } = runIn(folder, "import", "a.txt");
    assert.match(
      out,
      /^---\nrecording: group\ndate: March 2026\n[^]*members: \[Maria, Tina\]\npurpose:\n---\n\n<!-- secret -->\n\n<!--/,
    );
    assert.equal(out.match(/secret/gi)?.length, plain.match(/secret/gi)?.length);
  });

  it("stay in what is a recording again", () => {
    const folder = folderOf({ "a.md": text });
    for (const to of ["table", "dialogue"]) {
      const { out } = runIn(folder, "export", "a.md", "--to", to);
      assert.equal(out.match(/secret/g)?.length, text.match(/secret/g)?.length, to);
      assert.ok(out.includes(disagreement));
    }
  });
});

describe("signs that XML cannot hold", () => {
  it("leave a whole document: what Word pastes for a broken line parts words, the others go", () => {
    const folder = folderOf({
      "a.md":
        "---\ngroup: Tues\u0007day\n---\n\n**Maria:** One\vtwo\u0001. #sharing-data\n> Supervisor (K\u0002L): What\u001b?\n\nProse\f more\uFFFF.\n",
    });
    for (const to of ["docx", "qdpx"]) {
      const { code, err } = runIn(folder, "export", "a.md", "--to", to, "-o", `a.${to}`);
      assert.equal(code, 0, err);
      for (const [name, part] of Object.entries(unzipSync(readFileSync(join(folder, `a.${to}`)))))
        assert.doesNotMatch(strFromU8(part), /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFF]/, name);
    }
    const { out } = runIn(folder, "import", "a.docx");
    assert.match(out, /\*\*Maria:\*\* One two\. #sharing-data\n> Supervisor \(KL\): What\?\n/);
  });
});

describe("export to PDF", () => {
  const browser = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

  it("prints with a browser that is there", function () {
    if (!existsSync(browser)) this.skip();
    this.timeout(60_000);
    const folder = folderOf({ "a.md": text });
    const { code, err } = runIn(folder, "export", "a.md", "--to", "pdf", "-o", "a.pdf");
    assert.equal(code, 0, err);
    assert.match(readFileSync(join(folder, "a.pdf"), "latin1"), /^%PDF-/);
  });

  it("says what to do where none is", () => {
    const folder = folderOf({ "a.md": text });
    const before = process.env["CHROMIUM"];
    process.env["CHROMIUM"] = join(folder, "none");
    try {
      const { code, err } = runIn(folder, "export", "a.md", "--to", "pdf", "-o", "a.pdf");
      assert.equal(code, 2);
      assert.match(err, /a\.md: No browser was found to print with/);
      assert.ok(!existsSync(join(folder, "a.pdf")));
    } finally {
      if (before === undefined) delete process.env["CHROMIUM"];
      else process.env["CHROMIUM"] = before;
    }
  });
});
