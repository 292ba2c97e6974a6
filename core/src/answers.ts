/** Which findings of a rule the writer's suppressions answer. As many as there are of either, each is looked at once. */
import type { Suppression } from "./recording/model.ts";
import type { Finding, Rule } from "./rules/rule.ts";
import { countBefore } from "./text/search.ts";
import { addTo } from "./text/lists.ts";

type Stretch = readonly [first: number, last: number];

/** What suppressions do to the findings of one rule. */
export interface Answers {
  readonly isAnswered: (finding: Finding) => boolean;
  /** The suppressions that answer something. */
  readonly used: readonly Suppression[];
}

/** The suppressions that name each rule. */
export function byRule(suppressions: readonly Suppression[]): ReadonlyMap<string, readonly Suppression[]> {
  const found = new Map<string, Suppression[]>();
  for (const suppression of suppressions) {
    for (const name of new Set(suppression.rules.map((rule) => rule.text))) {
      const list = found.get(name);
      if (list) list.push(suppression);
      else found.set(name, [suppression]);
    }
  }
  return found;
}

/**
 * What a rule's suppressions answer. A finding about turns is answered by whatever is about one of them or about the
 * file; one about the session as a whole has no turns, and any range or file answers it. But a range whose reason names
 * some of those who are asked about (“Gloria passes today”) is about them, and not about the others.
 */
export function answersOf(rule: Rule, findings: readonly Finding[], suppressions: readonly Suppression[]): Answers {
  const able = suppressions.filter(
    ({ scope, reason }) => !rule.answeredOnlyAtTurn || (scope === "next-turn" && reason.trim() !== ""),
  );
  const ofFile = able.some(({ scope }) => scope === "file");
  const named = namedIn(
    able.filter(({ scope }) => scope === "range"),
    findings.flatMap(({ turns, person }) => (turns || person === undefined ? [] : [person])),
  );
  const answering = overlapping(able.map(({ turns }) => turns));
  const asking = overlapping(findings.map(({ turns }) => turns).filter((turns) => turns !== undefined));
  const asksOfSession = findings.some(({ turns }) => !turns);
  return {
    isAnswered: ({ turns, person }) =>
      ofFile || (turns ? answering(turns) : named.isAll || (person !== undefined && named.people.has(person))),
    used: able.filter(({ scope, turns }) =>
      scope === "file" ? findings.length > 0 : asking(turns) || (scope === "range" && asksOfSession),
    ),
  };
}

/** Whom the reasons of ranges name of some people, as they are written, and whether one names none of them. */
function namedIn(
  ranges: readonly Suppression[],
  asked: readonly string[],
): { readonly isAll: boolean; readonly people: ReadonlySet<string> } {
  const byWord = new Map<string, string[]>();
  for (const person of asked) {
    const word = person.match(words)?.at(-1) ?? person;
    addTo(byWord, word, person);
  }
  const people = new Set<string>();
  let isAll = false;
  for (const { reason } of ranges) {
    const text = reason.normalize("NFC");
    const found = byWord.size === 0 ? [] : namesIn(text, byWord);
    isAll ||= found.length === 0;
    for (const person of found) people.add(person);
  }
  return { isAll, people };
}

const words = /[\p{L}\p{M}\p{N}]+/gu;

/** Names, by their last words, that stand in a reason. “A” is a person's only before a colon or a comma: “A: she passes”. */
function namesIn(text: string, byWord: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return Array.from(text.matchAll(words)).flatMap(({ 0: word, index }) =>
    (byWord.get(word) ?? []).filter((person) => {
      const end = index + word.length;
      return (
        text.slice(Math.max(0, end - person.length), end) === person &&
        (person.length > 1 || /[:,]/.test(text[end] ?? ""))
      );
    }),
  );
}

/** Asks whether a stretch has a turn in common with any of these. */
function overlapping(stretches: readonly Stretch[]): (stretch: Stretch) => boolean {
  const sorted = [...stretches].sort(([a], [b]) => a - b);
  // How far those up to here reach.
  const reach: number[] = [];
  for (const [, last] of sorted) reach.push(Math.max(last, reach.at(-1) ?? -1));
  return ([first, last]) => {
    const begun = countBefore(sorted, ([begins]) => begins <= last);
    return begun > 0 && (reach[begun - 1] ?? -1) >= first;
  };
}
