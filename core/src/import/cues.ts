/**
 * WebVTT and SRT. Of our own, although there are parsers: those on npm skip or merge cues that they do not
 * understand, and none gives the line; words of a session must not vanish unseen.
 */
import { message } from "../text/message.ts";
import { secondsOf } from "./clock.ts";
import { type Broken, namedBefore, namesBefore, type Utterance } from "./utterance.ts";

const timing =
  /^\s*((?:\d+:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?)\s*-->\s*((?:\d+:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?)(?:\s.*)?$/;

interface Cue {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** The utterances of a file of cues, or its first line that cannot be understood. */
export function readCues(text: string, form: "vtt" | "srt"): readonly Utterance[] | Broken {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  if (form === "vtt" && !/^WEBVTT(?:\s|$)/.test(lines[0] ?? ""))
    return { line: 0, why: message("This is no WebVTT: its first line is not “WEBVTT”.") };
  const cues: Cue[] = [];
  for (let at = form === "vtt" ? headerEnd(lines) : 0; at < lines.length;) {
    if (lines[at]?.trim() === "") {
      at++;
      continue;
    }
    let end = at;
    while (end < lines.length && lines[end]?.trim() !== "") end++;
    if (form === "srt" || !/^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(lines[at] ?? "")) {
      const found = cuesIn(lines, at, end);
      if ("why" in found) return found;
      cues.push(...found);
    }
    at = end;
  }
  return utterances(cues);
}

function headerEnd(lines: readonly string[]): number {
  let at = 1;
  while (at < lines.length && lines[at]?.trim() !== "" && !(lines[at] ?? "").includes("-->")) at++;
  return at;
}

/** The cues between two blank lines: usually one, two where the blank line between them is missing. */
function cuesIn(lines: readonly string[], from: number, to: number): Cue[] | Broken {
  const cues: { start: number; end: number; lines: string[] }[] = [];
  const wrong = lines.slice(from, to).findIndex((line) => /^\s*\d[\d:.,]*\s*-+>/.test(line) && !timing.test(line));
  if (wrong >= 0) return { line: from + wrong, why: message("The times of this cue cannot be read.") };
  for (let at = from; at < to; at++) {
    const line = lines[at] ?? "";
    const found = timing.exec(line);
    if (found) {
      const [start, end] = [secondsOf(found[1] ?? ""), secondsOf(found[2] ?? "")];
      if (end < start) return { line: at, why: message("This cue ends before it begins.") };
      cues.push({ start, end, lines: [] });
    } else if (timing.test(lines[at + 1] ?? "") && at + 1 < to && (cues.length === 0 || /^\s*\d+\s*$/.test(line)))
      continue;
    else if (cues.length > 0) cues.at(-1)?.lines.push(line);
    else
      return { line: at, why: message("These words stand in no cue: the line with their times is missing or broken.") };
  }
  return cues;
}

function utterances(cues: readonly Cue[]): readonly Utterance[] {
  const texts = cues.map((cue) => cue.lines.map(bare));
  const known = namesBefore(texts.map((lines) => lines.join(" ")));
  const leading = leadingNames(texts);
  const hasNames =
    leading.size > 0 ||
    cues.some((cue) => /<v[.\s]/.test(cue.lines.join())) ||
    texts.some((each) => namedBefore(each.join(" "), known)[0]);
  const said: Utterance[] = [];
  let previous: Cue | undefined;
  for (const [index, cue] of cues.entries()) {
    const paused = !hasNames && cue.start - (previous?.end ?? cue.start) >= 2;
    for (const [who, text] of spoken(cue, texts[index] ?? [], { known, leading, hasNames }))
      if (text.trim() !== "")
        said.push({ who, at: cue.start, text, joins: !paused && (hasNames || !/^\s*[-–—]\s/.test(text)) });
    previous = cue;
  }
  return said.map((each) => (hasNames ? each : { ...each, text: each.text.replace(/^\s*[-–—]\s+/, "") }));
}

/** What is known of the names in a file of cues. */
interface Names {
  readonly known: (name: string) => boolean;
  readonly leading: ReadonlySet<string>;
  readonly hasNames: boolean;
}

/**
 * Zoom begins every cue with a name, as people have typed it: “maria”, “iPad (2)”, a number. Where most cues
 * begin so, what stands there is a name whatever it looks like.
 */
function leadingNames(texts: readonly (readonly string[])[]): ReadonlySet<string> {
  const said = texts.filter((lines) => lines.some((line) => line.trim() !== ""));
  const names = said.flatMap(([line = ""]) => namedBefore(line, () => true)[0] ?? []);
  return new Set(names.length >= 3 && names.length >= said.length * 0.75 ? names : []);
}

/** Who says what in a cue: `<v Name>` of Teams, `Name: …` of Zoom, or a dash for each speaker. */
function spoken(
  { lines }: Cue,
  texts: readonly string[],
  { known, leading, hasNames }: Names,
): readonly (readonly [string | undefined, string])[] {
  const raw = lines.join(" ");
  if (/<v[.\s]/.test(raw))
    return raw
      .split(/(?=<v[.\s])/)
      .filter((part) => part.trim() !== "")
      .map((part) => [entities(/^<v(?:\.[\w.]+)?\s+([^>]*)>/.exec(part)?.[1]?.trim() ?? "") || undefined, bare(part)]);
  if (!hasNames && texts.some((line) => /^\s*[-–—]\s/.test(line))) return texts.map((line) => [undefined, line]);
  const parts: [string | undefined, string][] = [];
  for (const [index, line] of texts.entries()) {
    const [who, text] = namedBefore(line, (name) => known(name) || (index === 0 && leading.has(name)));
    const last = parts.at(-1);
    if (last && who === undefined) last[1] += ` ${text}`;
    else parts.push([who, text]);
  }
  return parts;
}

function bare(text: string): string {
  return entities(text.replace(/<\/?(?:v|c|i|b|u|lang|ruby|rt|font)(?:[.\s][^>]*)?>|<[\d:.]+>|\{\\an?\d\}/gi, ""));
}

function entities(text: string): string {
  return text.replace(
    /&(?:(amp|lt|gt|nbsp|lrm|rlm|quot|apos)|#(\d{1,7})|#[xX]([\da-fA-F]{1,6}));/g,
    (all, ...found) => {
      const [name, decimal, hex] = found as readonly (string | undefined)[];
      if (name !== undefined) return named[name] ?? "";
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      return code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : all;
    },
  );
}

const named: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", nbsp: " ", lrm: "", rlm: "", quot: '"', apos: "'" },
};
