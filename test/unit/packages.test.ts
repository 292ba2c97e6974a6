import assert from "node:assert/strict";
import { entries } from "../../scripts/build.ts";
import { foldersIn, noticesOf, packagesOf, readForData, type Shipped } from "../../scripts/build/packages.ts";
import { bundled } from "../support/bundled.ts";

/** Licences under which a package may be handed on in a product of any kind, with its notice. */
const allowed = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0", "0BSD"]);

describe("the packages of others in the bundles", function () {
  this.timeout(60_000);
  let packages: readonly Shipped[];
  before(async () => {
    const folders: string[] = [...readForData];
    for (const entry of entries) folders.push(...foldersIn((await bundled(entry)).metafile));
    packages = packagesOf(folders);
  });

  it("are known, the small ones inside of others, too", () => {
    const names = packages.map(({ name }) => name);
    for (const name of ["vscode-languageserver", "vscode-jsonrpc", "yaml", "micromark", "preact", "d3-array", "yauzl"])
      assert.ok(names.includes(name), `${name} of ${names.join(", ")}`);
    assert.ok(!names.includes("esbuild") && !names.includes("eslint"));
  });

  it("are under licences that may be handed on", () => {
    assert.deepEqual(
      packages.filter(({ licence }) => !allowed.has(licence)).map(({ name, licence }) => `${name}: ${licence}`),
      [],
    );
  });

  it("are named with version, licence and who holds the rights", () => {
    const notices = noticesOf(packages);
    for (const { name, version, licence, text } of packages) {
      assert.ok(notices.includes(`${name} ${version} (${licence})`), name);
      assert.ok(text.length > 20, `${name} says nothing about its licence`);
    }
  });
});
