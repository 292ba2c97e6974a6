/**
 * What the code must look like, and who may know whom. `layers` below is the architecture: change it
 * together with ARCHITECTURE.md, never to get a commit through. `test/unit/layers.test.ts` plants each violation.
 */
import { builtinModules } from "node:module";
import jsdoc from "eslint-plugin-jsdoc";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const words = (text) => text.trim().split(/\s+/);
const alternatives = (names) => names.map((name) => name.replace(/[/.]/g, "\\$&")).join("|");

/** Node's own modules, with and without `node:`. */
const node = `(?:node:.+|(?:${alternatives(builtinModules.filter((name) => !name.startsWith("_")))})(?:/.*)?)$`;
const networkModules = alternatives(words("net http https http2 tls dgram dns undici ws axios got node-fetch"));
/** Recordings never leave the machine: no layer of the product may open a connection. */
const network = `(?:node:)?(?:${networkModules})(?:/.*)?$`;
const networkGlobals = words("fetch WebSocket WebSocketStream EventSource XMLHttpRequest");
/** A path that climbs into another top-level folder. */
const folders = (names) => `\\.{1,2}/(?:.*/)?(?:${names})(?:/.*)?$`;

/** What hosts give and the core must not take: it has no clock, no timers and no console. */
const hostGlobals = words(`
  process Buffer global globalThis self window document navigator performance crypto console Date
  setTimeout setInterval setImmediate clearTimeout clearInterval clearImmediate queueMicrotask requestAnimationFrame
  require module exports __dirname __filename localStorage sessionStorage postMessage Worker`);

const houseStyle = [
  { selector: "ExportDefaultDeclaration", message: "Name what you export." },
  { selector: "TSEnumDeclaration", message: "Write a union of string literals." },
];

/** One row of the table: what the files of a layer must not import or touch, and why. */
function layer(name, forbidden, why, { files = [`${name}/src/**/*.ts`], ignores = [], names = [], globals = [] } = {}) {
  const regex = `^(?:${[...forbidden, network].join("|")})`;
  const noNetwork = networkGlobals.map((global) => ({ name: global, message: "There is no network code here." }));
  return {
    name: `layer/${name}`,
    files,
    ignores,
    rules: {
      "no-restricted-imports": ["error", { patterns: [{ regex, message: why }, ...names] }],
      "no-restricted-globals": ["error", ...noNetwork, ...globals.map((global) => ({ name: global, message: why }))],
      "no-restricted-syntax": [
        "error",
        ...houseStyle,
        // The rule above sees no `import("…")`. A regular expression in a selector must not hold a slash.
        { selector: `ImportExpression[source.value=/${regex.replaceAll("/", "\\x2f")}/]`, message: why },
      ],
    },
  };
}

const asks = "The server knows the protocol and the core's door, not the editor.";
const serverForbidden = [
  "vscode$",
  "vscode-languageclient",
  "#convert",
  "#zip",
  "#jobs",
  "#views",
  "#messages",
  folders("core|convert|disk|views|client|cli|test|scripts"),
];
const onlyConvert = {
  regex: "^#core$",
  importNames: ["Span", "FileSpan"],
  message: "Only convert.ts knows both the core's places and the protocol's.",
};

const layers = [
  layer(
    "core",
    [node, "vscode", "#", folders("server|convert|disk|views|client|cli|test|scripts")],
    "The core knows neither host nor editor.",
    { globals: hostGlobals },
  ),
  layer("server", serverForbidden, asks, { ignores: ["server/src/convert.ts"], names: [onlyConvert] }),
  layer("server/convert", serverForbidden, asks, { files: ["server/src/convert.ts"] }),
  layer(
    "convert",
    [
      "vscode",
      "#protocol",
      "#convert",
      "#jobs",
      "#disk",
      "#views",
      "#messages",
      folders("core|server|disk|views|client|cli|test|scripts"),
    ],
    "Conversions know #core, and neither editor nor command line.",
  ),
  layer(
    "disk",
    [
      "vscode",
      "#protocol",
      "#convert",
      "#jobs",
      "#views",
      "#messages",
      folders("core|server|convert|views|client|cli|test|scripts"),
    ],
    "What server and command line do with a disk knows #core and #zip.",
  ),
  layer(
    "views",
    [node, "vscode", "#(?!core$|message$)", folders("core|server|convert|disk|client|cli|test|scripts")],
    "Views draw what #core has counted; they know neither files nor the editor.",
  ),
  layer(
    "client",
    ["#core", "#convert", "#disk", "#views", folders("core|server|convert|disk|views|cli|test|scripts")],
    "The client asks the server, in #protocol, conversions, in #jobs, and its web views, in #messages.",
  ),
  layer(
    "cli",
    ["vscode", "#protocol", "#jobs", folders("core|server|convert|disk|views|client|test|scripts")],
    "The command line knows only #core, #convert, #disk and #views.",
  ),
];

export default defineConfig(
  globalIgnores(["**/dist/", "**/.tsc/", "**/.vscode-test*/", "test/fixtures/", "test/corpus/", "test/screenshots/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: "error",
      "no-restricted-syntax": ["error", ...houseStyle],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      // Numbers in sentences are half of what we print.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `items.forEach((item) => list.push(item))` and `return refuse(why)` read well and confuse nobody.
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // `[...word]` are the code points of a word, and that is what we mean by it.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // `while (true)` around a scanner says what it does.
      "@typescript-eslint/no-unnecessary-condition": [
        "error",
        { allowConstantLoopConditions: "only-allowed-literals" },
      ],
      // The compiler finds unused names already (noUnusedLocals, noUnusedParameters).
      "@typescript-eslint/no-unused-vars": "off",
      // `Record<string, T>` and index signatures each read best somewhere.
      "@typescript-eslint/consistent-indexed-object-style": "off",
    },
  },
  ...layers,
  {
    files: ["core/src/**/*.ts"],
    plugins: { jsdoc },
    rules: {
      // Type aliases and tables are left out: a union of literals, or a rule with its summary, says itself.
      "jsdoc/require-jsdoc": [
        "error",
        {
          publicOnly: true,
          enableFixer: false,
          require: { FunctionDeclaration: true, ArrowFunctionExpression: true, ClassDeclaration: true },
          contexts: ["ExportNamedDeclaration > TSInterfaceDeclaration"],
        },
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The core gives the same answer twice." },
      ],
    },
  },
  // On stdio, a word on the console breaks the protocol. Say it to `connection.console`.
  { files: ["server/src/**/*.ts"], rules: { "no-console": "error" } },
  {
    files: ["test/**/*.ts"],
    rules: {
      // A test that meets `undefined` fails by itself.
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
);
