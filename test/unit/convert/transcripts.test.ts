/** What meeting services really save, as a person would write it down. */
import assert from "node:assert/strict";
import { strToU8, zipSync } from "fflate";
import { importFile } from "#convert";
import { createVocabulary, mutualAid, read } from "#core";

const vocabulary = createVocabulary(mutualAid);

interface Made {
  readonly text: string;
  readonly isTranscript: boolean;
  /** Speaker, whom to, words. */
  readonly turns: readonly (readonly string[])[];
}

async function imported(name: string, content: string | Uint8Array): Promise<Made> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const made = await importFile({ name, bytes, names: new Map(), language: "en", vocabulary, forced: true });
  assert.ok("text" in made, JSON.stringify(made));
  const { turns } = read(made.text, vocabulary);
  return {
    ...made,
    turns: turns.map(({ speaker, addressees, text }) => {
      const to = addressees.flatMap(({ basis, written }) => (basis === "explicit" && written ? [written] : []));
      return to.length === 0 ? [speaker.name, text] : [speaker.name, to.join(), text];
    }),
  };
}

async function turnsOf(name: string, content: string | Uint8Array): Promise<Made["turns"]> {
  return (await imported(name, content)).turns;
}

/** A Word document of paragraphs, whose lines are broken by hand. */
function docx(paragraphs: readonly string[]): Uint8Array {
  const run = (line: string): string => `<w:r><w:t xml:space="preserve">${line}</w:t></w:r>`;
  const body = paragraphs.map((text) => `<w:p>${text.split("\n").map(run).join("<w:r><w:br/></w:r>")}</w:p>`).join("");
  return zipSync({ "word/document.xml": strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`) });
}

describe("a transcript", () => {
  it("of Zoom (WebVTT): cues of one person are one turn, its time the first one's", async () => {
    const { turns, text, isTranscript } = await imported(
      "GMT20260212-180000_Recording.transcript.vtt",
      `WEBVTT

1
00:00:02.760 --> 00:00:05.100
Sam Lee: Good evening, everyone.

2
00:00:05.400 --> 00:00:09.000
Sam Lee: Who wants to begin? Rule one: nobody has to.

3
00:00:11.000 --> 00:00:14.000
Maria Lopez: My sitter backed out again. It was like this:

4
00:00:14.500 --> 00:00:16.000
Maria Lopez: she wrote at 7:30.
`,
    );
    assert.ok(isTranscript);
    assert.deepEqual(turns, [
      ["Sam Lee", "Good evening, everyone. Who wants to begin? Rule one: nobody has to."],
      ["Maria Lopez", "My sitter backed out again. It was like this: she wrote at 7:30."],
    ]);
    assert.match(text, /\n\[00:00:02\] \*\*Sam Lee:\*\*/);
    assert.match(text, /\n\[00:00:11\] \*\*Maria Lopez:\*\*/);
  });

  it("of Teams (WebVTT): voices with several lines and cues that overlap", async () => {
    const teams = `WEBVTT

8f1c2a90-7a61/12-0
00:00:03.187 --> 00:00:06.937
<v Lopez, Maria>My sitter backed out
again, and it was the third time.</v>

8f1c2a90-7a61/15-0
00:00:06.500 --> 00:00:08.000
<v.loud Sam Lee (Guest)>Oh &lt;no&gt;.</v>

8f1c2a90-7a61/16-0
00:00:08.100 --> 00:00:09.000
<v Lopez, Maria>Yes.</v>
`;
    assert.deepEqual(await turnsOf("meeting.vtt", teams), [
      ["Lopez Maria", "My sitter backed out again, and it was the third time."],
      ["Sam Lee", "Oh <no>."],
      ["Lopez Maria", "Yes."],
    ]);
  });

  it("of SRT, with and without names, with marks of looks and positions", async () => {
    const srt = `1\r\n00:00:01,000 --> 00:00:02,500\r\n<b>Maria:</b> One.\r\n\r\n2\r\n00:00:02,600 --> 00:00:04,000\r\n{\\an8}<font color="#fff">and two.</font>\r\n\r\n3\r\n00:00:05,000 --> 00:00:06,000\r\nTina: Three.\r\n`;
    assert.deepEqual(await turnsOf("a.srt", srt), [
      ["Maria", "One. and two."],
      ["Tina", "Three."],
    ]);
    const dashes = "1\n00:00:01,000 --> 00:00:02,000\n- How was it?\n- Awful.\n";
    assert.deepEqual(await turnsOf("a.srt", dashes), [
      ["Unknown", "How was it?"],
      ["Unknown", "Awful."],
    ]);
  });

  it("of Meet: a name, a time below it, and words", async () => {
    const meet = `Tuesday parents (2026-02-12 18:00 GMT-5) - Transcript
Attendees
Maria Lopez, Sam Lee

Transcript

Sam Lee
00:01:02
Good evening. Who wants to begin?

Maria Lopez
00:01:09
My sitter backed out again.
It was the third time.

Sam Lee
00:02:00
Thank you.
`;
    const { turns, text } = await imported("a.txt", meet);
    assert.deepEqual(turns, [
      ["Sam Lee", "Good evening. Who wants to begin?"],
      ["Maria Lopez", "My sitter backed out again. It was the third time."],
      ["Sam Lee", "Thank you."],
    ]);
    assert.match(text, /\[00:01:09\] \*\*Maria Lopez:\*\*/);
    assert.match(text, /Tuesday parents/, "what stands above is kept");
  });

  it("of Meet as it is today: time marks, and names before colons", async () => {
    const meet =
      "00:00:00\n\nSam Lee: Good evening.\nMaria Lopez: Hello. Sam, can you hear me?\n\n00:05:00\n\nSam Lee: I can.\n";
    assert.deepEqual(await turnsOf("a.txt", meet), [
      ["Sam Lee", "Good evening."],
      ["Maria Lopez", "Hello. Sam, can you hear me?"],
      ["Sam Lee", "I can."],
    ]);
  });

  it("of Zoom as text, and of Otter", async () => {
    const zoom =
      "[Maria Lopez] 18:05:33\nHello everyone.\n\n[Sam Lee] 18:05:40\nHello.\nSit.\n\n[Sam Lee] 18:05:50\nShall we?\n";
    assert.deepEqual(await turnsOf("meeting_saved_closed_caption.txt", zoom), [
      ["Maria Lopez", "Hello everyone."],
      ["Sam Lee", "Hello. Sit. Shall we?"],
    ]);
    const otter =
      "Maria Lopez  0:03  \nMy sitter backed out again.\n\nUnknown Speaker  0:09  \nOh no.\n\nMaria Lopez  1:02:03  \nYes.\n\nTranscribed by https://otter.ai\n";
    assert.deepEqual(
      (await turnsOf("otter.txt", otter)).map(([who]) => who),
      ["Maria Lopez", "Unknown Speaker", "Maria Lopez"],
    );
  });

  it("of Zoom, with names as people typed them", async () => {
    const said = [
      "maria: hello",
      "maria: so my question: why?",
      "iPad (2): ok",
      "🌸 Tina 🌸: me, too",
      "+1 555 010 9999: hi",
    ];
    const turns = await turnsOf(
      "a.vtt",
      `WEBVTT\n\n${said.map((line, at) => `${at + 1}\n00:00:0${at}.000 --> 00:00:0${at}.900\n${line}\n`).join("\n")}`,
    );
    assert.deepEqual(turns, [
      ["maria", "hello so my question: why?"],
      ["iPad", "ok"],
      ["Tina", "me, too"],
      ["Speaker 1", "hi"],
    ]);
  });

  it("with signs written as numbers", async () => {
    const turns = await turnsOf(
      "a.vtt",
      "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Sam O&#39;Brien>I don&#x27;t &amp; can&apos;t. &#0;</v>\n",
    );
    assert.deepEqual(turns, [["Sam O'Brien", "I don't & can't. &#0;"]]);
  });

  it("of Teams, Otter and Word as a Word document", async () => {
    const turns = (...paragraphs: readonly string[]): Promise<Made> => imported("a.docx", docx(paragraphs));
    for (const made of [
      await turns(
        "Tuesday group",
        "1h 2m 3s",
        "Maria Lopez   0:03\nMy sitter\nbacked out.",
        "Sam O’Brien   0:14\nWho else?\n",
      ),
      await turns(
        "0:0:3.0 --> 0:0:9.0\nMaria Lopez\nMy sitter backed out.",
        "0:0:14.0 --> 0:0:19.0\nSam O’Brien\nWho else?",
      ),
      await turns("Transcript", "00:00:03 Maria Lopez", "My sitter backed out.", "00:00:14 Sam O’Brien", "Who else?"),
      await turns(
        "Maria Lopez  00:03",
        "My sitter backed out.",
        "Sam O’Brien  00:14",
        "Who else?",
        "Transcribed by https://otter.ai",
      ),
    ]) {
      assert.deepEqual(made.turns, [
        ["Maria Lopez", "My sitter backed out."],
        ["Sam O’Brien", "Who else?"],
      ]);
      assert.ok(made.isTranscript, "consent is asked for");
      assert.match(made.text, /\n\[00:00:03\] /);
    }
  });

  it("is none because a document says when the session began and ended", async () => {
    const lines = [
      "Maria: One.",
      "Tina: Two.",
      "Maria: Three.",
      "Tina: Four.",
      "Maria: Five.",
      "Tina: Six.",
      "Maria: Seven.",
    ];
    const made = await imported("a.docx", docx(["Start Time 18:00", "End Time 19:30", ...lines]));
    assert.ok(!made.isTranscript);
    assert.equal(made.turns.length, 7);
  });

  it("is told in the language that is spoken in it", async () => {
    const bytes = new TextEncoder().encode("WEBVTT\n\n00:01.000 --> 00:02.000\nMaría: Hola, ¿cómo están todas hoy?\n");
    const made = await importFile({
      name: "a.vtt",
      bytes,
      names: new Map(),
      language: undefined,
      vocabulary,
      forced: true,
    });
    assert.ok("text" in made);
    assert.match(made.text, /\*\*María:\*\* Hola, ¿cómo están/);
  });
});

describe("a chat", () => {
  it("of Zoom: messages, to everyone and to one, and lines that go on", async () => {
    const chat = `18:12:01 From Maria Lopez to Everyone : My sitter backed out
18:12:09 From Sam Lee to Maria Lopez(Privately) : Are you all right?
18:12:30 From Tina to Everyone : Call the Y,
they take drop-ins
`;
    assert.deepEqual(await turnsOf("meeting_saved_chat.txt", chat), [
      ["Maria Lopez", "My sitter backed out"],
      ["Sam Lee", "Maria Lopez", "Are you all right?"],
      ["Tina", "Call the Y, they take drop-ins"],
    ]);
  });

  it("of Zoom as it is today: words below the names", async () => {
    const chat = `2026-02-12 18:12:01\t From  Maria Lopez  To  Everyone:
\tMy sitter backed out
2026-02-12 18:12:09\t From  Sam Lee  To  Maria Lopez(Direct Message):
\tAre you all right?
18:12:20\t From  Ann Tobias  To  Tina, Sam Lee:
\tHi both
`;
    assert.deepEqual(await turnsOf("chat.txt", chat), [
      ["Maria Lopez", "My sitter backed out"],
      ["Sam Lee", "Maria Lopez", "Are you all right?"],
      ["Ann Tobias", "Tina,Sam Lee", "Hi both"],
    ]);
  });
});

describe("a table", () => {
  const utf16 = (text: string): Uint8Array => Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(text, "utf16le")]);

  it("of Excel: semicolons, quotes, line breaks in cells, a byte-order mark", async () => {
    const csv =
      '\uFEFFSpeaker;Dialogue;Gut reaction\r\nMaria;"She said ""no""; twice,\r\nand left.";"calm, sad"\r\nTina;Oh.;\r\n';
    const { text, turns } = await imported("a.csv", csv);
    assert.deepEqual(turns, [
      ["Maria", 'She said "no"; twice, and left.'],
      ["Tina", "Oh."],
    ]);
    assert.match(text, /> Feelings: calm, sad/);
  });

  it("keeps what stands in columns that no form knows, and beyond the headings", async () => {
    const { text, turns } = await imported(
      "a.csv",
      'Speaker,Theme,Turn,Feelings,Text\nMaria,hope,1,calm,"One, two."\nTina,,2,,three, four, and five\nMaria,,3,,Six,a note, seven\n',
    );
    assert.deepEqual(turns, [
      ["Maria", "One, two."],
      ["Tina", "three, four, and five"],
      ["Maria", "Six"],
    ]);
    assert.match(text, /One, two\.\n> Analysis: Theme: hope\n> Feelings: calm\n/);
    assert.match(text, /Six\n> Analysis: a note\n> Analysis: seven\n/);
  });

  it("of Excel with a title and facts above its headings, and a first line about its marks", async () => {
    const { text, turns } = await imported(
      "a.csv",
      "\uFEFFsep=;\r\nSOWK 487;;\r\nStudent;Sam;\r\nSpeaker;Dialogue;Feelings\r\nMaria;One, two;calm\r\nTina;Oh;\r\n",
    );
    assert.deepEqual(turns, [
      ["Maria", "One, two"],
      ["Tina", "Oh"],
    ]);
    assert.match(text, /^---\nrecording: group\nstudent: Sam\n---\n\nSOWK 487\n/);
  });

  it("whose dialogue says who speaks", async () => {
    const { turns, text } = await imported(
      "a.csv",
      '#,Dialogue,Feelings\n1,"Maria: One.\nTina: Two.",calm\n2,Maria: Three.,\n',
    );
    assert.deepEqual(turns, [
      ["Maria", "One."],
      ["Tina", "Two."],
      ["Maria", "Three."],
    ]);
    assert.match(text, /Two\.\n> Feelings: calm\n/);
  });

  it("of Excel as “Unicode text”: tabs, in UTF-16", async () => {
    const rows = utf16("Quién\tDiálogo\r\nMaría\t¿Otra vez?\r\n");
    assert.deepEqual(await turnsOf("a.tsv", rows), [["María", "¿Otra vez?"]]);
    assert.deepEqual(await turnsOf("a.csv", rows), [["María", "¿Otra vez?"]]);
    assert.deepEqual(await turnsOf("a.txt", utf16("María: ¿Otra vez?\r\nTina: Sí.\r\nMaría: Ya.\r\n")), [
      ["María", "¿Otra vez?"],
      ["Tina", "Sí."],
      ["María", "Ya."],
    ]);
  });

  it("with commas in its words and none between its cells", async () => {
    assert.deepEqual(await turnsOf("a.csv", "Name;Message\nMaria;one, two, three\n"), [["Maria", "one, two, three"]]);
  });
});

describe("a pasted text", () => {
  it("is no transcript because two of its lines end in a time", async () => {
    const { isTranscript, turns } = await imported("a.txt", "We met at 18:00\nand left at 19:30\n\n**Maria:** Hi.\n");
    assert.equal(isTranscript, false);
    assert.deepEqual(turns, [["Maria", "Hi."]]);
  });

  it("is marked as a recording, its header lines as its header", async () => {
    const { text } = await imported("a.txt", "Session: 4\nMembers present: Maria, Tina\n\nMaria: Hi.\nTina: Hi.\n");
    assert.match(text, /^---\nrecording: group\nSession: 4\nmembers: \[Maria, Tina\]\n---\n\n\*\*Maria:\*\* Hi\./i);
  });
});
