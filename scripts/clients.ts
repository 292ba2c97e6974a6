/**
 * `npm run test:clients`: the package as npm would install it, and other people's editors that work with it. Editors that
 * are missing are installed from Debian (Helix beside it, from a newer one); one that cannot be had is a failure with its reason. `npm run test:clients --
 * neovim emacs` runs these alone.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { installedServer } from "./clients/installed.ts";
import { clients, type Stage } from "./clients/list.ts";
import { closingLine } from "./testing/counts.ts";
import { atExit } from "./vscode/cleanup.ts";

/** Accents, an emoji and a joined one before what is looked for: places are counted in three ways. */
const recording = `---
recording: group
worker: Sam
members: [Begoña, Íñigo]
---

**Begoña → Íñigo:** 🙂 Sí, yo también. 👩‍🏫 #same-boat #nonsens
**Íñigo:** Sí.
`;

const wanted = process.argv.slice(2);
const chosen = clients.filter(({ name }) => wanted.length === 0 || wanted.some((each) => name.startsWith(each)));
if (chosen.length === 0) throw new Error(`There are ${clients.map(({ name }) => name).join(", ")}.`);

const folder = mkdtempSync(path.join(tmpdir(), "process-recordings-clients-"));
atExit(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
const stage: Stage = { server: await installedServer(folder), file: path.join(folder, "begoña.recording.md") };

let passes = 0;
for (const { name, run } of chosen) {
  console.log(`\n${name}`);
  // Editors change the file that they are given.
  writeFileSync(stage.file, recording);
  try {
    await run(stage);
    passes++;
    console.log(`✔ ${name}`);
  } catch (error) {
    console.log(`✘ ${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
const failures = chosen.length - passes;
console.log(`\n${closingLine([{ passes, failures, pending: 0 }])}`);
process.exit(failures === 0 ? 0 : 1);
