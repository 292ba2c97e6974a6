import type { Concept, Phase } from "../vocabulary/pack.ts";

/** Concepts and phases of a pack in which one concept may stand for others. */
interface Words {
  readonly concepts: readonly Concept[];
  readonly phases: readonly Phase[];
}

/** The same without the concepts for which another one stands: it has their names, and stands where they were named. */
export function withoutReplaced({ concepts, phases }: Words): Words {
  const standIn = new Map(concepts.flatMap(({ id, replaces = [] }) => replaces.map((gone) => [gone, id] as const)));
  if (standIn.size === 0) return { concepts, phases };
  const now = (id: string): string => standIn.get(id) ?? id;
  const others = (ids: readonly string[], own: string): readonly string[] =>
    [...new Set(ids.map(now))].filter((id) => id !== own);
  const kept = concepts.filter(({ id }) => !standIn.has(id));
  const gone = new Map<string, Concept[]>();
  for (const concept of concepts) {
    const id = standIn.get(concept.id);
    const others = id === undefined ? undefined : gone.get(id);
    if (others) others.push(concept);
    else if (id !== undefined) gone.set(id, [concept]);
  }
  return {
    concepts: kept.map((concept) => ({
      ...withNames(concept, gone.get(concept.id) ?? []),
      confusedWith: concept.confusedWith
        .map((each) => (each.concept === undefined ? each : { ...each, concept: now(each.concept) }))
        .filter((each) => each.concept !== concept.id),
      ...(concept.related && { related: others(concept.related, concept.id) }),
      ...(concept.parent !== undefined && { parent: now(concept.parent) }),
    })),
    phases: phases.map((phase) => ({
      ...phase,
      mustShow: phase.mustShow.map((item) => ({ ...item, satisfiedBy: others(item.satisfiedBy, "") })),
    })),
  };
}

/** A concept with all the names of those it stands for. */
function withNames(concept: Concept, gone: readonly Concept[]): Concept {
  if (gone.length === 0) return concept;
  const { aliases } = concept;
  const names = (own: readonly string[], of: (each: Concept) => readonly string[]): readonly string[] => [
    ...new Set([...own, ...gone.flatMap(of)]),
  ];
  return {
    ...concept,
    aliases: {
      en: names(aliases.en, (each) => [each.id, each.label.en, ...each.aliases.en]),
      es: names(aliases.es ?? [], (each) => [
        ...(each.label.es === undefined ? [] : [each.label.es]),
        ...(each.aliases.es ?? []),
      ]),
    },
  };
}
