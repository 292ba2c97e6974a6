import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { project } from "../../scripts/vscode/paths.ts";

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category?: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string; readonly when?: string }[]>>;
  };
}

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(project, file), "utf8"));
const { commands, menus } = (read("package.json") as Manifest).contributes;

/** Keys reach the palette, the menus of the editor and the explorer, and those beside a comment. */
describe("the manifest's commands", () => {
  it("are reached by keyboard: from the palette, or from a menu that keys open", () => {
    const hidden = new Set(
      menus["commandPalette"]?.flatMap(({ command, when }) => (when === "false" ? [command] : [])),
    );
    const elsewhere = new Set(
      Object.entries(menus).flatMap(([menu, items]) =>
        menu === "commandPalette" ? [] : items.map(({ command }) => command),
      ),
    );
    const lost = commands.filter(({ command }) => hidden.has(command) && !elsewhere.has(command));
    assert.deepEqual(lost, []);
  });

  it("have a name of their own, in English and in Spanish", () => {
    for (const file of ["package.nls.json", "package.nls.es.json"]) {
      const names = read(file) as Readonly<Record<string, string>>;
      const inPalette = commands.map(({ title, category }) => {
        const name = names[title.slice(1, -1)];
        assert.ok(title.startsWith("%") && name !== undefined && name !== "", `${file}: ${title}`);
        return `${category ?? ""}: ${name}`;
      });
      assert.deepEqual(
        inPalette.filter((name, at) => inPalette.indexOf(name) !== at),
        [],
        file,
      );
    }
  });
});
