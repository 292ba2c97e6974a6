/** The recording as rules, features and exports see it: positions and lists worked out when they are asked for. */
import type { Block } from "../markdown/block.ts";
import { optional } from "../text/optional.ts";
import type { Assembled } from "./assembled.ts";
import type { TurnDraft } from "./draft.ts";
import type { Language, Problem, Recording, RoomEvent, Section, Silence, Speaker, Suppression, Tag } from "./model.ts";
import { countBefore } from "../text/search.ts";
import { uncountedNames } from "./uncounted-names.ts";

/** What a recording says beside its turns: all of it stays while an edit changes no more than the words of turns. */
export type Lists = ReturnType<typeof listsOf>;

/** These lists of an assembly, each put together when it is asked for. */
export function listsOf(assembly: Assembled) {
  const notable = once(() => [...assembly.notable].sort((a, b) => a.index - b.index));
  return {
    speakers: once(() => speakersOf(assembly)),
    sections: once(() => sectionsOf(assembly, notable())),
    silences: once(() =>
      happenings(assembly, notable(), (each): Silence | undefined =>
        each.text === undefined
          ? { after: each.after, ...optional("seconds", each.seconds), span: each.span }
          : undefined,
      ),
    ),
    events: once(() =>
      happenings(assembly, notable(), (each): RoomEvent | undefined =>
        each.text === undefined ? undefined : { after: each.after, text: each.text, span: each.span },
      ),
    ),
    suppressions: once(() => suppressionsOf(assembly, notable())),
    problems: once((): Problem[] => [
      ...assembly.reading.problems,
      ...notable().flatMap((block) => assembly.partOf(block)?.problems ?? []),
    ]),
    proseTags: once((): Tag[] =>
      notable().flatMap((block) => (assembly.partOf(block)?.prose ?? []).flatMap((prose) => prose.tags)),
    ),
  };
}

