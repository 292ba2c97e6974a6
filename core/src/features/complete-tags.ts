import { phaseOf } from "../analysis/claims.ts";
import type { Turn } from "../recording/model.ts";
import type { Concept } from "../vocabulary/pack.ts";
import { kebab } from "../text/names.ts";
import { rememberingOf } from "../text/remember.ts";
import { turnsAt } from "./at.ts";
import { behind, type Completion, type Place, restOfWord } from "./completion-item.ts";
import { groupName } from "./hover-concept.ts";
import type { Speech } from "./speech.ts";

const writing = (): RegExp => /(?:^|[\s([{"'“”‘’«|>–—-])(#\??(?:\p{L}+\/)?[\p{L}\p{M}\p{N}-]*)$/u;

/**
 * Concepts after `#`: what the written letters begin, then what fits who speaks, then the phase, then what is used here
 * already. Other names of a concept find it, too.
 */
export function concepts(place: Place): readonly Completion[] | undefined {
  const { before, offset, context } = place;
  const written = writing().exec(before)?.[1];
  if (written === undefined || /^ {0,3}#{1,6}$/.test(before) || isNoText(place, written)) return undefined;
  const [, mark = "#", prefix, letters = ""] = /^(#\??)(?:(\p{L}+)\/)?(.*)$/u.exec(written) ?? [];
  const typed = letters.toLowerCase();
  const rank = ranking(place);
  const span = { start: offset - written.length, end: offset + restOfWord(place) };
  const lead = `${mark}${prefix ? `${prefix}/` : ""}`;
  const begun = createRanks();
  const others = createRanks();
  for (const concept of context.vocabulary.pack.concepts) {
    if (concept.group === "pattern" || (prefix !== undefined && concept.group !== prefix)) continue;
    const name = nameFor(concept, typed);
    // What the id itself begins with comes before what another name or a later word does.
    const later = name === concept.id && name.startsWith(typed) ? 0 : leastRank;
    const ranks = name === undefined ? others : begun;
    ranks.add(later + rank(concept), item(concept, name ?? concept.id, lead, span, context.speech));
  }
  return begun.isEmpty() ? others.inOrder() : begun.inOrder();
}

/** No rank of a concept that fits worse than another by what speaks, the phase or use is so far behind. */
const leastRank = 1000;

/** Items by their ranks, in the order in which they came where these are alike: there are few ranks and many items. */
function createRanks() {
  const byRank = new Map<number, Completion[]>();
  return {
    add(rank: number, item: Completion): void {
      const alike = byRank.get(rank);
      if (alike) alike.push(item);
      else byRank.set(rank, [item]);
    },
    isEmpty: () => byRank.size === 0,
    inOrder: () => [...byRank.keys()].sort((a, b) => a - b).flatMap((rank) => byRank.get(rank) ?? []),
  };
}

/** The name of a concept that has a word beginning with the letters; its id first. */
function nameFor(concept: Concept, letters: string): string | undefined {
  if (!wordsOf(concept).includes(`-${letters}`)) return undefined;
  return namesOf(concept).find((name) => name.startsWith(letters) || name.includes(`-${letters}`));
}

/** All words of all names, each behind a hyphen, so that one look tells whether any begins with some letters. */
const wordsOf = rememberingOf((concept: Concept) =>
  namesOf(concept)
    .map((name) => `-${name}`)
    .join(" "),
);

/** All names of a concept as tags would write them. */
const namesOf = rememberingOf(({ id, label, aliases }: Concept): readonly string[] => [
  id,
  ...[label.en, label.es ?? "", ...aliases.en, ...(aliases.es ?? [])].map(kebab),
]);

function item(concept: Concept, name: string, mark: string, span: Completion["span"], speech: Speech): Completion {
  return {
    label: `#${concept.id}`,
    kind: "concept",
    detail: conceptDetail(concept, speech),
    concept: concept.id,
    filter: mark + name,
    text: mark + concept.id,
    span,
  };
}

/** The few words beside a concept in a list: its label and group. */
export function conceptDetail(concept: Concept, speech: Speech): string {
  return detailsIn(speech)(concept);
}

/** They are the same at every key. */
const detailsIn = rememberingOf((speech: Speech) =>
  rememberingOf((concept: Concept) => `${speech.pick(concept.label)} · ${groupName(concept.group, speech)}`),
);

/** How well a concept fits the place: the lower, the better. */
function ranking(place: Place): (concept: Concept) => number {
  const { recording, offset, context } = place;
  const turn = turnsAt(recording, offset).at(-1);
  const here = where(place, turn);
  const phase = turn && phaseOf(turn, recording)?.phase;
  const wanted = new Set(
    context.vocabulary.pack.phases.find(({ id }) => id === phase)?.mustShow.flatMap((each) => each.satisfiedBy),
  );
  return (concept) =>
    8 * groupRank(concept, here) - (wanted.has(concept.id) ? 4 : 0) - Math.min(3, recording.tally.claims(concept.id));
}

/** Whether the writer is in somebody's own words, in a remark on them, or elsewhere. */
function where({ before, line }: Place, turn: Turn | undefined): "member" | "worker" | "remark" | "prose" {
  if (!turn || line.block?.kind === "heading") return "prose";
  if (/^[ \t]*>/.test(before)) return "remark";
  return turn.speaker.role === "worker" ? "worker" : "member";
}

const order = {
  member: ["dynamic", "idea", "obstacle", "pitfall", "skill", "phase"],
  worker: ["skill", "idea", "obstacle", "pitfall", "dynamic", "phase"],
  remark: ["dynamic", "skill", "obstacle", "pitfall", "idea", "phase"],
  prose: ["skill", "phase", "obstacle", "idea", "dynamic", "pitfall"],
} as const satisfies Record<string, readonly Concept["group"][]>;

function groupRank({ group }: Concept, here: keyof typeof order): number {
  const groups: readonly string[] = order[here];
  const rank = groups.indexOf(group);
  return rank < 0 ? groups.length : rank;
}

/** Whether a tag would stand where none is read: in a comment, in code, as the target of a link. */
function isNoText(place: Place, written: string): boolean {
  const { before, line } = place;
  if (line.block?.kind === "comment" || before.lastIndexOf("<!--") > before.lastIndexOf("-->")) return true;
  if (before.slice(0, -written.length).endsWith("](")) return true;
  return before.split("`").length % 2 === 0 && behind(place).includes("`");
}
