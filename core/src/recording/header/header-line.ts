/** One line that may be a pasted form's: its key, its value, and how sure that is. */
import { headerKeyOf, stopList, workerLabels } from "../../language/index.ts";
import type { Block } from "../../markdown/block.ts";
import { blankComments } from "../../markdown/inline/marks.ts";
import type { Label } from "../../markdown/label.ts";
import { type Entry, type TextValue, textValue } from "../../markdown/yaml-value.ts";
import {
  bareKey,
  formKeyOf,
  isFormKey,
  isListOfPeople,
  isNobody,
  isOneName,
  isRoster,
  keyMeantBy,
} from "./key-meaning.ts";
import { isLegend } from "./legend.ts";
import { labelOf, located } from "../pieces.ts";
import { sessionBelow } from "./session-line.ts";
import { nameKey } from "../../text/names.ts";

type TextEntry = Entry & { readonly value: TextValue };

/** A line of a form, and how sure that is. */
interface FormLine {
  readonly entry: TextEntry;
  /** A legend that touches it. */
  readonly below: readonly Entry[];
  /** What its key stands for, if that is known. */
  readonly canonical: string | undefined;
  readonly is: "known" | "roster" | "likely" | "unknown" | "said";
}

/** A line that may be one of a form, behind those that surely are. `touches`: no blank line parts it from them. */
export function lineOf(block: Block, lines: readonly Entry[], touches: boolean): FormLine | undefined {
  const label = labelOf(block) ?? longKeyOf(block, lines.length > 0);
  const isSure = label && (!isDashed(block, label) || isDashedKey(block, label));
  // “Group⇥lunch bunch” may be somebody's words, too: lines below it tell.
  const isBeside = label && "sign" in label && (label.sign === "tab" || label.sign === "field");
  if (!label || !(isSure === true || isBeside === true)) return undefined;
  const key = located(block, label.name.start, label.name.end);
  // A legend may touch the line above it.
  const legend = legendBelow(block, label.end);
  const session = legend ? undefined : sessionBelow(block, label.end);
  const others = keysBeside(block, label.end);
  const end = others[0]?.key.span.start ?? (legend ?? session)?.key.span.start ?? block.contentEnd;
  const value = located(block, label.end, Math.max(label.end, end));
  const own = blankComments(value.text)
    .replace(/^(?:\*\*|__)|(?:\*\*|__)$/g, "")
    .trim();
  const text = others.length > 0 ? own.replace(/\s*[.;|·]$/, "") : own;
  const entryOf = (name: string): TextEntry => ({
    key: { ...key, text: name },
    value: textValue(text, value.span),
  });
  const last = legend ?? session;
  const below = last ? [...others, last] : others;
  // “Who: L = Lena (student), A = Abdi”
  if (isLegend(text)) return { entry: entryOf("legend"), below, canonical: "aliases", is: "known" };
  const known = headerKeyOf(key.text);
  const meant = formKeyOf(key.text);
  const canonical =
    meant === undefined || (meant === "client" && isRoster(text)) ? keyMeantBy(key.text, text, lines) : meant;
  // Behind a blank line, somebody speaks.
  if (isSure !== true && lines.length > 0 && !touches) return undefined;
  if (canonical !== undefined && isSaid(canonical, text))
    return { entry: entryOf(key.text), below, canonical, is: "said" };
  const isKnown =
    canonical !== undefined ||
    (lines.length > 0 && isNobody(text)) ||
    stopList.has(nameKey(bareKey(key.text))) ||
    isFormKey(bareKey(key.text)) ||
    isFormKey(key.text);
  if (isKnown) {
    // What no list has is called what it means.
    const name = canonical !== undefined && canonical !== known ? canonical : key.text;
    return {
      entry: entryOf(name),
      below,
      canonical,
      is:
        isSure !== true && lines.length === 0
          ? "likely"
          : canonical === "members" && isRoster(text)
            ? "roster"
            : "known",
    };
  }
  if (isSure !== true) return undefined;
  if (isRoster(text) || isListOfPeople(text))
    return { entry: entryOf("members"), below, canonical: "members", is: "roster" };
  // Who is in the roster speaks, and so do letters and the worker.
  const isLabel = [...key.text].length < 3 || workerLabels.has(nameKey(key.text));
  const isPerson = lines.some(
    (line) => headerKeyOf(line.key.text) === "members" && namesIn(line).has(nameKey(key.text)),
  );
  return { entry: entryOf(key.text), below, canonical: undefined, is: isLabel || isPerson ? "said" : "unknown" };
}

/** `PROCESS RECORDING – Group` is a title, and `PRIYA – Hi.` somebody's words. */
function isDashed({ text }: Block, { name, end }: Pick<Label, "name" | "end">): boolean {
  return !/[:：]/.test(text.slice(name.end, end));
}

