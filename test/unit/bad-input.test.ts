/** `spec/format.md` § 8, line by line, where files and bytes do not matter; those are in `cli/bad-input.test.ts`. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import {
  check,
  createDocument,
  createLines,
  describeProblem,
  fileSpan,
  type Finding,
  rangeOf,
  readWithin,
  render,
  toJson,
} from "#core";
import { quotes } from "../support/quotes.ts";
import { checked, fixed, line, recordingOf, vocabulary } from "../support/read.ts";

/** What is understood of a text, with every place as line and character, and what is asked about it. */
function model(text: string): unknown {
  const lines = createLines(text);
  const describe = (problem: Parameters<typeof describeProblem>[0]): string => render(describeProblem(problem));
  const json = toJson(recordingOf(text), { uri: "", recognisedBy: "forced", lines, describe });
  return [json, checked(text).findings.map(({ rule, span }) => [rule, rangeOf(span, lines)])];
}

/** The findings of a text read within limits, as it is done for files. */
function within(text: string): readonly Finding[] {
  return check(readWithin(text, vocabulary), { vocabulary }).findings;
}

const texts = ["examples", "test/fixtures", "test/corpus/open"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8").replace(/\r\n?/g, "\n")),
);
/** What they are with line feeds, which is what every other line end is held against. */
const plain = new Map<string, unknown>();
const plainModel = (text: string): unknown => {
  if (!plain.has(text)) plain.set(text, model(text));
  return plain.get(text);
};
const header = "---\nmembers: [Maria, Tina]\nworker: Sam\n---\n\n";
const turns = "**Maria:** Hello.\n\n**Tina → Maria:** Me too. #nonsense-tag\n";

describe("LF, CRLF, CR, mixed, BOM, no final newline", () => {
  // YAML knows no CR; its own words about what is broken may name what it found instead.
  for (const [name, end] of [
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ] as const)
    it(`${name}: the same model, positions right`, () => {
      for (const text of texts) assert.deepEqual(model(text.replaceAll("\n", end)), plainModel(text));
    });

  it("mixed: the same model, positions right", () => {
    const ends = ["\n", "\r\n", "\r"];
    for (const text of texts) {
      let next = 0;
      // After CR, an empty line would make CRLF of two line ends.
      const mixed = text.replace(/\n+/g, (all) => (all.length > 1 ? all : (ends[next++ % 3] ?? "\n")));
      assert.deepEqual(model(mixed), plainModel(text));
    }
  });

  it("no final newline: the same turns, positions right", () => {
    for (const text of texts) {
      const [without, full] = [recordingOf(text.trimEnd()), recordingOf(text)];
      const said = ({ turns: all }: typeof full): unknown => all.map((turn) => [turn.text, fileSpan(turn.span)]);
      assert.deepEqual(said(without), said(full));
    }
  });
});

describe("emoji, ZWJ, combining marks, RTL, CJK, lone surrogates", () => {
  const odd = [
    "👩‍👩‍👧",
    "e\u0301\u0323",
    "\u202eשלום נועה\u202c",
    "田中さん、元気？",
    "\ud83d",
    "\udc00\ud800",
    "\u0000",
    "🇲🇽🏳️‍🌈",
    "ﷺ",
    "\u200d\u200d",
  ];

  for (const each of odd)
    it(`${JSON.stringify(each)}: nothing throws, and every place quotes the source`, () => {
      for (const text of [
        `${header}**Maria:** ${each} hi. #taboo\n> Feelings: ${each} #taboo\n`,
        `---\nmembers: [${each}, Tina]\n---\n\n**${each}:** hi. #taboo\n\n${each}: ho\n${each}: hu\n`,
        `| Speaker | Dialogue | Feelings |\n|---|---|---|\n| ${each} | ${each} #taboo | ${each} |\n`,
        `# ${each}\n\nMaria said ${each}. “${each}” Tina answered.\n\n<!-- recording-disable ${each}: ${each} -->\n`,
      ])
        for (const end of ["\n", "\r\n"]) quotes(text.replaceAll("\n", end));
    });

  it("columns are UTF-16 units", () => {
    for (const each of odd) {
      const text = `**Maria:** ${each} hi. #nonsense-tag\n`;
      assert.ok(
        checked(text).findings.some((finding) => line(finding, text).startsWith(`1:${17 + each.length} unknown-tag`)),
        each,
      );
    }
  });
});

