/** Fixes that rewrite a header leave what it says. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import type { Recording } from "#core";
import { checked, fixed, recordingOf } from "../support/read.ts";

/** What the header says, and who says what, without places. */
function facts({ header, turns, speakers }: Recording): unknown {
  const names = (people: readonly { readonly name: string }[]): string[] => people.map(({ name }) => name);
  return {
    members: names(header.members),
    absent: names(header.absent),
    newcomers: names(header.newcomers),
    workers: names(header.workers),
    legend: header.aliases.map(({ letter, name }) => [letter.text, name.text]),
    session: [header.session?.number, header.session?.of],
    said: [header.date?.text, header.group?.text, header.purpose?.text, header.goal?.text],
    fields: header.fields.map(({ key }) => key.text.toLowerCase()).length,
    speakers: speakers.map(({ id, role }) => [id, role]),
    turns: turns.map(({ speaker, text }) => [speaker.id, text]),
  };
}

describe("a header that becomes front matter", () => {
  const files = readdirSync("test/corpus/open").filter((name) => name.endsWith(".recording.md"));
  const texts = files.map((name) => [name, readFileSync(`test/corpus/open/${name}`, "utf8")] as const);
  for (const [name, text] of texts) {
    const finding = checked(text).findings.find(({ rule }) => rule === "plain-header");
    if (!finding) continue;
    it(`says the same: ${name}`, () => {
      const after = fixed(text, finding);
      assert.match(after, /^---\r?\n/);
      assert.equal(recordingOf(after).header.form, "front-matter");
      assert.deepEqual(
        recordingOf(after).problems.map(({ code, detail }) => [code, detail]),
        recordingOf(text).problems.map(({ code, detail }) => [code, detail]),
      );
      assert.deepEqual(facts(recordingOf(after)), facts(recordingOf(text)));
    });
  }

  it("keeps what the writer has noted beside its lines", () => {
    const text =
      "Date: May <!-- a -->\nMembers present: Maria, Tina <!-- b -->\n\n**Maria:** Hello.\n\n**Tina:** Hello.\n";
    const finding = checked(text).findings.find(({ rule }) => rule === "plain-header");
    assert.ok(finding);
    assert.match(
      fixed(text, finding),
      /^---\ndate: May\nmembers: \[Maria, Tina\]\n---\n\n<!-- a -->\n\n<!-- b -->\n\n\s*\*\*Maria/,
    );
  });
});

describe("another letter for somebody", () => {
  it("leaves everybody who they are, and is nobody's initial", () => {
    const text =
      "---\nmembers: [Maria, Zoe]\naliases: { M: Maria }\nworker: Sam\n---\n\n**M:** Hello.\n\n**Zoe → M:** Hello.\n";
    const finding = checked(text, { "privacy-initials": "on" }).findings.find(
      ({ rule }) => rule === "privacy-initials",
    );
    assert.ok(finding);
    const after = fixed(text, finding);
    assert.equal(after, text.replaceAll(/\bM\b/g, "Y"));
    assert.deepEqual(facts(recordingOf(after)), { ...(facts(recordingOf(text)) as object), legend: [["Y", "Maria"]] });
  });
});

describe("a name in two spellings", () => {
  it("is written alike everywhere: labels, arrows, words and remarks; tags, code and longer words stay", () => {
    const text = (name: string): string =>
      `---\nrecording: group\nmembers: [Coralie, Tina]\nworker: Sam\n---\n\n**Coralie:** Hello.\n\n**${name} → Tina:** Again.\n\n` +
      `**Tina → ${name}:** Hello, ${name}. ${name}'s sitter came. #Coaralie Coaralies\n> Analysis: ${name} was tired.\n\n\`\`\`\nCoaralie\n\`\`\`\n`;
    const finding = checked(text("Coaralie")).findings.find(({ rule }) => rule === "inconsistent-name");
    assert.ok(finding);
    assert.equal(fixed(text("Coaralie"), finding), text("Coralie"));
  });
});

describe("a tag whose words are written apart", () => {
  const after = (written: string): string => {
    const text = `**Maria:** Me too. ${written}\n`;
    const finding = checked(text).findings.find(({ rule }) => rule === "unknown-tag");
    assert.ok(finding, written);
    return fixed(text, finding).slice("**Maria:** Me too. ".length, -1);
  };

  it("takes its words along, and no others", () => {
    for (const [written, wanted] of [
      ["#mutual support", "#mutual-support"],
      ["#sharing data with her", "#sharing-data with her"],
      ["#Same  boat!", "#same-boat!"],
      ["#?strength in numbers, I think", "#?strength-in-numbers, I think"],
      ["#all in the same boat", "#same-boat"],
      ["#sharing (data)", "#sharing-data (data)"],
      ["#same-boot is what", "#same-boat is what"],
    ] as const)
      assert.equal(after(written), wanted);
  });

  it("in a cell and over no line end", () => {
    const table = "| Speaker | Dialogue |\n| --- | --- |\n| Maria | Me too. #same boat |\n";
    const finding = checked(table).findings.find(({ rule }) => rule === "unknown-tag");
    assert.equal(finding && fixed(table, finding), table.replace("#same boat", "#same-boat"));
    assert.equal(after("#mutual\nsupport"), "#mutual-support\nsupport");
  });
});

describe("lines that a header lacks", () => {
  const dialogue = "\n**Ann:** Hello.\n\n**Ben:** Hello.\n";
  for (const [form, text, line] of [
    ["front matter", `---\nmembers: [Ann, Ben]\nworker: Sam\n---\n${dialogue}`, /^date: month and year$/m],
    ["plain lines", `Members present: Ann, Ben\nLeader: Sam\n${dialogue}`, /^Date: month and year$/m],
    [
      "plain lines in Spanish",
      `Integrantes: Ann, Ben\nFacilita: Sam\nIdioma: es\n${dialogue}`,
      /^Fecha: month and year$/m,
    ],
    ["a table", `| Members | Ann, Ben |\n|---|---|\n| Leader | Sam |\n${dialogue}`, /^\| Date \| month and year \|$/m],
    ["nothing", dialogue.trimStart(), /^date: month and year$/m],
  ] as const)
    it(`are written as it is, and nothing that it says is lost: ${form}`, () => {
      const finding = checked(text).findings.find(({ rule }) => rule === "incomplete-header");
      assert.ok(finding);
      const after = fixed(text, finding).replace(/\$\{\d+:([^}]*)\}/g, "$1");
      assert.match(after, line);
      const [before, now] = [recordingOf(text), recordingOf(after)];
      assert.equal(now.header.date?.text, "month and year");
      const names = ({ header }: Recording): string[] => [...header.members, ...header.workers].map(({ name }) => name);
      if (before.header.form !== "none") assert.deepEqual(names(now).slice(0, 3), names(before));
      assert.deepEqual(
        now.turns.map(({ text: words }) => words),
        before.turns.map(({ text: words }) => words),
      );
      assert.ok(!checked(after).findings.some(({ rule }) => rule === "incomplete-header"));
    });

  for (const [form, text] of [
    ["plain lines", `Date: May\nLeader: Sam\n${dialogue}`],
    ["a table", `| Date | May |\n|---|---|\n| Leader | Sam |\n${dialogue}`],
  ] as const)
    it(`the roster, too: ${form}`, () => {
      const finding = checked(text).findings.find(({ rule }) => rule === "inferred-roster");
      assert.ok(finding);
      const { header } = recordingOf(fixed(text, finding));
      assert.deepEqual([header.members.map(({ name }) => name), header.workers[0]?.name], [["Ann", "Ben"], "Sam"]);
    });
});
