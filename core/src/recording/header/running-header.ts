/** Who was there, where a text says so in a sentence: “Session 4. Present: Ann, Ben and Cy. Worker: me.”, “Asisten Ana, Luz y Eva.” */
import { attendanceLeads, attendanceTails, absenceLeads } from "../../language/header-words.ts";
import { headerKeyOf } from "../../language/index.ts";
import type { Block, Span } from "../../markdown/block.ts";
import { type Entry, textValue } from "../../markdown/yaml-value.ts";
import { isShort } from "./header-line.ts";
import { areNames, isOneName, isRoster, keyMeantBy } from "./key-meaning.ts";
import { located } from "../pieces.ts";
import { sessionIn } from "./session-line.ts";

/** How much of a paragraph is looked at, and how long a key may be, in signs. */
const [reach, longestKey] = [1000, 70];
/** “Mrs.”, “Sra.”: a dot behind which a name goes on. */
const title = /(?:^|[\s(])(?:Sra?|Srta|Dra?|Mrs?|Ms|Mx|Dn|Dña|Prof|Rev|St)$/;

const ofPeople: ReadonlySet<string> = new Set(["members", "absent", "worker", "workers"]);

/** A sentence and where it begins. */
interface Piece {
  readonly text: string;
  readonly start: number;
}

/** What a paragraph says of who was there; empty where it names no roster, or is a line of a form. */
export function runningHeader(block: Block): readonly Entry[] {
  const text = block.text.slice(0, Math.min(block.contentEnd, reach));
  if (!/\p{Lu}.*[,:]/u.test(text)) return [];
  const found = piecesOf(text).flatMap((piece) => entryOf(piece, block) ?? []);
  const [first] = found;
  const isAll =
    found.length === 1 &&
    first !== undefined &&
    isWhole(first.key.span, first.value.span) &&
    block.text[first.key.span.end - 1] === ":";
  return !isAll && found.some(({ key }) => headerKeyOf(key.text) === "members") ? found : [];
}

/** Whether a header's entry is all that stands in its block: what is more is a story, and stays one. */
export function isWhole(key: Span, value: Span): boolean {
  const { block } = value;
  if (block.kind !== "text") return true;
  // A list may stand in a block below its key.
  if (key.block !== block && !isWhole(key, key)) return false;
  const [before, behind] = [
    block.text.slice(0, key.block === block ? key.start : value.start),
    block.text.slice(value.end, block.contentEnd),
  ];
  // Behind a tab, a wide gap or a stop begins the next column of the form, which is another entry, and so is “Sesión nº 4” below.
  return (
    (/(?:\t| {3}|[.;|·] )$/.test(before) || !/\p{L}/u.test(before)) &&
    (/^(?:\t| {3})/.test(behind) ||
      /[.;|·]$/.test(block.text.slice(0, value.end)) ||
      !/\p{L}/u.test(behind) ||
      sessionIn(behind.trim()) !== undefined)
  );
}

/** Sentences; a list of names ends where the next sentence begins, initials or not. */
function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const push = (end: number): void => {
    const piece = text.slice(start, end);
    const own = piece.trimStart();
    if (own !== "") pieces.push({ text: own.trimEnd(), start: start + piece.length - own.length });
    start = end + 1;
  };
  for (const { index, 0: mark } of text.matchAll(/[.;](?=\s+[\p{Lu}¿¡—]|\s*$)|[\r\n]+/gu)) {
    const before = text.slice(start, index);
    const isInitial = /(?:^|[\s,])\p{Lu}$/u.test(before) && !isRoster(before.slice(before.indexOf(":") + 1));
    if (mark === "." && (title.test(before) || isInitial)) continue;
    push(index);
  }
  push(text.length);
  return pieces;
}

function entryOf({ text, start }: Piece, block: Block): Entry | undefined {
  const colon = text.indexOf(":");
  if (colon > 0 && colon < longestKey) {
    const [key, value] = [text.slice(0, colon), text.slice(colon + 1)];
    const known = headerKeyOf(key);
    if (known === "date" || known === "group") {
      return isShort(value) ? entry(known, start, start + colon + 1, start + text.length, block) : undefined;
    }
    const canonical = known !== undefined && ofPeople.has(known) ? known : keyMeantBy(key, value, []);
    const isPerson =
      canonical === "worker" || canonical === "workers"
        ? isOneName(value.trim()) || /^\s*(?:me|yo)\s*$/i.test(value)
        : canonical === "members"
          ? isRoster(value)
          : areNames(value);
    return canonical !== undefined && isPerson
      ? entry(canonical, start, start + colon + 1, start + text.length, block)
      : undefined;
  }
  const session = sessionIn(text);
  if (session) return entry("session", start, start + session.start, start + session.end, block);
  const lower = text.toLowerCase();
  const lead = longest(attendanceLeads, (phrase) => lower.startsWith(`${phrase} `));
  if (lead > 0 && isRoster(text.slice(lead))) return entry("members", start, start + lead, start + text.length, block);
  const tail = longest(attendanceTails, (phrase) => lower.endsWith(` ${phrase}`));
  if (tail > 0 && isRoster(text.slice(0, -tail)))
    return entry("members", start, start, start + text.length - tail, block);
  const absent = longest(absenceLeads, (phrase) => lower.startsWith(`${phrase} `));
  return absent > 0 && areNames(text.slice(absent))
    ? entry("absent", start, start + absent, start + text.length, block)
    : undefined;
}

function longest(phrases: readonly string[], is: (phrase: string) => boolean): number {
  return Math.max(0, ...phrases.filter(is).map(({ length }) => length));
}

function entry(key: string, start: number, from: number, to: number, block: Block): Entry {
  const { text, span } = located(block, from, to);
  return {
    key: { text: key, span: { block, start, end: from } },
    value: textValue(text.trim(), span),
  };
}
