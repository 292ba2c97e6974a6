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
  /** Headings whose text is reflection, never dialogue. */
  readonly reflectionHeadings: readonly string[];
  /** The same, but only after the first turn. */
  readonly planHeadings: readonly string[];
  readonly columns: Readonly<Record<Column, readonly string[]>>;
  /** Header keys: canonical key → what students write. */
  readonly headerKeys: Readonly<Record<string, readonly string[]>>;
  /** Beginnings of an act that is a silence. */
  readonly silence: readonly string[];
  /** Words that send a worker's turn to the whole group. */
  readonly invitations: readonly string[];
  /** Frequent short words by which the language is told from the other. */
  readonly frequent: readonly string[];
  /** Words that carry no subject: not shared content. */
  readonly stopWords: readonly string[];
  /** Short answers that only show that somebody listens. */
  readonly acknowledgements: readonly string[];
  /** What stands between two people in `A to B:`. */
  readonly to: readonly string[];
  readonly narrative: NarrativeData;
}

/** The words by which reported speech is told from everything else that a writer narrates. Entries may be several words. */
export interface NarrativeData {
  /** Verbs of saying, as they stand behind their subject. What follows says which of them may do what. */
  readonly verbs: {
    /** May stand before anything that is said: “said nine”, “said she knew”. */
    readonly say: readonly string[];
    /** Stand before a clause: “explained that …”, “added she would …”. */
    readonly state: readonly string[];
    /** Need somebody who is told: “told Meg that …”. */
    readonly tell: readonly string[];
    /** Stand before a question or a request: “asked whether …”, “asked Meg to …”. */
    readonly ask: readonly string[];
    /** Need somebody and what they are to do: “invited Meg to …”. */
    readonly request: readonly string[];
    /** Stand before a clause or what might be done: “suggested writing …”. */
    readonly propose: readonly string[];
  };
  /** Forms of these verbs that only the first person has: subjects may be dropped before them where `drops` says so. */
  readonly firstPerson: readonly string[];
  /** Whether a verb may stand without its subject. */
  readonly drops: boolean;
  /** Verbs of saying that no member says out loud in the first person: “I wanted to know” is a thought. */
  readonly notFirstPerson: readonly string[];
  /** “saying that …”, behind a comma or one of the leads. */
  readonly participles: readonly string[];
  readonly participleLeads: readonly string[];
  /** “went on to”, before the bare verb. */
  readonly ledBy: readonly string[];
  /** Bare verbs behind those. */
  readonly infinitives: readonly string[];
  /** What is done rather than said, as it stands behind its subject. */
  readonly gestures: readonly string[];
  readonly I: readonly string[];
  readonly she: readonly string[];
  readonly they: readonly string[];
  /** Whom a verb of saying may be to: pronouns. */
  readonly objects: readonly string[];
  /** Pronouns that may stand between subject and verb. */
  readonly clitics: readonly string[];
  /** The same, turning what is said into a thought. */
  readonly ownClitics: readonly string[];
  /** “myself”: said to nobody. */
  readonly reflexives: readonly string[];
  /** Before somebody who is told. */
  readonly toWords: readonly string[];
  readonly that: readonly string[];
  /** First words of a question. */
  readonly questions: readonly string[];
  /** Words that may stand before those: “de qué”. */
  readonly questionLeads: readonly string[];
  /** “how”, “why”: may follow a statement. */
  readonly manners: readonly string[];
  /** “about”, after asking. */
  readonly about: readonly string[];
  /** “to”, before what somebody is asked to do; Spanish says *que*. */
  readonly toDo: readonly string[];
  /** Endings of a verb that is proposed: “writing”, “hacer”. */
  readonly proposed: readonly string[];
  /** Words with which clauses are joined. */
  readonly conjunctions: readonly string[];
  /** First words of what may stand before a sentence's subject. */
  readonly leadIns: readonly string[];
  /** Words that may stand between subject, verb and what is said. */
  readonly adverbs: readonly string[];
  readonly adverbEndings: readonly string[];
  /** Words of place and manner behind a verb: “in a low voice”. */
  readonly prepositions: readonly string[];
  /** Where a sentence begins with one, nothing in it was said. */
  readonly unreal: readonly string[];
  /** Where one stands behind the subject, what follows was not said by it. */
  readonly modals: readonly string[];
  /** “nothing”, “something”: not what was said. */
  readonly empties: readonly string[];
  /** Words that only a clause has. */
  readonly finite: readonly string[];
  /** First words of a noun. */
  readonly determiners: readonly string[];
  /** Subjects of sentences in which nobody acts. */
  readonly neutral: readonly string[];
  /** Capitalised words that are no member's name. */
  readonly notNames: readonly string[];
  /** Said somewhere else, at another time. */
  readonly elsewhere: readonly string[];
  /** The writer's own thoughts and acts, ending what somebody else said. */
  readonly asides: readonly string[];
  readonly abbreviations: readonly string[];
}
