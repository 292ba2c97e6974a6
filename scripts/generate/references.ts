/** Every id of a pack is there once, and every id it names is there. */
import type { Concept, Pack } from "../../core/src/vocabulary/pack.ts";

/** What is wrong with the references of a pack whose shape is right. */
export function references(pack: Pack): string[] {
  const ids = new Set(pack.concepts.map(({ id }) => id));
  const known = (id: string, at: string) => (ids.has(id) ? [] : [`${at} names “${id}”, which is no concept.`]);
  return [
    ...twice(pack.concepts, "concept"),
    ...twice(pack.phases, "phase"),
    ...twice(pack.templates, "template"),
    ...twice(pack.populations ?? [], "population"),
    ...pack.concepts.flatMap((concept) => named(concept).flatMap(([id, key]) => known(id, `“${concept.id}”: ${key}`))),
    ...pack.phases.flatMap(({ id, concept, mustShow }) => [
      ...known(concept, `phase “${id}”: concept`),
      ...twice(mustShow, `requirement of phase “${id}”`),
      ...mustShow.flatMap((item) => item.satisfiedBy.flatMap((tag) => known(tag, `phase “${id}”: “${item.id}”`))),
    ]),
    ...pack.templates.flatMap(({ id, kind, phase }) =>
      kind === "phase" && phase === undefined ? [`template “${id}” is for a phase and does not say which.`] : [],
    ),
  ];
}

/** The ids that a concept names, each with the key it stands under. */
function named({ confusedWith, related = [], parent, replaces = [] }: Concept): (readonly [id: string, key: string])[] {
  return [
    ...confusedWith.flatMap(({ concept }) => (concept === undefined ? [] : [[concept, "confusedWith"] as const])),
    ...related.map((id) => [id, "related"] as const),
    ...replaces.map((id) => [id, "replaces"] as const),
    ...(parent === undefined ? [] : [[parent, "parent"] as const]),
  ];
}

function twice(items: readonly { readonly id: string }[], what: string): string[] {
  const ids = items.map(({ id }) => id);
  const repeated = new Set(ids.filter((id, place) => ids.indexOf(id) !== place));
  return [...repeated].map((id) => `There is more than one ${what} “${id}”.`);
}
