/** The rubric beside a recording: what may be cited, and what was recorded. */
import assert from "node:assert/strict";
import { check, createSpeech, message, render, rubricPage } from "#core";
import { catalogueOf } from "#convert";
import { recordingOf, vocabulary } from "../../support/read.ts";

const session = (rubric: string): string => `---
recording: group
group: "[x](command:y)"
worker: Sam
members: [Maria, Tina]
${rubric}
---

**Maria:** My sitter backed out.

**Tina:** Call the Y. #sharing-data

**Sam:** Hm.
> Supervisor (KL): #sharing-data there.

**Tina:** Some nights I want to kill myself. #sharing-data
`;

function page(rubric: string, language: "en" | "es" = "en", pack = vocabulary): string {
  const recording = recordingOf(session(rubric));
  const { findings } = check(recording, { vocabulary: pack });
  return rubricPage(recording, pack, findings, createSpeech(language, catalogueOf(language)));
}

/** The part of a page under the heading of a criterion. */
function part(text: string, id: string): string {
  return text.split("\n## ").find((each) => each.split("\n", 1)[0]?.includes(`\`${id}\``)) ?? "";
}

describe("the rubric beside a recording", () => {
  it("names the turns that may be cited, by tags and by what is asked", () => {
    const shown = page("");
    assert.match(part(shown, "mutual-aid"), /May be cited:\n\n- Sharing data: turns 2, 3, 4\n/);
    assert.match(part(shown, "safety"), /\n- [^\n]+ `risk-disclosure`: turn 4\n/);
    assert.match(part(shown, "who-and-when"), /\n- [^\n]+ `incomplete-header`\n/);
    assert.match(part(shown, "beginning-and-end"), /May be cited: nothing is tagged or asked for it here\./);
    assert.equal(shown.match(/^Recorded: –$/gm)?.length, vocabulary.pack.rubric?.length);
    assert.match(shown, /^# Rubric · \\\[x\\\]\\\(command\\:y\\\)\n/);
  });

  it("shows what was recorded, by id, name or points, with comment and turns", () => {
    for (const level of ["mostly", "Mostly there", "casi", "2", "{ level: mostly }"])
      assert.match(
        part(page(`rubric: { mutual-aid: ${level} }`), "mutual-aid"),
        /^Recorded: \*\*Mostly there\*\*$/m,
        level,
      );
    const full =
      "rubric: { Mutual aid, with the lines that show it: { level: there, comment: '<b>Well</b> seen', turns: [2, 99, x, 4] } }";
    assert.match(
      part(
        page(full.replace("Mutual aid, with the lines that show it", '"Ayuda mutua, con las líneas que la muestran"')),
        "mutual-aid",
      ),
      /^Recorded: \*\*Clearly there\*\* \(turns 2, 4\)\. \\<b\\>Well/m,
    );
    const note = page("rubric: { mutual-aid: { comment: Later } }");
    assert.match(part(note, "mutual-aid"), /^Recorded: no level\. Later$/m);
  });

  it("keeps what the rubric does not have", () => {
    const shown = page("rubric: { mutual-aid: splendid, punctuality: there }");
    assert.match(part(shown, "mutual-aid"), /^Recorded: splendid, which is no level of this criterion$/m);
    assert.match(shown, /## Recorded, but not in this rubric\n\n- punctuality: there\n/);
  });

  it("says where it was written that a criterion or a level is none", () => {
    const said = (rubric: string, pack = vocabulary): string[] => {
      const recording = recordingOf(session(rubric));
      return check(recording, { vocabulary: pack })
        .findings.filter(({ rule }) => rule === "invalid-front-matter")
        .map(({ span: { block, start, end }, message }) => `${block.text.slice(start, end)}: ${render(message)}`);
    };
    const wrong = said("rubric: { mutual-aid: splendid, work: begun, punctuality: there }");
    assert.equal(wrong.length, 2);
    assert.equal(
      wrong[0],
      "mutual-aid: “splendid” is no level of “mutual-aid”. Its levels: there, mostly, begun, not-yet.",
    );
    assert.match(wrong[1] ?? "", /^punctuality: The rubric has no criterion “punctuality”\. There are: who-and-when, /);
    assert.deepEqual(said("rubric: { mutual-aid: { comment: Later }, work: Begun }"), []);
    // Somebody's own key, and a pack that is not there.
    assert.deepEqual(said("rubric: SOWK 487"), []);
    assert.deepEqual(said("rubric: { punctuality: there }", { ...vocabulary, trouble: message("No pack.") }), []);
  });

  it("takes whatever stands there", () => {
    for (const odd of [
      "rubric:",
      "rubric: there",
      "rubric: [a, b]",
      "rubric: { mutual-aid: [1] }",
      "rubric: { mutual-aid: { turns: {} } }",
    ])
      assert.match(page(odd), /^# Rubric/, odd);
  });

  it("speaks Spanish, and says so where a pack has none", () => {
    const shown = page("rubric: { mutual-aid: there }", "es");
    assert.match(
      part(shown, "mutual-aid"),
      /^Ayuda mutua[^]*\nAnotado: \*\*Está claro\*\*\n\nSe puede citar:\n\n- [^\n]*: turnos 2, 3, 4/,
    );
    assert.doesNotMatch(shown, /\b(?:turns?|Levels|Recorded|cited)\b/);
    const none = { ...vocabulary, pack: { ...vocabulary.pack, rubric: [] } };
    assert.match(page("", "en", none), /\n\nThe course pack in force has no rubric\.\n$/);
  });
});
