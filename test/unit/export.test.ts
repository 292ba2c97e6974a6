/** The page that is handed in: whole, harmless, and only with the columns that hold something. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { parse, serialize } from "parse5";
import { createVocabulary, type Language, mutualAid, type PageOptions, privacyGate, read, toHtml } from "#core";

const vocabulary = createVocabulary(mutualAid);

function page(text: string, options: Partial<PageOptions> = {}): string {
  const recording = read(text, vocabulary);
  const made = toHtml(recording, { vocabulary, language: "en", gate: privacyGate([]), ...options });
  assert.ok(made !== undefined);
  return made;
}

const tags = (html: string): string[] => html.match(/<\/?[a-z][a-z0-9]*/g) ?? [];

/** A browser's parser reads it without an error and without having to put any tag elsewhere. */
function isSound(html: string): void {
  const errors: string[] = [];
  const document = parse(html, { onParseError: ({ code, startLine }) => errors.push(`${code}, line ${startLine}`) });
  assert.deepEqual(errors, []);
  assert.deepEqual(tags(serialize(document)), tags(html));
  assert.equal(new Set(html.match(/ id="[^"]*"/g)).size, html.match(/ id="/g)?.length ?? 0, "ids are used once");
}

/** The texts of cells and paragraphs, without markup. */
function textOf(html: string): string {
  return html
    .replace(/<style>[^]*<\/style>/, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");
}

const heads = (html: string): string[] =>
  [...(/<thead>([^]*?)<\/thead>/.exec(html)?.[1] ?? "").matchAll(/<th[^>]*>([^<]*)/g)].map((found) => found[1] ?? "");

const examples = readdirSync("examples").filter((name) => name.endsWith(".recording.md"));

describe("the page of an example", () => {
  for (const name of examples)
    for (const language of ["en", "es"] as const satisfies readonly Language[])
      it(`${name} in ${language} is sound, self-contained and complete`, () => {
        const text = readFileSync(`examples/${name}`, "utf8");
        const html = page(text, { language });
        isSound(html);
        assert.match(html, new RegExp(`^<!doctype html>\n<html lang="${language}">`));
        assert.doesNotMatch(html, /http|src=|<script|<link|@import|url\(|javascript:|\son[a-z]+=/i);
        const shown = textOf(html).replace(/[\s,.;:!?…]/g, "");
        const recording = read(text, vocabulary);
        for (const turn of recording.turns) {
          // Acts may stand between the words, so they are looked for piece by piece.
          for (const word of turn.text.split(/\s+/)) assert.ok(shown.includes(word.replace(/[\s,.;:!?…]/g, "")), word);
          for (const act of turn.nonverbal) assert.ok(html.includes(`<i>(${act.replaceAll("'", "&#39;")})</i>`), act);
          for (const { text: said } of turn.annotations)
            assert.ok(shown.includes(said.replace(/[\s,.;:!?…]/g, "")), said);
        }
        for (const { reason } of recording.suppressions) assert.ok(textOf(html).includes(reason), reason);
        for (const { title } of recording.sections) assert.ok(textOf(html).includes(title), title);
      });
});

describe("the page", () => {
  it("shows what was written as text, never as markup", () => {
    const nasty = `<script>alert("1")</script><img src=x onerror='a'>&amp;"`;
    const text = `---
group: '${nasty.replaceAll("'", "''")}'
extra: [a<b>]
worker: Sam
---
# A \\<script>title

Prose \\<script>. #no-such<b>

**Sam \\<i>:** Hello \\<script>alert(1)\\</script>. *(a<b)*

[\\<u>leaves]
> Feelings: \\<script>
> Supervisor (K<L, 2026): \\<b>?
<!-- recording-disable-file silent-member: a <b>reason</b> & more -->

## Summary

\`\`\`
</pre><script>
\`\`\`
<div onclick="x">
`;
    const html = page(text, { title: "</title><script>" });
    isSound(html);
    assert.doesNotMatch(html, /<script|<img|<b>|<u>|<[^>]*\son[a-z]+=/);
    assert.ok(html.includes("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;"));
    assert.ok(html.includes("a &lt;b&gt;reason&lt;/b&gt; &amp; more"));
    assert.ok(html.includes("<title>&lt;/title&gt;&lt;script&gt;</title>"));
    assert.ok(html.includes("<pre>&lt;/pre&gt;&lt;script&gt;</pre>"));
  });

  it("has a column only where it holds anything, besides number, speaker and words", () => {
    const base = "**Sam:** Hello.\n";
    assert.deepEqual(heads(page(base)), ["#", "Speaker", "Dialogue"]);
    assert.deepEqual(heads(page(`${base}> Feelings: glad\n`)), ["#", "Speaker", "Dialogue", "My feelings"]);
    assert.deepEqual(heads(page("**Sam:** Hello. #scanning\n")).slice(3), ["Analysis and skills"]);
    const all = `${base}> Analysis: a\n> Skill: s\n> Member's feelings: m\n> Supervisor: s\n> Reply: r\n> Feelings: f\n> Next time: n\n`;
    assert.deepEqual(heads(page(all)).slice(3), [
      "Member’s feelings",
      "My feelings",
      "Analysis and skills",
      "Supervisor",
    ]);
    assert.deepEqual(heads(page(all, { language: "es" })).slice(3, 5), [
      "Sentimientos de la persona",
      "Mis sentimientos",
    ]);
  });

  it("keeps acts where they were done, and tells silences and events in rows of their own", () => {
    const html = page(
      "**Sam:** *(waves)* Hello. *(sits down)* All of you?\n\n[silence, 20 s]\n\n[Rosa leaves.]\n\n**Tina:** [silence, 5 s]\n",
    );
    assert.ok(html.includes("<i>(waves)</i> Hello. <i>(sits down)</i> All of you?"));
    assert.match(
      html,
      /<tr class="between"><td colspan="3">silence, 20 s<\/td><\/tr>\s*<tr class="between"><td colspan="3">Rosa leaves\./,
    );
    assert.ok(html.includes("<i>(silence, 5 s)</i>"));
  });

  it("calls tags by their concepts, with the turns they are about", () => {
    const html = page("**Tina:** One.\n\n**Maria:** Two. #same-boat(2) #?rehearsal\n> Analysis: so #nonsense\n");
    assert.match(html, />All in the same boat \(turns 1–2\)<\/span>/);
    assert.match(html, />Rehearsal\?<\/span>/);
    assert.match(html, />#nonsense<\/span>/);
    assert.match(page("**Maria:** Two. #same-boat\n", { language: "es" }), /class="tag">En el mismo barco</);
  });

  it("says who commented and when, and shows a comment that has lost its turn as one", () => {
    const html = page(
      "**Tina:** Hello.\n> Supervisor (KL, 2026-02-12): Why?\n> Reply: Because.\n> Instructor (AB): Good.\n> Supervisor (KL, to Maria “You always”): Lost.\n",
    );
    assert.ok(html.includes('<span class="kind">KL, 2026-02-12:</span> Why?'));
    assert.ok(html.includes('<p class="reply"><span class="kind">Reply:</span> Because.'));
    assert.ok(html.includes('<span class="kind">Instructor · AB:</span> Good.'));
    assert.match(
      html,
      /<p class="orphan"><span class="kind">Written to a turn that is no longer above it \(Maria “You always”\)/,
    );
  });

  it("lists what the student sees differently, at the turn", () => {
    const html = page(
      "**Tina:** Hello.\n\n<!-- recording-disable-next-turn long-worker-turn: I had to -->\n**Sam:** Hello.\n",
    );
    assert.match(html, /<h2 id="differently">Where I see it differently<\/h2>/);
    assert.match(
      html,
      /Turn <a href="#turn-2">2<\/a>\.<\/span> A long turn of the worker&#39;s.*<\/p>\s*<blockquote>I had to</,
    );
    assert.ok(html.includes('id="turn-2"'));
    assert.doesNotMatch(page("**Tina:** Hello.\n"), /differently/);
  });

  it("puts prose and lists where they were written, and loses no row of a table", () => {
    const html = page(
      "## Middle\n\nBefore.\n\n| Dialogue | Feelings |\n| - | - |\n| **Tina:** One. | ok |\n| nobody's words | |\n| **Tina:** Two. | |\n\n## Plan\n\n- a\n- b\n\n1. c\n\n| A | B |\n| - | - |\n| x | y |\n",
    );
    isSound(html);
    assert.ok(html.indexOf("Before.") < html.indexOf("<table"));
    assert.ok(html.indexOf("One.") < html.indexOf("nobody&#39;s words"));
    assert.ok(html.indexOf("nobody&#39;s words") < html.indexOf("Two."));
    assert.match(html, /<ul><li>a<\/li><li>b<\/li><\/ul><ol><li>c<\/li><\/ol>/);
    assert.match(html, /<th scope="col">A<\/th><th scope="col">B<\/th>/);
  });

  it("takes its title from the first heading, the header, or what it is", () => {
    const title = (text: string): string => /<title>([^<]*)/.exec(page(text))?.[1] ?? "";
    assert.equal(title("# Tuesday\n\n**Sam:** Hi.\n"), "Tuesday");
    assert.equal(title("---\ngroup: Tuesday parents\nsession: 4 of 12\n---\n"), "Tuesday parents, Session 4");
    assert.equal(title(""), "Process recording");
    isSound(page(""));
  });

  it("names the language of the words where it is not the page's", () => {
    const text = "---\nlanguage: es\n---\n**Sam:** Hola.\n";
    assert.match(page(text), /<td lang="es">Hola\.<\/td>/);
    assert.doesNotMatch(page(text, { language: "es" }), /<td lang/);
  });
});

describe("the privacy gate", () => {
  const found = { severity: "error", rule: "privacy-name" } as Parameters<typeof privacyGate>[0][number];

  it("refuses while findings are left, and then there is no page without a reason", () => {
    const gate = privacyGate([found, { ...found, rule: "privacy-date-place" }]);
    assert.deepEqual([gate.refused, gate.open], [true, [found]]);
    const options = { vocabulary, language: "en", gate } as const;
    const recording = read("**Sam:** Hi.\n", vocabulary);
    assert.equal(toHtml(recording, options), undefined);
    assert.equal(toHtml(recording, { ...options, overridden: " " }), undefined);
    assert.ok(toHtml(recording, { ...options, overridden: "seen by my supervisor" }));
  });

  it("lets pass what has none", () => {
    assert.equal(privacyGate([]).refused, false);
    assert.match(privacyGate([]).notice.text, /^No identifying details were found/);
  });
});
