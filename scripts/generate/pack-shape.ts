/** The shape of `core/src/vocabulary/pack.ts`, as YAML must have it. */
import { flag, list, localised, number, oneOf, record, someOf, text } from "./shape.ts";

const groups = ["dynamic", "phase", "skill", "obstacle", "pitfall", "idea", "pattern"] as const;
const phases = ["preparation", "beginning", "middle", "ending"] as const;

const source = record({ author: text, year: number, confirmed: flag }, { place: text, via: text });

export const conceptShape = record(
  {
    id: text,
    group: oneOf(...groups),
    actors: someOf(oneOf("member", "worker", "group")),
    label: localised(text),
    aliases: localised(list(text)),
    definition: localised(text),
    cues: localised(list(text)),
    confusedWith: list(record({ note: localised(text) }, { concept: text })),
    sources: someOf(source),
  },
  { example: localised(text), helps: localised(text), related: list(text), parent: text, replaces: someOf(text) },
);

const goalsAndTasks = { goals: localised(someOf(text)), tasks: localised(someOf(text)) };

export const phaseShape = record(
  {
    id: oneOf(...phases),
    concept: text,
    label: localised(text),
    headings: localised(someOf(text)),
    ...goalsAndTasks,
    mustShow: list(record({ id: text, text: localised(text), satisfiedBy: list(text) })),
  },
  { session: record(goalsAndTasks) },
);

/** One entry of `populations.yaml`. */
export const populationShape = record({ id: text, label: localised(text) });

/** The header of one template in one language. */
export const templateShape = record(
  { id: text, kind: oneOf("recording", "phase", "block"), title: text, description: text },
  {
    phase: oneOf(...phases),
    notation: oneOf("table", "narrative"),
    for: someOf(oneOf("group", "individual", "family", "community")),
  },
);

export const packShape = record(
  { name: text, version: text, title: localised(text) },
  { language: text, licence: text, extends: text },
);
