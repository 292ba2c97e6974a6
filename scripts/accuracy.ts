/**
 * `npm run accuracy`: how well the corpus in `test/corpus` is read, and how often three rules are right about the lines
 * in `test/lines`. `--open` shows every miss in their open parts, for mending the reader and the rules. Of the held-out
 * parts only figures are ever printed.
 */
import { below, floors, otherHandsFloors, tableOf } from "./accuracy/figures.ts";
import { belowOf, handNames, measureHand, ordinaryAsked } from "./accuracy/hands.ts";
import { corpus } from "./accuracy/labels.ts";
import { lineFloors, measureAllLines } from "./accuracy/lines.ts";
import { measure } from "./accuracy/measure.ts";

const [open, openLines] = [measure(corpus("open")), measureAllLines("open")];
const [otherCorpus, otherHand] = [measure(corpus("other-hand/open")), measureHand("other-hand", "open")];
if (process.argv.includes("--open")) {
  for (const { file, what, expected, got } of [...open.misses, ...otherCorpus.misses])
    console.log(`${file} ${what}\n  expected ${expected}\n  got      ${got}`);
  for (const { rule, what, line } of [...openLines.misses, ...otherHand.misses])
    console.log(`${rule} ${what}: ${line}`);
}

const [heldOut, heldOutLines] = [measure(corpus("held-out")), measureAllLines("held-out")];
const otherHeldOutCorpus = measure(corpus("other-hand/held-out"));
const languages = ["en", "es"] as const;
console.log(
  [
    tableOf("open", open.counts),
    tableOf("held-out", heldOut.counts),
    tableOf("other hands, open", otherCorpus.counts),
    tableOf("other hands, h.-o.", otherHeldOutCorpus.counts),
    tableOf("open lines", openLines.counts),
    tableOf("held-out lines", heldOutLines.counts),
    tableOf("lines by other-hand, open", otherHand.counts),
    ...handNames.map((hand) => tableOf(`lines by ${hand}, held-out`, measureHand(hand, "held-out").counts)),
    ...languages.map((language) =>
      tableOf(`lines by six-hands, held-out, ${language}`, measureHand("six-hands", "held-out", language).counts),
    ),
    ...languages.map(
      (language) =>
        `ordinary turns by six-hands, held-out, ${language}: ${ordinaryAsked(language).toFixed(0)} of 1,000 asked about`,
    ),
  ].join("\n\n"),
);
const missed = [
  ...below(heldOut.counts, floors),
  ...below(otherHeldOutCorpus.counts, otherHandsFloors),
  ...below(heldOutLines.counts, lineFloors),
  ...handNames.flatMap(belowOf),
];
if (missed.length > 0) {
  console.error(`\nBelow the floor on held-out:\n${missed.join("\n")}`);
  process.exitCode = 1;
}
