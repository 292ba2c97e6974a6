/** Transcripts that meeting services save as text: a name and a time above each stretch of words, or times alone. */
import { secondsOf } from "./clock.ts";
import { namedBefore, namesBefore, type Utterance } from "./utterance.ts";

/** What was said, and the lines that stand above it. */
export interface Meeting {
  readonly before: readonly string[];
  readonly said: readonly Utterance[];
}

const time = /^\[?(\d{1,2}:\d{2}(?::\d{2})?)\]?$/;
/** One blank is enough between a name in capitals and its time; “we met at 18:00” is no name. */
const nameAndTime = (): RegExp =>
  /^(?:\[(.{1,80})\]\s|(\S.{0,59}?)\s{2}|((?:[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}.'’-]{0,30} ){1,4}))\s*(\d{1,2}:\d{2}(?::\d{2})?)$/u;

/** Where a person begins to speak: the line after the head, who, when, and words on the head's own line. */
interface Head {
  readonly who: string;
  readonly at: number | undefined;
  readonly words: string;
  /** Lines that the head takes. */
  readonly lines: number;
}

type Heading = (lines: readonly string[], at: number) => Head | undefined;

/** The transcript in a text; nothing where it is none. */
export function readMeeting(text: string): Meeting | undefined {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim());
  const times = lines.flatMap((line, index) => (time.test(line) ? [index] : []));
  for (const heading of [
    besideTime,
    behindTime,
    belowTimes,
    aboveTime,
    ...(times.length > 0 ? [beforeColon(lines)] : []),
  ]) {
    const meeting = meetingOf(lines, heading);
    if (meeting) return meeting;
  }
  return undefined;
}

/** `Maria Lopez  0:03`, `[Maria Lopez] 18:05:33`: of Otter and of Zoom. */
function besideTime(lines: readonly string[], at: number): Head | undefined {
  const found = nameAndTime().exec(lines[at] ?? "");
  return found
    ? { who: (found[1] ?? found[2] ?? found[3] ?? "").trim(), at: secondsOf(found[4] ?? ""), words: "", lines: 1 }
    : undefined;
}

/** `00:00:03 Speaker 1`: of Word. With hours, since “18:00 Welcome” is the plan of a session. */
function behindTime(lines: readonly string[], at: number): Head | undefined {
  const [, from = "", who = ""] = /^(\d{1,2}:\d{2}:\d{2})\s+(\S.{0,59})$/.exec(lines[at] ?? "") ?? [];
  return isName(who) ? { who, at: secondsOf(from), words: "", lines: 1 } : undefined;
}

/** From and to, a name, and words below that: of Teams as it was. A number above them is that of a cue. */
function belowTimes(lines: readonly string[], at: number): Head | undefined {
  const [times = "", who = "", words = ""] = lines.slice(at, at + 3);
  const from = /^(\d{1,2}:\d{1,2}:\d{1,2})[.,]\d{1,3}\s*-->\s*\d{1,2}:\d{1,2}:\d{1,2}[.,]\d{1,3}$/.exec(times)?.[1];
  if (from === undefined || !isName(who) || words === "" || /^\d+$/.test(lines[at - 1] ?? "")) return undefined;
  return { who, at: secondsOf(from), words: "", lines: 2 };
}

function isName(text: string): boolean {
  return /^\p{L}/u.test(text) && text.length <= 60 && !/[.?!:,;]$/.test(text);
}

/** A name, the time below it, and words below that: of Meet. */
function aboveTime(lines: readonly string[], at: number): Head | undefined {
  const [who = "", below = "", words = ""] = lines.slice(at, at + 3);
  const found = time.exec(below);
  return found && isName(who) && words !== "" ? { who, at: secondsOf(found[1] ?? ""), words: "", lines: 2 } : undefined;
}

/** `Maria Lopez: words`, the times on lines of their own now and then: of Meet, too. */
function beforeColon(all: readonly string[]): Heading {
  const known = namesBefore(all);
  const now = new Map<number, number>();
  let last: number | undefined;
  for (const [index, line] of all.entries()) {
    const found = time.exec(line)?.[1];
    if (found !== undefined) last = secondsOf(found);
    if (last !== undefined) now.set(index, last);
  }
  return (lines, at) => {
    const [who, words] = namedBefore(lines[at] ?? "", known);
    return who === undefined ? undefined : { who, at: now.get(at), words, lines: 1 };
  };
}

/** What a service puts below the last words; nobody said it. */
const advertisement = /^Transcribed by https?:\/\/otter\.ai\/?$/i;

/** At least two people begin to speak, or it is no transcript. */
function meetingOf(lines: readonly string[], headAt: Heading): Meeting | undefined {
  const said: (Utterance & { text: string })[] = [];
  const before: string[] = [];
  for (let at = 0; at < lines.length;) {
    const head = headAt(lines, at);
    const line = lines[at] ?? "";
    if (head) said.push({ who: head.who, at: head.at, text: head.words });
    else if (!time.test(line)) {
      const last = said.at(-1);
      if (last && !advertisement.test(line)) last.text = `${last.text} ${line}`.trim();
      else if (line !== "") before.push(line);
    }
    at += head?.lines ?? 1;
  }
  return said.length >= 2 ? { before, said: said.filter(({ text }) => text !== "") } : undefined;
}
