/** The Markdown preview: turns, remarks, tables and tags are seen, and nothing of the writer's becomes more than it was. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import markdownIt from "markdown-it";
import { showRecording } from "#preview";

const plain = markdownIt({ html: true });
const ours = markdownIt({ html: true });
ours.core.ruler.push("process-recordings", (state) => showRecording(state));

const header = "---\nrecording: group\nworker: Sam\nmembers: [Maria, Tina]\n---\n\n";
const shown = (text: string): string => ours.render(header + text).slice(plain.render(header).length);

describe("the preview of a recording", () => {
  it("shows turns and remarks of tight lines as paragraphs of their own, with their labels", () => {
    assert.equal(
      shown("Sam: What *happened*?\nTina: No.\nand more\n> Feelings: calm\n> Analysis: why\n"),
      [
        '<p class="pr-turn pr-worker"><strong>Sam:</strong> What <em>happened</em>?</p>',
        '<p class="pr-turn pr-member"><strong>Tina:</strong> No.\nand more</p>',
        '<blockquote class="pr-remarks">',
        '<p class="pr-remark pr-feelings"><strong>Feelings:</strong> calm</p>',
        '<p class="pr-remark pr-analysis"><strong>Analysis:</strong> why</p>',
        "</blockquote>",
        "",
      ].join("\n"),
    );
  });

  it("shows tags with their names, and leaves headings, links and code alone", () => {
    assert.equal(
      shown("**Tina:** Yes. #same-boat #?no-such `#taboo` [a](b#taboo) C#x\n"),
      '<p class="pr-turn pr-member"><strong>Tina:</strong> Yes. <span class="pr-tag" title="All in the same boat">#same-boat</span> <span class="pr-tag pr-tentative">#?no-such</span> <code>#taboo</code> <a href="b#taboo">a</a> C#x</p>\n',
    );
  });

  it("shows rows of tables by who speaks", () => {
    const table = shown("| Speaker | Dialogue |\n| --- | --- |\n| Sam | So? |\n| Tina | No. #taboo |\n");
    assert.match(
      table,
      /<table class="pr-form">[^]*<tr class="pr-worker">[^]*<tr class="pr-member">[^]*class="pr-tag"/,
    );
    assert.ok(!shown("| A | B |\n| --- | --- |\n| 1 | 2 |\n").includes("pr-"));
  });

  it("shows items of lists as turns, too", () => {
    assert.match(
      shown("- Sam: One.\n- Tina: Two.\n"),
      /<li>\s*<p class="pr-turn pr-worker"><strong>Sam:<\/strong> One\.<\/p>/,
    );
  });

  /** Without what we add: classes, titles, paragraphs, and emphasis of labels. */
  const bare = (html: string): string =>
    html.replace(/ (?:class="pr-[^"]*"|title="[^"]*")/g, "").replace(/<\/?(?:span|strong|p)>|\s/g, "");
  const texts = [
    ...["examples", "test/corpus/open"].flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith(".md"))
        .map((name) => readFileSync(`${folder}/${name}`, "utf8")),
    ),
    header +
      '<script>alert(1)</script>: x\n**<img src=x onerror=alert(1)>:** y #"><b>\n**Tina:** <b onclick=1>z</b> #<i>\n> Feelings: <svg onload=1>\n',
    header + '**Tina:** #a"onmouseover="1 [x](javascript:1)\n',
  ];
  it(`says no more and no less than without us, of ${texts.length} recordings`, () => {
    for (const text of texts) assert.equal(bare(ours.render(text)), bare(plain.render(text)));
  });
});
