/** What transcripts are made of, and how they become lines of a recording. */
import { escapeMarks } from "../export/escape.ts";
import type { Line, Script } from "../export/script.ts";
import { stopList } from "../language/index.ts";
import { readLabel } from "../markdown/label.ts";
import type { Language } from "../recording/model.ts";
import type { Message } from "../text/message.ts";
import { nameKey } from "../text/names.ts";
import { optional } from "../text/optional.ts";
import { type NameMap, renaming } from "../privacy/find-names.ts";

/** Words of one person, as a transcript has them. */
export interface Utterance {
  /** The display name; nobody's name is known without it. */
  readonly who?: string | undefined;
  readonly to?: readonly string[];
  /** Seconds from the start, or the time of day. */
  readonly at?: number | undefined;
  readonly text: string;
  /** The speaker goes on in the next utterance, unless another is named. */
  readonly joins?: boolean;
}

/** What cannot be imported, and where in the file. */
export interface Broken {
  /** Zero-based. */
  readonly line: number;
  readonly why: Message;
}

/** Lines of a transcript: neighbours of one speaker are one turn. */
export function scriptOfUtterances(said: readonly Utterance[], names: NameMap, language: Language): Script {
  const merged: { who: string | undefined; to: readonly string[]; at: number | undefined; texts: string[] }[] = [];
  for (const { who, to = [], at, text, joins } of said) {
    const last = merged.at(-1);
    if (last && joins !== false && (who === undefined || who === last.who) && to.join() === last.to.join())
      last.texts.push(text);
    else merged.push({ who, to, at, texts: [text] });
  }
  const called = callers(names, said);
  const renamed = renaming(names);
  const pieces = merged.map(({ who, to, at, texts }): Line => ({
    kind: "line",
    who: called(who),
    to: to.map(called),
    words: asWords(renamed(texts.join(" "))),
    notes: [],
    ...optional("time", at === undefined ? undefined : clock(at)),
  }));
  return { pieces, language, transcript: true };
}

/** Spoken words as Markdown on one line. A `#` in a transcript is nobody's claim. */
export function asWords(text: string): string {
  return escapeMarks(text.replace(/\s+/g, " ").trim()).replace(/(?<!\\)#(?=\??\p{L})/gu, "\\#");
}

/** What a display name becomes as a label; names that can be no label are numbered. */
export function callers(
  names: NameMap,
  said: readonly Pick<Utterance, "who" | "to">[],
): (who: string | undefined) => string {
  const byKey = new Map([...names].map(([from, to]) => [nameKey(from), to]));
  const renamed = renaming(names);
  const made = new Map<string, string>();
  const numbered = [
    ...new Set(said.flatMap(({ who, to = [] }) => [who ?? [], to].flat()).filter((who) => asLabel(who) === undefined)),
  ];
  return (who) => {
    if (who === undefined) return "Unknown";
    const kept = made.get(who);
    if (kept !== undefined) return kept;
    const label = asLabel(who) ?? `Speaker ${numbered.indexOf(who) + 1}`;
    const name = asLabel(byKey.get(nameKey(who)) ?? renamed(label)) ?? label;
    made.set(who, name);
    return name;
  };
}

function asLabel(name: string): string | undefined {
  const bare = name
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, " ")
    .replace(/[^\p{L}\p{N}\p{M}.'’‘\-– ]/gu, " ")
    .trim()
    .split(/\s+/)
    .slice(0, 4)
    .join(" ");
  if (bare === "" || stopList.has(nameKey(bare))) return undefined;
  return readLabel(`**${bare}:** x`)?.form === "none" ? bare : undefined;
}

/** `[00:14:05]`. */
function clock(seconds: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  return `[${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}]`;
}

/** `Maria Lopez: hello`: the name before a colon, where it is somebody's. */
export function namedBefore(text: string, known: (name: string) => boolean): readonly [string | undefined, string] {
  const found = /^([^:：<>]{1,60})[:：]\s+(?=\S)/u.exec(text);
  const name = found?.[1]?.trim() ?? "";
  return found && known(name) ? [name, text.slice(found[0].length)] : [undefined, text];
}

/** Names before colons that are used twice, or look like a name and are no word of a form. */
export function namesBefore(texts: readonly string[]): (name: string) => boolean {
  const uses = new Map<string, number>();
  for (const text of texts) {
    const name = namedBefore(text, () => true)[0];
    if (name !== undefined) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const looksLikeName = (name: string): boolean =>
    /^[\p{Lu}\p{Lo}\p{N}]/u.test(name) &&
    name.split(/\s+/).length <= 5 &&
    !stopList.has(nameKey(name)) &&
    !/[.!?]$/.test(name);
  return (name) =>
    looksLikeName(name) &&
    ((uses.get(name) ?? 0) >= 2 ||
      /^[\p{Lu}\p{Lo}]\S*(?:\s[\p{Lu}\p{Lo}]\S*)*$/u.test(name.replace(/\s*[([].*$/, "").trim()));
}
