/** Word documents and pages as schools, Word, Google Docs and students make them, as a person would write them down. */
import assert from "node:assert/strict";
import { strToU8, zipSync } from "fflate";
import { importFile, type Importing } from "#convert";
import { createVocabulary, mutualAid, read, type Recording } from "#core";

const vocabulary = createVocabulary(mutualAid);

interface Made {
  readonly text: string;
  readonly recording: Recording;
  readonly turns: readonly (readonly [who: string, words: string, ...remarks: string[]])[];
}

async function imported(name: string, bytes: Uint8Array, more: Partial<Importing> = {}): Promise<Made> {
  const made = await importFile({ name, bytes, names: new Map(), language: "en", vocabulary, forced: true, ...more });
  assert.ok("text" in made, JSON.stringify(made));
  const recording = read(made.text, vocabulary);
  const turns = recording.turns.map(
    ({ speaker, text, annotations }) =>
      [speaker.name, text, ...annotations.map((each) => `${each.kind}: ${each.text}`)] as const,
  );
  return { text: made.text, recording, turns };
}

const t = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (...runs: readonly string[]): string => `<w:p>${runs.join("")}</w:p>`;
const styled = (style: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${t(text)}</w:p>`;
const tc = (content: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const tr = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((each) => (each.startsWith("<w:tc>") ? each : tc(p(t(each))))).join("")}</w:tr>`;
const tbl = (...rows: readonly string[]): string => `<w:tbl>${rows.join("")}</w:tbl>`;

/** A document of these blocks, and other parts beside it. */
function docx(body: string, parts: Readonly<Record<string, string>> = {}): Promise<Made> {
  return imported("form.docx", document(body, parts));
}

function document(body: string, parts: Readonly<Record<string, string>>): Uint8Array {
  const names = `xmlns:w="w" xmlns:r="r" xmlns:mc="mc" xmlns:wps="wps" xmlns:w14="w14" xmlns:w15="w15"`;
  const all = {
    "word/document.xml": `<w:document ${names}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, text.replace(/^<([\w:]+)/, `<$1 ${names}`)]),
    ),
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

describe("a Word form", () => {
  it("of five columns with a title above them, its columns in any order, several turns in a cell", async () => {
    const { turns, recording } = await docx(
      styled("Title", "PROCESS RECORDING") +
        tbl(
          tr(tc(p(t("Process Recording – Group")), '<w:gridSpan w:val="5"/>')),
          tr(
            "Supervisor’s Comments",
            "Content-Dialogue",
            "Gut Reaction (your own)",
            "Analysis/Assessment",
            "Skills Used",
          ),
          tr(
            "Good start",
            tc(p(t("W: Who wants to begin?")) + p(t("Maria: Me.")) + p(t("Tina: Me, too."))),
            "nervous",
            "",
            "open question",
          ),
          tr("", "Maria: My sitter backed out.", tc(p(t("sad")) + p(t("and angry"))), "she risks it", ""),
        ),
    );
    assert.deepEqual(turns, [
      ["W", "Who wants to begin?"],
      ["Maria", "Me."],
      ["Tina", "Me, too.", "supervisor: Good start", "feelings: nervous", "skill: open question"],
      ["Maria", "My sitter backed out.", "feelings: sad", "feelings: and angry", "analysis: she risks it"],
    ]);
    assert.equal(recording.turns[0]!.speaker.role, "worker");
  });

  it("whose speaker cells are merged over rows, and whose headings are repeated on each page", async () => {
    const heads = tr("Speaker", "Dialogue", "Feelings");
    const { turns } = await docx(
      tbl(
        heads,
        tr(tc(p(t("Maria")), '<w:vMerge w:val="restart"/>'), "One.", "a"),
        tr(tc(p(), "<w:vMerge/>"), "Two.", "b"),
        heads,
        tr("Tina", "Three.", tc(p(t("c")), '<w:vMerge w:val="restart"/>')),
        tr("Maria", "Four.", tc(p(), "<w:vMerge/>")),
      ),
    );
    assert.deepEqual(turns, [
      ["Maria", "One.", "feelings: a"],
      ["Maria", "Two.", "feelings: b"],
      ["Tina", "Three.", "feelings: c"],
      ["Maria", "Four."],
    ]);
  });

  it("whose facts stand in the same table, above its headings", async () => {
    const wide = (text: string, columns: number): string => tc(p(t(text)), `<w:gridSpan w:val="${columns}"/>`);
    const { turns, recording, text } = await docx(
      tbl(
        tr(wide("SOWK 487", 4)),
        tr("Student:", "Sam", "Date:", "May"),
        tr(wide("Members present:", 2), wide("Maria, Tina", 2)),
        tr("Agency", "", wide("Session: 4", 2)),
        tr("Dialogue", "Gut feelings", "Analysis", "Supervisor"),
        tr("Maria: Hello.", "calm", "", "Good."),
        tr("Tina: Hi.", "", "fine", ""),
      ),
    );
    assert.deepEqual(turns, [
      ["Maria", "Hello.", "feelings: calm", "supervisor: Good."],
      ["Tina", "Hi.", "analysis: fine"],
    ]);
    assert.deepEqual(
      recording.header.members.map(({ name }) => name),
      ["Maria", "Tina"],
    );
    assert.match(
      text,
      /^---\nrecording: group\nstudent: Sam\ndate: May\nmembers: .*\nAgency:\nsession: 4\n---\n\nSOWK 487\n/,
    );
  });

  it("whose headings stand in two rows", async () => {
    const { turns } = await docx(
      tbl(
        tr(tc(p(t("Interaction")), '<w:gridSpan w:val="2"/>'), tc(p(t("Worker")), '<w:gridSpan w:val="2"/>')),
        tr("Speaker", "Dialogue", "Feelings", "Analysis"),
        tr("Maria", "One.", "calm", "fine"),
      ) +
        p(t("And then:")) +
        tbl(
          tr(
            tc(p(t("Content")), '<w:vMerge w:val="restart"/>'),
            tc(p(t("My reflections")), '<w:gridSpan w:val="2"/>'),
            tc(p(t("Supervisor")), '<w:vMerge w:val="restart"/>'),
          ),
          tr(tc(p(), "<w:vMerge/>"), "Feelings", "My own column", tc(p(), "<w:vMerge/>")),
          tr("Tina: Two.", "sad", "own", "Good."),
        ),
    );
    assert.deepEqual(turns, [
      ["Maria", "One.", "feelings: calm", "analysis: fine"],
      ["Tina", "Two.", "feelings: sad", "analysis: My own column: own", "supervisor: Good."],
    ]);
  });

  it("with rows that are one cell: parts of the session and what happens are nobody's words", async () => {
    const row = (text: string): string => tr(tc(p(t(text)), '<w:gridSpan w:val="3"/>'));
    const { turns, recording, text } = await docx(
      tbl(
        tr("Speaker", "Dialogue", "Feelings"),
        row("Beginning phase (10 min)"),
        tr("Maria", "One.", "calm"),
        row("MIDDLE"),
        row("[silence, 20 s]"),
        row("They laughed for a while: then Maria got up."),
        tr("Everybody looks at the door for a while", "", ""),
        tr(tc(p(t("Tina")), '<w:vMerge w:val="restart"/>'), "Two.", ""),
        tr(tc(p(), "<w:vMerge/>"), tc(p(t("Three.")), '<w:gridSpan w:val="2"/>')),
      ),
    );
    assert.deepEqual(turns, [
      ["Maria", "One.", "feelings: calm"],
      ["Tina", "Two."],
      ["Tina", "Three."],
    ]);
    assert.deepEqual(
      recording.sections.map(({ title, phase }) => [title, phase]).filter(([title]) => title !== ""),
      [
        ["Beginning phase (10 min)", "beginning"],
        ["MIDDLE", "middle"],
      ],
    );
    assert.equal(recording.silences[0]?.seconds, 20);
    assert.match(
      text,
      /\n\nThey laughed for a while: then Maria got up\.\n\nEverybody looks at the door for a while\n/,
    );
  });

  it("with comments beside its facts, its headings and other tables", async () => {
    const on = (text: string, id: number): string =>
      tc(p(`<w:commentRangeStart w:id="${id}"/>`, t(text), `<w:r><w:commentReference w:id="${id}"/></w:r>`));
    const { text } = await docx(
      p(t("Date: May"), '<w:r><w:commentReference w:id="0"/></w:r>') +
        tbl(tr("Student", on("Sam", 1)), tr("Session", "4")) +
        tbl(tr("Speaker", on("Dialogue", 2)), tr("Maria", "One.")) +
        tbl(tr(on("a", 3), "b"), tr("c", "d")),
      {
        "word/comments.xml": `<w:comments>${[0, 1, 2, 3]
          .map((id) => `<w:comment w:id="${id}" w:author="K L" w:initials="KL">${p(t(`Note ${id}.`))}</w:comment>`)
          .join("")}</w:comments>`,
      },
    );
    assert.deepEqual(
      [...text.matchAll(/> Supervisor \(KL\): Note (\d)\./g)].map((found) => found[1]),
      ["0", "1", "2", "3"],
    );
  });

  it("of Word on the web, whose parts have other names", async () => {
    const relation = (kind: string, target: string): string =>
      `<Relationships><Relationship Id="r1" Type="http://x/${kind}" Target="${target}"/></Relationships>`;
    const body = `<w:body>${p(t("Maria: One."), '<w:r><w:commentReference w:id="1"/></w:r>')}${p(t("Tina: Two."))}${p(t("Maria: Three."))}${p(t("Tina: Four."))}</w:body>`;
    const parts = {
      "_rels/.rels": relation("officeDocument", "/word/document2.xml"),
      "word/document2.xml": `<w:document xmlns:w="w">${body}</w:document>`,
      "word/_rels/document2.xml.rels": relation("comments", "comments2.xml"),
      "word/comments2.xml": `<w:comments xmlns:w="w"><w:comment w:id="1" w:author="KL">${p(t("Why?"))}</w:comment></w:comments>`,
    };
    const zip = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
    const { turns } = await imported("a.docx", zip);
    assert.deepEqual(turns, [
      ["Maria", "One.", "supervisor: Why?"],
      ["Tina", "Two."],
      ["Maria", "Three."],
      ["Tina", "Four."],
    ]);
  });

  it("whose row begins further right", async () => {
    const { turns } = await docx(
      tbl(
        tr("#", "Speaker", "Dialogue"),
        `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc(p(t("Maria")))}${tc(p(t("One.")))}</w:tr>`,
      ),
    );
    assert.deepEqual(turns, [["Maria", "One."]]);
  });

  it("without what it asks for where nobody has written anything", async () => {
    const prompt = (content: string): string =>
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const { turns, text } = await docx(
      p(t("Date: "), prompt(t("Click or tap to enter a date."))) +
        prompt(p(t("Choose an item."))) +
        tbl(
          tr("Speaker", "Dialogue", "Feelings"),
          `<w:tr>${tc(p(t("Maria")))}${tc(p(t("One.")))}${prompt(tc(p(t("Click here."))))}</w:tr>`,
          `<w:tr>${prompt(tc(p(t("Name."))))}${tc(p(t("(silence)")))}${tc(p())}</w:tr>`,
        ),
    );
    assert.deepEqual(turns, [["Maria", "One."]]);
    assert.doesNotMatch(text, /Click|Choose|Name\./);
  });

  it("that a page break has cut in two", async () => {
    const { turns } = await docx(
      tbl(tr("Who", "Dialogue"), tr("Maria", "One.")) +
        p() +
        tbl(tr("Tina", "Two.")) +
        p(t("That was all.")) +
        tbl(tr("x", "y")),
    );
    assert.deepEqual(turns, [
      ["Maria", "One."],
      ["Tina", "Two."],
    ]);
  });

  it("with a block of facts above it, as a table and as lines", async () => {
    const form = tbl(tr("Dialogue"), tr("Maria: One."));
    const table = await docx(
      tbl(tr("Student", "J. D."), tr("Members present:", "Maria, Tina and Gloria"), tr("Session #", "4")) + form,
    );
    const lines = await docx(
      p(t("Process Recording")) +
        p(t("Student: J. D.")) +
        p(t("Members present: Maria, Tina and Gloria")) +
        p(t("Session #: 4")) +
        form,
    );
    for (const { recording, text } of [table, lines]) {
      assert.deepEqual(
        recording.header.members.map(({ name }) => name),
        ["Maria", "Tina", "Gloria"],
        text,
      );
      assert.equal(recording.header.session?.number, 4);
      assert.match(text, /^---\nrecording: group\n/);
    }
  });

  it("with changes that were tracked: what was accepted or put in, not what was deleted", async () => {
    const { turns } = await docx(
      tbl(
        tr("Dialogue"),
        tr(
          tc(
            p(
              t("Maria: I "),
              `<w:ins w:author="KL">${t("never ")}</w:ins>`,
              '<w:del w:author="KL"><w:r><w:delText>always </w:delText></w:r></w:del>',
              `<w:moveTo>${t("call her")}</w:moveTo>`,
              `<w:moveFrom>${t("gone")}</w:moveFrom>`,
              t("."),
            ),
          ),
        ),
        `<w:tr><w:trPr><w:del w:author="KL"/></w:trPr>${tc(p(t("Tina: Deleted.")))}</w:tr>`,
        `<w:tr><w:trPr><w:ins w:author="KL"/></w:trPr>${tc(p(t("Tina: Put in.")))}</w:tr>`,
      ),
    );
    assert.deepEqual(turns, [
      ["Maria", "I never call her."],
      ["Tina", "Put in."],
    ]);
  });

  it("with comments: each on its own line of a cell, an answer, one that is settled, one on several words", async () => {
    const comment = (id: number, author: string, initials: string, text: string, date = ""): string =>
      `<w:comment w:id="${id}" w:author="${author}" w:initials="${initials}"${date}><w:p w14:paraId="0000000${id}">${t(text)}</w:p></w:comment>`;
    const on = (id: number): string => `<w:r><w:commentReference w:id="${id}"/></w:r>`;
    const { text, recording } = await docx(
      tbl(
        tr("Dialogue"),
        tr(
          tc(
            p('<w:commentRangeStart w:id="1"/>', t("Maria: One."), '<w:commentRangeEnd w:id="1"/>', on(1), on(2)) +
              p(t("Tina: Two."), on(3)),
          ),
        ),
      ) + p(t("A paragraph."), on(4)),
      {
        "word/comments.xml": `<w:comments>${comment(1, "Karen Lee", "KL", "Why?", ' w:date="2026-02-12T09:00:00Z"')}${comment(2, "Ann Student", "AS", "Because.")}${comment(3, "Karen Lee", "KL", "Good.")}${comment(4, "Karen Lee", "KL", "More here.")}</w:comments>`,
        "word/commentsExtended.xml": `<w15:commentsEx><w15:commentEx w15:paraId="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000003" w15:done="1"/></w15:commentsEx>`,
      },
    );
    assert.match(text, /\*\*Maria:\*\* One\.\n> Supervisor \(KL, 2026-02-12\): Why\?\n> Reply: Because\.\n/);
    assert.match(text, /\*\*Tina:\*\* Two\.\n> Supervisor \(KL\) \[resolved\]: Good\.\n/);
    assert.match(text, /A paragraph\.\n\n> Supervisor \(KL\): More here\./);
    assert.deepEqual(
      recording.turns.map(({ annotations }) =>
        annotations.map(({ kind, author, resolved }) => [kind, author, resolved]),
      ),
      [
        [
          ["supervisor", "KL", undefined],
          ["reply", undefined, undefined],
        ],
        [
          ["supervisor", "KL", true],
          ["supervisor", "KL", undefined],
        ],
      ],
    );
  });

  it("with comments of the student, who is named above, and of those who answer", async () => {
    const comments = [
      ["Ann Student", "AS", "Was this right?"],
      ["Karen Lee", "KL", "It was. #containment"],
      ["Ann Student", "AS", "Thanks."],
      ["Karen Lee", "", "Why?"],
      ["Ann Student", "AS", "Because."],
      ["Student", "S", "I see it differently [recording-disable-next-turn silent-member]: she passes"],
      ["Karen Lee", "KL", "Let us talk about it."],
    ] as const;
    const parents = [undefined, 0, 0, undefined, 3, undefined, 5];
    const parts = {
      "word/comments.xml": `<w:comments>${comments
        .map(
          ([author, initials, text], id) =>
            `<w:comment w:id="${id}" w:author="${author}" w:initials="${initials}"><w:p w14:paraId="A${id}">${t(text)}</w:p></w:comment>`,
        )
        .join("")}</w:comments>`,
      "word/commentsExtended.xml": `<w15:commentsEx>${parents
        .map(
          (parent, id) =>
            `<w15:commentEx w15:paraId="A${id}"${parent === undefined ? "" : ` w15:paraIdParent="A${parent}"`} w15:done="0"/>`,
        )
        .join("")}</w15:commentsEx>`,
    };
    const on = (...ids: readonly number[]): string =>
      ids.map((id) => `<w:r><w:commentReference w:id="${id}"/></w:r>`).join("");
    const body =
      p(t("Maria: One."), on(0, 1, 2)) +
      p(t("Tina: Two."), on(3, 4)) +
      p(t("Maria: Three."), on(5, 6)) +
      p(t("Tina: Four."));
    const { turns, text } = await docx(p(t("Student: Ann Student")) + body, parts);
    assert.deepEqual(turns, [
      ["Maria", "One.", "analysis: Was this right?", "supervisor: It was.", "analysis: Thanks."],
      ["Tina", "Two.", "supervisor: Why?", "reply: Because."],
      ["Maria", "Three.", "supervisor: Let us talk about it."],
      ["Tina", "Four."],
    ]);
    assert.match(text, /<!-- recording-disable-next-turn silent-member: she passes -->/);
    const copy = await imported("a.docx", document(body, parts), {
      returned: true,
      names: new Map([["Karen Lee", "Kay"]]),
    });
    assert.deepEqual(copy.turns[1], ["Tina", "Two.", "supervisor: Why?", "supervisor: Because."]);
    assert.match(copy.text, /> Supervisor \(Kay\): Why\?/);
  });

  it("with notes at the foot, boxes, a table in a cell, smart tags, soft hyphens and hidden words", async () => {
    const box = p(
      `<w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>${p(t("In a box."))}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p(t("In a box."))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    );
    const { text, turns } = await docx(
      box +
        tbl(
          tr("Dialogue", "Feelings"),
          tr(
            tc(
              p(
                `<w:smartTag>${t("Maria")}</w:smartTag>`,
                t(": My sit\u00ADter."),
                "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>",
                '<w:r><w:footnoteReference w:id="2"/></w:r>',
              ),
            ),
            tc(tbl(tr("inner one"), tr("inner two")) + p()),
          ),
        ),
      {
        "word/footnotes.xml": `<w:footnotes><w:footnote w:type="separator" w:id="0">${p(t("---"))}</w:footnote><w:footnote w:id="2">${p(t("She has two children."))}</w:footnote></w:footnotes>`,
      },
    );
    assert.deepEqual(turns, [
      ["Maria", "My sitter.", "analysis: She has two children.", "feelings: inner one", "feelings: inner two"],
    ]);
    assert.equal(text.match(/In a box\./g)?.length, 1);
    assert.doesNotMatch(text, /hidden/);
  });

  it("with lines broken by hand and ends of paragraphs that were deleted: who speaks goes on", async () => {
    const br = "<w:r><w:br/></w:r>";
    const on = (id: number): string => `<w:r><w:commentReference w:id="${id}"/></w:r>`;
    const joined = `<w:p><w:pPr><w:rPr><w:del w:author="KL"/></w:rPr></w:pPr>${t("Tina: So")}</w:p>`;
    const { turns, text } = await docx(
      p(t("Maria: I was tired."), br, t("And then I left."), br, t("[The door closes.]")) +
        p(t("Tina: Where to?"), on(1), br, t("Maria: Home."), br, br, t("Nobody said this.")) +
        joined +
        p(t(" am I.")),
      {
        "word/comments.xml": `<w:comments><w:comment w:id="1" w:author="KL"><w:p>${t("Two")}<w:r><w:br/><w:t>lines.</w:t></w:r></w:p></w:comment></w:comments>`,
      },
    );
    assert.deepEqual(turns, [
      ["Maria", "I was tired. And then I left."],
      ["Tina", "Where to?", "supervisor: Two lines."],
      ["Maria", "Home."],
      ["Tina", "So am I."],
    ]);
    assert.match(text, /\n\n\[The door closes\.\]\n[^]*\n\nNobody said this\.\n/);
  });

  it("with comments over several cells and rows: each once, where it begins", async () => {
    const from = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
    const to = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
    const { turns } = await docx(
      tbl(
        tr("Speaker", "Dialogue", "Feelings"),
        tr("Maria", tc(p(from(1), t("One."))), tc(p(t("calm"), to(1)))),
        tr("Tina", tc(p(from(2), t("Two."))), "sad"),
        tr("Maria", tc(p(t("Three."), to(2))), ""),
      ),
      {
        "word/comments.xml": `<w:comments>${[1, 2].map((id) => `<w:comment w:id="${id}" w:author="KL">${p(t(`Note ${id}.`))}</w:comment>`).join("")}</w:comments>`,
      },
    );
    assert.deepEqual(turns, [
      ["Maria", "One.", "supervisor: Note 1.", "feelings: calm"],
      ["Tina", "Two.", "supervisor: Note 2.", "feelings: sad"],
      ["Maria", "Three."],
    ]);
  });

  it("with emoji, arrows and smileys as Word makes them, readings above letters, notes at the end, old fields", async () => {
    const emoji =
      '<w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx xmlns:w16se="w16se" w16se:font="Segoe UI Emoji" w16se:char="1F60A"/></mc:Choice><mc:Fallback><w:t>😊</w:t></mc:Fallback></mc:AlternateContent></w:r>';
    const sym = (char: string): string => `<w:r><w:sym w:font="Wingdings" w:char="${char}"/></w:r>`;
    const ruby = `<w:r><w:ruby><w:rt>${t("かんじ")}</w:rt><w:rubyBase>${t("漢字")}</w:rubyBase></w:ruby></w:r>`;
    const list =
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="one"/><w:listEntry w:val="two"/></w:ddList></w:ffData></w:fldChar></w:r>';
    const { turns, recording } = await docx(
      tbl(
        tr("Speaker", "Dialogue", "Feelings"),
        tr(
          tc(p(t("Tina "), sym("F0E0"), t(" Maria"))),
          tc(p(t("Hi "), emoji, t(" "), sym("F04A"), t(" "), ruby, '<w:r><w:endnoteReference w:id="1"/></w:r>')),
          tc(p(list)),
        ),
      ),
      {
        "word/endnotes.xml": `<w:endnotes><w:endnote w:id="1">${p(t("She"), "<w:r><w:br/></w:r>", t("smiled."))}</w:endnote></w:endnotes>`,
      },
    );
    assert.deepEqual(turns, [["Tina", "Hi 😊 ☺ 漢字", "analysis: She smiled.", "feelings: two"]]);
    assert.deepEqual(
      recording.turns[0]!.addressees.map(({ written, basis }) => [written, basis]),
      [["Maria", "explicit"]],
    );
  });

  it("with bold, italic and struck words, acts in italics, links and lists", async () => {
    const look = (marks: string, text: string): string =>
      `<w:r><w:rPr>${marks}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const { text, recording } = await docx(
      p(
        look("<w:b/>", "Maria:"),
        t(" Call "),
        look("<w:b/>", "the Y"),
        t(", "),
        look("<w:i/>", "please "),
        look("<w:i/>", "(leans over)"),
        t(" "),
        look("<w:strike/>", "now"),
        t("."),
      ) +
        p(look("<w:b/>", "Tina: all of it is bold.")) +
        p(
          t("See "),
          `<w:hyperlink r:id="rId7">${t("the guide")}</w:hyperlink>`,
          `<w:hyperlink r:id="rId8">${t(" evil")}</w:hyperlink>`,
        ) +
        `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>${t("one")}</w:p><w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>${t("two")}</w:p>`,
      {
        "word/_rels/document.xml.rels": `<Relationships><Relationship Id="rId7" Type="http://x/hyperlink" Target="https://example.org/a_b"/><Relationship Id="rId8" Type="http://x/hyperlink" Target="javascript:alert(1)"/></Relationships>`,
      },
    );
    assert.match(text, /\n\*\*Maria:\*\* Call \*\*the Y\*\*, \*please\* \*\(leans over\)\* ~~now~~\.\n/);
    assert.match(text, /\n\*\*Tina:\*\* \*\*all of it is bold\.\*\*\n/);
    assert.match(text, /\nSee \[the guide\]\(https:\/\/example\.org\/a_b\) evil\n/);
    assert.match(text, /\n- one\n- two\n/);
    assert.deepEqual(recording.turns[0]!.nonverbal, ["leans over"]);
    assert.equal(recording.turns[0]!.text, "Call the Y, please now.");
  });

  it("without a table: a label in bold, remarks below, a client who speaks", async () => {
    const { turns } = await docx(
      p(t("Worker: How was it?")) +
        p(t("Client: Awful.")) +
        p(t("Feelings: I was sad.")) +
        p(t("Client: Really.")) +
        p(t("and more")) +
        p(t("Worker: Oh.")),
    );
    assert.deepEqual(turns, [
      ["Worker", "How was it?"],
      ["Client", "Awful.", "feelings: I was sad."],
      ["Client", "Really."],
      ["Worker", "Oh."],
    ]);
  });
});

describe("a web page", () => {
  const html = (text: string): Promise<Made> => imported("a.html", strToU8(text));

  it("of Word, for old programs: its letters, what it hides, and lines broken by hand", async () => {
    const page =
      "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=windows-1252\"></head><body><p>Maria: I don\x92t know, Jos\xe9.<span style='mso-hide:all;display:none'>hidden</span><br>Not now.</p><p>Tina: \x93Oh\x94</p><p>Maria: Yes.</p></body></html>";
    const { turns } = await imported("a.htm", Buffer.from(page, "latin1"));
    assert.deepEqual(turns, [
      ["Maria", "I don’t know, José. Not now."],
      ["Tina", "“Oh”"],
      ["Maria", "Yes."],
    ]);
  });

  it("of Google Docs: looks in styles, links past Google, cells over several rows", async () => {
    const { text, turns } = await html(
      `<html><head><style>.c1{font-weight:700}</style></head><body style="font-weight:400"><p class="c1"><span style="font-weight:700">Maria:</span><span style="font-weight:400"> Call </span><span style="font-style:italic">her</span><span>.</span></p>
<p><span>See <a href="https://www.google.com/url?q=https://example.org/a%3Fb%3D1&amp;sa=D&amp;source=editors">this</a>.</span></p>
<table><tbody><tr><td rowspan="1"><p><span>Speaker</span></p></td><td><p><span>Dialogue</span></p></td><td><p>Feelings</p></td></tr>
<tr><td rowspan="2"><p>Tina</p></td><td><p>One.</p></td><td>x</td></tr><tr><td><p>Two.</p></td><td>y</td></tr><tr><td colspan="1">Maria</td><td>Three.</td><td></td></tr></tbody></table></body></html>`,
    );
    assert.match(text, /\*\*Maria:\*\* Call \*her\*\./);
    assert.match(text, /See \[this\]\(https:\/\/example\.org\/a\?b=1\)\./);
    assert.deepEqual(turns.slice(-3), [
      ["Tina", "One.", "feelings: x"],
      ["Tina", "Two.", "feelings: y"],
      ["Maria", "Three."],
    ]);
  });

  it("of Word: its own elements and comments for old browsers are not text", async () => {
    const { text, turns } = await html(
      `<html xmlns:o="urn:o"><body><!--[if gte mso 9]><xml><o:p>no</o:p></xml><![endif]--><p class=MsoNormal><b>Maria:</b> Hi.<o:p></o:p></p><p class=MsoNormal>Tina: Hi,<br>Maria: again.</p><p>Tina: Yes.</p></body></html>`,
    );
    assert.deepEqual(turns, [
      ["Maria", "Hi."],
      ["Tina", "Hi,"],
      ["Maria", "again."],
      ["Tina", "Yes."],
    ]);
    assert.doesNotMatch(text, /mso|\bno\b/);
  });
});
