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

describe("a named place or a day", () => {
  for (const [written, en, es] of [
    ["Lincoln Hospital", "a hospital", "un hospital"],
    ["Marsh Clinic", "a clinic", "una clínica"],
    ["Clínica Santa Rosa", "a clinic", "una clínica"],
    ["Centro de Salud Vallecas", "a clinic", "una clínica"],
    ["PS 118", "a school", "una escuela"],
    ["I.S. 61", "a school", "una escuela"],
    ["MS 45", "a school", "una escuela"],
    ["Lincoln Elementary", "a school", "una escuela"],
    ["Harlem Academy", "a school", "una escuela"],
    ["Escuela Cervantes", "a school", "una escuela"],
    ["Colegio Cervantes", "a school", "una escuela"],
    ["Plantel Azcapotzalco", "a school", "una escuela"],
    ["Secundaria Técnica 43", "a school", "una escuela"],
    ["Primaria Benito Juárez", "a school", "una escuela"],
    ["Prepa 6", "a school", "una escuela"],
    ["CEIP Miguel Hernández", "a school", "una escuela"],
    ["Temple University", "a university", "una universidad"],
    ["Hunter College", "a university", "una universidad"],
    ["Pratt Institute", "a university", "una universidad"],
    ["Instituto Politécnico", "a university", "una universidad"],
    ["Universidad Iberoamericana", "a university", "una universidad"],
    ["Riverside Church", "a place of worship", "un lugar de culto"],
    ["Zion Temple", "a place of worship", "un lugar de culto"],
    ["Brooklyn Mosque", "a place of worship", "un lugar de culto"],
    ["Corpus Parish", "a place of worship", "un lugar de culto"],
    ["Iglesia Bautista", "a place of worship", "un lugar de culto"],
    ["Parroquia San José", "a place of worship", "un lugar de culto"],
    ["Bowery Shelter", "a shelter", "un albergue"],
    ["Refugio Esperanza", "a shelter", "un albergue"],
    ["Albergue Esperanza", "a shelter", "un albergue"],
    ["Rikers Jail", "a jail", "una cárcel"],
    ["Attica Prison", "a jail", "una cárcel"],
    ["Cárcel de Cartagena", "a jail", "una cárcel"],
    ["Reclusorio Norte", "a jail", "una cárcel"],
    ["Penal de Almoloya", "a jail", "una cárcel"],
    ["March 10, 2026", "2026", "2026"],
    // What nobody knows from its name stays to the writer.
    ...["Islamic Center", "Psychiatric Services", "Isham Park", "Msgr Kelly Library"].map((name) => [name] as const),
    ["March 10"],
  ] as const)
    it(`gives way to what leads to nobody: ${written}`, () => {
      for (const [language, instead] of [
        ["en", en],
        ["es", es],
      ]) {
        const text = `---\nlanguage: ${language}\n---\n\n**Maria:** So, ${written}, dear.\n`;
        const found = checked(text).findings.filter(({ rule }) => rule === "privacy-date-place");
        assert.equal(found.length, 1);
        assert.equal(found[0]!.fixes.length, instead === undefined ? 0 : 1);
        if (instead !== undefined) assert.equal(fixed(text, found[0]!), text.replace(written, instead));
      }
    });

  it("is not asked about in a heading", () => {
    assert.ok(
      !checked("## Lincoln Hospital, March 10, 2026\n\n**Maria:** So.\n").findings.some(
        ({ rule }) => rule === "privacy-date-place",
      ),
    );
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
