/** The only file that knows both the core's places and words and the protocol's. */
import {
  type Action,
  type Context,
  type Edit,
  fileSpan,
  type FileSpan,
  type Finding,
  type Fix,
  type Fold,
  type Hover,
  type hoverData,
  type InlayHint,
  type OutlineItem,
  type PackProblem,
  plainOf,
  plainWords,
  type Span,
} from "#core";
import * as lsp from "vscode-languageserver";
import type { Abilities } from "./capabilities.ts";
import type { Note } from "./note.ts";
import { source } from "./protocol.ts";

/** What has places: a note, or a file of a pack. */
export type Placed = Pick<Note, "lines">;

export function toRange(span: FileSpan, note: Placed): lsp.Range {
  const lines = note.lines();
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

export function rangeOf(span: Span, note: Note): lsp.Range {
  return toRange(fileSpan(span), note);
}

export function offsetAt(position: lsp.Position, note: Placed): number {
  return note.lines().offsetAt(position);
}

export function toHover(hover: Hover | undefined, note: Note, { hoversMarkdown }: Abilities): lsp.Hover | null {
  return hover ? { contents: toMarkup(hover.markdown, hoversMarkdown), range: rangeOf(hover.span, note) } : null;
}

/** Markdown where the client shows it, else its words. */
export function toMarkup(markdown: string, isShown: boolean): lsp.MarkupContent {
  return isShown
    ? { kind: lsp.MarkupKind.Markdown, value: markdown }
    : { kind: lsp.MarkupKind.PlainText, value: plainWords(markdown) };
}

const severities = {
  error: lsp.DiagnosticSeverity.Error,
  warning: lsp.DiagnosticSeverity.Warning,
  information: lsp.DiagnosticSeverity.Information,
  hint: lsp.DiagnosticSeverity.Hint,
} as const;

/** What `data` of a diagnostic holds: enough for a client to say what can be done about it. */
export interface DiagnosticData {
  readonly fixes: readonly { readonly title: string; readonly safety: Fix["safety"] }[];
}

/** Of what a finding has none, nothing is said: with every key all findings are sent. */
export function toDiagnostic(finding: Finding, note: Note, { speech, docs }: Context): lsp.Diagnostic {
  const { say } = speech;
  const { rule, fixes, related, elsewhere = [] } = finding;
  const diagnostic: lsp.Diagnostic = {
    range: rangeOf(finding.span, note),
    severity: severities[finding.severity],
    source,
    code: rule,
    // What the course says comes after what the rule says.
    message: [say(finding.message.text, finding.message.args), ...finding.notes.map(speech.pick)].join("\n"),
  };
  if (docs !== undefined) diagnostic.codeDescription = { href: `${docs}rules/${rule}.md` };
  if (related.length + elsewhere.length > 0)
    diagnostic.relatedInformation = [
      ...related.map(({ span, message }) => ({
        location: { uri: note.uri, range: rangeOf(span, note) },
        message: say(message.text, message.args),
      })),
      ...elsewhere.map(({ uri, line, message }) => ({
        location: { uri, range: { start: { line, character: 0 }, end: { line, character: 0 } } },
        message: say(message.text, message.args),
      })),
    ];
  if (fixes.length > 0)
    diagnostic.data = {
      fixes: fixes.map(({ title, safety }) => ({ title: say(title.text, title.args), safety })),
    } satisfies DiagnosticData;
  return diagnostic;
}

/** A problem in a file of a pack, or in a folder's settings. */
export function toPackDiagnostic(problem: PackProblem, file: Placed, { speech, docs }: Context): lsp.Diagnostic {
  return {
    range: toRange(problem, file),
    severity: severities[problem.severity],
    source,
    code: problem.code,
    ...(docs === undefined ? {} : { codeDescription: { href: `${docs}rules/${problem.code}.md` } }),
    message: speech.say(problem.message.text, problem.message.args),
  };
}

/** The hover over a word of a data file. */
export function toDataHover(
  found: ReturnType<typeof hoverData>,
  file: Placed,
  { hoversMarkdown }: Abilities,
): lsp.Hover | null {
  return found ? { contents: toMarkup(found.markdown, hoversMarkdown), range: toRange(found.span, file) } : null;
}

const symbolKinds: Readonly<Record<OutlineItem["kind"], lsp.SymbolKind>> = {
  header: lsp.SymbolKind.Module,
  section: lsp.SymbolKind.Namespace,
  "worker-turn": lsp.SymbolKind.Interface,
  "member-turn": lsp.SymbolKind.Variable,
  tag: lsp.SymbolKind.Key,
  comment: lsp.SymbolKind.Event,
};

export function toSymbol(item: OutlineItem, note: Note): lsp.DocumentSymbol {
  return {
    name: item.name,
    detail: item.detail,
    kind: symbolKinds[item.kind],
    range: toRange(item.span, note),
    selectionRange: toRange(item.selection, note),
    children: item.children.map((child) => toSymbol(child, note)),
  };
}

/** The outline as a list, for clients that know no other: each says in what it stands. */
export function toSymbols(items: readonly OutlineItem[], note: Note, within?: OutlineItem): lsp.SymbolInformation[] {
  return items.flatMap((item) => [
    {
      name: item.name,
      kind: symbolKinds[item.kind],
      location: { uri: note.uri, range: toRange(item.span, note) },
      ...(within && { containerName: within.name }),
    },
    ...toSymbols(item.children, note, item),
  ]);
}

/** What stands on one line cannot be folded. */
export function toFoldingRanges(folds: readonly Fold[], note: Note): lsp.FoldingRange[] {
  const lines = note.lines();
  return folds.flatMap(({ span }) => {
    const [start, end] = [lines.positionAt(span.start), lines.positionAt(span.end)];
    return end.line > start.line ? [{ startLine: start.line, endLine: end.line }] : [];
  });
}

export function toCodeAction(action: Action, note: Note, context: Context, snippets: boolean): lsp.CodeAction {
  return {
    title: action.title,
    kind: lsp.CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(action.finding, note, context)],
    ...(action.preferred && { isPreferred: true }),
    edit: toWorkspaceEdit(action.edits, note, snippets),
  };
}

