/**
 * What a pack makes of the one it builds on. Texts and lists of its own stand in place of the base's; names, sources,
 * confusions and relations come on top, so that no tag of an older recording loses its meaning.
 */
import { kebab } from "../text/names.ts";
import type { Localised } from "../text/localised.ts";
import type { Actor, Concept, ConceptGroup, Confusion, Pack, Phase } from "../vocabulary/pack.ts";
import { withoutReplaced } from "./replaced.ts";

/** What a pack says of itself, without its base. */
export interface Layer extends Pick<Pack, "name" | "version" | "title" | "templates"> {
  readonly concepts: readonly Change<Concept>[];
  readonly phases: readonly Change<Phase>[];
  readonly populations: NonNullable<Pack["populations"]>;
  readonly settings: NonNullable<Pack["settings"]>;
  readonly notes: NonNullable<Pack["notes"]>;
  readonly rubric: NonNullable<Pack["rubric"]>;
  readonly exemplars: NonNullable<Pack["exemplars"]>;
}

/** Something new, or what is different about something of the base. */
export type Change<T extends { readonly id: string }> = Partial<T> & Pick<T, "id">;

/** Dynamics first: they are what a recording is read for. */
const groupOrder: readonly ConceptGroup[] = [
  ...(["dynamic", "phase", "skill", "obstacle", "pitfall", "idea", "pattern"] as const),
];

/** The pack in force. What is new and lacks something that it needs has been refused before. */
export function overlay(layer: Layer, base: Pack | undefined): Pack {
  const claimed = headingsOf(layer.phases);
  const { concepts, phases } = withoutReplaced({
    concepts: merged(base?.concepts ?? [], layer.concepts, mergeConcept),
    phases: merged(
      (base?.phases ?? []).map((phase) => withoutHeadings(phase, claimed)),
      layer.phases,
      mergePhase,
    ),
  });
  return {
    ...{ name: layer.name, version: layer.version, title: layer.title },
    ...(base && { bases: [base.name, ...(base.bases ?? [])] }),
    concepts: [...concepts].sort((a, b) => groupOrder.indexOf(a.group) - groupOrder.indexOf(b.group)),
    phases: [...phases].sort((a, b) => phaseOrder.indexOf(a.id) - phaseOrder.indexOf(b.id)),
    templates: merged(base?.templates ?? [], layer.templates, (_, own) => own),
    populations: merged(base?.populations ?? [], layer.populations, (_, own) => own),
    settings: [...(base?.settings ?? []), ...layer.settings],
    notes: [...(base?.notes ?? []), ...layer.notes],
    // A rubric is one whole: points of two rubrics do not add up.
    rubric: layer.rubric.length > 0 ? layer.rubric : (base?.rubric ?? []),
    exemplars: merged(base?.exemplars ?? [], layer.exemplars, (_, own) => own),
  };
}

const phaseOrder = ["preparation", "beginning", "middle", "ending"];

/** The base's list with what is changed at its places, in the order of the changes, and what is new behind it. */
function merged<T extends { readonly id: string }, C extends { readonly id: string }>(
  base: readonly T[],
  changes: readonly C[],
  merge: (of: T | undefined, change: C) => T,
): T[] {
  const byId = new Map(changes.map((change) => [change.id, change]));
  const ofBase = new Map(base.map((item) => [item.id, item]));
  const changed = [...byId.values()].filter(({ id }) => ofBase.has(id));
  let next = 0;
  const kept = base.map((item) => {
    const change = byId.has(item.id) ? changed[next++] : undefined;
    return change ? merge(ofBase.get(change.id), change) : item;
  });
  return [...kept, ...changes.filter(({ id }) => !ofBase.has(id)).map((change) => merge(undefined, change))];
}

/** Who usually does what a concept of a group names. */
const usualActors: Readonly<Record<ConceptGroup, readonly Actor[]>> = {
  dynamic: ["member"],
  phase: ["group"],
  skill: ["worker"],
  obstacle: ["worker"],
  pitfall: ["worker"],
  idea: ["group"],
  pattern: ["group"],
};

function mergeConcept(base: Concept | undefined, own: Change<Concept>): Concept {
  const group = own.group ?? base?.group ?? "idea";
  const none = { en: [] };
  const related = union(base?.related ?? [], own.related ?? []);
  return {
    ...{ id: own.id, group, actors: usualActors[group], label: { en: own.id } },
    ...{ aliases: none, definition: { en: "" }, cues: none },
    ...base,
    ...own,
    aliases: both(base?.aliases ?? none, own.aliases ?? none),
    confusedWith: confusions(base?.confusedWith ?? [], own.confusedWith ?? []),
    ...(related.length > 0 && { related }),
    sources: [...(base?.sources ?? []), ...(own.sources ?? [])],
  };
}

function mergePhase(base: Phase | undefined, own: Change<Phase>): Phase {
  const none = { en: [] };
  return {
    ...{ concept: `phase-${own.id}`, label: { en: own.id }, goals: none, tasks: none, mustShow: [] },
    ...base,
    ...own,
    headings: both(own.headings ?? none, base?.headings ?? none),
  };
}

/** A heading that the pack gives to one phase is no heading of another any more. */
function withoutHeadings(phase: Phase, claimed: ReadonlyMap<string, string>): Phase {
  const own = (names: readonly string[]): readonly string[] =>
    names.filter((name) => (claimed.get(kebab(name)) ?? phase.id) === phase.id);
  const { en, es } = phase.headings;
  return { ...phase, headings: { en: own(en), ...(es && { es: own(es) }) } };
}

/** Headings and labels of a pack, each with its phase. */
function headingsOf(phases: readonly Change<Phase>[]): ReadonlyMap<string, string> {
  return new Map(
    phases.flatMap(({ id, label, headings }) =>
      [label?.en, label?.es, ...(headings?.en ?? []), ...(headings?.es ?? [])].flatMap((name) =>
        name === undefined ? [] : [[kebab(name), id] as const],
      ),
    ),
  );
}

/** A note on a confusion with the same concept takes the old one's place. */
function confusions(base: readonly Confusion[], own: readonly Confusion[]): readonly Confusion[] {
  const replaced = new Set(own.flatMap(({ concept }) => concept ?? []));
  return [...base.filter(({ concept }) => concept === undefined || !replaced.has(concept)), ...own];
}

function both(a: Localised<readonly string[]>, b: Localised<readonly string[]>): Localised<readonly string[]> {
  const es = a.es ?? b.es;
  return { en: union(a.en, b.en), ...(es && { es: union(a.es ?? [], b.es ?? []) }) };
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])];
}
