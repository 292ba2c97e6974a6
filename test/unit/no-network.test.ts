/** The bundles hold no network code: neither what they import nor what they say. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join, relative } from "node:path";
import type { Metafile } from "esbuild";
import { isNetworkModule, networkModules, refusal } from "../../scripts/build/no-network.ts";
import { bundle, entries } from "../../scripts/build.ts";
import { root } from "../../scripts/project.ts";
import { bundled } from "../support/bundled.ts";

/** Packages whose whole purpose is the network; `packaged` names their folders. */
const networkPackages = ["undici", "ws", "node-fetch", "axios", "got", "isomorphic-fetch", "cross-fetch"];
const packaged = new RegExp(`(?:^|/)node_modules/(?:${networkPackages.join("|")})/`);
const imported = new RegExp(`^(?:${networkPackages.join("|")})(?:/.*)?$`);

/** Words that only a program with network code has a use for. */
const words = /\bfetch\(|\bXMLHttpRequest\b|\bnew WebSocket\b|\bEventSource\(|\bsendBeacon\b/g;
const required = new RegExp(
  `(?:\\brequire|\\bimport|\\bgetBuiltinModule)\\(["'\`](?:node:)?(?:${networkModules.join("|")})(?:/[^"'\`]*)?["'\`]\\)`,
  "g",
);

/** Everything in a bundle that could reach the network. */
function reaches(text: string, metafile: Metafile): string[] {
  const outside = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
  return [
    ...outside.filter((path) => isNetworkModule.test(path) || imported.test(path)),
    ...Object.keys(metafile.inputs).filter((path) => packaged.test(path)),
    ...(text.match(words) ?? []),
    ...(text.match(required) ?? []),
  ];
}

function textOf({ outputFiles, metafile }: Awaited<ReturnType<typeof bundle>>) {
  const [file] = outputFiles;
  assert.ok(file);
  return { text: file.text, metafile };
}

describe("the bundles have no network code", () => {
  for (const entry of entries) {
    it(`dist/${entry.name}.js`, async () => {
      const { text, metafile } = textOf(await bundled(entry));
      assert.deepEqual(reaches(text, metafile), []);
      const outside = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
      const known = [...builtinModules, ...builtinModules.map((name) => `node:${name}`), ...(entry.external ?? [])];
      known.push(...(entry.apart ?? []).map((name) => `./${name}.js`));
      assert.deepEqual(
        outside.filter((path) => !known.includes(path)),
        [],
        "everything else is bundled",
      );
    });
  }
});

describe("a bundle with network code", () => {
  let folder = "";
  before(() => {
    mkdirSync(join(root, "node_modules/.cache"), { recursive: true });
    folder = mkdtempSync(join(root, "node_modules/.cache/no-network-"));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  /** Bundles a program as the product is bundled, and runs it. */
  async function planted(code: string) {
    const source = join(folder, "planted.mjs");
    const built = join(folder, "planted.cjs");
    writeFileSync(source, code);
    const { text, metafile } = textOf(await bundle({ name: "planted", source: relative(root, source) }));
    writeFileSync(built, text);
    const { status, stdout, stderr } = spawnSync(process.execPath, [built], { encoding: "utf8" });
    return { reaches: reaches(text, metafile), status, stdout, stderr };
  }

  const uses = [
    'import net from "node:net"; net.connect(1);',
    'import { connect } from "net"; connect(1);',
    'import * as https from "https"; https.get("https://example.org");',
    'import { lookup } from "node:dns/promises"; lookup("example.org");',
    'const http = require("http"); new http.Agent();',
    'import("node:http2").then((http2) => http2.connect("https://example.org"));',
    'import dgram from "dgram"; dgram.createSocket("udp4");',
    'import tls from "tls"; class Mine extends tls.TLSSocket {}; new Mine();',
  ];
  for (const code of uses) {
    it(`throws when it says ${code}`, async () => {
      const result = await planted(code);
      assert.deepEqual(result.reaches, []);
      assert.notEqual(result.status, 0);
      assert.match(result.stderr, new RegExp(refusal));
    });
  }

  it("runs as long as it only imports", async () => {
    const imports = networkModules.map(
      (name, index) => `import planted${index} from "${name}"; import "node:${name}";`,
    );
    const typed = networkModules.map((_, index) => `typeof planted${index}`);
    const result = await planted(`${imports.join("\n")}\nconsole.log([${typed.join(", ")}].join());`);
    assert.equal(result.stdout, `${networkModules.map(() => "function").join()}\n`);
  });

  it("runs vscode-languageserver, which imports net for its sockets", async () => {
    const result = await planted(
      'import { createMessageConnection } from "vscode-languageserver/node"; console.log(typeof createMessageConnection);',
    );
    assert.deepEqual(result.reaches, []);
    assert.deepEqual([result.stdout, result.stderr], ["function\n", ""]);
  });

  for (const code of [
    'fetch("https://example.org");',
    'new WebSocket("wss://example.org");',
    "new XMLHttpRequest();",
    'process.getBuiltinModule("node:net").connect(1);',
    'import { fetch as get } from "undici"; get("https://example.org");',
  ]) {
    it(`is noticed when it says ${code}`, async () => {
      writeFileSync(join(folder, "planted.mjs"), code);
      const source = relative(root, join(folder, "planted.mjs"));
      const { text, metafile } = textOf(await bundle({ name: "planted", source, external: ["undici"] }));
      assert.notDeepEqual(reaches(text, metafile), []);
    });
  }
});
