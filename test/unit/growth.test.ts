/**
 * Work grows with the length of the text, for hostile input too. What is compared is the work for a text and for one
 * 32 times as long: in proportion that is 32, and 1,024 where every piece is held against every other.
 */
import assert from "node:assert/strict";
import {
  check,
  completion,
  createLines,
  createVocabulary,
  describeProblem,
  folding,
  hover,
  mutualAid,
  read,
  readPack,
  type Recording,
  render,
  rules,
  semanticTokens,
  symbols,
  toJson,
} from "#core";
import { context } from "../support/features.ts";
import { hostile } from "../support/hostile.ts";

const { vocabulary } = context;
const times = 32;
/** From here on it is measured again, and then may not be beyond this: far memory costs some of it. */
const [most, atAll] = [2 * times, 3 * times];
/** Pieces of the shorter text; more where they are too little work, in milliseconds, to be measured. */
const [fewest, lots, measurable] = [50, 6400, 4];

/** Processor time in milliseconds: a machine that has other things to do takes longer, but not more work. */
function work(does: () => unknown): number {
  const before = process.cpuUsage();
  does();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * How much more work the longer text is. Where that is much, both are measured again and the least of each counts:
 * collecting garbage and other programs add work, and nothing takes any away.
 */
function growth(make: (n: number) => () => unknown): number {
  let n = fewest;
  while (n < lots && work(make(n)) < measurable) n *= 2;
  const [short, long] = [make(n), make(n * times)];
  const [shorts, longs] = [[work(short)], [work(long)]];
  const ratio = (): number => Math.min(...longs) / Math.max(Math.min(...shorts), measurable);
  for (let again = 0; again < 4 && ratio() >= most; again++) {
    shorts.push(work(short));
    longs.push(work(long));
  }
  return ratio();
}

function inProportion(make: (n: number) => () => unknown): void {
  const grown = growth(make);
  assert.ok(grown < atAll, `${grown.toFixed(1)} times the work for ${times} times the text`);
}

/** Everything that an editor asks. */
function answer(recording: Recording, text: string): unknown {
  const places = Array.from({ length: 8 }, (_, index) => Math.floor((text.length * index) / 7));
  const describe = (problem: Recording["problems"][number]): string => render(describeProblem(problem));
  return [
    symbols(recording, context),
    folding(recording),
    semanticTokens(recording),
    toJson(recording, { uri: "", recognisedBy: "forced", lines: createLines(text), describe }),
    ...places.map((offset) => [hover(recording, offset, context), completion(recording, offset, context)]),
  ];
}

describe("work grows no faster than the text", () => {
  for (const [name, make] of Object.entries(hostile)) {
    it(`reading and all rules: ${name}`, () => {
      inProportion((n) => {
        const text = make(n);
        return () => check(read(text, vocabulary), { vocabulary });
      });
    }).timeout(60_000);

    it(`outline, folds, colours, model, hovers and completions: ${name}`, () => {
      inProportion((n) => {
        const text = make(n);
        return () => answer(read(text, vocabulary), text);
      });
    }).timeout(60_000);
  }
});

/** Files of a course pack that somebody made to keep a machine busy, each by its entries. */
const heavy: Readonly<Record<string, readonly [path: string, entry: (index: number) => string]>> = {
  "rules that are none": ["rules.yaml", (i) => `rule-${i}: off\n`],
  "keys that mean nothing": ["rules.yaml", (i) => `${i === 0 ? "silent-member:\n" : ""}  key${i}: 1\n`],
  "values of the wrong kind": ["rubric.yaml", (i) => `- { id: c${i}, title: [a], levels: 3 }\n`],
  "concepts with one alias": ["concepts/a.yaml", (i) => `${newConcept(i)}  aliases: [same]\n`],
  "concepts that stand for others": ["concepts/a.yaml", (i) => `${newConcept(i)}  replaces: [c${i + 1}]\n`],
  "concepts that are named and not there": ["concepts/a.yaml", (i) => `${newConcept(i)}  related: [x${i}]\n`],
  aliases: ["concepts/a.yaml", (i) => `- id: c${i}\n  group: &a${i} idea\n  x: *a${i}\n`],
};

function newConcept(i: number): string {
  return `- id: c${i}\n  group: idea\n  label: l\n  definition: d\n  sources: []\n`;
}

describe("work grows no faster than a course pack", () => {
  const about = "name: p\nversion: 1.0.0\ntitle: t\n";
  for (const [name, [path, entry]] of Object.entries(heavy))
    it(name, () => {
      inProportion((n) => {
        // A pack costs something however small it is; so many entries cost much more.
        const text = Array.from({ length: 10 * n }, (_, index) => entry(index)).join("");
        // How much a pack may hold is another matter.
        const files = [
          { path: "pack.yaml", text: about, bytes: 1 },
          { path, text, bytes: 1 },
        ];
        return () => {
          const { pack, problems } = readPack(files, { find: () => mutualAid, rules, tool: "1.0.0" });
          return [pack && createVocabulary(pack), problems];
        };
      });
    }).timeout(120_000);
});
