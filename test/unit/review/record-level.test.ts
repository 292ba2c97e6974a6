/** A level of the rubric is written into the header, and everything else stays as it is. */
import assert from "node:assert/strict";
import { readWithin, recordLevel, rubricOf } from "#core";
import { vocabulary } from "../../support/read.ts";

const [mutualAid, own] = ["mutual-aid", "own-feelings"].map((id) => {
  const found = vocabulary.pack.rubric?.find((criterion) => criterion.id === id);
  assert.ok(found, id);
  return found;
});
assert.ok(mutualAid && own);

const given = { level: "there", comment: 'With "care": and #thought\nover two lines', turns: [0, 1] };

function session(rubric: string, eol = "\n"): string {
  const lines = ["---", "recording: group # mine", "worker: Sam", ...(rubric === "" ? [] : rubric.split("\n"))];
  return [...lines, "---", "", "**Maria:** One.", "", "**Tina:** Two.", ""].join(eol);
}

/** The text with a level recorded in it. */
function written(text: string, criterion = mutualAid, what: Parameters<typeof recordLevel>[2] = given): string {
  assert.ok(criterion);
  const edit = recordLevel(readWithin(text, vocabulary), criterion, what);
  assert.ok(typeof edit !== "string", JSON.stringify(edit));
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

/** Levels by criterion, as they are read again. */
function recorded(text: string): Readonly<Record<string, object | undefined>> {
  const { criteria, unknown } = rubricOf(readWithin(text, vocabulary), vocabulary);
  const known = criteria.flatMap(({ criterion, recorded: found }) =>
    found ? [[criterion.id, { level: found.level, comment: found.comment, turns: found.turns }]] : [],
  );
  return Object.fromEntries([...known, ...unknown.map(({ criterion, level }) => [criterion, { level }])]) as ReturnType<
    typeof recorded
  >;
}

const before = [
  "",
  "rubric:",
  "rubric: {}",
  "rubric: { }",
  "rubric: { own-feelings: mostly }",
  "rubric: { own-feelings: { level: mostly, turns: [1] }, 'of my own': x }",
  "rubric:\n  own-feelings: mostly # for now\n  of my own: x",
  "rubric:\n    own-feelings:\n        level: mostly\n        comment: >\n          Long\n          words\nmembers: [Maria, Tina]",
  "rubric: { mutual-aid: not-yet }",
  "rubric:\n  mutual-aid:\n    level: not-yet\n    comment: Hm\n  own-feelings: mostly",
  "Rúbrica: { own-feelings: mostly }\nmembers: [Maria]",
  'rubric: { "Ayuda mutua, con las líneas que la muestran": not-yet }',
];

describe("a level that is recorded", () => {
  for (const [at, rubric] of before.entries())
    for (const eol of ["\n", "\r\n"])
      it(`is read again, and what stood there is kept: ${String(at)} ${JSON.stringify(eol)}`, () => {
        const text = session(rubric, eol);
        const now = written(text);
        const kept = { ...recorded(text) };
        assert.deepEqual(recorded(now), { ...kept, "mutual-aid": { ...given, comment: given.comment } });
        // Not a word of the rest has moved.
        assert.ok(now.startsWith(["---", "recording: group # mine", "worker: Sam", ""].join(eol)));
        assert.ok(now.endsWith(["", "---", "", "**Maria:** One.", "", "**Tina:** Two.", ""].join(eol)));
        assert.equal(now.replaceAll("\r\n", "").includes("\r"), false);
        const twice = written(now, own, { level: "mostly", turns: [] });
        assert.deepEqual(recorded(twice)["mutual-aid"], recorded(now)["mutual-aid"]);
        assert.equal((recorded(twice)["own-feelings"] as { level?: string }).level, "mostly");
      });

  it("is a word where there is nothing else to say", () => {
    assert.match(
      written(session(""), mutualAid, { level: "there", turns: [] }),
      /\nrubric:\n {2}mutual-aid: there\n---\n/,
    );
  });

  it("leaves a header alone that it cannot read, or that holds something else there", () => {
    assert.ok(mutualAid);
    const say = (text: string) => recordLevel(readWithin(text, vocabulary), mutualAid, given);
    assert.equal(say(session("rubric: [a")), "broken-header");
    assert.equal(say(session("rubric: { a: b").replace("\n---\n\n", "\n")), "broken-header");
    assert.equal(say(session("worker: again")), "broken-header");
    assert.equal(say(session("rubric: well done")), "no-levels");
    assert.equal(say(session("rubric: [there]")), "no-levels");
    assert.equal(say("**Maria:** One.\n"), "no-header");
  });
});
