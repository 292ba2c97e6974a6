/** `import FILE -o OUT` through the program as it is shipped. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createVocabulary, mutualAid, read, type Recording } from "#core";
import { buildCli, type Ended, folderOf, runIn } from "./program.ts";

const vocabulary = createVocabulary(mutualAid);

before(async function () {
  this.timeout(60_000);
  await buildCli();
});

interface Imported extends Ended {
  readonly text: string;
  readonly turns: readonly (readonly [string, string])[];
  readonly recording: Recording;
}

/** Imports one file and reads what it became. */
function importing(name: string, content: string | Uint8Array, ...more: readonly string[]): Imported {
  const folder = folderOf({ [name]: content, "names.yaml": "Maria Lopez: Tina\nJ. Smith (he/him): Sam\n" });
  const ended = runIn(folder, "import", name, "-o", "out.recording.md", ...more);
  assert.equal(ended.code, 0, ended.err);
  const text = readFileSync(join(folder, "out.recording.md"), "utf8");
  const recording = read(text, vocabulary);
  const turns = recording.turns.map(({ speaker, text: said }) => [speaker.name, said] as const);
  return { ...ended, text, turns, recording };
}

const zoom = `WEBVTT

1
00:00:01.000 --> 00:00:03.000
Maria Lopez: Hello, I am here.

2
00:00:03.500 --> 00:00:05.000
Maria Lopez: Note: the *bus* was late #again.

3
01:00:06.000 --> 01:00:08.000
J. Smith (he/him): Thank you, Maria Lopez.
`;

describe("import of WebVTT and SRT", () => {
  it("merges the cues of one speaker and asks for consent once", () => {
    const { text, turns, err } = importing("a.vtt", zoom);
    assert.match(text, /^---\nrecording: group\nnotation: transcript\n---\n\n\[00:00:01\] \*\*Maria Lopez:\*\* Hello/);
    assert.deepEqual(turns, [
      ["Maria Lopez", "Hello, I am here. Note: the *bus* was late #again."],
      ["J. Smith", "Thank you, Maria Lopez."],
    ]);
    assert.equal(err.match(/Did everybody in the room agree/g)?.length, 1);
    assert.match(err, /Names are kept as the file has them/);
  });

  it("gives people the names of a map, in the words too", () => {
    const { turns, err, text } = importing("a.vtt", zoom, "--map", "names.yaml");
    assert.deepEqual(
      turns.map(([who]) => who),
      ["Tina", "Sam"],
    );
    assert.match(text, /Thank you, Tina\./);
    assert.doesNotMatch(err, /Names are kept/);
  });

  const maps: readonly (readonly [string, string, string | Uint8Array, RegExp])[] = [
    [
      "somebody without a pseudonym",
      "a.yaml",
      "Maria Lopez: Ana\nJ. Smith: ~\n",
      /^a\.yaml:2:1: This line does not say what/,
    ],
    ["a list for a pseudonym", "a.yaml", "Maria Lopez: [Ana]\n", /^a\.yaml:1:1: This line does not say what/],
    [
      "somebody twice",
      "a.yaml",
      "Maria Lopez: Ana\nMaria Lopez: Bea\n",
      /^a\.yaml:2:1: This name stands here a second/,
    ],
    ["no YAML", "a.yaml", "Maria Lopez: Ana\nMore: : Bea\n", /^a\.yaml:2:\d+: This is no map of names\./],
    ["an empty cell", "a.csv", "name;to\n\nMaria Lopez;Ana\nJ. Smith;\n", /^a\.csv:4:1: This line does not say what/],
    ["a comma in a name", "a.csv", "Lopez, Maria,Ana\n", /^a\.csv:1:1: This line has more than two cells\./],
    ["somebody twice in cells", "a.csv", "Maria,Ana\nMaria,Bea\n", /^a\.csv:2:1: This name stands here a second/],
  ];
  for (const [what, name, content, wanted] of maps)
    it(`goes no further with a map that has ${what}`, () => {
      const folder = folderOf({ "a.vtt": zoom, [name]: content });
      const { code, err } = runIn(folder, "import", "a.vtt", "--map", name, "-o", "b.md");
      assert.equal(code, 2);
      assert.match(err, wanted);
      assert.ok(!existsSync(join(folder, "b.md")));
    });

  it("says whom a map has left out, and whom it names without need; reads one that Excel saved", () => {
    const map = Buffer.from("\uFEFFDisplay name\tPseudonym\tNote\nMaria Lopez\tAna\tx\nNobody\tBea\t\n", "utf16le");
    const folder = folderOf({ "a.vtt": zoom, "a.tsv": map });
    const { out, err } = runIn(folder, "import", "a.vtt", "--map", "a.tsv");
    assert.match(out, /\*\*Ana:\*\*/);
    assert.match(err, /\nThese stand as the file has them, since the map does not name them: J\. Smith\.\n/);
    assert.match(err, /\nThe map names these, and the file does not: Nobody\.\n/);
  });

  it("reads Teams, times without hours, CRLF and a byte-order mark", () => {
    const teams = `\uFEFFWEBVTT\n\nNOTE made by a machine\n\nabc/1-0\n00:01.000 --> 00:02.000 align:start\n<v Maria Lopez>Hi &amp; <i>welcome</i>.</v>\n<v Sam>Hi.</v>\n\n00:03.000 --> 00:04.000\n<v Sam>Sit.</v>\n`;
    assert.deepEqual(importing("a.vtt", teams.replaceAll("\n", "\r\n")).turns, [
      ["Maria Lopez", "Hi & welcome."],
      ["Sam", "Hi. Sit."],
    ]);
  });

  it("reads SRT with names, and without any", () => {
    const srt =
      "1\n00:00:01,000 --> 00:00:02,000\nMaria: One.\n\n2\n00:00:02,000 --> 00:00:03,000\nand two.\n\n3\n00:00:04,000 --> 00:00:05,000\nTina: Three.\n";
    assert.deepEqual(importing("a.srt", srt).turns, [
      ["Maria", "One. and two."],
      ["Tina", "Three."],
    ]);
    const nameless = srt.replace(/Maria: |Tina: /g, "");
    assert.deepEqual(
      importing("a.srt", nameless).turns.map(([who]) => who),
      ["Unknown"],
    );
  });

  for (const [name, broken, place, why] of [
    [
      "times that cannot be read",
      zoom.replace("00:00:03.500 -->", "00:00:03.500 ->"),
      "8:1",
      "The times of this cue cannot be read",
    ],
    [
      "words without times",
      zoom.replace("2\n00:00:03.500 --> 00:00:05.000\n", ""),
      "7:1",
      "These words stand in no cue",
    ],
    ["an end before the beginning", zoom.replace("00:00:05.000", "00:00:01.000"), "8:1", "ends before it begins"],
    ["no first line", zoom.replace("WEBVTT", "WEBVT"), "1:1", "its first line is not"],
  ] as const)
    it(`names the file and the line of ${name}, and writes nothing`, () => {
      const folder = folderOf({ "a.vtt": broken });
      const { code, err } = runIn(folder, "import", "a.vtt", "-o", "b.md");
      assert.equal(code, 2);
      assert.ok(err.startsWith(`a.vtt:${place}: `), err);
      assert.ok(err.includes(why), err);
      assert.ok(!existsSync(join(folder, "b.md")));
    });
});

