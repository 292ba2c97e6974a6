/** The writer's prose as HTML: paragraphs, lists, remarks, and tables that are not the recording's own. */
import type { Block } from "../markdown/block.ts";
import { readInline } from "../markdown/inline.ts";
import { rowOf } from "../recording/pieces.ts";
import { remarksOf } from "../recording/remarks.ts";
import { markup, type Markup } from "./markup.ts";
import { remark } from "./remark.ts";
import { tagChip, type Telling } from "./telling.ts";

/** Neighbouring blocks of prose. */
export function prose(blocks: readonly Block[], telling: Telling): Markup[] {
  const out: Markup[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block?.kind !== "table-head" && block?.kind !== "table-row") {
      if (block) out.push(...proseOf(block, telling));
      continue;
    }
    let end = index + 1;
    while (blocks[end]?.kind === "table-row") end++;
    out.push(tableOf(blocks.slice(index, end), telling));
    index = end - 1;
  }
  return out;
}

function proseOf(block: Block, telling: Telling): readonly Markup[] {
  const source = block.text.slice(0, block.contentEnd);
  if (block.kind === "text") return linesOf(source, telling);
  if (block.kind === "quote") return quoteOf(block, telling);
  return [block.kind === "fence" ? markup`<pre>${insideOf(source)}</pre>` : markup`<p>${source}</p>`];
}

/** A quote outside of turns: remarks under their labels, and what has none as a quote. */
function quoteOf(block: Block, telling: Telling): readonly Markup[] {
  return remarksOf(block).map(({ inline, label, ...facts }) => {
    const tags = inline.tags.map((tag) => tagChip(meant(tag.name, tag.tentative, telling), telling));
    if (!label) return markup`<blockquote>${inline.text} ${tags}</blockquote>`;
    return remark({ ...facts, text: inline.text }, tags, telling, { labelled: true });
  });
}

/** The lines between the marks of a code fence. */
function insideOf(source: string): string {
  const [, ...lines] = source.split(/\r\n|\n|\r/);
  if (/^ {0,3}(?:`{3,}|~{3,})[ \t]*$/.test(lines.at(-1) ?? "")) lines.pop();
  return lines.join("\n");
}

const item = /^\s{0,8}(?:[-*+]|(\d{1,4})[.)])\s+/;

/** Paragraphs and lists of one block of text. */
function linesOf(source: string, telling: Telling): readonly Markup[] {
  const out: Markup[] = [];
  let list: { readonly numbered: boolean; readonly items: string[] } | undefined;
  let paragraph: string[] = [];
  const close = (): void => {
    if (paragraph.length > 0) out.push(markup`<p>${inline(paragraph.join("\n"), telling)}</p>`);
    if (list) {
      const items = list.items.map((text) => markup`<li>${inline(text, telling)}</li>`);
      out.push(list.numbered ? markup`<ol>${items}</ol>` : markup`<ul>${items}</ul>`);
    }
    [paragraph, list] = [[], undefined];
  };
  for (const line of source.split(/\r\n|\n|\r/)) {
    const found = item.exec(line);
    if (!found) {
      if (list) list.items.push(`${list.items.pop() ?? ""}\n${line}`);
      else paragraph.push(line);
      continue;
    }
    const numbered = found[1] !== undefined;
    if (list?.numbered !== numbered) close();
    list ??= { numbered, items: [] };
    list.items.push(line.slice(found[0].length));
  }
  close();
  return out;
}

/** Words with their acts in brackets and their tags behind them. */
function inline(text: string, telling: Telling): readonly Markup[] {
  const read = readInline(text);
  const acts = read.acts.map((act) => markup` <i>(${act.text})</i>`);
  const tags = read.tags.map((tag) => markup` ${tagChip(meant(tag.name, tag.tentative, telling), telling)}`);
  return [markup`${read.text}`, ...acts, ...tags];
}

function meant(written: string, tentative: boolean, { vocabulary }: Telling): Parameters<typeof tagChip>[0] {
  const { concept } = vocabulary.meaning(written);
  return { ...(concept === undefined ? {} : { concept }), written, tentative };
}

/** A table, or rows that have lost their heading. */
function tableOf(rows: readonly Block[], telling: Telling): Markup {
  const cells = (block: Block): readonly Markup[][] => rowOf(block).map((cell) => [...inline(cell.text, telling)]);
  const [head, ...body] = rows;
  if (head?.kind !== "table-head")
    return markup`${rows.map((row) => markup`<p>${cells(row).flatMap((cell) => [...cell, markup` `])}</p>`)}`;
  const heads = cells(head).map((cell) => markup`<th scope="col">${cell}</th>`);
  const told = body.map(
    (row) => markup`<tr>${cells(row).map((cell) => markup`<td>${cell}</td>`)}</tr>
`,
  );
  return markup`<table>
<thead><tr>${heads}</tr></thead>
<tbody>
${told}</tbody>
</table>
`;
}