describe("a 20,000-turn file (2 MB)", () => {
  it("works, incrementally", () => {
    const people = ["Maria", "Tina", "Sam"];
    const text =
      header +
      Array.from({ length: 20_000 }, (_, at) => `**${people[at % 3]}:** ${"word ".repeat(18)}${at}.\n\n`).join("");
    assert.ok(text.length > 2_000_000);
    const document = createDocument(text, vocabulary);
    assert.equal(document.recording.turns.length, 20_000);
    const untouched = new Set(document.recording.turns);
    const at = text.indexOf("9999.");
    document.edit({ start: at, end: at, text: "#nonsense-tag " });
    const { findings } = document.check({});
    assert.ok(findings.some(({ rule, span }) => rule === "unknown-tag" && fileSpan(span).start === at));
    // What was not touched is still the same: it was not read again.
    assert.ok(document.recording.turns.filter((turn) => !untouched.has(turn)).length < 10);
  }).timeout(60_000);
});

describe("over 8 MB, or one line over 1 MB", () => {
  const session = `${header}## Beginning\n\n${turns}\n`;
  const long = `${session}**Maria:** ${"word ".repeat(220_000)}\n\n## Middle\n`;
  const large = `${session}## Middle\n\n${turns.repeat(150_000)}`;

  for (const [what, text, place] of [
    ["a line", long, "12:1"],
    ["a file", large, "1:1"],
  ] as const) {
    it(`${what}: structure only, with one visible note`, () => {
      assert.deepEqual(
        within(text).map((finding) => line(finding, text).split(" ").slice(0, 2).join(" ")),
        [`${place} too-large`],
      );
      const { turns: read, sections, header: read2 } = readWithin(text, vocabulary);
      assert.deepEqual([read.length, read2.members.length], [0, 2]);
      assert.deepEqual(
        sections.map(({ title, heading }) => [title, text.slice(fileSpan(heading).start, fileSpan(heading).end)]),
        [
          ["Beginning", "## Beginning"],
          ["Middle", "## Middle"],
        ],
      );
    }).timeout(60_000);

    it(`${what}: in an editor, too, until it is small again`, () => {
      const document = createDocument(session, vocabulary);
      const rules = (): readonly string[] => [...new Set(document.check({}).findings.map(({ rule }) => rule))];
      assert.ok(rules().includes("unknown-tag"));
      document.edit({ start: session.length, end: session.length, text: text.slice(session.length) });
      assert.deepEqual(rules(), ["too-large"]);
      assert.equal(document.text(), text);
      document.edit({ start: 0, end: 3, text: "---" });
      assert.deepEqual(rules(), ["too-large"]);
      assert.deepEqual(document.lines.positionAt(text.length), createLines(text).positionAt(text.length));
      document.edit({ start: session.length, end: text.length, text: "" });
      assert.ok(rules().includes("unknown-tag") && !rules().includes("too-large"));
      assert.equal(document.text(), session);
    }).timeout(60_000);
  }

  it("counts bytes, not characters", () => {
    const han = `${"田".repeat(100)}\n`.repeat(28_500);
    assert.ok(han.length < 8 * 1024 * 1024 && Buffer.byteLength(han) > 8 * 1024 * 1024);
    assert.deepEqual(
      within(han).map(({ rule }) => rule),
      ["too-large"],
    );
  });

  it("grows too large letter by letter", () => {
    const document = createDocument(`**Maria:** ${"x".repeat(1024 * 1024 - 15)}`, vocabulary);
    const isLarge = (): boolean => document.recording.problems.some(({ code }) => code === "too-large");
    const end = (): number => document.text().length;
    for (let letter = 0; letter < 4; letter++) {
      assert.equal(isLarge(), false);
      document.edit({ start: end(), end: end(), text: "y" });
    }
    document.edit({ start: end(), end: end(), text: "y" });
    assert.equal(isLarge(), true);
  });
});

