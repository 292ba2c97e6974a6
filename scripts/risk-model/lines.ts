/** The lines that the weights are learned from, by who wrote them. What a line looks like: `test/lines/README.md`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { linesOf } from "../accuracy/lines.ts";
import { root } from "../project.ts";

export type Language = "en" | "es";

/** One turn of a group member, and whether somebody must ask about it. */
export interface Labelled {
  readonly text: string;
  readonly isPositive: boolean;
}

/** Everything that one hand wrote in one language. */
export interface Hand {
  readonly name: string;
  readonly lines: readonly Labelled[];
}

const folder = join(root, "test/lines/training");

/** Lines by all hands in a language; `translated` are the other language's, put into this one by a machine. */
export function handsOf(language: Language): readonly Hand[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(`.${language}.tsv`));
  const inLanguage = (hand: string): readonly Labelled[] =>
    linesOf("risk-disclosure", "open", hand).filter((line) => line.language === language);
  return [
    ...files.sort().map((file) => ({
      name: file.replace(/\..*/, ""),
      lines: labelled(readFileSync(join(folder, file), "utf8")),
    })),
    { name: "other-hand", lines: inLanguage("other-hand") },
    { name: "own", lines: inLanguage("") },
  ];
}

/** Lines of `+`, tab, text and `-`, tab, text. */
export function labelled(text: string): readonly Labelled[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => ({ text: line.slice(2), isPositive: line.startsWith("+") }));
}
