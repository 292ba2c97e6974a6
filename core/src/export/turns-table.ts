/** The turns of a part in the school's columns. */
import type { Block } from "../markdown/block.ts";
import { readInline } from "../markdown/inline.ts";
import type { Annotation, Turn } from "../recording/model.ts";
import type { Item, Part } from "./layout.ts";
import { markup, type Markup } from "./markup.ts";
import { prose } from "./prose.ts";
import { remark } from "./remark.ts";
import { holdsSilence, spokenIn } from "./spoken.ts";
import { inDialogue, type Telling, turnTag } from "./telling.ts";
import { told } from "./told.ts";
import type { PageColumn } from "./words.ts";

const columnOf = {
  client: "client",
  feelings: "feelings",
  analysis: "analysis",
  skill: "analysis",
  "next-time": "analysis",
  supervisor: "supervisor",
  reply: "supervisor",
} as const satisfies Readonly<Record<Annotation["kind"], PageColumn>>;

const always: readonly PageColumn[] = ["number", "speaker", "dialogue"];
const whereFilled: readonly PageColumn[] = ["client", "feelings", "analysis", "supervisor"];

/** The columns that hold anything anywhere in the recording: every table of the page has the same. */
export function columnsOf(parts: readonly Part[]): readonly PageColumn[] {
  const filled = new Set<PageColumn>();
  for (const item of parts.flatMap(({ items }) => items)) {
    if (item.kind !== "turn") continue;
    const { annotations, tags } = item.turn;
    for (const { kind } of annotations) filled.add(columnOf[kind]);
    if (item.besides.length > 0 || tags.some((tag) => tag.annotation === undefined)) filled.add("analysis");
  }
  return [...always, ...whereFilled.filter((column) => filled.has(column))];
}

/** What a table needs to know besides its rows. */
export interface Tabling {
  readonly columns: readonly PageColumn[];
  readonly telling: Telling;
  readonly after: (block: Block) => Block | undefined;
}

/** A table of turns, with what happened and was noted between them as rows of their own. */
export function turnsTable(items: readonly Item[], tabling: Tabling): Markup {
  const { columns, telling } = tabling;
  const heads = columns.map(
    (column) => markup`<th scope="col" class="${column}">${telling.words.columns[column]}</th>`,
  );
  return markup`<table class="turns">
<thead><tr>${heads}</tr></thead>
<tbody>
${items.map((item) => row(item, tabling))}</tbody>
</table>
`;
}

function row(item: Item, { columns, telling, after }: Tabling): Markup {
  const between = (content: Markup | readonly Markup[]): Markup =>
    markup`<tr class="between"><td colspan="${columns.length}"${inDialogue(telling)}>${content}</td></tr>
`;
  switch (item.kind) {
    case "turn": {
      const cells = columns.map((column) => cell(column, item, telling, after));
      const mine = item.turn.speaker.role === "worker" ? markup` class="worker"` : undefined;
      return markup`<tr${mine}>${cells}</tr>
`;
    }
    case "event":
      return between(markup`${item.event.text}`);
    case "silence":
      return between(markup`${silence(item.silence.seconds, telling)}`);
    case "prose":
      return between(prose(item.blocks, telling));
    case "told":
      return between(told(item.block, item.turns, telling));
    case "words":
      return between(markup`${readInline(item.text).text}`);
  }
}

/** “silence, 20 s”. */
export function silence(seconds: number | undefined, { words }: Telling): string {
  return seconds === undefined ? words.silence : `${words.silence}, ${seconds} s`;
}

function cell(
  column: PageColumn,
  { turn, besides }: Extract<Item, { kind: "turn" }>,
  telling: Telling,
  after: Tabling["after"],
): Markup {
  const spoken = inDialogue(telling);
  switch (column) {
    case "number":
      return markup`<th scope="row" id="turn-${turn.index + 1}">${turn.index + 1}</th>`;
    case "speaker": {
      const to = turn.addressees.flatMap(({ basis, written }) => (basis === "explicit" ? [written ?? ""] : []));
      const whom = to.length === 0 ? undefined : markup` <span class="to">→ ${to.join(", ")}</span>`;
      return markup`<td class="who">${turn.speaker.name}${whom}</td>`;
    }
    case "dialogue":
      return markup`<td${spoken}>${dialogue(turn, telling, after)}</td>`;
    case "client":
    case "feelings":
    case "analysis":
    case "supervisor":
      return markup`<td${spoken}>${remarks(column, turn, telling)}${column === "analysis" ? besides.map(said) : undefined}</td>`;
  }
}

/** Words of a column that the form does not know, with its heading. */
function said(words: string): Markup {
  return markup`<p>${readInline(words).text}</p>`;
}

function dialogue(turn: Turn, telling: Telling, after: Tabling["after"]): readonly Markup[] {
  const said = spokenIn(turn, after);
  const parts = said.map(({ text, act }, index) => {
    const gap = index === 0 || (!act && /^[,.;:!?…]/.test(text)) ? "" : " ";
    return act ? markup`${gap}<i>(${text})</i>` : markup`${gap}${text}`;
  });
  if (!turn.silence || holdsSilence(said)) return parts;
  return [...parts, markup` <i>(${silence(turn.silence.seconds, telling)})</i>`];
}

/** The remarks of one column; claims in the turn's own words stand with the analysis. */
function remarks(column: PageColumn, turn: Turn, telling: Telling): readonly Markup[] {
  const tagsOf = (annotation: number | undefined): readonly Markup[] =>
    turn.tags.filter((tag) => tag.annotation === annotation).map((tag) => turnTag(tag, turn.index, telling));
  const own = column === "analysis" ? tagsOf(undefined) : [];
  return [
    ...(own.length > 0 ? [markup`<p>${own}</p>`] : []),
    ...turn.annotations.flatMap((annotation, index) =>
      columnOf[annotation.kind] === column ? [remark(annotation, tagsOf(index), telling, { labelled: false })] : [],
    ),
  ];
}
