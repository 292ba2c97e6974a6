/**
 * What a course pack says, as plain data. The built-in pack `packs/mutual-aid/` is written in YAML in
 * this very shape and compiled to `mutual-aid.json` by `npm run generate`.
 */
import type { Localised } from "../text/localised.ts";

export type { Localised } from "../text/localised.ts";

/** What kind of thing a concept names. Patterns are computed and never tagged. */
export type ConceptGroup = "dynamic" | "phase" | "skill" | "obstacle" | "pitfall" | "idea" | "pattern";

/** Who does what a concept names. */
export type Actor = "member" | "worker" | "group";

/** Where a concept comes from. It is printed as fact only when somebody has confirmed it. */
export interface Source {
  readonly author: string;
  readonly year: number;
  /** Pages or lines as the source counts them, for example `pp. 344–354` or `ch. 2`. */
  readonly place?: string;
  /** Through which other source it was read, for example `cited in Steinberg 2014, ch. 2`. */
  readonly via?: string;
  readonly confirmed: boolean;
}

/** One word of the field that a student may tag. */
export interface Concept {
  readonly id: string;
  readonly group: ConceptGroup;
  readonly actors: readonly Actor[];
  readonly label: Localised;
  /** Other names that students use; matched in kebab-case, so write them as words. */
  readonly aliases: Localised<readonly string[]>;
  readonly definition: Localised;
  /** What can be seen in the dialogue, one short phrase each. */
  readonly cues: Localised<readonly string[]>;
  /** One or two invented lines of a recording that show it. */
  readonly example?: Localised;
  readonly confusedWith: readonly Confusion[];
  readonly related?: readonly string[];
  /** The concept this one is a case of. */
  readonly parent?: string;
  readonly sources: readonly Source[];
}

/** What a concept is often mistaken for, and how to tell them apart. */
export interface Confusion {
  /** The id of the other concept, where it is one of the vocabulary. */
  readonly concept?: string;
  readonly note: Localised;
}

/** The part of a session that a heading opens. */
export type PhaseId = "preparation" | "beginning" | "middle" | "ending";

/** What one phase of helping is for. */
export interface Phase {
  readonly id: PhaseId;
  /** The concept that explains it, `phase-…`. */
  readonly concept: string;
  readonly label: Localised;
  /** Headings that open this phase, compared without case, numbers and punctuation. */
  readonly headings: Localised<readonly string[]>;
  readonly goals: Localised<readonly string[]>;
  readonly tasks: Localised<readonly string[]>;
  readonly mustShow: readonly Requirement[];
}

/** One thing that a recording of a phase must show, and the tags that count as showing it. */
export interface Requirement {
  readonly id: string;
  readonly text: Localised;
  readonly satisfiedBy: readonly string[];
}

/** A piece of Markdown with snippet placeholders (`${1:…}`, `$0`). */
export interface Template {
  readonly id: string;
  readonly kind: "recording" | "phase";
  readonly phase?: PhaseId;
  readonly title: Localised;
  readonly description: Localised;
  readonly body: Localised;
}

/** A course pack: vocabulary, phases and templates. */
export interface Pack {
  readonly name: string;
  readonly version: string;
  readonly title: Localised;
  readonly concepts: readonly Concept[];
  readonly phases: readonly Phase[];
  readonly templates: readonly Template[];
}
