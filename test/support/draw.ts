/** A fixture is a recording with its findings drawn under it: a true fixture is its own image. */
import { createLines, fileSpan, render } from "#core";
import { checked } from "./read.ts";

const drawn = /^ *\^+ [a-z-]+: .*\n?/gm;

/** The recording without the drawing. */
export function strip(fixture: string): string {
  return fixture.replace(drawn, "");
}

/** Checks the recording under a drawing and draws what was found: carets, rule, sentence. */
export function redraw(fixture: string): string {
  const text = strip(fixture);
  const lines = createLines(text);
  const under = new Map<number, string[]>();
  for (const finding of checked(text).findings) {
    const { start, end } = fileSpan(finding.span);
    const from = lines.positionAt(start);
    const to = lines.positionAt(end);
    const width = Math.max(1, to.line === from.line ? to.character - from.character : lineLength(text, start));
    const image = `${" ".repeat(from.character)}${"^".repeat(width)} ${finding.rule}: ${render(finding.message)}`;
    under.set(from.line, [...(under.get(from.line) ?? []), image]);
  }
  return text
    .split("\n")
    .flatMap((line, index) => [line, ...(under.get(index) ?? [])])
    .join("\n");
}

function lineLength(text: string, from: number): number {
  return /^[^\r\n]*/.exec(text.slice(from))?.[0].length ?? 0;
}
