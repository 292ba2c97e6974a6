/** Legends: letters and whom they stand for, as students write them; and lists of letters that are none. */
import assert from "node:assert/strict";
import { missingKeys } from "../../../core/src/analysis/missing-header.ts";
import { checked, recordingOf } from "../../support/read.ts";

/** Who speaks below a legend, under their letters, and the workers whom it declares. */
function speakers(text: string): string {
  const { turns } = recordingOf(text);
  return turns.map(({ speaker }) => (speaker.role === "worker" ? `${speaker.id}!` : speaker.id)).join(" ");
}

/** A legend and one turn of each letter. */
const under = (legend: string, letters: string, above = ""): string =>
  `${above}${legend}\n\n${letters
    .split(" ")
    .map((letter) => `${letter}: hi`)
    .join("\n")}\n`;

describe("legends", () => {
  for (const [legend, letters, expected] of [
    ["T = me (Tom, student)\nD = Dre\nW = Wes (left early)\nN = Nico, new guy, day 9", "T D W N", "tom! dre wes nico"],
    ["Clave: T.S. = yo; E. = Elba; M.J. = María José", "T.S. E. M.J. MJ", "worker! elba maría-josé maría-josé"],
    ["Key: F = me, the facilitator. J = 19, chores manager. R = 20, here the longest.", "F J R", "worker! j r"],
    ["Who: L = Lena (student), A = Abdi, R = Mr. Rahimi", "L A R", "lena! abdi mr.-rahimi"],
    ["Siglas: P = yo, la practicante (Pilar) / C = Carla / L = doña Luz", "P C L", "pilar! carla doña-luz"],
    ["Abbreviations used: I = intern (Jo), M = Maria, G = the group", "I M G", "jo! maria group"],
    ["Key:\n- C – Carla\n- R – Rosa, 34, new\n- W – worker (me)", "C R W", "carla rosa worker!"],
    ["Key:\n\n- C: Carla\n- R: Rosa\n- W: me (Wendy)", "C R W", "carla rosa wendy!"],
    ["Legend:\n\nC - Carla\nR - Rosa (late)\nW - me", "C R W", "carla rosa worker!"],
    ["Key: (C) Carla, (R) Rosa, (F) me", "C R F", "carla rosa worker!"],
    ["Initials: C is Carla, R is Rosa and F is me (Fay)", "C R F", "carla rosa fay!"],
    ["Convenciones: F soy yo, C es Carla", "F C", "worker! carla"],
    ["(k = kim, d = dre, t = me)", "k d t", "kim dre worker!"],
    ["Please note: F = me (student). The middle of the session is left out.\nC = Carla", "F C", "worker! carla"],
    ["F1 = me, F2 = my co-facilitator Ann, **M** = Maria", "F1 M", "worker! maria"],
    ["T = Tom (facilitator)\n\nM = Maria\n\nC = Client #4", "T M C", "tom! maria client-#4"],
    ["A = Ann (student), B = Ben (student), C = Cy (student)", "A B C", "ann ben cy"],
    ["Members: A = Ann; B = Ben; me = Sam", "A B", "ann ben"],
    ["M = Maria, S = silence, FI = my supervisor", "M", "maria"],
    ["| Initials | Name |\n|---|---|\n| T | Tom (me) |\n| D | Dre |", "T D", "tom! dre"],
    [
      "| Clave | Persona | Edad |\n|---|---|---|\n| T | yo, la trabajadora | 30 |\n| L | doña Luz | 61 |",
      "T L",
      "worker! doña-luz",
    ],
    ["*T = Tom = me*\n*D = Dre*", "T D", "tom! dre"],
  ] as const)
    it(legend, () => {
      assert.equal(speakers(under(legend, letters, "Date: May\n")), expected);
      assert.equal(speakers(under(legend, letters, "Process Recording 3\nGroup at the sober house\n\n")), expected);
    });

  for (const [above, legend, letters, expected] of [
    ["Worker: Priya\n", "Key: F = me, V = Vince", "F V", "priya! vince"],
    ["Student: Yari\n", "Key: Y = Yari, W = Wilo", "Y W", "yari! wilo"],
    ["Student: Yari\nWorker: Ann\n", "Key: Y = Yari, A = Ann", "Y A", "yari ann!"],
    ["Facilitators: me (Tobe) and Ms. Haas\n", "Key: T = me, H = Ms. Haas", "T H", "tobe! ms.-haas!"],
    ["Worker: Wendy\nMembers present: Sofia, Abdi Nur\n", "Key: S = Sofia, A = Abdi", "S A", "sofia abdi-nur"],
  ] as const)
    it(`go with the header: ${above}${legend}`, () => {
      assert.equal(speakers(under(legend, letters, above)), expected);
    });

  it("at the end of a file are nobody's words, and a form's table is none", () => {
    assert.equal(speakers("Ann: hi\nBen: hi\nAnn: so\n\nKey:\nA = Ann (me)\nB = Ben\n"), "ann ben ann");
    const form = "| Code | 4521 |\n|---|---|\n| Date | May |\n| Members | Ann, Ben |\n\nAnn: hi\n";
    assert.deepEqual(recordingOf(form).header.aliases, []);
    assert.equal(recordingOf(form).header.members.length, 2);
  });

  it("are no table of dialogue gone wrong", () => {
    const { problems } = recordingOf("| Initials | Name |\n|---|---|\n| A | Ann |\n| B | Ben |\n\nA: hi\nB: hi\n");
    assert.deepEqual(problems, []);
  });

  it("are read alike the second time", () => {
    const text = "Me: Speaker 1\nRuth: Speaker 2\n\nSpeaker 1: hi\nSpeaker 2: hi\n";
    assert.deepEqual([speakers(text), speakers(text)], ["worker! ruth", "worker! ruth"]);
  });

  it("quote the place of each letter and name", () => {
    const { header } = recordingOf("Key: T = me (Tom, student), R = Mr. Rahimi (late). J = 19, new.\n\nT: hi\n");
    for (const { letter, name } of header.aliases)
      for (const { text, span } of [letter, name]) assert.equal(span.block.text.slice(span.start, span.end), text);
    assert.deepEqual(
      header.aliases.map(({ letter, name }) => `${letter.text}=${name.text}`),
      ["T=Tom", "R=Mr. Rahimi", "J=J"],
    );
  });

  for (const text of [
    "Key: E = empathy, C = clarifying, SD = self-disclosure\n\nAnn: hi\nBen: hi\nAnn: a\nBen: b\n",
    "Key: this was the session in which they spoke.\n\nAnn: hi\nBen: hi\nAnn: a\nBen: b\n",
    "Date: May\nCode: 4521\n\nAnn: hi\nBen: hi\nAnn: a\nBen: b\n",
    "Date: May\nCode: 4521\n\nAnn: x = 3?\nBen: hi\nAnn: a\nBen: b\n",
    "Date: May\n\nThe board still had a = b and c = d on it.\n\nAnn: hi\nBen: hi\nAnn: a\nBen: b\n",
  ])
    it(`are none: ${text}`, () => {
      const { header, problems } = recordingOf(text);
      assert.deepEqual([header.aliases, problems], [[], []]);
      assert.equal(speakers(text), "ann ben ann ben");
    });

  it("name people in front matter as a roster does", () => {
    for (const me of ["Tom (me)", "Tom – yo, practicante", "'Tom (me)'"]) {
      const text = `---\naliases: { T: ${me}, C: Carla (new) }\n---\n\nT: hi\nC: hello\n`;
      assert.equal(speakers(text), "tom! carla", me);
    }
  });

  it("say who the worker is, also when the header becomes front matter", () => {
    const text = "Date: May\nGroup: Widows\nSession: 3\nKey: T = me (Tom), C = Carla\n\nT: hi\nC: hello\n";
    const asked = checked(text).findings.find(({ rule }) => rule === "plain-header");
    const rewritten = asked?.fixes[0]?.edits.map((edit) => edit.text).join("") ?? "";
    assert.match(rewritten, /workers: \[Tom\]/);
    assert.ok(!JSON.stringify(missingKeys(recordingOf(text).header)).includes("worker"));
  });

  for (const [above, legend] of [
    ["Facilitators: Denise, Ines (intern, me)\nMembers: Tina, Milo\n", ""],
    ["Facilitators: Denise and me (Ines)\nMembers: Tina, Milo\n", ""],
    ["Workers: Denise, Ines\nMembers: Tina, Milo\n", "I = Ines"],
    ["Workers: Denise, Ines\nMembers: Tina, Milo\n", "Key: N = me (Ines), D = Denise, T = Tina"],
    ["---\nworkers: [Denise, Ines]\nmembers: [Tina, Milo]\naliases: { Yo: Ines }\n---\n", ""],
    ["---\nworkers: [Denise, Ines (me)]\nmembers: [Tina, Milo]\n---\n", ""],
  ] as const)
    it(`say which of two workers “I” is: ${above}${legend}`, () => {
      const told = "I asked how it was. Tina said fine.\n\nLe pregunté qué había pasado.\n\n";
      const text = `${above}${legend}\n\n${told}Me: No.\n\nYo: No.\n\nMilo: Oh.\n\nWorker: Hm.\n`;
      assert.equal(speakers(text), "ines! tina ines! ines! ines! milo worker!");
    });

  it("say whose “I” it is, also when the header becomes front matter", () => {
    const text = "Date: May\nWorkers: Denise, Ines (me)\nMembers: Tina, Milo\n\nMe: hi\nTina: hello\n";
    const asked = checked(text).findings.find(({ rule }) => rule === "plain-header");
    const rewritten = asked?.fixes[0]?.edits.map((edit) => edit.text).join("") ?? "";
    assert.match(rewritten, /workers: \[Denise, Ines \(me\)\]/);
  });

  it("end where a letter speaks", () => {
    const text = "Key:\n\nC: Carla\nR: Rosa\nC: hi\nR: hello\n";
    assert.equal(speakers(text), "carla rosa");
  });
});
