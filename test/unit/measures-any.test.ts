/** What holds for the measures of every recording. The random ones come from fixed seeds. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { figuresOf, type Figures } from "#core";
import { stretchOf } from "../../core/src/measures/stretch.ts";
import { recordingOf, vocabulary } from "../support/read.ts";
import { randomRecording } from "../support/recordings.ts";
import { tries } from "../support/random.ts";
import { randomText } from "../support/texts.ts";

const count = tries(150);
const read = [
  ...Array.from({ length: count }, (_, at) => randomRecording(at + 1, at % 2 === 0 ? "en" : "es")),
  ...Array.from({ length: count }, (_, at) => randomText(at + 1, 120)),
  ...readdirSync("examples").map((name) => readFileSync(`examples/${name}`, "utf8")),
].map((text) => {
  const recording = recordingOf(text);
  const half = Math.floor(recording.turns.length / 2);
  return {
    ...{ text, recording, whole: figuresOf(recording, vocabulary) },
    half: figuresOf(recording, vocabulary, [half, recording.turns.length - 1]),
  };
});

/** All numbers anywhere in some data. */
function* numbersIn(data: unknown): Iterable<number> {
  if (typeof data === "number") yield data;
  else if (typeof data === "object" && data !== null) for (const each of Object.values(data)) yield* numbersIn(each);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

describe(`measures of any recording (seeds 1–${count})`, () => {
  const each = (look: (figures: Figures, text: string) => void): void => {
    for (const { text, whole, half } of read) {
      look(whole, text);
      look(half, text);
    }
  };

  it("are finite numbers, and shares add up to one", () => {
    each((figures) => {
      for (const number of numbersIn(figures)) assert.ok(Number.isFinite(number) && number >= 0, String(number));
      const { turns, words, people, voices } = figures.participation;
      const all = [...people, ...voices];
      assert.equal(sum(all.map((part) => part.turns)), turns);
      assert.equal(sum(all.map((part) => part.words)), words);
      if (turns > 0) assert.ok(Math.abs(sum(all.map((part) => part.turnShare)) - 1) < 1e-9);
      assert.ok((figures.evenness ?? 0) <= 1);
    });
  });

  it("name bands in order that do not overlap", () => {
    each(({ patterns }, text) => {
      for (const [at, { turns }] of patterns.entries()) {
        assert.ok(turns[0] <= turns[1], text);
        assert.ok(turns[0] > (patterns[at - 1]?.turns[1] ?? -1), text);
      }
    });
  });

  it("do not present one fact as two: exchanges between members are 1 − 2p of the worker's turn share p", () => {
    for (const { text, recording } of read) {
      const { exchange } = stretchOf(recording, vocabulary);
      // With two workers, two of their turns may touch.
      if (
        exchange.length < 2 ||
        new Set(exchange.filter(({ role }) => role === "worker").map((turn) => turn.speaker)).size > 1
      )
        continue;
      const isAcross = (at: number): boolean => exchange[at]?.role === "member" && exchange[at - 1]?.role === "member";
      const across = exchange.filter((_, at) => isAcross(at)).length / (exchange.length - 1);
      const share = exchange.filter(({ role }) => role === "worker").length / exchange.length;
      assert.ok(Math.abs(across - (1 - 2 * share)) <= 2 / (exchange.length - 1) + 1e-9, text);
    }
  });

  it("of the whole are those of the stretch from the first turn to the last", () => {
    for (const { recording, whole } of read) {
      if (recording.turns.length === 0) continue;
      assert.deepEqual(figuresOf(recording, vocabulary, [0, recording.turns.length - 1]), whole);
    }
  });
});
