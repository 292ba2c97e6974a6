/** Cells of a table's row. */
import assert from "node:assert/strict";
import { cellsOf } from "../../core/src/markdown/table.ts";

describe("the cells of a row", () => {
  for (const [row, cells] of [
    ["| a | b |", ["a", "b"]],
    ["a | b", ["a", "b"]],
    ["| a || c |", ["a", "", "c"]],
    ["||", [""]],
    ["|", []],
    ["", []],
    ["   ", []],
    ["| a \\| b | c |", ["a \\| b", "c"]],
    ["| a \\\\| b |", ["a \\\\", "b"]],
    ["| what Tina said\\", ["what Tina said\\"]],
    ["| a |\r\n", ["a"]],
  ] as const)
    it(`${JSON.stringify(row)} → ${JSON.stringify(cells)}`, () => {
      const found = cellsOf(row);
      assert.deepEqual(
        found.map(({ text }) => text),
        cells,
      );
      for (const { text, start, end } of found) assert.equal(row.slice(start, end), text);
    });
});