/** `Members present – Ann, Ben`; `WORKER – Hi everyone` is none. */
function isDashedKey({ text, contentEnd }: Block, { name, end }: Pick<Label, "name" | "end">): boolean {
  const key = bareKey(text.slice(name.start, name.end));
  const canonical = formKeyOf(key);
  if (canonical === undefined) return isFormKey(key);
  const value = text.slice(end, contentEnd).trim();
  const areSurelyNames =
    isRoster(value) || isListOfPeople(value) || (isOneName(value) && isShort(value) && value.includes(" "));
  return canonical !== "recording" && (areSurelyNames || !speakingKeys.has(canonical));
}

/** `Student: R. M.⇥Field instructor: P. A.`, `Worker: Dana. Members: Ruth, Lois`: what else a form asks in the same line. */
function keysBeside(block: Block, from: number): readonly TextEntry[] {
  const line = /^[^\r\n]*/.exec(block.text.slice(from, block.contentEnd))?.[0] ?? "";
  const found = [...line.matchAll(/(?<=\t| {3}|[.;|·] )[^\s:.;|·][^:\t.;|·]{1,60}(?=:)/g)].filter(
    ([key]) => formKeyOf(key) !== undefined || isFormKey(bareKey(key)) || stopList.has(nameKey(bareKey(key))),
  );
  return found.map(({ 0: key, index }, at) => {
    const start = from + index;
    const end = from + (found[at + 1]?.index ?? line.length);
    const { text, span } = located(block, start + key.length + 1, end);
    const own = text.replace(/^[\s_]+|[\s_]+$/g, "");
    return {
      key: { text: key, span: { block, start, end: start + key.length } },
      value: textValue(own, span),
    };
  });
}

/** A legend in the lines below a key's own. */
function legendBelow(block: Block, from: number): TextEntry | undefined {
  const end = block.text.slice(from, block.contentEnd).search(/[\r\n]/);
  if (end < 0) return undefined;
  const { text, span } = located(block, from + end, block.contentEnd);
  if (!isLegend(text)) return undefined;
  const own = text.trimStart();
  const start = span.end - own.length;
  return {
    key: { text: "legend", span: { block, start, end: start } },
    value: textValue(own, { block, start, end: span.end }),
  };
}

/** `Names of the members who came today: …`: more words than a label has. Only inside of a form. */
function longKeyOf(block: Block, hasBegun: boolean): Pick<Label, "name" | "end"> | undefined {
  const colon = hasBegun ? block.text.slice(0, longestKey).indexOf(":") : -1;
  if (colon < 2 || /[.?!"“\r\n|]/.test(block.text.slice(0, colon))) return undefined;
  const start = block.text.search(/[^\s*_]/);
  return { name: { start, end: colon }, end: colon + 1 };
}

/** The names of a roster's line. */
function namesIn({ value }: Entry): ReadonlySet<string> {
  const names = value.kind === "scalar" ? value.text.split(/[,;\n]| (?:y|e|and|&) /) : [];
  return new Set(names.map((name) => nameKey(name.replace(/^[\s*•-]+|\([^()]*\)/g, ""))));
}

/** Keys by which somebody speaks, too. */
const speakingKeys: ReadonlySet<string> = new Set([
  "worker",
  "workers",
  "student",
  "client",
  "group",
  "members",
  "new",
]);

/** Longest key of several words, in letters. */
const longestKey = 70;

/** `Leader: hello everyone.` is a turn, `Leader: Sam`, `Student: R. M.` and `Worker: me, without co-leader` are header lines. */
export function isSaid(key: string, value: string): boolean {
  const isPerson = key === "worker" || key === "student" || key === "client";
  // “Co-leader: none, she was ill”, “Leader: Lena (second-year student at St. Mary's)”
  if (isNobody(value)) return false;
  if (/^\s*\p{Lu}[\p{L}.'’ -]{0,40}\([^()?!]{1,80}\)\s*$/u.test(value)) return false;
  if ((isPerson || key === "workers") && greeting.test(value)) return true;
  // “Usuaria: «Remedios», 62 años, aviso de desahucio”
  if (/^\s*["“«]?\p{Lu}[\p{L}.'’ -]{0,40}["”»]?\s*[,(][^.?!]*$/u.test(value.split(/[\r\n]/, 1)[0] ?? "")) return false;
  return isPerson && !isShort(value) && !/^\s*(?:me|myself|yo)\s*[,;(–—-]/i.test(value);
}

/** “Worker: Hello there”: no name begins so. */
const greeting =
  /^\s*(?:hi|hello|hey|good (?:morning|afternoon|evening)|welcome|thanks?|ok|okay|so|well|yes|yeah|no|how|what|hola|buen[oa]s|bienvenid[oa]s?|gracias|bueno|bien|sí|cómo|qué)(?=[\s,.!?…]|$)/i;

/** Few words, and no sentence. */
export function isShort(text: string): boolean {
  // “Student: “How are you?”” quotes somebody.
  if (/^["“«]/.test(text.trim())) return false;
  return text.trim().split(/\s+/).length <= 4 && !/(?<!(?:^|[\s.])\p{Lu})[.?!…]\s*$/u.test(text);
}