describe("import of what Zoom saves as text", () => {
  it("reads the chat", () => {
    const chat =
      "00:14:05\t From Maria Lopez to Everyone:\n\tHello all\n\tand you\n00:15:00\t From  Sam : Hi.\n00:16:00\t From Sam to Maria Lopez (Direct Message):\n\tAre you well?\n";
    const { turns, recording, text } = importing("chat.txt", chat);
    assert.deepEqual(turns, [
      ["Maria Lopez", "Hello all and you"],
      ["Sam", "Hi."],
      ["Sam", "Are you well?"],
    ]);
    assert.equal(recording.turns[2]!.addressees[0]?.basis, "explicit");
    assert.match(text, /\n\[00:14:05\] \*\*Maria/);
  });

  it("reads the saved transcript", () => {
    const saved =
      "[Maria Lopez] 14:05:33\nHello everyone.\n\n[Sam] 14:05:40\nHello.\nSit.\n\n[Sam] 14:05:50\nShall we?\n";
    assert.deepEqual(importing("t.txt", saved).turns, [
      ["Maria Lopez", "Hello everyone."],
      ["Sam", "Hello. Sit. Shall we?"],
    ]);
  });
});

describe("import of text, pages and spreadsheets", () => {
  it("reads plain text as it stands", () => {
    const { turns, recording } = importing(
      "a.txt",
      "\uFEFFDate: spring\r\nMembers present: Maria, Tina\r\n\r\nMaria: Hello.\r\nTina to Maria: Hello.\r\n",
    );
    assert.deepEqual(turns, [
      ["Maria", "Hello."],
      ["Tina", "Hello."],
    ]);
    assert.equal(recording.header.members.length, 2);
  });

  it("reads a page: header block, form, headings, and nothing that runs", () => {
    const html = `<!doctype html><title>x</title><script>alert(1)</script><h2>Beginning</h2>
<table><tr><td>Members present<td>Maria, Tina</table>
<table><thead><tr><th>Speaker<th>Dialogue<th>My feelings</thead><tr><td>Maria → Tina<td>Hello &lt;b&gt; <i>(smiles)</i> <b>#sharing-data</b><td>calm</table>
<p><b>Tina:</b> Hi.<br>Maria: Yes.</p><script src=//evil></script><ul><li>one<li>two</ul>`;
    const { turns, recording, text } = importing("a.html", html);
    assert.deepEqual(turns, [
      ["Maria", "Hello <b>"],
      ["Tina", "Hi."],
      ["Maria", "Yes."],
    ]);
    assert.deepEqual(recording.turns[0]!.nonverbal, ["smiles"]);
    assert.deepEqual(
      recording.turns[0]!.tags.map((tag) => tag.concept),
      ["sharing-data"],
    );
    assert.deepEqual(
      recording.turns[0]!.annotations.map(({ kind }) => kind),
      ["feelings"],
    );
    assert.match(text, /- one\n- two/);
    assert.doesNotMatch(text, /alert|evil/);
  });

  it("reads CSV and TSV by their headings, and what export wrote", () => {
    assert.deepEqual(importing("a.csv", 'Speaker;Text;Feelings\nMaria;"Hello; all";calm\nTina;Hi.;\n').turns, [
      ["Maria", "Hello; all"],
      ["Tina", "Hi."],
    ]);
    assert.deepEqual(
      importing("a.tsv", "time\tname\tmessage\n00:01\tMaria Lopez\tHello\n", "--map", "names.yaml").turns,
      [["Tina", "Hello"]],
    );
    const folder = folderOf({
      "a.md":
        "**Maria → Tina:** =1 and more *(smiles)* #sharing-data\n> Supervisor (KL): Why? #containment\n\n**Tina:** Oh.\n",
    });
    assert.equal(runIn(folder, "export", "a.md", "--to", "csv", "-o", "a.csv").code, 0);
    assert.match(
      runIn(folder, "import", "a.csv").out,
      /\*\*Maria → Tina:\*\* =1 and more \*\(smiles\)\* #sharing-data\n> Supervisor \(KL\): Why\? #containment\n/,
    );
  });

  it("gives people their names in every column, and reads the parts of the session that export wrote", () => {
    const csv = "speaker,text,nonverbal,supervisor\nMaria Lopez,Hi,looks at Maria Lopez,(Maria Lopez) Good.\n";
    assert.doesNotMatch(importing("a.csv", csv, "--map", "names.yaml").text, /Lopez/);
    const folder = folderOf({
      "a.md": "## Beginning\n\n**Maria:** ＝One\n\n## Middle\n\n**Tina:** Two\n\n**Maria:** Three\n",
    });
    assert.equal(runIn(folder, "export", "a.md", "--to", "csv", "-o", "a.csv").code, 0);
    assert.match(
      runIn(folder, "import", "a.csv").out,
      /## Beginning\n\n\*\*Maria:\*\* ＝One\n\n## Middle\n\n\*\*Tina.*Two\n\n\*\*Maria/,
    );
  });

  it("reads quotation marks within a cell as words, in rows with commas and with tabs", () => {
    for (const [name, mark] of [
      ["a.csv", ","],
      ["a.tsv", "\t"],
    ] as const) {
      const rows = [
        "speaker|text",
        'Sam|He said "no" today',
        'Tina|"No" is 5" long',
        'Maria|"""Oh"" well"',
        'Sam|"a',
        'b"',
      ];
      assert.deepEqual(importing(name, `${rows.join("\n").replaceAll("|", mark)}\n`).turns, [
        ["Sam", 'He said "no" today'],
        ["Tina", '"No" is 5" long'],
        ["Maria", '"Oh" well'],
        ["Sam", "a b"],
      ]);
    }
  });

  it("names the row whose quotation marks leave it open who said what", () => {
    for (const row of ['Sam,"Oh', 'Sam,"Oh\nTina,he said "no"', 'Sam,"He said "no", then left"']) {
      const folder = folderOf({ "a.csv": `speaker,text\nMaria,"One\ntwo"\n\n${row}\nTina,Hi.\n` });
      const { code, err } = runIn(folder, "import", "a.csv", "-o", "b.md");
      assert.equal(code, 2);
      assert.match(err, /^a\.csv:5:1: This CSV cannot be read: the quotation marks in this row/);
      assert.ok(!existsSync(join(folder, "b.md")));
    }
  });

  it("says what it cannot read", () => {
    const folder = folderOf({
      "a.csv": "x,y\n1,2\n",
      "b.csv": 'speaker,text\n"Maria,hi\n',
      "c.doc": "x",
      "d.txt": Uint8Array.of(0xff, 0xd8, 0, 1),
      "n.yaml": "- a\n",
      "e.txt": "Maria: hi",
    });
    const err = (...args: readonly string[]): string => {
      const ended = runIn(folder, "import", ...args);
      assert.equal(ended.code, 2, args.join(" "));
      return ended.err;
    };
    assert.match(err("a.csv"), /^a\.csv: Its first row names no column of speakers/);
    assert.match(err("b.csv"), /^b\.csv:\d+:1: This CSV cannot be read/);
    assert.match(err("c.doc"), /^c\.doc: This kind of file is not read/);
    assert.match(err("d.txt"), /^d\.txt.*: This is not/);
    assert.match(err("none.vtt"), /^none\.vtt: There is no such file/);
    assert.match(err("e.txt", "--map", "n.yaml"), /^n\.yaml: This is no map of names/);
    assert.match(err("."), /This is a folder/);
  });
});
