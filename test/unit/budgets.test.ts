import assert from "node:assert/strict";
import { entries } from "../../scripts/build.ts";
import { budget, budgets, overBudget } from "../../scripts/testing/budgets.ts";

describe("the budgets of what is shipped", () => {
  it("are kept by an extension and bundles that are small enough", () => {
    assert.deepEqual(overBudget(budget, new Map([["hello.js", 1024]])), []);
  });

  it("name what is too large, and what nobody has given a budget", () => {
    const bundles = new Map([
      ["hello.js", budgets["hello.js"]! * 1024 + 1],
      ["new.js", 10],
    ]);
    const [vsix, hello, unknown, ...more] = overBudget(budget + 1, bundles);
    assert.match(vsix!, new RegExp(`packed extension has ${budget + 1} bytes, and may have ${budget}`));
    assert.match(hello!, /dist\/hello\.js has 6 KiB, and may have 5/);
    assert.match(unknown!, /dist\/new\.js has no budget/);
    assert.deepEqual(more, []);
  });

  it("are there for the bundles that are built, and for no others", () => {
    const files = entries.map(({ name, ending = ".js" }) => name + ending);
    assert.deepEqual(Object.keys(budgets).sort(), files.sort());
  });
});