/** The recording of an assembly as it is now. */
export function viewOf(assembly: Assembled, language: Language, lists: Lists): Recording {
  const blocks = once((): Block[] => [...assembly.blocks]);
  return {
    header: assembly.reading.header,
    stretches: () => assembly.blocks.stretches(),
    first: assembly.blocks.at(0),
    block: (index) => assembly.blocks.at(index),
    blockAtOffset: (offset) => assembly.blocks.atOffset(offset),
    turns: assembly.turns,
    tally: assembly.tally,
    language,
    get blocks() {
      return blocks();
    },
    get speakers() {
      return lists.speakers();
    },
    get sections() {
      return lists.sections();
    },
    get silences() {
      return lists.silences();
    },
    get events() {
      return lists.events();
    },
    get suppressions() {
      return lists.suppressions();
    },
    get problems() {
      return lists.problems();
    },
    get proseTags() {
      return lists.proseTags();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Declared people in the header's order, then those who speak undeclared, by id; each in the usual spelling. */
function speakersOf({ room, speaking }: Assembled): Speaker[] {
  const usual = new Map<string, readonly [Speaker, number]>();
  for (const [speaker, turns] of speaking) {
    if (speaker.declared) continue;
    const [other, most] = usual.get(speaker.id) ?? [speaker, 0];
    if (turns > most || (turns === most && speaker.name < other.name)) usual.set(speaker.id, [speaker, turns]);
  }
  const newcomers = Array.from(usual.values(), ([speaker]) => speaker);
  return [...room.declared(), ...newcomers.sort((a, b) => (a.id < b.id ? -1 : 1))];
}

/** Index of the first turn that begins in a block or behind it. */
function turnFrom(index: number, turns: readonly TurnDraft[]): number {
  return countBefore(turns, ({ span }) => span.block.index < index);
}

function sectionsOf(assembly: Assembled, notable: readonly Block[]): Section[] {
  const openings = notable.flatMap((block, at) => {
    const { opening, after } = assembly.partOf(block) ?? {};
    return opening && after ? [{ block, opening, at, uncounted: after.context.uncounted }] : [];
  });
  const { ends, outer } = nested(openings.map(({ opening }) => opening.level));
  const sections: Section[] = [];
  for (const [number, { block, opening, at, uncounted }] of openings.entries()) {
    const end = openings[ends[number] ?? openings.length]?.block.index ?? assembly.blocks.length;
    const first = turnFrom(block.index, assembly.turns);
    const last = turnFrom(end, assembly.turns) - 1;
    const around = sections[outer[number] ?? -1];
    const prose = once(() =>
      notable.slice(at, openings[number + 1]?.at).flatMap((each) => assembly.partOf(each)?.prose ?? []),
    );
    const text = once(() =>
      prose()
        .map((each) => each.text)
        .join("\n"),
    );
    const tags = once(() => prose().flatMap((each) => each.tags));
    const below = openings[number + 1]?.block.index ?? assembly.blocks.length;
    const names = once(() => (uncounted ? uncountedNames(block.index + 1, below, uncounted.as, assembly) : []));
    sections.push({
      ...opening,
      heading: { block, start: 0, end: opening.title === "" && block.kind !== "heading" ? 0 : block.contentEnd },
      ...(last >= first ? { turns: [first, last] as const } : {}),
      ...(uncounted && {
        uncounted: {
          ...uncounted,
          get names() {
            return names();
          },
        },
      }),
      ...optional("within", around?.kind === "phase" ? around : around?.within),
      get text() {
        return text();
      },
      get tags() {
        return tags();
      },
    });
  }
  return sections;
}

/** For each of some levels in a row, the numbers of the next that is as high, and of the last one before that is higher. */
function nested(levels: readonly number[]): {
  readonly ends: readonly (number | undefined)[];
  readonly outer: readonly (number | undefined)[];
} {
  const ends: (number | undefined)[] = levels.map(() => undefined);
  const outer: (number | undefined)[] = [];
  const open: number[] = [];
  for (const [number, level] of levels.entries()) {
    for (let top = open.at(-1); top !== undefined && (levels[top] ?? 0) >= level; top = open.at(-1)) {
      ends[top] = number;
      open.pop();
    }
    outer.push(open.at(-1));
    open.push(number);
  }
  return { ends, outer };
}

interface Placed {
  readonly after: number;
  readonly span: Silence["span"];
  readonly text?: string;
  readonly seconds?: number;
}

function happenings<T>(assembly: Assembled, notable: readonly Block[], take: (each: Placed) => T | undefined): T[] {
  return notable.flatMap((block) => {
    const base = turnFrom(block.index, assembly.turns) - 1;
    return (assembly.partOf(block)?.happenings ?? [])
      .map((each) => take({ ...each, after: base + each.after }))
      .filter((each) => each !== undefined);
  });
}

const endless = Number.MAX_SAFE_INTEGER;

type OpenSuppression = { -readonly [K in keyof Suppression]: Suppression[K] };

function suppressionsOf(assembly: Assembled, notable: readonly Block[]): Suppression[] {
  const found: OpenSuppression[] = [];
  const ranges = createRanges();
  for (const block of notable) {
    const part = assembly.partOf(block);
    if (!part || part.directives.length === 0) continue;
    const first = turnFrom(block.index, assembly.turns);
    for (const { directive, after, ofRow } of part.directives) {
      const next = first + after;
      const rules = directive.rules.map(({ text, start, end }) => ({ text, span: { block, start, end } }));
      if (directive.verb === "enable") {
        ranges.end(new Set(rules.map((rule) => rule.text)), next - 1);
        continue;
      }
      const scope = directive.verb === "disable-file" ? "file" : directive.verb === "disable" ? "range" : "next-turn";
      const turns: Suppression["turns"] =
        scope === "file"
          ? [0, endless]
          : scope === "range"
            ? [next, endless]
            : [next, ofRow ? Math.max(next, next + part.turns.length - 1) : next];
      const span = { block, start: directive.start, end: directive.end };
      const suppression = { scope, rules, reason: directive.reason, span, turns } as const;
      found.push(suppression);
      if (scope === "range") ranges.begin(suppression);
    }
  }
  const last = Math.max(0, assembly.turns.length - 1);
  for (const open of found) if (open.turns[1] === endless) open.turns = [open.turns[0], Math.max(last, open.turns[0])];
  return found;
}

/** Ranges that have not ended, by the first rule that they name. */
function createRanges(): {
  readonly begin: (range: OpenSuppression) => void;
  /** Ends those that name no other rules than these; all where there are none. */
  readonly end: (names: ReadonlySet<string>, last: number) => void;
} {
  const open = new Map<string, OpenSuppression[]>();
  return {
    begin(range) {
      const first = range.rules[0]?.text ?? "";
      const list = open.get(first);
      if (list) list.push(range);
      else open.set(first, [range]);
    },
    end(names, last) {
      for (const first of names.size === 0 ? [...open.keys()] : [...names, ""]) {
        const left: OpenSuppression[] = [];
        for (const range of open.get(first) ?? []) {
          if (names.size > 0 && !range.rules.every((rule) => names.has(rule.text))) left.push(range);
          else range.turns = [range.turns[0], last];
        }
        open.set(first, left);
      }
    },
  };
}
