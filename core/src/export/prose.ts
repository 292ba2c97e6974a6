/** The writer's prose as HTML: paragraphs, lists, remarks, and tables that are not the recording's own. */
import type { Block } from "../markdown/block.ts";
import { readInline } from "../markdown/inline.ts";
import { remarksOf, rowOf } from "../recording/pieces.ts";
import { html, type Markup } from "./markup.ts";
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
  return [block.kind === "fence" ? html`<pre>${insideOf(source)}</pre>` : html`<p>${source}</p>`];
}

/** A quote outside of turns: remarks under their labels, and what has none as a quote. */
function quoteOf(block: Block, telling: Telling): readonly Markup[] {
  return remarksOf(block).map(({ inline, label, ...facts }) => {
    const tags = inline.tags.map((tag) => tagChip(meant(tag.name, tag.tentative, telling), telling));
    if (!label) return html`<blockquote>${inline.text} ${tags}</blockquote>`;
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
    if (paragraph.length > 0) out.push(html`<p>${inline(paragraph.join("\n"), telling)}</p>`);
    if (list) {
      const items = list.items.map((text) => html`<li>${inline(text, telling)}</li>`);
      out.push(
        list.numbered
          ? html`<ol>
              ${items}
            </ol>`
          : html`<ul>
              ${items}
            </ul>`,
      );
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
  const acts = read.acts.map((act) => html` <i>(${act.text})</i>`);
  const tags = read.tags.map((tag) => html` ${tagChip(meant(tag.name, tag.tentative, telling), telling)}`);
  return [html`${read.text}`, ...acts, ...tags];
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
    return html`${rows.map((row) => html`<p>${cells(row).flatMap((cell) => [...cell, html``])}</p>`)}`;
  return html`<table>
    <thead>
      <tr>
        ${cells(head).map((cell) => html`<th scope="col">${cell}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${body.map(
        (row) =>
          html`<tr>
            ${cells(row).map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table> `;
}
