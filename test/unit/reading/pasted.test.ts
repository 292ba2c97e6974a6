/** The same session as it is pasted from where it was first kept: captions, chats, dictation, outlines, wikis, mail. */
import assert from "node:assert/strict";
import { recordingOf } from "../../support/read.ts";

/** How one turn is written there: who, the words, the number of the turn, what the writer felt at it. */
type Form = (name: string, words: string, at: number, felt: string | undefined) => string;

const said: readonly (readonly [name: string, words: string, felt?: string])[] = [
  ["Dana", "so how was everybody's week"],
  ["Ruth", "it was long, my sister called", "nervous here"],
  ["Marvin", "mine too"],
  ["Dana", "say more about long"],
  ["Lois", "she means the visits"],
  ["Ruth", "yes the visits"],
  ["Dana", "what are the visits like"],
  ["Marvin", "like a hospital"],
  ["Ruth", "like a bus that never comes"],
  ["Lois", "ha"],
];
const numbers: Readonly<Record<string, number>> = { Dana: 1, Ruth: 2, Marvin: 3, Lois: 4 };
const number = (name: string): string => String(numbers[name] ?? 0);
const time = (at: number): string => `00:00:${String(10 + at * 4)}`;

const rosters = {
  "a header": "Worker: Dana\nMembers: Ruth, Marvin, Lois\n\n",
  "a header in one line": "Worker: Dana. Members: Ruth, Marvin, Lois\n\n",
  "front matter": "---\nworker: Dana\nmembers: [Ruth, Marvin, Lois]\n---\n\n",
};

/** Forms that are read without a roster, too. */
const forms: Readonly<Record<string, Form>> = {
  "captions of a meeting": (name, words, at) => `${time(at)}.000 --> ${time(at)}.900\n${name}\n${words}\n\n`,
  "WebVTT with voices": (name, words, at) => `${time(at)}.000 --> ${time(at)}.900\n<v ${name}>${words}</v>\n\n`,
  "a name and a time above": (name, words, at) => `${name}  0:${String(10 + at)}\n${words}\n\n`,
  "a name and a time in brackets above": (name, words, at) => `${name} [5:${String(10 + at)} PM]\n${words}\n\n`,
  "a name and a date above": (name, words, at) => `${name}, [12.10.26 17:${String(10 + at)}]\n${words}\n\n`,
  "times and bars": (name, words, at) => `17:${String(10 + at)} | ${name} | ${words}\n`,
  "a name as a bullet": (name, words) => `- ${name}\n  - ${words}\n`,
  "a bold name as a bullet": (name, words) => `- **${name}**\n  - ${words}\n`,
  "bullets below as remarks": (name, words, _, felt) => `- ${name}: ${words}\n${felt ? `  - ${felt}\n` : ""}`,
  "boxes to tick": (name, words) => `- [x] ${name}: ${words}\n`,
  emoji: (name, words) => `🌻 ${name}: ${words}\n`,
  "definitions of a wiki": (name, words) => `; ${name} : ${words}\n`,
  "bold of a wiki": (name, words) => `'''${name}:''' ${words}\n\n`,
};
/** Forms that need one. */
const known: Readonly<Record<string, Form>> = {
  subtitles: (name, words, at) => `${String(at + 1)}\n${time(at)},000 --> ${time(at)},900\n[${name}] ${words}\n\n`,
  "a quotation a line": (name, words) => `> ${name}: ${words}\n\n`,
};
/** What a dictation calls people, and how somebody has written down who they are. */
const legends = [
  "Speaker 1 = Dana (me), Speaker 2 = Ruth, Speaker 3 = Marvin, Speaker 4 = Lois",
  "My phone calls everybody Speaker, so: Speaker 1 is me (Dana), Speaker 2 is Ruth, 3 is Marvin and 4 is Lois.",
  "Speaker 1: me (Dana)\nSpeaker 2: Ruth\nSpeaker 3: Marvin\nSpeaker 4: Lois",
  "Speakers: 1 Dana (me), 2 Ruth, 3 Marvin, 4 Lois",
  "Me: Speaker 1\nRuth: Speaker 2\nMarvin: Speaker 3\nLois: Speaker 4",
  "| Code | Who |\n|---|---|\n| Speaker 1 | me (Dana) |\n| Speaker 2 | Ruth |\n| Speaker 3 | Marvin |\n| Speaker 4 | Lois |",
  "Dana = Speaker 1, Ruth = Speaker 2, Marvin = Speaker 3, Lois = Speaker 4",
  "Members: Ruth (Speaker 2), Marvin (Speaker 3), Lois (Speaker 4)\nWorker: Dana (Speaker 1)",
];
const dictated: Readonly<Record<string, Form>> = {
  colon: (name, words) => `Speaker ${number(name)}: ${words}\n`,
  "time above": (name, words, at) => `Speaker ${number(name)}  ${time(at)}\n${words}\n\n`,
  bold: (name, words) => `**Speaker ${number(name)}** ${words}\n\n`,
};

describe("a session that is pasted", () => {
  const check = (text: string): void => {
    const turns = recordingOf(text).turns.map(({ speaker, text: words }) => `${speaker.name}: ${words}`);
    // A legend may only say “me”.
    const me = text.includes("Dana") ? "Dana" : "Speaker 1";
    assert.deepEqual(
      turns,
      said.map(([name, words]) => `${name === "Dana" ? me : name}: ${words}`),
    );
  };
  const written = (form: Form): string => said.map(([name, words, felt], at) => form(name, words, at, felt)).join("");

  for (const [name, form] of Object.entries(forms)) {
    it(`as ${name}, without a roster`, () => {
      check(written(form));
    });
  }
  for (const [name, form] of Object.entries({ ...forms, ...known }))
    for (const [kind, roster] of Object.entries(rosters))
      it(`as ${name}, with ${kind}`, () => {
        check(roster + written(form));
      });
  for (const [at, legend] of legends.entries())
    for (const [name, form] of Object.entries(dictated))
      it(`as voices with numbers and legend ${String(at + 1)}, ${name}`, () => {
        check(`# Memo\n\n${legend}\n\n${written(form)}`);
      });

  it("has a legend below front matter, and none in words", () => {
    const front = "---\nworker: Sam\nmembers: [Maria, Tina]\n---\n\n";
    for (const legend of ["Legend: S = student, M = Maria, T = Tina", "S = student, M = Maria, T = Tina"]) {
      const { turns } = recordingOf(`${front}${legend}\n\nS: hi\nM: hello\nT: yo\n`);
      assert.deepEqual(
        turns.map(({ speaker }) => speaker.id),
        ["sam", "maria", "tina"],
      );
    }
    assert.equal(recordingOf(`${front}Tina = Mine too.\n\nTina = And mine.\n`).turns.length, 2);
  });

  it("has events where a chat says who came, and remarks below a line", () => {
    const { events } = recordingOf("[17:01] Ann: hi\n[17:02] Ben joined\n[17:03] Ben: hi\n[17:04] Ann: so\n");
    assert.deepEqual(
      events.map(({ text }) => text),
      ["Ben joined"],
    );
    const { turns } = recordingOf(`${rosters["a header"]}${written(forms["bullets below as remarks"] ?? String)}`);
    assert.deepEqual(
      turns[1]?.annotations.map(({ kind, text }) => `${kind}: ${text}`),
      ["analysis: nervous here"],
    );
  });
});
