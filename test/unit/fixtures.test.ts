import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { redraw } from "../support/draw.ts";

/** To redraw after a change that is meant: `UPDATE=1 npm run unit`, then read the difference. */
describe("fixtures", () => {
  for (const name of readdirSync("test/fixtures")) {
    it(name, () => {
      const path = `test/fixtures/${name}`;
      const fixture = readFileSync(path, "utf8");
      const image = redraw(fixture);
      if (process.env["UPDATE"]) writeFileSync(path, image);
      else assert.equal(image, fixture);
    });
  }
});
