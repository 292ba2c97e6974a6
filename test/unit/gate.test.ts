/** What stands in the way before a recording leaves the machine. */
import assert from "node:assert/strict";
import { check, createVocabulary, gateOf, readWithin } from "#core";
import { recordingOf, vocabulary } from "../support/read.ts";

const header = "---\nrecording: group\nworker: Sam\nmembers: [Maria, Tina]\n---\n\n";

describe("the gate of a recording", () => {
  for (const detail of ["Megan", "555-867-5309", "123-45-6789", "45 West Oak Street", "@megan_r", "me@clinic.org"])
    it(`sees what is emphasised, by whichever marks: ${detail}`, () => {
      for (const mark of ["", "*", "**", "_", "__"]) {
        const recording = recordingOf(`${header}**Maria:** I told ${mark}${detail}${mark} so.\n`);
        const open = gateOf(recording, vocabulary).open.map(({ span }) => span.block.text.slice(span.start, span.end));
        assert.deepEqual(open, [detail], `between “${mark}”`);
      }
    });

  it("does not take the parts of a word with `_` in it for names", () => {
    const recording = recordingOf(`${header}**Maria:** It is in notes_Megan_x and in __init_Megan__.\n`);
    assert.deepEqual(gateOf(recording, vocabulary).open, []);
  });

  it("sees what a course pack switches off or makes quiet; the names that it calls invented may stand", () => {
    const recording = recordingOf(`${header}**Maria:** I told Megan, at 555-867-5309.\n`);
    const openUnder = (settings: Readonly<Record<string, unknown>>): readonly string[] => {
      const pack = { ...vocabulary.pack, settings: [{ from: "pack", rules: settings }] as const };
      return gateOf(recording, createVocabulary(pack)).open.map(({ rule }) => rule);
    };
    const all = ["privacy-name", "identifying-detail"].sort();
    for (const setting of ["off", "hint", { severity: "information" }])
      assert.deepEqual([...openUnder({ "privacy-name": setting, "identifying-detail": setting })].sort(), all);
    assert.deepEqual(openUnder({ "privacy-name": { severity: "off", allow: ["Megan"] } }), ["identifying-detail"]);
  });

  it("lets stand the names that the writer calls invented, and nothing else that the header says of its rules", () => {
    const openUnder = (rule: string): readonly string[] => {
      const text = `${header.replace("recording: group\n", `recording: group\nrules: { ${rule} }\n`)}**Maria:** I told Megan and Denise.\n`;
      return gateOf(recordingOf(text), vocabulary).open.map(({ span }) => span.block.text.slice(span.start, span.end));
    };
    for (const rule of [
      "privacy-name: off",
      "privacy-name: null",
      "privacy-name: hint",
      "privacy-name: { severity: hint }",
    ])
      assert.deepEqual(openUnder(rule), ["Megan", "Denise"], rule);
    assert.deepEqual(openUnder("privacy-name: { allow: [Megan] }"), ["Denise"]);
    assert.deepEqual(openUnder("privacy-name: { allow: [Megan], severity: hint }"), ["Denise"]);
  });

  it("refuses what is too large to be looked through", () => {
    const picture = `![](data:image/png;base64,${"A".repeat(1024 * 1024)})`;
    for (const [text, line] of [
      [`${header}**Maria:** I told Megan.\n\n${picture}\n`, picture],
      [`${header}${"**Maria:** I told Megan.\n".repeat(400_000)}`, "---"],
    ] as const) {
      const { refused, open, notice } = gateOf(readWithin(text, vocabulary), vocabulary);
      assert.equal(refused, true);
      assert.match(notice.text, /^This recording is too large to be looked through/);
      assert.deepEqual(
        open.map(({ rule }) => rule),
        ["too-large"],
      );
      const { block, start } = open[0]!.span;
      assert.ok(text.startsWith(line, block.start + start));
    }
  });

  it("is as soft about days between marks as about others", () => {
    const recording = recordingOf(`${header}**Maria:** We met _on March 3, 2026_ and __12/04/1987__.\n`);
    const found = check(recording, { vocabulary }).findings.filter(({ rule }) => rule === "privacy-date-place");
    assert.equal(found.length, 2);
    assert.equal(gateOf(recording, vocabulary).refused, false);
  });
});
