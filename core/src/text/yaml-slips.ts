/** What people slip on most when they write YAML, in our own words. */
import type { YAMLError } from "yaml";

/** A kind of slip, and its sentence. */
export const yamlSlips = {
  twice: "This key stands here twice.",
  key: "Each line here is a key, a colon and a space: “worker: Sam”.",
  colon: "A text with a colon and a space in it needs quotes around it.",
  quotes: "Put quotation marks around all of this text: a sign in it means something else here.",
  comma: "Between two items of a list stands a comma.",
  open: "Something that was opened before is not closed: a bracket or a quotation mark.",
  indent: "This line does not stand under the others: look at the spaces before it.",
  next: "Look at the spaces before the next line: it stands further in than its neighbours.",
  tabs: "YAML is indented with spaces, not with tabs.",
  deep: "This is nested too deeply, or refers to itself too often.",
} as const;

export type YamlSlip = keyof typeof yamlSlips;

/** What the library says of slips that have a code in common with others. */
const byWords: readonly (readonly [words: string, slip: YamlSlip])[] = [
  ["call stack", "deep"],
  // It finds fault with the spaces of the line that comes after an open bracket.
  ["end with a", "open"],
  ["followed by map values", "key"],
  ["between flow", "comma"],
  ["scalar at node end", "quotes"],
  ["block sequence may not", "indent"],
];

const byCode: Partial<Record<YAMLError["code"], YamlSlip>> = {
  DUPLICATE_KEY: "twice",
  MULTILINE_IMPLICIT_KEY: "key",
  BAD_SCALAR_START: "quotes",
  MISSING_CHAR: "open",
  BAD_INDENT: "indent",
};

/** Which slip an error of the library is; nothing of one that only its own words tell. */
export function slipOf({ code, message, pos: [at] }: YAMLError, source: string): YamlSlip | undefined {
  const before = source.slice(source.lastIndexOf("\n", at - 1) + 1, at + 1);
  if (code === "TAB_AS_INDENT" || /^ *\t/.test(before)) return "tabs";
  const told = byWords.find(([words]) => message.includes(words))?.[1];
  if (told) return told;
  // A key within a value: on this line, or on the next one, which YAML takes for more of the value.
  if (code === "BLOCK_AS_IMPLICIT_KEY") return /^.*:(?:\s|$)/.test(source.slice(at, at + longest)) ? "colon" : "next";
  return byCode[code];
}

/** So much of a line is looked at, in UTF-16 units. */
const longest = 2_000;

/** The library's own words of an error, as part of a sentence. */
export function wordsOf({ message }: YAMLError): string {
  return (message.split("\n", 1)[0] ?? "").replace(/\.$/, "");
}
