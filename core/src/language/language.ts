/** What a language gives to reading: the words that forms, labels and cues are made of. Data, no code. */

/** Columns of a school's table, and fields of its annotations. */
export type Column =
  | "number"
  | "speaker"
  | "dialogue"
  | "feelings"
  | "analysis"
  | "skill"
  | "client"
  | "supervisor"
  | "reply"
  | "next-time";

/** The words of one language. */
export interface LanguageData {
  /** Labels that always mean the worker, unless roster or legend say otherwise. */
  readonly workerLabels: readonly string[];
  /** Voices that are nobody in particular: id → labels. `group` is everyone. */
  readonly collective: Readonly<Record<"group" | "several" | "unknown", readonly string[]>>;
  /** What forms and prose put before a colon: never a speaker. */
  readonly stopList: readonly string[];
  /** A label that ends in one of these is reported speech: “He said: …”. */
  readonly speechVerbs: readonly string[];
  /** What stands before the colon where every line begins so: “Maria says: …”. */
  readonly sayingVerbs: readonly string[];
  /** Headings whose text is reflection, never dialogue. */
  readonly reflectionHeadings: readonly string[];
  /** Those among them that sum the session up. */
  readonly summaryHeadings: readonly string[];
  /** Headings of what was known before the session: who they are, why they come. */
  readonly backgroundHeadings: readonly string[];
  /** Labels of the only member, as forms of interviews have them. */
  readonly clientLabels: readonly string[];
  /** Headings of what was said in the session. */
  readonly sessionHeadings: readonly string[];
  /** Headings of reflection, but only after the first turn. */
  readonly planHeadings: readonly string[];
  readonly columns: Readonly<Record<Column, readonly string[]>>;
  /** Header keys: canonical key → what students write. */
  readonly headerKeys: Readonly<Record<string, readonly string[]>>;
  /** Beginnings of an act that is a silence. */
  readonly silence: readonly string[];
  /** Words that point back to what was said just before. */
  readonly pointing: readonly string[];
  /** Words for whoever is spoken to. */
  readonly you: readonly string[];
  /** Words that send a worker's turn to the whole group. */
  readonly invitations: readonly string[];
  /** Words with which a member speaks to everybody. */
  readonly youAll: readonly string[];
  /** Frequent short words by which the language is told from the other. */
  readonly frequent: readonly string[];
  /** Words that carry no subject: not shared content. */
  readonly stopWords: readonly string[];
  /** Short answers that only show that somebody listens. */
  readonly acknowledgements: readonly string[];
  /** The same in two words, the second of which alone may say something. */
  readonly thanks: readonly string[];
  /** What stands between two people in `A to B:`. */
  readonly to: readonly string[];
}
