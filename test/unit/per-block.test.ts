/** Very long blocks are looked through in parts, and nothing between two parts is lost. */
import assert from "node:assert/strict";
import { check, createDocument, createVocabulary, mutualAid, read } from "#core";

const vocabulary = createVocabulary(mutualAid);
const header = "---\nrecording: group\nmembers: [Maria, Tina]\nworker: Sam\n---\n\n";
const filler = "We sat there and looked at the floor for a while and nobody had a word for it";

/** Where a rule speaks, and what stands there. */
function asked(text: string, rule: string): readonly string[] {
  const recording = read(text, vocabulary);
  return check(recording, { vocabulary })
    .findings.filter((finding) => finding.rule === rule)
    .map(({ span }) => span.block.text.slice(span.start, span.end));
}

describe("a very long block", () => {
  for (const [what, join] of [
    ["of lines", ".\n"],
    ["of one line", ". "],
    ["of one sentence", " and "],
  ] as const)
    it(`is asked about from beginning to end: ${what}`, () => {
      const lines = Array.from({ length: 3000 }, (_, index) =>
        index % 100 === 50 ? `${filler} until ${index}@example.org wrote` : filler,
      );
      const found = asked(`${header}<!--\n${lines.join(join)}\n`, "identifying-detail");
      assert.deepEqual(
        found,
        lines.flatMap((_, index) => (index % 100 === 50 ? [`${index}@example.org`] : [])),
      );
    });

  it("has its names at their places", () => {
    const text = `${header}<!--\n${`${filler}.\n`.repeat(1000)}I told Angela about it.\n${`${filler}.\n`.repeat(1000)}`;
    assert.deepEqual(asked(text, "privacy-name"), ["Angela"]);
  });

  it("keeps nobody waiting, and is gone through once", () => {
    const names = Array.from({ length: 400 }, (_, index) => (index % 40 === 20 ? "I told Angela about it" : filler));
    const text = `${header}<!--\n${`${names.join(".\n")}.\n`.repeat(20)}`;
    const document = createDocument(text, vocabulary);
    const checking = document.checking({});
    let slices = 0;
    let checked = checking(() => true);
    for (; !checked; checked = checking(() => true)) slices++;
    assert.ok(slices > text.length / (1 << 15), `${slices} slices`);
    const found = ({ findings }: typeof checked): unknown[] =>
      findings.map(({ rule, span, figures }) => [rule, span.start, span.end, figures]);
    assert.deepEqual(found(checked), found(check(read(text, vocabulary), { vocabulary })));
  });
});
