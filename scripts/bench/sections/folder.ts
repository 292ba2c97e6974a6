/** A folder of recordings, each tool as a whole process. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate, type Mark } from "../generate.ts";
import { type Bench, collector, inTurn, noneBecause, type Sample, sum } from "../measure.ts";
import { peersFolder } from "../peers.ts";
import { benchFolder, ourCommandLine, rumdl } from "../servers.ts";
import { runWhole } from "../whole.ts";

interface Tool {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly mark: Mark;
  /** How the line of one of the findings looks. */
  readonly finding: RegExp;
}

const turns = 200;
const findings = 40;
/** What slow tools get; each of them runs once. */
const limitMs = 15_000;

/** Files a second, and peak memory. */
export async function measureFolder({ quick, peers, missing, note }: Bench): Promise<void> {
  const files = quick ? 100 : 1000;
  const folders = { tag: write("tag", files), reference: write("reference", files) };
  const tools = toolsFor(await ourCommandLine(), folders).filter(({ name }) => name === "ours" || peers.length > 0);
  const names = tools.map(({ name }) => name).filter((name) => !(name in missing));
  const [speed, memory, spent] = [collector(names), collector(names), collector(names)];
  const failed: Record<string, Sample> = { ...missing };
  for (let round = 0; round < 3; round++)
    for (const { name, command, mark, finding } of inTurn(tools, round)) {
      if (name in failed || sum(spent[name] ?? []) > limitMs) continue;
      try {
        const { ms, output, code, peakMb } = await runWhole(command, folders[mark]);
        const found = output.split("\n").filter((line) => finding.test(line)).length;
        if (found !== files * findings)
          throw new Error(`${found} findings instead of ${files * findings} (exit code ${code ?? "none"})`);
        speed[name]?.push((1000 * files) / ms);
        if (peakMb !== undefined) memory[name]?.push(peakMb);
        spent[name]?.push(ms);
      } catch (error) {
        if (name === "ours") throw error;
        failed[name] = noneBecause(error);
      }
    }
  note({ what: "folder, whole process", turns, unit: "files/s", of: { ...speed, ...failed } });
  note({ what: "folder, peak memory", turns, unit: "MB", of: { ...memory, ...failed } });
}

function write(mark: Mark, files: number): string {
  const folder = join(benchFolder, `folder-${mark}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (let seed = 0; seed < files; seed++) {
    const { text } = generate({ turns, findings, mark, seed });
    writeFileSync(join(folder, `${String(seed).padStart(4, "0")}.recording.md`), text);
  }
  return folder;
}

/** Each with its recommended rules, without long lines, which would be thousands more to print. */
function toolsFor(commandLine: string, { tag, reference }: Readonly<Record<Mark, string>>): readonly Tool[] {
  const bin = (name: string): string => join(peersFolder, "node_modules/.bin", name);
  const noLongLines = '{ "config": { "MD013": false } }\n';
  const config = join(reference, ".markdownlint-cli2.jsonc");
  writeFileSync(config, noLongLines);
  const plugins = ["remark-frontmatter", "remark-gfm", "remark-preset-lint-recommended"].flatMap((name) => [
    "--use",
    join(peersFolder, "node_modules", name, "index.js"),
  ]);
  return [
    { name: "ours", command: [process.execPath, commandLine, "check", tag], mark: "tag", finding: /unknown-tag/ },
    {
      name: "rumdl",
      command: [rumdl, "check", "--no-config", "--no-cache", "--disable", "MD013", reference],
      ...{ mark: "reference", finding: /MD052/ },
    },
    {
      name: "markdownlint",
      command: [process.execPath, bin("markdownlint-cli2"), "**/*.md"],
      ...{ mark: "reference", finding: /MD052/ },
    },
    {
      name: "remark",
      command: [process.execPath, bin("remark"), reference, "--quiet", "--no-stdout", ...plugins],
      ...{ mark: "reference", finding: /no-undefined-references/ },
    },
  ];
}
