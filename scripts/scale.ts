/** `npm run scale`: measures a folder of recordings on the command line, and writes `docs/scale.md`. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { format } from "prettier";
import { generate } from "./bench/generate.ts";
import { ourCommandLine } from "./bench/servers.ts";
import { runWhole, type Whole } from "./bench/whole.ts";
import { root } from "./project.ts";
import { type Measured, pageOf } from "./scale/page.ts";
import { atExit } from "./vscode/cleanup.ts";

/** As long as a session of an hour with remarks is. */
const turns = 200;
const [files, rounds] = [1_000, 3];
/** An archive of a university, as parts bring it. */
const archive = 100_000;

const home = mkdtempSync(join(tmpdir(), "process-recordings-scale-"));
atExit(() => rmSync(home, { recursive: true, force: true }));
const folder = join(home, "class");
mkdirSync(folder);
for (let seed = 0; seed < files; seed++)
  writeFileSync(join(folder, `${seed}.recording.md`), generate({ turns, findings: 20, mark: "tag", seed }).text);

const program = await ourCommandLine();
const [load = 0] = loadavg();

/** The best of some rounds: others may be at work on the machine. */
async function best(...args: readonly string[]): Promise<Whole> {
  const all: Whole[] = [];
  for (let round = 0; round < rounds; round++) {
    const whole = await runWhole([process.execPath, program, ...args], home);
    if (whole.code === 2) throw new Error(whole.output.slice(-500));
    all.push(whole);
  }
  return all.reduce((one, other) => (other.ms < one.ms ? other : one));
}

const measured = async (what: string, count: number, ...args: readonly string[]): Promise<Measured> => {
  const { ms, peakMb } = await best(...args);
  console.log(`${what}: ${((1000 * count) / ms).toFixed(0)} files/s, ${peakMb?.toFixed(0) ?? "–"} MB`);
  return { what, perSecond: (1000 * count) / ms, seconds: ms / 1000, ...(peakMb !== undefined && { peakMb }) };
};

const check = await measured("check", files, "check", "--format", "ndjson", "--fail-on", "never", "class");
const stats = await measured("stats", files, "stats", "--format", "ndjson", "class");
const lines = (await runWhole([process.execPath, program, "stats", "--format", "ndjson", "class"], home)).output.trim();
const part = (at: number): string => lines.replaceAll("/class/", `/archive-${at}/`);
const parts = Array.from({ length: archive / files }, (_, at) => `part-${at}.ndjson`);
for (const [at, name] of parts.entries()) writeFileSync(join(home, name), `${part(at)}\n`);
const merge = await measured("stats --merge", archive, "stats", "--merge", "--format", "csv", ...parts);

const [cpu] = cpus();
const machine = `${cpus().length} × ${cpu?.model ?? "?"}, ${Math.round(totalmem() / 1024 ** 3)} GiB, Node ${process.version}, load ${load.toFixed(1)} at the start`;
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string };
const page = pageOf({ check, stats, merge, machine, turns, files, archive, version });
writeFileSync(join(root, "docs/scale.md"), await format(page, { parser: "markdown", printWidth: 120 }));
