/** The recording as rules, features and exports see it: positions and lists worked out when they are asked for. */
import type { Block } from "../markdown/block.ts";
import { optional } from "../text/optional.ts";
import type { Assembled } from "./assembled.ts";
import type { TurnDraft } from "./draft.ts";
import type { Language, Problem, Recording, RoomEvent, Section, Silence, Speaker, Suppression, Tag } from "./model.ts";

/** The recording of an assembly as it is now. */
export function viewOf(assembly: Assembled, language: Language): Recording {
  const notable = once(() => [...assembly.notable].sort((a, b) => a.index - b.index));
  const speakers = once(() => speakersOf(assembly));
  const sections = once(() => sectionsOf(assembly, notable()));
  const silences = once(() =>
    happenings(assembly, notable(), (each): Silence | undefined =>
      each.text === undefined
        ? { after: each.after, ...optional("seconds", each.seconds), span: each.span }
        : undefined,
    ),
  );
  const events = once(() =>
    happenings(assembly, notable(), (each): RoomEvent | undefined =>
      each.text === undefined ? undefined : { after: each.after, text: each.text, span: each.span },
    ),
  );
  const suppressions = once(() => suppressionsOf(assembly, notable()));
  const problems = once((): Problem[] => [
    ...assembly.reading.problems,
    ...notable().flatMap((block) => assembly.partOf(block)?.problems ?? []),
  ]);
  const blocks = once((): Block[] => [...assembly.blocks]);
  const proseTags = once((): Tag[] =>
    notable().flatMap((block) => (assembly.partOf(block)?.prose ?? []).flatMap((prose) => prose.tags)),
  );
  return {
    header: assembly.reading.header,
    stretches: () => assembly.blocks.stretches(),
    first: assembly.blocks.at(0),
    turns: assembly.turns,
    tally: assembly.tally,
    language,
    get blocks() {
      return blocks();
    },
    get speakers() {
      return speakers();
    },
    get sections() {
      return sections();
    },
    get silences() {
      return silences();
    },
    get events() {
      return events();
    },
    get suppressions() {
      return suppressions();
    },
    get problems() {
      return problems();
    },
    get proseTags() {
      return proseTags();
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
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle]?.span.block.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sectionsOf(assembly: Assembled, notable: readonly Block[]): Section[] {
  const openings = notable.flatMap((block) => {
    const opening = assembly.partOf(block)?.opening;
    return opening ? [{ block, opening }] : [];
  });
  return openings.map(({ block, opening }, number): Section => {
    const next = openings.findIndex((each, at) => at > number && each.opening.level <= opening.level);
    const end = openings[next]?.block.index ?? assembly.blocks.length;
    const first = turnFrom(block.index, assembly.turns);
    const last = turnFrom(end, assembly.turns) - 1;
    const inner = openings[number + 1]?.block.index ?? assembly.blocks.length;
    const prose = once(() =>
      notable
        .filter((each) => each.index >= block.index && each.index < inner)
        .flatMap((each) => assembly.partOf(each)?.prose ?? []),
    );
    return {
      ...opening,
      heading: { block, start: 0, end: opening.title === "" && block.kind !== "heading" ? 0 : block.contentEnd },
      ...(last >= first ? { turns: [first, last] as const } : {}),
      get text() {
        return prose()
          .map((each) => each.text)
          .join("\n");
      },
      get tags() {
        return prose().flatMap((each) => each.tags);
      },
    };
  });
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

function suppressionsOf(assembly: Assembled, notable: readonly Block[]): Suppression[] {
  const found: { -readonly [K in keyof Suppression]: Suppression[K] }[] = [];
  for (const block of notable) {
    const part = assembly.partOf(block);
    if (!part || part.directives.length === 0) continue;
    const next = turnFrom(block.index, assembly.turns);
    for (const { directive, ofRow } of part.directives) {
      const rules = directive.rules.map(({ text, start, end }) => ({ text, span: { block, start, end } }));
      if (directive.verb === "enable") {
        enable(found, new Set(rules.map((rule) => rule.text)), next - 1);
        continue;
      }
      const scope = directive.verb === "disable-file" ? "file" : directive.verb === "disable" ? "range" : "next-turn";
      const turns: Suppression["turns"] =
        scope === "file"
          ? [0, endless]
          : scope === "range"
            ? [next, endless]
            : [next, ofRow ? Math.max(next, next + part.turns.length - 1) : next];
      found.push({
        scope,
        rules,
        reason: directive.reason,
        span: { block, start: directive.start, end: directive.end },
        turns,
      });
    }
  }
  const last = Math.max(0, assembly.turns.length - 1);
  for (const open of found) if (open.turns[1] === endless) open.turns = [open.turns[0], Math.max(last, open.turns[0])];
  return found;
}

/** Ends the open ranges that an `enable` names; all of them where it names none. */
function enable(
  found: { scope: Suppression["scope"]; rules: Suppression["rules"]; turns: Suppression["turns"] }[],
  names: ReadonlySet<string>,
  last: number,
): void {
  for (const open of found) {
    const isOpen = open.scope === "range" && open.turns[1] === endless;
    if (isOpen && open.rules.every((rule) => names.size === 0 || names.has(rule.text)))
      open.turns = [open.turns[0], last];
  }
}
