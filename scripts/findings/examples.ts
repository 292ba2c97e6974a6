/** What every rule says about its own examples, to the letter: places, words, turns, and what each quick fix writes. */
import {
  check,
  createLines,
  createVocabulary,
  type Finding,
  type Fix,
  fileSpan,
  type Lines,
  mutualAid,
  render,
  type Rule,
  rules,
} from "#core";
import { readExample } from "../../core/src/example.ts";
import { bullets, byHand, type File, paragraphs } from "../generate/file.ts";

const vocabulary = createVocabulary(mutualAid);

/** The page as it should be. */
export function examplesPage(): File {
  return {
    path: "test/examples.generated.md",
    text: paragraphs(
      "# What the rules say about their examples",
      byHand("the examples of the rules").replace("generate", "findings"),
      ...rules.flatMap((rule) => [`## ${rule.id}`, ...rule.examples.fires.map((example) => saidOf(rule, example))]),
    ),
  };
}

function saidOf(rule: Rule, example: string): string {
  const { text, recording, series } = readExample(example, vocabulary);
  const settings = rule.offByDefault ? { [rule.id]: "on" } : {};
  const { findings } = check(recording, { vocabulary, settings, series });
  const lines = createLines(text);
  return bullets(findings.filter((each) => each.rule === rule.id).map((each) => said(each, lines)));
}

function said({ span, severity, turns, message, related, elsewhere = [], fixes }: Finding, lines: Lines): string {
  const about = turns ? `, turns ${turns[0]}–${turns[1]}` : "";
  return [
    `${place(span, lines)} (${severity}${about}) ${render(message)}`,
    ...related.map((each) => `  - ${place(each.span, lines)} ${render(each.message)}`),
    ...elsewhere.map((each) => `  - ${each.uri}:${each.line + 1} ${render(each.message)}`),
    ...fixes.map((fix) => `  - ${written(fix, lines)}`),
  ].join("\n");
}

function written({ title, safety, edits }: Fix, lines: Lines): string {
  const each = edits.map(
    ({ span, text, snippet }) => `${place(span, lines)} ${JSON.stringify(text)}${snippet ? " (snippet)" : ""}`,
  );
  return `“${render(title)}” (${safety}): ${each.join("; ")}`;
}

/** From line and column to line and column, from 1. */
function place(span: Finding["span"], lines: Lines): string {
  const { start, end } = fileSpan(span);
  const at = (offset: number): string => {
    const { line, character } = lines.positionAt(offset);
    return `${line + 1}:${character + 1}`;
  };
  return `${at(start)}–${at(end)}`;
}
