/** Reading and checking as the product does it, with the built-in pack. */
import {
  check,
  type Checked,
  createVocabulary,
  type Finding,
  fileSpan,
  read,
  type Recording,
  render,
  type RuleSettings,
} from "#core";
import { readExample } from "../../core/src/example.ts";
import { mutualAid } from "../../core/src/vocabulary/mutual-aid.ts";

export const vocabulary = createVocabulary(mutualAid);

/** The recording of a text. */
export function recordingOf(text: string): Recording {
  return read(text, vocabulary);
}

/** Everything that all rules say about a text. */
export function checked(text: string, settings: RuleSettings = {}): Checked {
  return check(recordingOf(text), { vocabulary, settings });
}

/** Everything that all rules say about an example, and the text that they are asked about. */
export function checkedExample(example: string, settings: RuleSettings = {}): Checked & { readonly text: string } {
  const { text, recording, series } = readExample(example, vocabulary);
  return { ...check(recording, { vocabulary, settings, series }), text };
}

/** A finding as `line:column rule message`, from 1. */
export function line(finding: Finding, text: string): string {
  const { start } = fileSpan(finding.span);
  const before = text.slice(0, start).split(/\r\n|\n|\r/);
  return `${String(before.length)}:${String((before.at(-1) ?? "").length + 1)} ${finding.rule} ${render(finding.message)}`;
}

/** A text after a finding's fix. */
export function fixed(text: string, finding: Finding, index = 0): string {
  const edits = [...(finding.fixes[index]?.edits ?? [])].map((edit) => ({ ...fileSpan(edit.span), text: edit.text }));
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((done, edit) => done.slice(0, edit.start) + edit.text + done.slice(edit.end), text);
}
