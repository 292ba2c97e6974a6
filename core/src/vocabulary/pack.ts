/**
 * What a course pack says, as plain data. The built-in pack `packs/mutual-aid/` is written in YAML in
 * this very shape and compiled to `mutual-aid.json` by `npm run generate`.
 */
import type { Localised } from "../text/localised.ts";
import type { SettingsLayer } from "./settings.ts";

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
  /** What a worker can try instead: for obstacles and pitfalls, where the sources give it. */
  readonly helps?: Localised;
  readonly related?: readonly string[];
  /** The concept this one is a case of. */
  readonly parent?: string;
  /** Concepts that this one stands for in its pack: their tags mean this one, and no list shows them. */
  readonly replaces?: readonly string[];
  readonly sources: readonly Source[];
}

/** What a concept is often mistaken for, and how to tell them apart. */
export interface Confusion {
  /** The id of the other concept, where it is one of the vocabulary. */
  readonly concept?: string;
  readonly note: Localised;
}

/** With whom the worker met. */
export type RecordingKind = "group" | "individual" | "family" | "community";

/** The part of a session that a heading opens. */
export type PhaseId = "preparation" | "beginning" | "middle" | "ending";

/** A value of `population:` in the header: whom a group serves. */
export interface Population {
  readonly id: string;
  readonly label: Localised;
}

/** What one phase of helping is for, in the life of a group and as a part of one meeting. */
export interface Phase {
  readonly id: PhaseId;
  /** The concept that explains it, `phase-…`. */
  readonly concept: string;
  readonly label: Localised;
  /** Headings that open this phase, compared without case, numbers and punctuation. */
  readonly headings: Localised<readonly string[]>;
  /** While the whole group is in this phase. */
  readonly goals: Localised<readonly string[]>;
  readonly tasks: Localised<readonly string[]>;
  /** The same in small: this part of any meeting. */
  readonly session?: {
    readonly goals: Localised<readonly string[]>;
    readonly tasks: Localised<readonly string[]>;
  };
  readonly mustShow: readonly Requirement[];
}

/** One thing that a recording of a phase must show. */
export interface Requirement {
  readonly id: string;
  readonly text: Localised;
  /** Tags that count as showing it. None: only a reader can tell, and no rule asks. */
  readonly satisfiedBy: readonly string[];
}

/**
 * A piece of Markdown with snippet placeholders (`${1:…}`, `$0`): a whole file (`recording`), the part of a session
 * (`phase`), or questions that are asked of a session afterwards (`block`).
 */
export interface Template {
  readonly id: string;
  readonly kind: "recording" | "phase" | "block";
  readonly phase?: PhaseId;
  /** The notation of a phase, where it is not dialogue. */
  readonly notation?: "table" | "narrative";
  /** The recordings it fits (`group`, `individual`…); all of them by default. */
  readonly for?: readonly RecordingKind[];
  readonly title: Localised;
  readonly description: Localised;
  readonly body: Localised;
}

/** What a course says about a rule besides how it asks. */
export interface RuleNote {
  readonly rule: string;
  /** Shown after the rule's own words. */
  readonly note?: Localised;
  readonly sources: readonly Source[];
}

/** One thing that an instructor looks for. */
export interface Criterion {
  readonly id: string;
  readonly title: Localised;
  readonly description?: Localised;
  /** From the best to the least. */
  readonly levels: readonly Level[];
  /** What in a recording speaks for it: tags, and rules that found something or nothing. */
  readonly evidence: { readonly concepts: readonly string[]; readonly rules: readonly string[] };
}

/** How well a criterion is met. */
export interface Level {
  readonly id: string;
  readonly title: Localised;
  readonly description?: Localised;
  readonly points?: number;
}

/** A recording that an expert has coded, with reasons in its remarks; for practice. */
export interface Exemplar {
  /** Its file's name without ending. */
  readonly id: string;
  readonly text: string;
}

/** A course pack with everything that it builds on. */
export interface Pack {
  readonly name: string;
  /** SemVer. */
  readonly version: string;
  readonly title: Localised;
  /** Names of the packs it builds on, the nearest first. */
  readonly bases?: readonly string[];
  readonly concepts: readonly Concept[];
  readonly phases: readonly Phase[];
  readonly templates: readonly Template[];
  /** Completions of `population:`; any other words are welcome there. */
  readonly populations?: readonly Population[];
  /** What it and its bases say about rules, the least forceful first. */
  readonly settings?: readonly SettingsLayer[];
  readonly notes?: readonly RuleNote[];
  readonly rubric?: readonly Criterion[];
  readonly exemplars?: readonly Exemplar[];
}