/** Placeholders only go to clients that know them; the others get the words. */
export function toWorkspaceEdit(edits: readonly Edit[], note: Note, snippets: boolean): lsp.WorkspaceEdit {
  if (!snippets || !edits.some(({ snippet }) => snippet)) {
    const changes = edits.map(({ span, text, snippet }) => ({
      range: rangeOf(span, note),
      newText: snippet ? plainOf(text) : text,
    }));
    return { changes: { [note.uri]: changes } };
  }
  const { uri, version } = note;
  const changes = edits.map(({ span, text, snippet }) =>
    snippet
      ? { range: rangeOf(span, note), snippet: { kind: "snippet" as const, value: text } }
      : { range: rangeOf(span, note), newText: text },
  );
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] };
}

/** Stretches from the smallest to the largest, each within the next. */
export function toSelectionRange(spans: readonly FileSpan[], note: Note): lsp.SelectionRange {
  const around = spans.reduceRight<lsp.SelectionRange | undefined>(
    (parent, span) => ({ range: toRange(span, note), ...(parent && { parent }) }),
    undefined,
  );
  return around ?? { range: toRange({ start: 0, end: 0 }, note) };
}

export function toInlayHint({ at, text, about, padded }: InlayHint, note: Note): lsp.InlayHint {
  return {
    position: note.lines().positionAt(at),
    label: text,
    tooltip: about,
    ...(padded === "left" ? { paddingLeft: true } : { paddingRight: true }),
  };
}

/** Whether a finding has to do with a selection. */
export function touches(span: Span, range: lsp.Range, note: Note): boolean {
  const { start, end } = fileSpan(span);
  return start <= offsetAt(range.end, note) && offsetAt(range.start, note) <= end;
}
