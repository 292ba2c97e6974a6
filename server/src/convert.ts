/** The only file that knows both the core's places and words and the protocol's. */
import { type Context, type FileSpan, fileSpan, type Finding, type Fix, type Hover, type Span } from "#core";
import * as lsp from "vscode-languageserver";
import type { Note } from "./note.ts";
import { source } from "./protocol.ts";

export function toRange(span: FileSpan, note: Note): lsp.Range {
  const lines = note.lines();
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

export function rangeOf(span: Span, note: Note): lsp.Range {
  return toRange(fileSpan(span), note);
}

export function offsetAt(position: lsp.Position, note: Note): number {
  return note.lines().offsetAt(position);
}

export function toHover(hover: Hover | undefined, note: Note): lsp.Hover | null {
  if (!hover) return null;
  return { contents: { kind: lsp.MarkupKind.Markdown, value: hover.markdown }, range: rangeOf(hover.span, note) };
}

const severities = {
  error: lsp.DiagnosticSeverity.Error,
  warning: lsp.DiagnosticSeverity.Warning,
  information: lsp.DiagnosticSeverity.Information,
  hint: lsp.DiagnosticSeverity.Hint,
} as const;

/** What `data` of a diagnostic holds: enough for a client to say what can be done about it. */
export interface DiagnosticData {
  readonly rule: string;
  readonly fixes: readonly { readonly title: string; readonly safety: Fix["safety"] }[];
}

export function toDiagnostic(finding: Finding, note: Note, { speech, docs }: Context): lsp.Diagnostic {
  const { say } = speech;
  const data: DiagnosticData = {
    rule: finding.rule,
    fixes: finding.fixes.map(({ title, safety }) => ({ title: say(title.text, title.args), safety })),
  };
  return {
    range: rangeOf(finding.span, note),
    severity: severities[finding.severity],
    source,
    code: finding.rule,
    ...(docs === undefined ? {} : { codeDescription: { href: `${docs}rules/${finding.rule}.md` } }),
    message: say(finding.message.text, finding.message.args),
    relatedInformation: finding.related.map(({ span, message }) => ({
      location: { uri: note.uri, range: rangeOf(span, note) },
      message: say(message.text, message.args),
    })),
    data,
  };
}
