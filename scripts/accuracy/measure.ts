/** Reads labelled recordings and counts what is right, what is missed and what is invented. */
import { createVocabulary, mutualAid, read, type Recording, type Tag, type Turn } from "#core";
import { align, plainWords } from "./align.ts";
import type { Labelled, LabelledTag, LabelledTurn } from "./labels.ts";

/** What is measured, in the order in which it is reported. */
export const measured = [
  "dialogue",
  "table",
  "narrative",
  "whole words",
  "addressees",
  "tags",
  "silences",
  "events",
  "members",
] as const;
export type Measured = (typeof measured)[number];

/** How often reading was right, read what is not there, and missed what is. */
export interface Count {
  right: number;
  invented: number;
  missed: number;
}

/** One difference, for whoever mends the reader. */
export interface Miss {
  readonly file: string;
  readonly what: Measured;
  readonly expected: string;
  readonly got: string;
}

/** Everything that was counted. */
export interface Accuracy {
  readonly counts: Readonly<Record<Measured, Count>>;
  readonly misses: readonly Miss[];
}

const vocabulary = createVocabulary(mutualAid);

/** Measures reading on labelled recordings. */
export function measure(recordings: readonly Labelled[]): Accuracy {
  const counts = Object.fromEntries(
    measured.map((what): [string, Count] => [what, { right: 0, invented: 0, missed: 0 }]),
  ) as Record<Measured, Count>;
  const misses: Miss[] = [];
  for (const { name, text, labels } of recordings) {
    const recording = read(text, vocabulary);
    const miss = (what: Measured, expected: string, got: string): void => {
      misses.push({ file: name, what, expected, got });
    };
    for (const { expected, got } of align(labels.turns, recording.turns)) {
      if (expected?.open === true) continue;
      const notation = expected?.notation ?? got?.notation;
      if (!notation) continue;
      if (expected && got) {
        counts[notation].right++;
        compareFields(expected, got, counts, miss);
        continue;
      }
      counts[notation][expected ? "missed" : "invented"]++;
      miss(notation, expected ? shown(expected) : "—", got ? shownTurn(got) : "—");
      if (!isOpen(expected, "tags")) compareTags(expected?.tags ?? [], got?.tags ?? [], counts.tags);
    }
    for (const what of ["silences", "events"] as const) {
      const [wanted, found] = [labels[what], recording[what].length];
      if (wanted === undefined) continue;
      add(counts[what], Math.min(wanted, found), found - wanted);
      if (wanted !== found) miss(what, String(wanted), String(found));
    }
    const wanted = new Set(labels.members);
    const found = membersOf(recording).filter((id) => !(labels.membersOpen ?? []).includes(id));
    const right = found.filter((id) => wanted.has(id)).length;
    counts.members.right += right;
    counts.members.invented += found.length - right;
    counts.members.missed += wanted.size - right;
    if (right < wanted.size || right < found.length) miss("members", [...wanted].join(" "), found.join(" "));
  }
  return { counts, misses };
}

type OnMiss = (what: Measured, expected: string, got: string) => void;

/** The fields of a turn that was found. */
function compareFields(expected: LabelledTurn, got: Turn, counts: Accuracy["counts"], miss: OnMiss): void {
  if (expected.notation !== "narrative" && !isOpen(expected, "text")) {
    const [wanted, said] = [plainWords(expected.text).join(" "), plainWords(got.text).join(" ")];
    score(counts["whole words"], wanted === said);
    if (wanted !== said) miss("whole words", expected.text, got.text);
  }
  if (expected.to && !isOpen(expected, "to")) {
    const [wanted, said] = [expected.to.join(" "), got.addressees.map(({ id }) => id).join(" ")];
    score(counts.addressees, wanted === said);
    if (wanted !== said) {
      const basis = got.addressees.map((each) => each.basis).join(" ");
      miss("addressees", `${shown(expected)} → ${wanted}`, `${said} (${basis})`);
    }
  }
  if (isOpen(expected, "tags")) return;
  if (!compareTags(expected.tags ?? [], got.tags, counts.tags))
    miss("tags", `${shown(expected)} ${(expected.tags ?? []).map(labelKey).join(" ")}`, got.tags.map(tagKey).join(" "));
}

function compareTags(expected: readonly (string | LabelledTag)[], got: readonly Tag[], count: Count): boolean {
  const wanted = expected.map(labelKey);
  const before = wanted.length;
  let right = 0;
  for (const tag of got) {
    const at = wanted.indexOf(tagKey(tag));
    if (at >= 0) {
      wanted.splice(at, 1);
      right++;
    }
  }
  count.right += right;
  count.invented += got.length - right;
  count.missed += wanted.length;
  return right === before && right === got.length;
}

function labelKey(label: string | LabelledTag): string {
  const { id, by = "student", tentative = false, span = 1 } = typeof label === "string" ? { id: label } : label;
  return `${tentative ? "?" : "#"}${id}(${String(span)})${by === "student" ? "" : `@${by}`}`;
}

function tagKey({ concept, written, by, tentative, turns }: Tag): string {
  return labelKey({ id: concept ?? written, tentative, span: turns, ...(by === "supervisor" ? { by } : {}) });
}

function membersOf({ speakers, turns, header }: Recording): readonly string[] {
  const absent = new Set(header.absent.map((person) => person.name));
  const speaking = new Set(turns.map((turn) => turn.speaker.id));
  return speakers
    .filter(({ role, declared, name, id }) => role === "member" && !absent.has(name) && (declared || speaking.has(id)))
    .map(({ id }) => id);
}

function isOpen(turn: LabelledTurn | undefined, field: string): boolean {
  return turn?.open !== undefined && turn.open !== true && turn.open.includes(field);
}

function score(count: Count, isRight: boolean): void {
  if (isRight) count.right++;
  else {
    count.invented++;
    count.missed++;
  }
}

function add(count: Count, right: number, difference: number): void {
  count.right += right;
  count.invented += Math.max(0, difference);
  count.missed += Math.max(0, -difference);
}

function shown(turn: LabelledTurn): string {
  return `${turn.speaker}: ${turn.text === "" ? `*(${turn.act ?? "silence"})*` : turn.text}`;
}

function shownTurn(turn: Turn): string {
  return `${turn.speaker.id}: ${turn.text} ${turn.nonverbal.map((act) => `*(${act})*`).join(" ")}`.trim();
}
