/** Where people are named: what references and highlights show. */
import assert from "node:assert/strict";
import { subjectAt, usesOf } from "#core";
import { at } from "../../support/features.ts";

const header = `---
recording: group
worker: Sam
members: [Maria, Tina, Hope]
absent: [Rosa]
new: [Tina]
seating: [Maria, Sam, Tina]
aliases: { M: Maria }
---
`;

/** All places of whoever is named at the cursor, each with what stands before it on its line. */
function placesAt(marked: string): readonly string[] {
  const { recording, offset, text } = at(marked);
  const subject = subjectAt(recording, offset);
  if (!subject) return [];
  return usesOf(recording, subject).map(({ span, declares }) => {
    const before = text.slice(text.lastIndexOf("\n", span.start - 1) + 1, span.start);
    return `${before}[${text.slice(span.start, span.end)}]${declares ? " declares" : ""}`;
  });
}

describe("where a person is named", () => {
  const body = `
**Maria → Tina:** Tina, call the Y. #tina

> Analysis: Tina was tired.

**M:** Hm.

Tina said that Maria was right. I hope so.
`;
  const tina = [
    "members: [Maria, [Tina] declares",
    "new: [[Tina]",
    "seating: [Maria, Sam, [Tina]",
    "**Maria → [Tina]",
    "**Maria → Tina:** [Tina]",
    "> Analysis: [Tina]",
    "[Tina]",
  ];

  for (const [where, marked] of [
    ["the list of members", header.replace("Tina", "Ti$0na") + body],
    ["the order in which they sat", header.replace("Sam, Tina", "Sam, Ti$0na") + body],
    ["an arrow", header + body.replace("→ Tina", "→ Ti$0na")],
    ["the words in which somebody calls them", header + body.replace("Tina, call", "Ti$0na, call")],
    ["a remark", header + body.replace("Tina was", "Ti$0na was")],
    ["a story", header + body.replace("Tina said", "Ti$0na said")],
  ] as const)
    it(`is found from ${where}: header, arrows, words, remarks and stories`, () => {
      assert.deepEqual(placesAt(marked), tina);
    });

  it("is found from the letter of the legend, which is one of the places", () => {
    const places = [
      "members: [[Maria] declares",
      "seating: [[Maria]",
      "aliases: { [M]",
      "aliases: { M: [Maria]",
      "**[Maria]",
      "**[M]",
      "Tina said that [Maria]",
    ];
    assert.deepEqual(placesAt(header.replace("{ M:", "{ M$0:") + body), places);
    assert.deepEqual(placesAt(header + body.replace("**M:", "**M$0:")), places);
  });

  it("leaves words that only look like a name, and names that two people share", () => {
    assert.deepEqual(placesAt(header.replace("Hope", "Ho$0pe") + body), ["members: [Maria, Tina, [Hope] declares"]);
    assert.deepEqual(placesAt(header + body.replace("I hope", "I ho$0pe")), []);
    const two =
      "---\nmembers: [Ann Lee, Ann Ray]\n---\n\n**Ann L$0ee:** Ann Ray, look. Ann?\n\n**Ann Ray:** Ann Lee!\n";
    assert.deepEqual(placesAt(two), ["members: [[Ann Lee] declares", "**[Ann Lee]", "**Ann Ray:** [Ann Lee]"]);
  });

  it("goes through the words once between two edits, whoever is asked for", () => {
    const { recording } = at(`${header}\n**Maria:** $0Tina, call.`);
    let times = 0;
    const watched = new Proxy(recording, {
      get(target, key) {
        if (key === "blocks") times++;
        return Reflect.get(target, key) as unknown;
      },
    });
    for (const id of ["maria", "tina"]) assert.notEqual(usesOf(watched, { kind: "speaker", id }).length, 0);
    assert.equal(times, 1);
  });
});
