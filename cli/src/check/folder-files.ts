/** What is wrong with the folder files that are in force for some recordings: said once, where it is written. */
import { dirname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createLines, folderFileName, type PackProblem } from "#core";
import { docsOf, type Said, type SaidFinding } from "../findings.ts";
import type { Path } from "../find.ts";
import { libraryOf } from "../packs.ts";
import { readFile } from "../read-file.ts";
import { sayIn } from "../words.ts";
import type { Manner } from "./one.ts";

/** The folder files with something wrong in them, each with its problems in their order. */
export function checkFolderFiles(paths: readonly Path[], { packs, language }: Manner): readonly Said[] {
  const library = libraryOf(packs);
  const folders = new Set(paths.map(({ path }) => dirname(resolve(path))));
  const files = new Set(
    Array.from(folders).flatMap((folder) => library.folderFileOf(join(folder, folderFileName)) ?? []),
  );
  return Array.from(files).flatMap((file): readonly Said[] => {
    const read = readFile(file);
    if ("why" in read) return [];
    const lines = createLines(read.text);
    const problems = library.checkFolderFile(read.text, file);
    const findings = problems.map(({ code, severity, message, start, end }: PackProblem): SaidFinding => ({
      ...{ rule: code, kind: "form", severity, message: sayIn(language)(message) },
      range: { start: lines.positionAt(start), end: lines.positionAt(end) },
      ...{ related: [], figures: {}, docs: docsOf(code), fixes: [] },
    }));
    const path = relative(process.cwd(), file);
    return findings.length === 0 ? [] : [{ file: { path, uri: pathToFileURL(file).href }, findings, answered: [] }];
  });
}
