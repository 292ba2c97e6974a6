/** The packs of `packs/`, read as everybody's packs are: the built-in one, and those that are bundled as files. */
import {
  createLines,
  isUsable,
  type Pack,
  type PackFile,
  type PackProblem,
  provePack,
  readPack,
  render,
  rules,
} from "#core";
import manifest from "../../package.json" with { type: "json" };
import type { File } from "./file.ts";

/** Our packs, and everything that is wrong with them. */
export interface Packs {
  readonly builtIn: Pack | undefined;
  /** The others by name, as files. */
  readonly bundled: ReadonlyMap<string, readonly PackFile[]>;
  readonly problems: readonly string[];
}

const builtInName = "mutual-aid";

/** Reads and proves all packs; paths of files begin with the name of their pack. */
export function readPacks(files: readonly File[]): Packs {
  const names = [...new Set(files.map(({ path }) => path.slice(0, path.indexOf("/"))))].sort();
  const filesOf = (name: string): readonly PackFile[] =>
    files
      .filter(({ path }) => path.startsWith(`${name}/`))
      .map(({ path, text }) => ({ path: path.slice(name.length + 1), text, bytes: Buffer.byteLength(text) }));
  const problems: string[] = [];
  const read = (name: string): Pack | undefined => {
    const own = filesOf(name);
    const reading = readPack(own, { find: filesOf, rules, tool: manifest.version });
    const proved = reading.pack && isUsable(reading.problems) ? provePack(own, reading.pack, rules) : [];
    // Packs may set rules that come with the next version of the tool; our own do.
    const wrong = [...reading.problems, ...proved].filter(({ code }) => code !== "unknown-rule");
    problems.push(...wrong.map((problem) => lineOf(name, problem, own)));
    return reading.pack;
  };
  const packs = new Map(names.map((name) => [name, read(name)]));
  const others = names.filter((name) => name !== builtInName);
  return { builtIn: packs.get(builtInName), bundled: new Map(others.map((name) => [name, filesOf(name)])), problems };
}

function lineOf(pack: string, { file, start, message }: PackProblem, files: readonly PackFile[]): string {
  const text = files.find(({ path }) => path === file)?.text ?? "";
  const { line, character } = createLines(text).positionAt(start);
  return `packs/${pack}/${file}:${line + 1}:${character + 1}: ${render(message)}`;
}

/**
 * `core/src/packs/bundled.ts`: the packs that come with the tool besides the built-in one. Each is a function, so that
 * nothing is made of it, or even read by the engine, before somebody asks for it.
 */
export function bundledFile(bundled: Packs["bundled"]): File {
  const entries = [...bundled].map(([name, files]) => {
    const lines = files.map((file) => `    ${JSON.stringify(file)},\n`);
    return `  ${JSON.stringify(name)}: () => [\n${lines.join("")}  ],\n`;
  });
  const text = `/** Made by \`npm run generate\` from packs/. Do not edit. */
import type { PackFile } from "./files.ts";

/** Packs that come with the tool besides the built-in one. */
export const bundledPacks: Readonly<Record<string, () => readonly PackFile[]>> = {
${entries.join("")}};
`;
  return { path: "core/src/packs/bundled.ts", text };
}
