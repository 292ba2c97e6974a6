/** “Sesión nº 4”, “Session #4 of 12”: a line of a form without a colon, and nobody's name. */
import type { Block } from "../../markdown/block.ts";
import { type Entry, type TextValue, textValue } from "../../markdown/yaml-value.ts";

const sessionLine =
  /^[ \t*_]{0,5}(?:session|meeting|sesi[oó]n|reuni[oó]n|encuentro)[ \t]{0,3}(?:no\b\.?|n\.?[º°]|n[uú]m(?:ero|\.)?|number|#)?[ \t]{0,3}(\d{1,3}(?:[ \t]{0,3}(?:of|de|\/)[ \t]{0,3}\d{1,3})?)[ \t*_.]{0,5}$/i;

/** A longer line is none. */
const longest = 60;

/** The number of the session that a line or sentence is all about, and where it stands in it. */
export function sessionIn(text: string): { readonly start: number; readonly end: number } | undefined {
  const [, number = ""] = text.length > longest ? [] : (sessionLine.exec(text) ?? []);
  const start = text.indexOf(number);
  return number === "" ? undefined : { start, end: start + number.length };
}

/** The number of the session in the line right below a key's own. */
export function sessionBelow(block: Block, from: number): (Entry & { readonly value: TextValue }) | undefined {
  const below = /^[^\r\n]*(?:\r\n?|\n)/.exec(block.text.slice(from, block.contentEnd));
  if (!below) return undefined;
  const start = from + below[0].length;
  const found = sessionIn(block.text.slice(start, block.contentEnd).split(/[\r\n]/, 1)[0] ?? "");
  if (!found) return undefined;
  const span = { block, start: start + found.start, end: start + found.end };
  return {
    key: { text: "session", span: { block, start, end: span.start } },
    value: textValue(block.text.slice(span.start, span.end), span),
  };
}
