/** Which files make a course pack, and how much of them. */
import { message } from "../text/message.ts";
import type { PackProblem } from "./problem.ts";

/** A file of a pack. */
export interface PackFile {
  /** From the folder of the pack, with `/`. */
  readonly path: string;
  /** `undefined` of what is no text. */
  readonly text?: string;
  /** Its size. */
  readonly bytes: number;
}

export type FileKind =
  "pack" | "concepts" | "phases" | "populations" | "rules" | "rubric" | "template" | "exemplar" | "example" | "form";

const data = String.raw`\.(?:ya?ml|json)$`;
const kinds: readonly (readonly [kind: FileKind, path: RegExp])[] = [
  ["pack", new RegExp(`^pack${data}`)],
  ["concepts", new RegExp(`^concepts/[^/]+${data}`)],
  ["phases", new RegExp(`^phases${data}`)],
  ["populations", new RegExp(`^populations${data}`)],
  ["rules", new RegExp(`^rules${data}`)],
  ["rubric", new RegExp(`^rubric${data}`)],
  ["template", /^templates\/[^/]+\.md$/],
  ["exemplar", /^exemplars\/[^/]+\.recording\.md$/],
  ["example", /^examples\/[^/]+\/(?:fires|silent)-[^/]+\.recording\.md$/],
  ["form", /^form\.docx$/],
];

/** What a file of a pack is; `undefined` of a file that is nothing to us. */
export function kindOf(path: string): FileKind | undefined {
  return kinds.find(([, pattern]) => pattern.test(path))?.[0];
}

/** What a pack may hold at most. */
export const limits = { files: 500, bytes: 2 * 1024 * 1024 } as const;

/** What is too much about the files of a pack, if anything. */
export function tooMuch(files: readonly PackFile[]): PackProblem | undefined {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const at = { file: "pack.yaml", start: 0, end: 1, code: "invalid-pack", severity: "error" } as const;
  if (files.length > limits.files)
    return { ...at, message: message("A course pack holds at most {n} files.", { n: limits.files }) };
  if (bytes <= limits.bytes) return undefined;
  return { ...at, message: message("A course pack holds at most {n} MB.", { n: limits.bytes / 1024 / 1024 }) };
}

/** YAML and Markdown files that look like part of the pack and are none: mostly a slip in a name. */
export function strays(files: readonly PackFile[]): readonly PackProblem[] {
  const looksLikeOurs = /\.(?:ya?ml|json)$|^(?:templates|exemplars|examples)\/.*\.md$/i;
  return files
    .filter(({ path }) => kindOf(path) === undefined && looksLikeOurs.test(path) && !/(?:^|\/)\./.test(path))
    .map(({ path }) => ({
      ...{ file: path, start: 0, end: 1, code: "invalid-pack", severity: "warning" },
      message: message("This is no file of a course pack, and it is not read. Is its name right?"),
    }));
}
