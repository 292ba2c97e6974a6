/** The layer table of eslint.config.js, broken on purpose: a rule that was never seen to fail guards nothing. */
import assert from "node:assert/strict";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

const root = new URL("../..", import.meta.url).pathname;
const eslint = new ESLint({
  cwd: root,
  // The planted files do not exist, so the compiler knows no types for them; the layer rules need none.
  overrideConfig: tseslint.configs.disableTypeChecked,
});

const layerRules = [
  "no-restricted-imports",
  "no-restricted-globals",
  "no-restricted-syntax",
  "no-restricted-properties",
  "no-console",
];

/** Which layer rules speak when a file at this path says this. */
async function reported(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  assert.ok(result, `${filePath} is not linted at all`);
  assert.ok(!result.messages.some((message) => message.fatal), `${code} does not parse`);
  return result.messages.map((message) => message.ruleId ?? "").filter((rule) => layerRules.includes(rule));
}

const network = ["net", "node:net", "http", "https", "http2", "tls", "node:dgram", "dns/promises", "ws", "undici"];

interface Layer {
  readonly file: string;
  readonly forbidden: readonly string[];
  readonly allowed: readonly string[];
}

const layers: readonly Layer[] = [
  {
    file: "core/src/rules/planted.ts",
    forbidden: [
      ...["node:fs", "fs", "fs/promises", "path", "node:process", "worker_threads", "#core", "#protocol"],
      ...["vscode", "vscode-uri", "vscode-languageserver", "vscode-languageserver/node", "vscode-languageclient/node"],
      ...["../../../server/src/server.ts", "../../../client/src/node.ts", "../../../cli/src/main.ts"],
      ...["#convert", "#jobs", "../../../convert/src/index.ts"],
      ...["../../../test/support/draw.ts", "../../../scripts/build.ts"],
    ],
    allowed: ["mdast", "unified", "remark-parse", "yaml", "./rule.ts", "../text/message.ts", "../client-words.ts"],
  },
  {
    file: "server/src/planted.ts",
    forbidden: [
      ...["vscode", "vscode-languageclient", "vscode-languageclient/node", "../../core/src/text/names.ts"],
      ...["../../client/src/node.ts", "../../cli/src/main.ts", "../../test/support/draw.ts"],
      ...["#convert", "#jobs", "../../convert/src/index.ts"],
    ],
    allowed: [
      "#core",
      "#disk",
      "node:fs",
      "vscode-languageserver/node",
      "vscode-languageserver-textdocument",
      "./protocol.ts",
    ],
  },
  {
    file: "server/src/convert.ts",
    forbidden: ["vscode", "vscode-languageclient/node", "../../client/src/node.ts", "../../core/src/text/names.ts"],
    allowed: ["#core", "vscode-languageserver"],
  },
  {
    file: "views/src/planted.ts",
    forbidden: [
      ...["vscode", "#protocol", "#convert", "#disk", "#jobs", "node:fs", "path", "../../core/src/index.ts"],
      ...["../../server/src/server.ts", "../../client/src/node.ts", "../../cli/src/main.ts"],
    ],
    allowed: ["#core", "#message", "preact", "d3-scale", "d3-shape", "./element.ts"],
  },
  {
    file: "client/src/planted.ts",
    forbidden: [
      ...["#core", "../../core/src/index.ts", "../../server/src/server.ts", "../../server/src/protocol.ts"],
      ...["#convert", "../../convert/src/index.ts", "../../convert/src/jobs.ts", "#disk", "../../disk/src/index.ts"],
      ...["../../cli/src/main.ts", "../../test/support/draw.ts"],
    ],
    allowed: ["vscode", "vscode-languageclient/node", "#protocol", "#jobs", "node:path", "./options.ts"],
  },
  {
    file: "convert/src/planted.ts",
    forbidden: [
      ...["vscode", "vscode-languageclient/node", "#protocol", "#convert", "#jobs", "#disk", "../../core/src/index.ts"],
      ...[
        "../../server/src/note.ts",
        "../../client/src/node.ts",
        "../../cli/src/main.ts",
        "../../test/support/draw.ts",
      ],
    ],
    allowed: ["#core", "node:fs", "node:child_process", "docx", "fflate", "./zip.ts"],
  },
  {
    file: "disk/src/planted.ts",
    forbidden: [
      ...["vscode", "vscode-languageserver/node", "vscode-languageclient/node", "#protocol", "#convert", "#jobs"],
      ...["../../core/src/index.ts", "../../convert/src/zip.ts", "../../server/src/note.ts", "../../cli/src/main.ts"],
    ],
    allowed: ["#core", "#zip", "node:fs", "node:path", "fflate", "./shelves.ts"],
  },
  {
    file: "cli/src/planted.ts",
    forbidden: [
      ...["vscode", "vscode-languageserver/node", "vscode-languageclient", "#protocol", "../../core/src/index.ts"],
      ...["#jobs", "../../convert/src/index.ts"],
      ...["../../server/src/note.ts", "../../client/src/node.ts", "../../test/support/draw.ts"],
    ],
    allowed: ["#core", "#convert", "#disk", "node:fs", "node:path", "./output.ts"],
  },
];

