import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createSpeech, createVocabulary, fileSpan, hover, read } from "#core";
import { at, context, header } from "../../support/features.ts";

function over(marked: string): string {
  const { recording, offset } = at(marked);
  return hover(recording, offset, context)?.markdown ?? "";
}

function span(marked: string): string {
  const { recording, offset, text } = at(marked);
  const found = hover(recording, offset, context);
  if (!found) return "";
  const { start, end } = fileSpan(found.span);
  return text.slice(start, end);
}

const session = `${header}## Middle

**Sam → group:** Who else knows this?

**Maria → Tina:** I do. Every single morning. #same-boat
> Analysis: She said it to Tina. #?mutual-support

**Tina:** Me too. #same-boat(2)
`;
const put = (before: string, after = ""): string => {
  const found = session.indexOf(before + after);
  assert.ok(found >= 0, before);
  return `${session.slice(0, found + before.length)}$0${session.slice(found + before.length)}`;
};

describe("hover", () => {
  it("explains a tag, and says by whom it is claimed here", () => {
    const text = over(put("Me too. #same", "-boat(2)"));
    assert.match(text, /^\*\*All in the same boat\*\* · dynamic of mutual aid/);
    assert.match(text, /In the dialogue:\n- /);
    assert.match(text, /Not the same:\n- /);
    assert.match(text, /Claimed 2 times in this recording, on turns of: Maria 1, Tina 1\./);
    assert.match(text, /\(docs\/concepts\/same-boat\.md\)$/);
    assert.equal(span(put("Me too. #same", "-boat(2)")), "#same-boat");
  });

  it("tells of a person where a story says that they speak, too", () => {
    const story = `${header}\nMaria s$0aid that her sitter had backed out. Tina nodded.\n`;
    assert.match(over(story), /^\*\*Maria\*\*/);
    assert.equal(span(story), "Maria said");
  });

  it("counts what is only tentative apart", () => {
    assert.match(over(put("#?mutual-su")), /Claimed once .* Maria 1\. \(1 tentative\)/);
  });

  it("cites confirmed sources only", () => {
    const pack = context.vocabulary.pack;
    for (const concept of pack.concepts.filter(({ sources }) => sources.some(({ confirmed }) => !confirmed))) {
      const text = over(`${header}**Maria:** Hm. #${concept.id}$0\n`);
      const known = new Set(concept.sources.filter(({ confirmed }) => confirmed).map(({ author }) => author));
      for (const { author, year } of concept.sources)
        if (!known.has(author)) assert.ok(!text.includes(`${author} ${String(year)}`), concept.id);
    }
  });

  it("cites in the reader's language what is no title", () => {
    const catalogue = JSON.parse(readFileSync("l10n/bundle.l10n.es.json", "utf8")) as Record<string, string>;
    for (const { id } of context.vocabulary.pack.concepts) {
      const { recording, offset } = at(`${header}**Maria:** Hm. #${id}$0\n`);
      const text = hover(recording, offset, { ...context, speech: createSpeech("es", catalogue) })?.markdown ?? "";
      const sources = text.split("\n").find((line) => line.startsWith("*Fuente")) ?? "";
      assert.doesNotMatch(sources, /cited in|course slides|\bch\. |\bslides? |Table|abstract/, id);
    }
  });

  it("has nothing to say about a tag that nobody knows", () => {
    assert.equal(over(`${header}**Maria:** Hm. #nob$0ody-knows\n`), "");
  });

  it("offers the choices of a tag that may mean several things", () => {
    const aliases = new Map<string, number>();
    for (const { aliases: own, group } of context.vocabulary.pack.concepts)
      if (group !== "pattern") for (const alias of own.en) aliases.set(alias, (aliases.get(alias) ?? 0) + 1);
    const shared = [...aliases].find(([alias, count]) => {
      const written = alias.replace(/[^a-z]+/gi, "-");
      return count > 1 && context.vocabulary.meaning(written).candidates;
    });
    if (!shared) return;
    const written = shared[0].replace(/[^a-z]+/gi, "-");
    assert.match(over(`${header}## Summary\n\nIt was #${written}$0 again.\n`), /may mean one of these:\n- `#/);
  });

  it("counts a speaker's turns and words", () => {
    const text = over(put("**Mar", "ia → Tina"));
    assert.match(text, /^\*\*Maria\*\* · member\n/);
    assert.match(text, /1 of 3 turns \(33 %\)/);
    assert.match(text, /5 of 11 words \(45 %\)/);
    assert.match(text, /An equal share among 5 people would be 20 %/);
    assert.match(text, /Speaks most to Tina \(1\)/);
  });

  it("knows addressees, the group and names in the header", () => {
    assert.match(over(put("**Maria → Ti")), /^\*\*Tina\*\* · member/);
    assert.match(over(put("**Sam → gro")), /^\*\*The whole group\*\*/);
    assert.match(over(session.replace("Rosa", "Ro$0sa")), /^\*\*Rosa\*\* · member\n\nDoes not speak/);
  });

  it("says what a phase is for, what it must show and what is there", () => {
    const text = over(put("## Mid"));
    assert.match(text, /^\*\*.+\*\* · phase/);
    assert.match(text, /What it is for:\n- /);
    assert.match(text, /Your tasks:\n- /);
    assert.match(text, /- ✓ .*`#same-boat`/);
    assert.match(text, /- ○ /);
    assert.match(
      text,
      /So far: 3 turns, 3 people speaking, 36 % of the words the worker's\. Member to member: 2\. Tags: 3\./,
    );
  });

  it("asks for the group's own beginning only while the group begins", () => {
    const beginning = (lines: string): string => over(`---\nrecording: group\n${lines}---\n\n## Begin$0ning\n`);
    assert.match(beginning("session: 7\n"), /be ready to change the plan(?![^]*what your part in the group is)/);
    assert.match(beginning("session: 1\n"), /- Say the purpose without jargon[^]*○ what your part in the group is/);
    assert.match(beginning("phase: beginning\nsession: 2\n"), /○ what your part in the group is/);
    // What no tag can show is listed without a box to tick.
    assert.match(beginning("session: 1\n"), /^- a first agreement about how/m);
  });

  it("leads to no page of a concept that only the course has", () => {
    const [first] = context.vocabulary.pack.concepts;
    assert.ok(first);
    const pack = { ...context.vocabulary.pack, concepts: [{ ...first, id: "kitchen-table" }] };
    const vocabulary = createVocabulary(pack);
    const { text: page, offset } = at(`${header}**Tina:** Sit. #kitchen-t$0able\n`);
    const text = hover(read(page, vocabulary), offset, { ...context, vocabulary })?.markdown ?? "";
    assert.match(text, /^\*\*Sharing data\*\*/);
    assert.doesNotMatch(text, /More about/);
  });

  it("says what can help against an obstacle", () => {
    assert.match(
      over(`${header}**Sam:** No.\n> Analysis: Me. #obs-no-cl$0arity\n`),
      /What can help: Bring the purpose back/,
    );
  });

  it("says what a key of the header is for", () => {
    assert.match(over(session.replace("members:", "mem$0bers:")), /^\*\*members\*\*\n\nWho was in the room/);
    assert.match(over(session.replace("members:", "popul$0ation: grief\nmembers:")), /\n- trauma\n- grief\n/);
  });

  it("shows a rule inside a suppression and in the header", () => {
    assert.match(
      over(`${header}<!-- recording-disable silent-$0member: she passed -->\n`),
      /^\*\*silent-member\*\*[^]*\(docs\/rules\/silent-member\.md\)$/,
    );
    assert.match(over(header.replace("worker:", "rules: { silent-$0member: off }\nworker:")), /^\*\*silent-member\*\*/);
  });

  it("never lets the writer's words be markup", () => {
    const text = over(`---\nmembers: ["<b>*Ma$0ria*</b>", Tina]\n---\n**Tina:** Hello.\n`);
    assert.ok(!text.includes("<b>"), text);
    assert.match(text, /\\<b\\>\\\*Maria/);
  });

  it("is quiet on ordinary words", () => {
    assert.equal(over(put("Every sin", "gle morning")), "");
  });
});
