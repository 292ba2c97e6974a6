/** What a rule is: one file, one value, with everything that is known about it. */
import type { Pace } from "../analysis/pace.ts";
import type { SessionSummary } from "../analysis/series.ts";
import type { Walk, Walked } from "../analysis/walk.ts";
import type { Located, Span } from "../markdown/block.ts";
import type { Recording, Suppression, Turn } from "../recording/model.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Localised } from "../text/localised.ts";
import type { Message } from "../text/message.ts";
import type { OptionValues, Options } from "./options.ts";

export type Severity = "error" | "warning" | "information" | "hint";

/** `form`: the file cannot be understood as it is. `practice`: a question to the worker. `safety`: somebody may be in danger. */
export type FindingKind = "form" | "practice" | "safety";

/** What a rule found. Adapters give it words in the user's language and a place in the file. */
export interface Finding {
  readonly rule: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: Message;
  /** The turns it rests on. */
  readonly related: readonly Related[];
  /** Places in other files that it rests on. */
  readonly elsewhere?: readonly Elsewhere[];
  /** The numbers in the message, by name. */
  readonly figures: Readonly<Record<string, number>>;
  /** Id of the concept behind the question. */
  readonly concept?: string;
  /** What the course says besides. */
  readonly notes: readonly Localised[];
  readonly fixes: readonly Fix[];
  /** First and last turn that the finding is about; suppressions of one turn look here. */
  readonly turns?: readonly [first: number, last: number];
  /** Whose it is, of one about the session as a whole; a reason that names somebody answers theirs. */
  readonly person?: string;
}

/** A turn that a finding rests on. */
export interface Related {
  readonly span: Span;
  readonly message: Message;
}

/** A place in another file. */
export interface Elsewhere {
  readonly uri: string;
  /** Zero-based. */
  readonly line: number;
  readonly message: Message;
  /** One person as the group's files may spell the name: what could be written alike. */
  readonly spellings?: Spellings;
}

/** Two names that may be one person's: as this file has it, and as the other one does. */
export interface Spellings {
  readonly here: string;
  readonly there: string;
}

/**
 * A change that answers a finding. `mechanical`: safe to do in one go with others. `chosen`: one clear
 * result, done when asked for. `question`: only a suggestion, perhaps with placeholders.
 */
export interface Fix {
  readonly title: Message;
  readonly safety: "mechanical" | "chosen" | "question";
  readonly edits: readonly Edit[];
}

/** Replace what stands at `span` by `text`. `snippet`: the text holds placeholders for clients that know them. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
  readonly snippet?: boolean;
}

/** What a rule is asked with. */
export interface Asked<O extends Options> {
  readonly recording: Recording;
  readonly vocabulary: Vocabulary;
  /** The other sessions of the same group, in no order. */
  readonly series: readonly SessionSummary[];
  readonly options: OptionValues<O>;
  /** What was found and not answered. Complete only for rules that are asked last. */
  readonly said: readonly Finding[];
  /** What was found and answered; as complete as `said`. */
  readonly answered: readonly Finding[];
  /** Suppressions that answered a finding. Complete only for rules that are asked last, of suppressions. */
  readonly used: ReadonlySet<Suppression>;
  /** The rules that are asked, by id. */
  readonly rules: ReadonlyMap<string, Rule>;
  /**
   * Walks over all turns; what an edit has not touched is not walked again, as long as `key` is the same: what the steps
   * go by besides turns and options. One walk a rule.
   */
  readonly walk: <S extends object, F>(steps: Walk<S, F>, key?: string) => Walked<S, F>;
  /** What else goes over the whole recording, and keeps what it has worked out, does it at this pace. */
  readonly pace: Pace;
}

/** What a rule answers, one at a time. */
export interface Found {
  readonly span: Span;
  readonly message: Message;
  readonly related?: readonly Related[] | undefined;
  readonly elsewhere?: readonly Elsewhere[] | undefined;
  readonly figures?: Readonly<Record<string, number>> | undefined;
  readonly concept?: string | undefined;
  readonly fixes?: readonly Fix[] | undefined;
  readonly turns?: readonly [first: number, last: number] | undefined;
  readonly person?: string | undefined;
}

/** A rule. Its examples are its tests and its page. */
export interface Rule<O extends Options = Options> {
  readonly id: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** One sentence: what it looks for. */
  readonly summary: string;
  /** Why a supervisor would ask. */
  readonly why: string;
  /** What the rule cannot know. */
  readonly limits: string;
  /** The concept it comes from; the page prints its confirmed sources. */
  readonly concept?: string;
  /** Asked only where a course or a writer switches it on. */
  readonly offByDefault?: true;
  /**
   * Only `recording-disable-next-turn` with a reason answers it: nothing switches it off or makes it quieter, because
   * somebody may be in danger.
   */
  readonly answeredOnlyAtTurn?: true;
  /** Asked after all others: of what they found, and then of what suppressions answered. */
  readonly last?: "findings" | "suppressions";
  readonly options: O;
  readonly examples: { readonly fires: readonly string[]; readonly silent: readonly string[] };
  /** Of which turns `checkTurn` is asked, by what the turn itself says; of all of them by default. */
  readonly about?: (turn: Turn) => boolean;
  /** How many turns either way it looks at in any case; it need not say so. One by default; 0 where it looks at the turn alone. */
  readonly reach?: number;
  /** The parts of a recording at which `check` looks, where these are few: it is asked again when one of them is another. */
  readonly goesBy?: readonly (keyof Recording)[];
  /** Asked once of the whole recording. */
  check?(asked: Asked<O>): Iterable<Found>;
  /**
   * Asked of each turn by itself, and again only when the turn or the ones next to it change. What else it looks at,
   * before or behind, it says with `look`: first and last index.
   */
  checkTurn?(turn: Turn, asked: Asked<O>, look: (first: number, last: number) => void): Iterable<Found>;
}

/** Only inference: the options' types reach `check`. */
export function defineRule<const O extends Options>(rule: Rule<O>): Rule<O> {
  return rule;
}

export type { Located };
