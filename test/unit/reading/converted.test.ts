/** What converters, mail and chats make of a recording: tables of HTML and pandoc, quotations, marks of lines, odd spaces. */
import assert from "node:assert/strict";
import { recordingOf } from "../../support/read.ts";
import { shown } from "../../support/turns.ts";

const header = "---\nworker: Sam\nmembers: [Ann, Ben, Cleo]\nlanguage: en\n---\n\n";

/** Each turn, and the remarks on it. */
function remarked(text: string, before = header): readonly (readonly string[])[] {
  return recordingOf(`${before}${text}\n`).turns.map((turn) => [
    shown(turn),
    ...turn.annotations.map((each) => `${each.kind}: ${each.text}`),
  ]);
}

const [hi, mine, same] = ["sam: Hi.", "ann: Mine too.", "ben: Same."];

describe("converted text", () => {
  for (const [what, text] of [
    ["lines that a backslash ends", "Sam: Hi.\\\nAnn: Mine too.\\\nBen: Same."],
    ["numbers and brackets with backslashes", "1\\. Sam: Hi.\n2\\. Ann: Mine too.\n3\\. Ben: Same."],
    ["no-break spaces and marks of direction", "Sam:\u00a0Hi.\n\u200eAnn: Mine\u00a0too.\n\u200bBen: Same."],
    ["a list of definitions", "Sam\n\n:   Hi.\n\nAnn\n\n:   Mine too.\n\nBen\n:   Same."],
    ["a block of lines", "| Sam: Hi.\n| Ann: Mine too.\n| Ben: Same."],
    [
      "paragraphs and items in HTML",
      "<p><b>Sam:</b> Hi.</p>\n<div>Ann: Mine too.</div>\n<ul>\n<li>Ben: Same.</li>\n</ul>",
    ],
    ["a quotation", "> Sam: Hi.\n>\n> Ann: Mine\n> too.\n>\n> Ben: Same."],
    ["a dash before the name", "—Sam: Hi.\n\n—Ann: Mine too.\n—Ben: Same."],
    [
      "a form of records",
      "**Speaker:** Sam\n**Dialogue:** Hi.\n\nSpeaker: Ann\nDialogue: Mine too.\n\nSpeaker: Ben\nDialogue: Same.",
    ],
    [
      "lines within tags",
      '<details>\n<summary>Session</summary>\n<div class="x">\nSam: Hi.\nAnn: Mine too.\n</div>\nBen: Same.\n</details>',
    ],
    ["preformatted text", "<pre>\nSam: Hi.\nAnn: Mine too.\nBen: Same.\n</pre>"],
    ["a tag over two lines", '<div\n  class="x">\nSam: Hi.\nAnn: Mine too.\n<center>Ben: Same.</center>'],
    ["names in bold italics", "**_Sam:_** Hi.\n\n_**Ann:**_ Mine too.\n\n<b><i>Ben:</i></b> Same."],
    ["underlined names", "**<u>Sam</u>:** Hi.\n\n<u>**Ann:**</u> Mine too.\n\n**<u>Ben:</u>** Same."],
    [
      "names in colours",
      '<span style="color: red">Sam:</span> Hi.\n\n<mark>**Ann**</mark>: Mine too.\n\n<font color="red">Ben:</font> Same.',
    ],
    ["highlighted names and words", "==Sam:== ==Hi.==\n\n==Ann: Mine too.==\n\n**==Ben:==** ==Same.=="],
    ["lines as code", "`Sam: Hi.`\n\n`Ann: Mine too.`\n\n`Ben:` `Same.`"],
    ["lines between bars", "| Sam: Hi. |\n| Ann: Mine too. |\n| Ben: Same. |"],
    ["a form that asks what was said", "What I said: Hi.\nWhat Ann said: Mine too.\nWhat Ben said: Same."],
  ] as const)
    it(`is read as ${what}`, () => {
      assert.deepEqual(remarked(text), [[hi], [mine], [same]]);
    });

  it("has acts, addressees and remarks in brackets with backslashes", () => {
    assert.deepEqual(remarked("Ann \\-\\> Ben: Mine too. \\[laughs\\] [Feelings: warm]\n\n\\[silence, 10 s\\]"), [
      ["ann: Mine too. *(laughs)*", "feelings: warm"],
    ]);
    assert.equal(recordingOf(`${header}Ann \\-\\> Ben: Mine.\n`).turns[0]?.addressees[0]?.id, "ben");
    assert.equal(recordingOf(`${header}Ann: Mine.\n\n\\[silence, 10 s\\]\n`).silences.length, 1);
  });

  const rows: readonly (readonly [string, string])[] = [
    [
      "of pandoc",
      "+-----+---------+--------+\n| Who | What was said | My |\n|     |         | feelings |\n+=====+=========+========+\n| Sam | Hi.     | a bit  |\n|     |         | tense  |\n+-----+---------+--------+\n| Ann | Mine    |        |\n|     | too.    |        |\n+-----+---------+--------+\n| Ben | Same.   | relief |\n+-----+---------+--------+",
    ],
    [
      "of HTML",
      "<table border=1>\n<tr><th>Who</th><th>What was said</th><th>My feelings</th></tr>\n<tr>\n<td>Sam</td>\n<td><p>Hi.</p></td>\n<td>a bit<br>tense</td>\n</tr>\n<tr><td>Ann</td><td>Mine<br/>too.</td><td>&nbsp;</td></tr>\n<tr><td>Ben</td><td>Same.</td><td>relief</td></tr>\n</table>",
    ],
    [
      "without dashes",
      "| Who | What was said | My feelings |\n| Sam | Hi. | a bit tense |\n| Ann | Mine too. | |\n| Ben | Same. | relief |",
    ],
    [
      "with its headings below the dashes",
      "|  |  |  |\n| --- | --- | --- |\n| **Who** | **What was said** | **My feelings** |\n| Sam | Hi. | a bit tense |\n| Ann | Mine too. | |\n| Ben | Same. | relief |",
    ],
    [
      "whose cells are lines",
      "Who\nWhat was said\nMy feelings\n\nSam\nHi.\na bit tense\n\nAnn\nMine too.\n\nBen\nSame.\nrelief",
    ],
  ];
  for (const [what, text] of rows)
    it(`has tables ${what}`, () => {
      assert.deepEqual(remarked(text), [[hi, "feelings: a bit tense"], [mine], [same, "feelings: relief"]]);
    });

  it("has tables with a column for each who speaks", () => {
    const table =
      "| What I said | What client said | My feelings |\n|---|---|---|\n| Hi. | Fine. | tense |\n| | So. | |";
    assert.deepEqual(remarked(table, "Worker: Sam\nClient: Dee\n\n"), [
      ["sam: Hi."],
      ["dee: Fine.", "feelings: tense"],
      ["dee: So."],
    ]);
  });

  it("has tables whose speakers have no heading, and numbers are none", () => {
    const head = "|  | Dialogue | Feelings |\n|---|---|---|\n";
    assert.deepEqual(remarked(`${head}| Sam | Hi. | |\n| Ann | Mine too. | |\n| Ben | Same. | |`), [
      [hi],
      [mine],
      [same],
    ]);
    assert.deepEqual(remarked(`${head}| 1 | Sam: Hi. | |\n| 2 | Ann: Mine too. | |\n| 3 | Ben: Same. | |`), [
      [hi],
      [mine],
      [same],
    ]);
  });

  it("has cells in which a known name needs no colon, and several turns behind dashes or strokes", () => {
    const head = "| Dialogue | Feelings |\n|---|---|\n";
    assert.deepEqual(remarked(`${head}| **Sam** Hi. | |\n| Ann - Mine too. | |\n| (Ben) Same. | |`), [
      [hi],
      [mine],
      [same],
    ]);
    assert.deepEqual(remarked(`${head}| Sam: Hi. —Ann: Mine too. / Ben: Same. | |`), [[hi], [mine], [same]]);
  });

  it("has tables whose cells have labels, whatever their heading says, where no other table has the dialogue", () => {
    const lines = ["Sam: Hi.", "Ann: Mine too.", "Ben: Same.", "Sam: So?", "Ann: Yes.", "Ben: No."];
    const turns = lines.map((line) => [line.toLowerCase().replace(/: ./, (at) => at.toUpperCase())]);
    const rows = (from: number, more: string): string =>
      lines
        .slice(from)
        .map((line) => `| ${line} |${more}`)
        .join("\n");
    assert.deepEqual(remarked(`| ${lines[0] ?? ""} |\n|---|\n${rows(1, "")}`), turns);
    const felt = turns.map((each) => [...each, "feelings: x", "analysis: y"]);
    assert.deepEqual(remarked(`| Our notes | Mine | z |\n|---|---|---|\n${rows(0, " x | y |")}`), felt);
    const dialogue = "| Dialogue |\n|---|\n| Sam: Hi. |\n\n";
    assert.deepEqual(remarked(`${dialogue}| Our notes | Mine |\n|---|---|\n${rows(0, " x |")}`), turns.slice(0, 1));
    const few = ["Sam: Hi.", "Ann: Mine too.", "Sam: So?"].map((line) => `| ${line} | x |`).join("\n");
    assert.equal(remarked(`| Our notes | Mine |\n|---|---|\n${few}`).length, 3);
    const plan = ["Ann: snacks", "Ben: the chairs", "Ann: coffee"].map((line) => `| ${line} | x |`).join("\n");
    assert.deepEqual(remarked(`| What | When |\n|---|---|\n${plan}`), []);
  });

  it("has rows that go on below a heading", () => {
    const rows =
      "| Dialogue | Feelings |\n|---|---|\n| Sam: Hi. | |\n\n## Middle\n\n| Ann: Mine too. | so |\n| Ben: Same. | |";
    assert.deepEqual(remarked(rows), [[hi], [mine, "feelings: so"], [same]]);
  });

  it("has remarks behind a dash", () => {
    assert.deepEqual(remarked("Sam: Hi.\nFeelings - tense\nAnn: Mine too.\nMy gut reaction – relief"), [
      [hi, "feelings: tense"],
      [mine, "feelings: relief"],
    ]);
  });

  it("has outlines: notes below a turn are remarks, and an item without a name happened", () => {
    const outline =
      "1. Sam: Hi.\n   - felt: heart going fast\n   - why: nobody else will\n2. Nobody answers\n3. Ann: Mine too.\n   - she looked away";
    assert.deepEqual(remarked(outline), [
      [hi, "feelings: heart going fast", "analysis: why: nobody else will"],
      [mine, "analysis: she looked away"],
    ]);
    assert.equal(recordingOf(`${header}${outline}\n`).events.length, 1);
  });

  it("has transcripts with numbers for speakers, whom a legend names, and times below names", () => {
    const lines = "Speaker 1: Hi.\nSpeaker 2: Mine too.\nSpeaker 1: Same.";
    assert.deepEqual(remarked(lines, "Key: Speaker 1 = me, Speaker 2 = Ann\n\n"), [
      ["worker: Hi."],
      ["ann: Mine too."],
      ["worker: Same."],
    ]);
    assert.deepEqual(remarked("Sam\n10:02 AM\nHi.\n\nAnn\n10:03 AM\nMine too."), [[hi], [mine]]);
  });

  it("keeps remarks in quotations where people speak without the mark", () => {
    const quoted = "Ann: Mine too.\n\nAnn: And.\n\n> Ann: She looked away.\n> Ben: So did he.\n> Ann: Twice.";
    assert.equal(remarked(quoted).length, 2);
  });

  it("gives words to whoever is called in small letters or by a number before a dash", () => {
    assert.deepEqual(remarked("ann - mine too\nben - same\n\nP3- mine", "Worker: Sam\nMembers: Ann, Ben, P3\n\n"), [
      ["ann: mine too"],
      ["ben: same"],
      ["p3: mine"],
    ]);
  });
});

describe("an interview", () => {
  it("has a client whom the header names", () => {
    const lines = "Worker: Hi.\nClient: Fine.\nC: So.\nDee: Yes.";
    assert.deepEqual(remarked(lines, "Worker: Sam\nClient: Dee (34)\nDate: May\n\n"), [
      ["sam: Hi."],
      ["dee: Fine."],
      ["dee: So."],
      ["dee: Yes."],
    ]);
  });

  it("has a client whom nothing names, and no worker who is called as she greets", () => {
    const { header: head } = recordingOf("Worker: Hello there\nClient: Hi\nWorker: How was it?\nClient: Bad.\n");
    assert.deepEqual(head.workers, []);
    assert.deepEqual(remarked("Worker: Hello there\nClient: Hi\nWorker: How was it?\nClient: Bad.", ""), [
      ["worker: Hello there"],
      ["client: Hi"],
      ["worker: How was it?"],
      ["client: Bad."],
    ]);
  });
});