describe("broken YAML, table rows with too many or few cells", () => {
  it("one clear diagnostic at the place of broken YAML; the rest analysed", () => {
    const text = `---\nmembers: [Maria, Tina\ngroup: x\n---\n\n${turns}`;
    const found = checked(text).findings.map((finding) => line(finding, text));
    assert.equal(found.filter((each) => each.includes("invalid-front-matter")).length, 1);
    assert.match(found.find((each) => each.includes("invalid-front-matter")) ?? "", /^[234]:\d+ /);
    assert.ok(found.some((each) => each.startsWith("8:27 unknown-tag")));
    assert.equal(recordingOf(text).turns.length, 2);
  });

  const slips: readonly (readonly [yaml: string, said: string])[] = [
    ["members: [Maria, Tina", "3:21 Something that was opened before is not closed: a bracket or a quotation mark."],
    ["topic: coming late: why", "3:8 A text with a colon and a space in it needs quotes around it."],
    [
      'topic: "late" again',
      "3:15 Put quotation marks around all of this text: a sign in it means something else here.",
    ],
    ["topic: @home", "3:8 Put quotation marks around all of this text: a sign in it means something else here."],
    ["worker Sam", "3:1 Each line here is a key, a colon and a space: “worker: Sam”."],
    [
      "topic: late\n  goal: talk",
      "3:8 Look at the spaces before the next line: it stands further in than its neighbours.",
    ],
    ["topic: a\ntopic: b", "4:1 This key stands here twice."],
    ["members: [Maria, 'O'Brien']", "3:21 Between two items of a list stands a comma."],
    ["\tworker: Sam", "3:1 YAML is indented with spaces, not with tabs."],
  ];
  for (const [yaml, said] of slips)
    it(`a slip of the header in plain words: ${yaml}`, () => {
      const text = `---\nrecording: group\n${yaml}\n---\n\n${turns}`;
      const [found = ""] = checked(text)
        .findings.filter(({ rule }) => rule === "invalid-front-matter")
        .map((finding) => line(finding, text));
      assert.equal(found.replace(" invalid-front-matter", ""), said);
    });

  it("one clear diagnostic at each row that does not fit; the rest analysed", () => {
    const text = "| Dialogue | My feelings |\n|---|---|\n| Maria: one |\n| Tina: two | a | b |\n| Maria: three | c |\n";
    const found = checked(text).findings.flatMap((each) => (each.rule === "table-shape" ? [line(each, text)] : []));
    assert.deepEqual(found, [
      "3:1 table-shape This row has 1 of 2 cells.",
      "4:1 table-shape This row has 3 cells, the table 2. A | inside words is written \\|.",
    ]);
    assert.deepEqual(
      recordingOf(text).turns.map((turn) => turn.text),
      ["one", "two", "three"],
    );
  });
});

describe("a blank line between the rows of a table", () => {
  const text = "| Dialogue | My feelings |\n|---|---|\n| Maria: one | a |\n\n\n| Tina: two | b |\n| Maria: three | |\n";

  it("loses no turn, and is said once, with a fix that takes it away", () => {
    const found = checked(text).findings.filter((each) => each.rule === "table-shape");
    assert.deepEqual(
      found.map((each) => line(each, text).slice(0, 45)),
      ["6:1 table-shape A blank line parts this row f"],
    );
    assert.deepEqual(
      recordingOf(text).turns.map((turn) => [turn.notation, turn.text]),
      [
        ["table", "one"],
        ["table", "two"],
        ["table", "three"],
      ],
    );
    assert.deepEqual(
      found.flatMap((each) => each.fixes.flatMap((fix) => fix.edits.map(({ span, text }) => [fileSpan(span), text]))),
      [[{ start: text.indexOf("\n\n\n") + 1, end: text.indexOf("| Tina") }, ""]],
    );
  });

  it("ends the table where another one begins, or no row follows", () => {
    const again = text.replace("| Tina: two | b |\n", "| Week | Room |\n|---|---|\n| Tina: two | b |\n");
    assert.deepEqual(
      recordingOf(again).turns.map((turn) => turn.text),
      ["one"],
    );
    const below = text.replace("| Tina: two | b |\n| Maria: three | |\n", "She was quiet | so was I.\n");
    assert.deepEqual(
      recordingOf(below).turns.map((turn) => turn.text),
      ["one"],
    );
  });
});

