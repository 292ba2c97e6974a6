/** Lists of completions, as lean as the client takes them: one is answered at every key of a tag. */
import { type Completion, type Concept, conceptDetail, type Context, describeConcept, type Vocabulary } from "#core";
import * as lsp from "vscode-languageserver";
import type { Abilities } from "./capabilities.ts";
import { type Placed, toMarkup, toRange } from "./convert.ts";

const kinds: Readonly<Record<Completion["kind"], lsp.CompletionItemKind>> = {
  concept: lsp.CompletionItemKind.Constant,
  person: lsp.CompletionItemKind.Variable,
  annotation: lsp.CompletionItemKind.Property,
  template: lsp.CompletionItemKind.Snippet,
  key: lsp.CompletionItemKind.Property,
  value: lsp.CompletionItemKind.Value,
  rule: lsp.CompletionItemKind.Event,
};

type Can = Pick<Abilities, "snippets" | "sharesDefaults" | "resolvesDetail" | "explainsMarkdown">;

/** A list, best first; none where there is nothing. Concepts are found by all their names, so they are asked for again with every letter. */
export function toCompletionList(items: readonly Completion[], note: Placed, can: Can): lsp.CompletionList | null {
  const [first] = items;
  if (!first) return null;
  const isIncomplete = items.some(({ kind }) => kind === "concept");
  const { start, end } = first.span;
  const isShared = items.every(({ span }) => span === first.span || (span.start === start && span.end === end));
  const editRange = toRange(first.span, note);
  if (isShared && can.sharesDefaults) {
    const itemDefaults = { editRange, insertTextMode: lsp.InsertTextMode.asIs };
    return { isIncomplete, itemDefaults, items: items.map((item, index) => toLean(item, index, can)) };
  }
  const rangeOf = ({ span }: Completion): lsp.Range => (isShared ? editRange : toRange(span, note));
  return { isIncomplete, items: items.map((item, index) => toWhole(item, index, rangeOf(item), can)) };
}

/** An item that says only what is not said of all, or meant where nothing is said. */
function toLean(item: Completion, index: number, can: Can): lsp.CompletionItem {
  const lean = toItem(item, index, can);
  const { label, filter, text, snippet } = item;
  if (filter !== undefined && filter !== label) lean.filterText = filter;
  if (snippet !== undefined && can.snippets) {
    lean.insertTextFormat = lsp.InsertTextFormat.Snippet;
    lean.textEditText = snippet;
  } else if (text !== label) lean.textEditText = text;
  return lean;
}

function toWhole(item: Completion, index: number, range: lsp.Range, can: Can): lsp.CompletionItem {
  const whole = toItem(item, index, can);
  const snippet = can.snippets ? item.snippet : undefined;
  whole.filterText = item.filter ?? item.label;
  whole.insertTextFormat = snippet === undefined ? lsp.InsertTextFormat.PlainText : lsp.InsertTextFormat.Snippet;
  whole.insertTextMode = lsp.InsertTextMode.asIs;
  whole.textEdit = { range, newText: snippet ?? item.text };
  return whole;
}

/** What is said of an item in any case. */
function toItem({ label, kind, detail, documentation, concept }: Completion, index: number, can: Can) {
  const item: lsp.CompletionItem = { label, kind: kinds[kind], sortText: String(index).padStart(4, "0") };
  if (detail !== undefined && (concept === undefined || !can.resolvesDetail)) item.detail = detail;
  if (documentation !== undefined) item.documentation = toMarkup(documentation, can.explainsMarkdown);
  return item;
}

/** The concept that an item of a list offers: its label says which, and there are too many of them to say it twice. */
export function conceptOf({ kind, label }: lsp.CompletionItem, { concept }: Vocabulary): Concept | undefined {
  return kind === kinds.concept ? concept(label.slice(1)) : undefined;
}

/** An item with what there is to know about its concept. */
export function toResolved(item: lsp.CompletionItem, concept: Concept, context: Context, can: Can): lsp.CompletionItem {
  const documentation = toMarkup(describeConcept(concept, context), can.explainsMarkdown);
  return { ...item, detail: conceptDetail(concept, context.speech), documentation };
}
