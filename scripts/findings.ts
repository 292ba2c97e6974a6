/**
 * `npm run findings`: writes down what all rules say about the examples and the open halves of the corpus, so that a
 * change of verdicts is read as prose in review. Every finding there has been looked at as a supervisor would.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { check, createLines, createVocabulary, fileSpan, mutualAid, read, render } from "#core";
import { examplesPage } from "./findings/examples.ts";
import { byHand, paragraphs, type File } from "./generate/file.ts";
import { isMain, root } from "./project.ts";

const vocabulary = createVocabulary(mutualAid);
const sources = ["examples", "test/corpus/open", "test/corpus/other-hand/open"];

/** All pages as they should be. */
export function findingPages(): File[] {
  return sources.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".recording.md"))
      .sort()
      .map((name) => page(`${folder}/${name}`)),
  );
}

/** What stands in the file now. */
export function writtenPage({ path }: File): string {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch {
    return "";
  }
}

function page(source: string): File {
  const text = readFileSync(join(root, source), "utf8");
  const lines = createLines(text);
  const written = text.split(/\r\n|\n|\r/);
  const { findings } = check(read(text, vocabulary), { vocabulary });
  const said = findings.map(({ rule, severity, span, message }) => {
    const { line } = lines.positionAt(fileSpan(span).start);
    const quoted = (written[line] ?? "").trim();
    const start = quoted.length > 100 ? `${quoted.slice(0, 100)}…` : quoted;
    return `${line + 1}: \`${start.replaceAll("`", "'")}\`\n\n- ${rule} (${severity}): ${render(message)}`;
  });
  const name = basename(source, ".recording.md");
  return {
    path: `test/corpus/findings/${name}.findings.md`,
    text: paragraphs(
      `# ${source}`,
      byHand(source).replace("generate", "findings"),
      ...(said.length > 0 ? said : ["Nothing."]),
    ),
  };
}

function main(): void {
  for (const file of [...findingPages(), examplesPage()]) {
    if (writtenPage(file) === file.text) continue;
    writeFileSync(join(root, file.path), file.text);
    console.log(file.path);
  }
}

if (isMain(import.meta.url)) main();