describe("a fence or comment that is never closed", () => {
  for (const [what, opening] of [
    ["fence", "```"],
    ["comment", "<!-- to do"],
  ] as const)
    it(`${what}: everything before is analysed, and a fix closes it`, () => {
      for (const end of ["\n", "\r\n"]) {
        const text = `${turns}\n${opening}\n\n**Maria:** Swallowed. #other-nonsense\n`.replaceAll("\n", end);
        const { findings } = checked(text);
        const unclosed = findings.find(({ rule }) => rule === "unclosed-block");
        assert.ok(unclosed);
        assert.match(line(unclosed, text), /^5:1 .*lines: 2\)/);
        assert.equal(findings.filter(({ rule }) => rule === "unknown-tag").length, 1);
        assert.equal(recordingOf(text).turns.length, 2);
        const closed = fixed(text, unclosed);
        assert.equal(recordingOf(closed).turns.length, 3);
        assert.ok(!checked(closed).findings.some(({ rule }) => rule === "unclosed-block"));
      }
    });
});

describe("two versions that git could not join", () => {
  const [one, other] = ["**Tina:** Call the Y.\n", "**Tina:** Call the library.\n"];
  const conflict = (ours: string, theirs: string): string => `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> kl\n`;
  const said = (text: string): string[] =>
    recordingOf(text).turns.map(({ text: words, annotations }) =>
      [words, ...annotations.map((each) => each.text)].join(" | "),
    );

  for (const [what, before, ours, theirs, after] of [
    ["between turns", "**Maria:** Hello.\n", one, other, "**Maria:** Yes.\n"],
    ["with nothing on one side", "**Maria:** Hello.\n\n", "", other, "\n**Maria:** Yes.\n"],
    [
      "between remarks",
      "**Maria:** Hello.\n",
      "> Feelings: sad\n",
      "> Feelings: glad\n",
      "> Analysis: so\n**Tina:** Hm.\n",
    ],
    [
      "in a table",
      "| Dialogue | Feelings |\n|---|---|\n| Maria: Hello. | |\n",
      "| Tina: A | b |\n",
      "| Tina: C | d |\n",
      "| Maria: Yes. | |\n",
    ],
    [
      "in a story",
      "Tina said that she was tired.\n",
      "Gloria said that she knew it.\n",
      "Gloria said that she knew.\n",
      "\n",
    ],
    [
      "with what both come from",
      "**Maria:** Hello.\n",
      `${one}||||||| base\n**Tina:** Go.\n`,
      other,
      "**Maria:** Yes.\n",
    ],
  ] as const)
    it(`${what}: the marks are nobody's words, are told of, and fixes keep either version or both`, () => {
      for (const end of ["\n", "\r\n"]) {
        const text = [before, conflict(ours, theirs), after].join("").replaceAll("\n", end);
        const { findings } = checked(text);
        const [found, ...more] = findings.filter(({ rule }) => rule === "merge-conflict");
        assert.ok(found);
        assert.equal(more.length, 0);
        assert.equal(found.related.length, 2);
        assert.doesNotMatch(said(text).join(), /[<>=]|HEAD|kl/);
        assert.doesNotMatch(
          recordingOf(text)
            .sections.map((section) => section.text)
            .join(),
          /[<>=]|HEAD|kl/,
        );
        assert.ok(!findings.some(({ rule }) => rule === "table-shape"));
        const mine = ours.replace(/\|{7}[^]*/, "");
        const kept = found.fixes.map((_, at) => fixed(text, found, at));
        assert.deepEqual(
          kept,
          [mine, theirs, mine + theirs].map((each) => [before, each, after].join("").replaceAll("\n", end)),
        );
      }
    });

  it("in the header: it is told of, and the header is read again when one is kept", () => {
    const text = `---\nrecording: group\n${conflict("session: 3\n", "session: 4\n")}worker: Sam\n---\n${one}`;
    const { findings } = checked(text);
    assert.deepEqual(
      findings.filter(({ kind, severity }) => kind === "form" && severity === "error").map(({ rule }) => rule),
      ["merge-conflict"],
    );
    const found = findings.find(({ rule }) => rule === "merge-conflict");
    assert.ok(found);
    assert.equal(recordingOf(fixed(text, found, 1)).header.session?.number, 4);
    assert.deepEqual(said(text), ["Call the Y."]);
  });

  it("are not seen in a heading that is underlined, or in a line that parts", () => {
    const text = "Meeting\n=======\n\n**Maria:** Hello.\n\n=======\n\n**Tina:** Yes.\n";
    assert.equal(recordingOf(text).sections[0]?.title, "Meeting");
    assert.ok(!checked(text).findings.some(({ rule }) => rule === "merge-conflict"));
  });
});
