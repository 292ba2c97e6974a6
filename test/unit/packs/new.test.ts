/** A pack that somebody begins is in order as it is. */
import assert from "node:assert/strict";
import { newPack } from "#core";
import { filesOf, packOf, proved, said } from "./pack.ts";

describe("a new course pack", () => {
  for (const language of ["en", "es"] as const) {
    const files = filesOf(Object.fromEntries(newPack("SOWK 487w", language).map(({ path, text }) => [path, text])));

    it(`in ${language} has nothing wrong with it, and no two packs have the same ids`, () => {
      assert.deepEqual([...said(files), ...proved(files)], []);
      const pack = packOf(files);
      assert.equal(pack.name, "sowk-487w");
      assert.ok(pack.concepts.some(({ id }) => id.startsWith("sowk-487w-concept")));
      assert.ok(pack.templates.some(({ id }) => id === "sowk-487w-first-minutes"));
    });

    it(`in ${language} is in order with its examples switched on`, () => {
      const on = files.map((file) => ({ ...file, text: file.text?.replace(/^# ?(?=-|  |[a-z-]+:$)/gm, "") ?? "" }));
      assert.deepEqual(
        said(
          on
            .filter(({ path }) => path !== "pack.yaml")
            .concat(
              files.filter(({ path }) => path === "pack.yaml").map((file) => ({ ...file, text: file.text ?? "" })),
            ),
        ),
        [],
      );
    });
  }

  it("has an id whatever its name", () => {
    for (const [name, id] of [
      ["487", "course-487"],
      ["", "course"],
      ["Añoranza", "añoranza"],
      ["!!", "course"],
      ["Mutual Aid", "course-mutual-aid"],
      ["individual", "course-individual"],
    ])
      assert.equal(newPack(name!, "en")[0]?.text.match(/^name: (.*)$/m)?.[1], id);
  });
});
