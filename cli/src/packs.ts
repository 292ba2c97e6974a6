/** Course packs of a run: those that were named with `--pack`, and those beside recordings. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { createLines, isUsable, type Lines, message, type PackFile, type PackProblem } from "#core";
import {
  createLibrary,
  isArchive,
  type Library,
  type NamedPack,
  openArchive,
  packFolder,
  type RawFile,
  textsOf,
} from "#disk";
import manifest from "../../package.json" with { type: "json" };
import { type Fault, whyNot } from "./fault.ts";

/** No pack was named. */
export const noPacks: readonly NamedPack[] = [];

const libraries = new WeakMap<readonly NamedPack[], Library>();

/** The library of a run with these packs. */
export function libraryOf(named: readonly NamedPack[]): Library {
  const known = libraries.get(named);
  if (known) return known;
  const library = createLibrary({ tool: manifest.version, rootOf, installed: [], named });
  libraries.set(named, library);
  return library;
}

/** The folder in which a file may look upwards for packs: its repository, or where the command was given. */
function rootOf(file: string): string | undefined {
  for (let here = dirname(file); ; here = dirname(here)) {
    if (existsSync(join(here, ".git"))) return here;
    if (dirname(here) === here) return process.cwd();
  }
}

/** The files of a pack, a folder or one file. */
export async function packAtPath(path: string): Promise<readonly RawFile[] | Fault> {
  try {
    if (statSync(path).isDirectory()) return packFolder(path);
    if (!isArchive(path))
      return {
        path,
        why: message("This is no course pack: a pack is a folder, or a file that ends in .recordingpack or .zip."),
      };
    const opened = await openArchive(readFileSync(path));
    return "why" in opened ? { path, ...opened } : opened;
  } catch (error) {
    return { path, why: whyNot(error) };
  }
}

/** A pack that was named, as far as it can be read without the others. */
interface Opened {
  readonly path: string;
  readonly files: readonly PackFile[];
  readonly known?: NamedPack;
}

/** The packs that were named, and what is wrong with them. One may build on another, in whatever order they are named. */
export async function namedPacks(
  paths: readonly string[],
): Promise<{ readonly packs: readonly NamedPack[]; readonly faults: readonly Fault[] }> {
  const faults: Fault[] = [];
  const opened: Opened[] = [];
  for (const path of paths) {
    const raw = await packAtPath(path);
    if ("why" in raw) faults.push(raw);
    else opened.push(open(path, raw));
  }
  const library = libraryOf(opened.flatMap(({ known }) => known ?? []));
  const packs = opened.flatMap(({ path, files, known }) => {
    const { problems } = library.read(files, resolve(path));
    if (known && isUsable(problems)) return [known];
    const errors = problems.filter(({ severity }) => severity === "error");
    faults.push(...faultsOf(path, errors, files));
    return [];
  });
  return { packs: packs.length > 0 ? packs : noPacks, faults };
}

function open(path: string, raw: readonly RawFile[]): Opened {
  const files = textsOf(raw);
  const { pack } = libraryOf(noPacks).read(files, resolve(path));
  const form = raw.find(({ path: name }) => name === "form.docx")?.content;
  return {
    path,
    files,
    ...(pack && { known: { name: pack.name, version: pack.version, files, ...(form && { form }) } }),
  };
}

/** Problems of a pack as what could not be read, at their places. */
export function faultsOf(
  pack: string,
  problems: readonly PackProblem[],
  files: readonly PackFile[],
): readonly (Fault & { readonly problem: PackProblem })[] {
  const lines = new Map<string, Lines>();
  const linesOf = (file: string): Lines => {
    const known = lines.get(file) ?? createLines(files.find(({ path }) => path === file)?.text ?? "");
    lines.set(file, known);
    return known;
  };
  return problems.map((problem) => {
    const { file, start, message: why } = problem;
    return {
      path: isArchive(pack) ? `${pack}/${file}` : join(pack, file),
      why,
      at: linesOf(file).positionAt(start),
      problem,
    };
  });
}
