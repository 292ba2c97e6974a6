import assert from "node:assert/strict";
import { fileSpan, type Turn } from "#core";
import { recordingOf } from "./read.ts";

/** Every located text of the model is what stands in the file at its span. */
export function quotes(text: string): void {
  const recording = recordingOf(text);
  assert.equal(recording.blocks.map((block) => block.text).join(""), text);
  const at = (span: Turn["span"]): string => {
    const { start, end } = fileSpan(span);
    assert.ok(start >= 0 && end >= start && end <= text.length, "a span lies inside the text");
    return text.slice(start, end);
  };
  for (const turn of recording.turns) {
    at(turn.span);
    at(turn.wordsSpan);
    if (turn.label) assert.equal(at(turn.label.span), turn.label.text);
    for (const tag of turn.tags) assert.equal(at(tag.span), `#${tag.tentative ? "?" : ""}${tag.written}`);
    for (const annotation of turn.annotations) at(annotation.span);
  }
  // A nickname may stand in the middle of a name.
  for (const { name, span, alias = "" } of [...recording.header.members, ...recording.header.workers])
    assert.equal(
      at(span)
        .replaceAll(/^["']|["']$/g, "")
        .replace(` "${alias}"`, ""),
      name,
    );
  for (const suppression of recording.suppressions) assert.match(at(suppression.span), /^<!--[^]*-->$/);
}