/** What each name was answered with, so that a failure shows the name. */
async function answers(names: readonly string[], ask: (name: string) => Promise<string[]>) {
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await ask(name)] as const)));
}

const all = (names: readonly string[], answer: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, answer]));

for (const { file, forbidden, allowed } of layers) {
  describe(`the layer of ${file}`, () => {
    const refused = [...forbidden, ...network];
    it("must not import the others and the network", async () => {
      const found = await answers(refused, (name) =>
        reported(file, `import * as planted from "${name}";\nplanted.use();`),
      );
      assert.deepEqual(found, all(refused, ["no-restricted-imports"]));
    });
    it("must not import their types either", async () => {
      const found = await answers(refused, (name) => reported(file, `export type { Planted } from "${name}";`));
      assert.deepEqual(found, all(refused, ["no-restricted-imports"]));
    });
    it("must not import them later", async () => {
      const found = await answers(refused, (name) => reported(file, `await import("${name}");`));
      assert.deepEqual(found, all(refused, ["no-restricted-syntax"]));
    });
    it("may import what it is made of", async () => {
      const now = await answers(allowed, (name) => reported(file, `import { read } from "${name}";\nread();`));
      const later = await answers(allowed, (name) => reported(file, `await import("${name}");`));
      assert.deepEqual([now, later], [all(allowed, []), all(allowed, [])]);
    });
    it("must not touch the network's globals", async () => {
      const names = ["fetch", "WebSocket", "XMLHttpRequest", "EventSource"];
      const found = await answers(names, (name) => reported(file, `export const planted = ${name};`));
      assert.deepEqual(found, all(names, ["no-restricted-globals"]));
    });
    it("names what it exports", async () => {
      assert.deepEqual(await reported(file, "export default 1;"), ["no-restricted-syntax"]);
    });
  });
}

describe("the core has no host", () => {
  const file = "core/src/planted.ts";
  it("must not touch a clock, a timer, a console or a process", async () => {
    const names = ["process", "Buffer", "Date", "console", "setTimeout", "setInterval", "setImmediate", "globalThis"];
    const found = await answers(names, (name) => reported(file, `export const planted = ${name};`));
    assert.deepEqual(found, all(names, ["no-restricted-globals"]));
  });
  it("must not throw dice", async () => {
    assert.deepEqual(await reported(file, "export const planted = Math.random();"), ["no-restricted-properties"]);
  });
  it("may use the language", async () => {
    const code = "export const planted = [Math, JSON, Intl, Map, RegExp, structuredClone];";
    assert.deepEqual(await reported(file, code), []);
  });
});

describe("the server", () => {
  const twoVocabularies = (name: string) => `import type { ${name} } from "#core";\nexport type Planted = ${name};`;
  for (const name of ["Span", "FileSpan"]) {
    it(`knows ${name} only in convert.ts`, async () => {
      assert.deepEqual(await reported("server/src/planted.ts", twoVocabularies(name)), ["no-restricted-imports"]);
      assert.deepEqual(await reported("server/src/convert.ts", twoVocabularies(name)), []);
    });
  }
  it("keeps off the console, which is the protocol's", async () => {
    assert.deepEqual(await reported("server/src/planted.ts", "console.log(1);"), ["no-console"]);
  });
});
