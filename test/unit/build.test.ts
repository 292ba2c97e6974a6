import assert from "node:assert/strict";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { entries } from "../../scripts/build.ts";
import { inAscii } from "../../scripts/build/ascii.ts";
import { leftApart } from "../../scripts/build/apart.ts";
import { root } from "../../scripts/project.ts";
import { bundled } from "../support/bundled.ts";

const entryOf = (name: string) => entries.find((entry) => entry.name === name)!;

/** The files that a bundle holds something of. */
async function filesIn(name: string): Promise<readonly string[]> {
  const [output] = Object.values((await bundled(entryOf(name))).metafile.outputs);
  return Object.entries(output!.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
}

describe("the bundles", () => {
  it("for pages and workers ask for nothing of Node", async () => {
    for (const entry of entries.filter(({ host }) => host === "browser")) {
      const { metafile } = await bundled(entry);
      const asked = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
      const known = [...(entry.external ?? []), ...(entry.apart ?? []).map((name) => `./${name}.js`)];
      assert.deepEqual(
        asked.filter((path) => !known.includes(path)),
        [],
        entry.name,
      );
    }
  });

  it("let the server begin without anything that it reads with", async () => {
    const files = await filesIn("hello");
    assert.ok(files.includes("server/src/node.ts"));
    assert.deepEqual(
      files.filter((path) => /^core\/src\/(?!features\/token-legend)|node_modules\//.test(path)),
      [],
    );
  });

  it("read ordinary recordings without YAML's library and without remark", async () => {
    for (const name of ["core", "cli"]) {
      const files = await filesIn(name);
      assert.ok(files.includes("core/src/markdown/inline.ts"));
      const libraries = files.filter((path) => /node_modules\/(?:yaml|remark-parse|micromark)\//.test(path));
      assert.deepEqual(libraries, [], name);
    }
  });

  it("are ASCII, and mean the same", async () => {
    for (const { contents } of (await Promise.all(entries.map((entry) => bundled(entry)))).flatMap(
      (each) => each.outputFiles,
    ))
      assert.ok(contents.every((byte) => byte < 0x80));
    const found = /[’—]|[👩🙂]/u;
    const [, source = ""] = /^\/(.*)\/u$/.exec(inAscii(String(found))) ?? [];
    const escaped = new RegExp(source, "u");
    for (const text of ["’", "—", "👩", "🙂", "'", "\ud83d"]) assert.equal(escaped.test(text), found.test(text), text);
  });

  describe("what stands apart", () => {
    const folder = mkdtempSync(join(realpathSync(tmpdir()), "process-recordings-apart-"));
    after(() => {
      rmSync(folder, { recursive: true });
    });
    const withApart = (apart: string) => {
      const [source, entry] = [join(folder, "far.ts"), join(folder, "near.ts")];
      writeFileSync(source, apart);
      writeFileSync(entry, 'import { far } from "./far.ts"; console.log(far(1));');
      const plugins = [leftApart([{ name: "far", source: relative(root, source) }])];
      const options = { bundle: true, write: false, format: "cjs", platform: "node", logLevel: "silent" } as const;
      return build({ ...options, entryPoints: [entry], plugins });
    };

    it("is loaded at the first call", async () => {
      const [file] = (await withApart("export function far(x: number): number { return x + 1; }")).outputFiles;
      assert.match(file!.text, /require\("\.\/far\.js"\)/);
      assert.doesNotMatch(file!.text, /x \+ 1/);
    });

    it("exports functions only, since anything else would have to be there at once", async () => {
      await assert.rejects(withApart("export const far = (x: number): number => x + 1;"), /can export functions only/);
    });
  });
});
