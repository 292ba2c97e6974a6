/** How long the extension takes to wake up in a real VS Code, against one that does nothing. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../project.ts";
import { runInBrowserHost } from "../../vscode/host.ts";
import { cache } from "../../vscode/paths.ts";
import { type Bench, collector } from "../measure.ts";

/** Asks VS Code to wake an extension up, and writes down how many milliseconds that took: loading and activating. */
const probe = `exports.run = async () => {
  const extension = require("vscode").extensions.getExtension(process.env.BENCH_EXTENSION);
  if (!extension || extension.isActive) throw new Error("There is no extension asleep.");
  const began = performance.now();
  await extension.activate();
  require("node:fs").writeFileSync(process.env.BENCH_RESULT, String(performance.now() - began));
};
`;

const nothing = {
  ...{ name: "nothing", publisher: "bench", version: "0.0.1", engines: { vscode: "^1.100.0" }, main: "./main.js" },
  activationEvents: ["onLanguage:markdown"],
};

/** Wakings of an extension, each in a VS Code of its own; here V is an extension that does nothing. */
export async function measureActivation({ quick, note }: Bench): Promise<void> {
  const empty = join(cache, "bench/nothing");
  mkdirSync(empty, { recursive: true });
  mkdirSync(join(cache, "tests"), { recursive: true });
  writeFileSync(join(empty, "package.json"), JSON.stringify(nothing));
  writeFileSync(join(empty, "main.js"), "exports.activate = () => {};\n");
  // Tests must lie in the folder of the extension under test.
  const runs = {
    ours: { id: "process-recordings.process-recordings", extension: root, tests: join(cache, "tests/activation.cjs") },
    V: { id: "bench.nothing", extension: empty, tests: join(empty, "activation.cjs") },
  };
  const result = join(cache, "bench/activation.txt");
  const ms = collector(Object.keys(runs));
  for (let round = 0; round < (quick ? 2 : 5); round++) {
    for (const [name, { id, extension, tests }] of Object.entries(runs)) {
      writeFileSync(tests, probe);
      rmSync(result, { force: true });
      const env = { BENCH_EXTENSION: id, BENCH_RESULT: result };
      const code = await runInBrowserHost({ extension, tests, env, limitMs: 60_000 });
      if (code !== 0) throw new Error(`The extension ${id} did not wake up.`);
      ms[name]?.push(Number(readFileSync(result, "utf8")));
    }
  }
  note({ what: "activation in VS Code", unit: "ms", of: ms });
}
