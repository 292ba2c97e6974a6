/**
 * The preview of a recording: turns, remarks, tables and tags are seen as what they are. Only tokens are changed, never
 * HTML: what the writer wrote is escaped, or shown, as markdown-it does it without us.
 */
import { dress, type Dress, type Dressed } from "./dress.ts";
import type { State, Token } from "./tokens.ts";

/** Dresses the tokens of a recording, in place. */
export function showRecording(state: State): void {
  const dressed = dress(state.src);
  const tokens: Token[] = [];
  for (let at = 0; at < state.tokens.length; at++) {
    const token = state.tokens[at];
    if (!token) break;
    const [inline, close] = state.tokens.slice(at + 1, at + 3);
    if (token.type === "paragraph_open" && inline?.children && close) {
      tokens.push(...paragraphs([token, inline, close], state, dressed));
      at += 2;
      continue;
    }
    if (token.type === "tr_open" || token.type === "table_open") dressTable(token, dressed);
    if (token.type === "blockquote_open" && token.map && dressed.lines.has(token.map[0]))
      token.attrJoin("class", "pr-remarks");
    if (token.type === "inline" && token.children) token.children = withTags(token.children, state, dressed);
    tokens.push(token);
  }
  state.tokens = tokens;
}

function dressTable(token: Token, { rows }: Dressed): void {
  const { map, type } = token;
  if (!map) return;
  const row = rows.get(map[0]);
  if (type === "tr_open" && row !== undefined) token.attrJoin("class", row);
  if (type === "table_open" && Array.from(rows.keys()).some((line) => line >= map[0] && line < map[1]))
    token.attrJoin("class", "pr-form");
}

/** A paragraph, cut before each line that is a turn or a remark of its own. */
function paragraphs(
  [open, inline, close]: readonly [Token, Token, Token],
  state: State,
  dressed: Dressed,
): readonly Token[] {
  const [first = 0, end = 0] = open.map ?? [];
  const children = inline.children ?? [];
  const breaks = children.filter(isBreak).length;
  // Where a mark runs over a line's end, nobody can say which line a token is of.
  const isCountable = end - first === breaks + 1;
  const parts: { readonly line: number; readonly children: Token[] }[] = [{ line: first, children: [] }];
  let line = first;
  for (const child of children) {
    if (isBreak(child)) line++;
    if (isBreak(child) && isCountable && child.level === 0 && dressed.lines.has(line))
      parts.push({ line, children: [] });
    else parts.at(-1)?.children.push(child);
  }
  return parts.flatMap((part, index) => {
    const look = dressed.lines.get(part.line);
    const opened = index === 0 ? open : like(open, state);
    const closed = index === 0 ? close : like(close, state);
    if (look) {
      opened.attrJoin("class", look.classes);
      opened.hidden = closed.hidden = false;
    }
    opened.map = [part.line, index === parts.length - 1 ? end : (parts[index + 1]?.line ?? end)];
    const said = index === 0 ? inline : like(inline, state);
    said.map = opened.map;
    said.children = withTags(labelled(part.children, look, state), state, dressed);
    return [opened, said, closed];
  });
}

function isBreak({ type }: Token): boolean {
  return type === "softbreak" || type === "hardbreak";
}

function like(token: Token, { Token: Make }: State): Token {
  const nesting = token.type.endsWith("_open") ? 1 : token.type.endsWith("_close") ? -1 : 0;
  const made = new Make(token.type, nesting === 0 ? "" : "p", nesting);
  return Object.assign(made, { level: token.level, hidden: token.hidden, block: token.block });
}

/** A label without emphasis gets some. */
function labelled(children: Token[], look: Dress | undefined, state: State): Token[] {
  const [first, ...others] = children;
  if (!look?.hasLabel || first?.type !== "text") return children;
  const [label] = /^[^:：]{1,120}[:：]/.exec(first.content) ?? [];
  if (label === undefined) return children;
  return [...wrapped("strong", label, state), ...textOf(first.content.slice(label.length), first, state), ...others];
}

const tag = /(?<![^\s([{“"'‘«|>–—-])#(\??)([\p{L}][\p{L}\p{M}\p{N}/-]*)(?:\(\d+\))?/gu;

/** Tags as little labels, with the concept's name. */
function withTags(children: readonly Token[], state: State, { tags }: Dressed): Token[] {
  return children.flatMap((child) => {
    if (child.type !== "text" || !child.content.includes("#")) return [child];
    const out: Token[] = [];
    let at = 0;
    for (const { 0: written, 1: mark, 2: name = "", index } of child.content.matchAll(tag)) {
      out.push(...textOf(child.content.slice(at, index), child, state));
      const title = tags.get(name.toLowerCase());
      const classes = mark === "?" ? "pr-tag pr-tentative" : "pr-tag";
      out.push(
        ...wrapped("span", written, state, title === undefined ? { class: classes } : { class: classes, title }),
      );
      at = index + written.length;
    }
    return at === 0 ? [child] : [...out, ...textOf(child.content.slice(at), child, state)];
  });
}

function wrapped(
  element: string,
  words: string,
  state: State,
  attributes: Readonly<Record<string, string>> = {},
): Token[] {
  const open = new state.Token(`${element}_open`, element, 1);
  for (const [name, value] of Object.entries(attributes)) open.attrSet(name, value);
  const text = new state.Token("text", "", 0);
  text.content = words;
  return [open, text, new state.Token(`${element}_close`, element, -1)];
}

function textOf(content: string, { level }: Token, { Token: Make }: State): Token[] {
  return content === "" ? [] : [Object.assign(new Make("text", "", 0), { content, level })];
}
