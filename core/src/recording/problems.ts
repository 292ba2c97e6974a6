import { message, type Message } from "../text/message.ts";
import { yamlSlips } from "../text/yaml-slips.ts";
import type { Problem } from "./model.ts";

/** Every sentence about a problem, by code and detail. */
const sentences: Readonly<Record<string, string>> = {
  "invalid-front-matter/unclosed": "The header opened by --- is never closed. Close it with --- on a line of its own.",
  ...Object.fromEntries(Object.entries(yamlSlips).map(([slip, words]) => [`invalid-front-matter/yaml-${slip}`, words])),
  "invalid-front-matter/yaml": "The header cannot be read here: {error}.",
  "invalid-front-matter/text": "“{key}” should be text.",
  "invalid-front-matter/people": "“{key}” should be names: [Maria, Tina].",
  "invalid-front-matter/one-of": "“{key}” should be one of: {expected}.",
  "invalid-front-matter/session": "“{key}” should be a number, or one of how many: 4 of 12.",
  "invalid-front-matter/legend": "“{key}” should give a name for each letter: { W: Sam, M: Maria }.",
  "too-large/file": "This file is larger than 8 MB: only its headings are read, and nothing is checked.",
  "too-large/line": "This line is longer than 1 MB: only the headings of the file are read, and nothing is checked.",
  "unclosed-block/fence": "This code fence is never closed, and nothing below it is read (lines: {lines}).",
  "unclosed-block/comment": "This comment is never closed, and nothing below it is read (lines: {lines}).",
  "uncounted-lines/fence":
    "{lines} lines in this code block begin with people's names, and nothing in it is read. If it is the session, take away the lines of ``` around it.",
  "table-shape/few-cells": "This row has {cells} of {columns} cells.",
  "table-shape/many-cells": "This row has {cells} cells, the table {columns}. A | inside words is written \\|.",
  "table-shape/blank-line":
    "A blank line parts this row from its table. It is read as one of its rows, but other programs show it as text.",
  "table-shape/repeated-head": "This row repeats the table's heading and is not read as a turn.",
  "table-shape/repeated-column": "“{heading}” means a column that the table has already. The first one counts.",
  "table-shape/no-dialogue": "No column of this table is the dialogue. Name one “Dialogue”, and its rows become turns.",
};

/** What a problem says to the writer. */
export function describeProblem({ code, detail, args }: Problem): Message {
  return message(sentences[`${code}/${detail}`] ?? "This part of the file could not be read.", args);
}

/** All sentences about problems, for the catalogue's test. */
export const problemSentences: readonly string[] = Object.values(sentences);
