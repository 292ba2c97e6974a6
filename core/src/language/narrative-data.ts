/** The words by which reported speech is told from everything else that a writer narrates. Data, no code. */

import type { IndirectData } from "./indirect-data.ts";
import type { QuotationData } from "./quotation-words.ts";

/** What a verb of saying may do: see `NarrativeData.verbs`. */
export type VerbKind =
  | "say"
  | "state"
  | "tell"
  | "ask"
  | "request"
  | "propose"
  | "offer"
  | "talk"
  | "topic"
  | "shared"
  | "quote"
  | "utter"
  | "let"
  | "thank"
  | "name";

/** The words of one language. Entries of lists may be several words. */
export interface NarrativeData extends IndirectData, QuotationData {
  /** Verbs of saying in their citation form (`forms.ts`); one verb may stand in several lists. */
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
    /** Stand before what the speaker will do: “offered to …”. */
    readonly offer: readonly string[];
    /** Stand before “about …”: “talked about her sister”. */
    readonly talk: readonly string[];
    /** Stand before what is spoken of: “described her morning”. */
    readonly topic: readonly string[];
    /** The same, but only before something that is spoken: “shared her story”, not “shared a blanket”. */
    readonly shared: readonly string[];
    /** Stand before a quotation only: “began “no””. */
    readonly quote: readonly string[];
    /** Stand before a quotation or what sounds like one: “was like no way”. */
    readonly utter: readonly string[];
    /** Say something with “know” behind who is told: “let Meg know that …”. */
    readonly let: readonly string[];
    /** Stand before whom, and for what: “thanked Meg for coming”. */
    readonly thank: readonly string[];
    /** Stand before what somebody calls out in a round: “named stairs”, but not “named her dog Rex”. */
    readonly name: readonly string[];
  };
  /** Verbs of saying that nobody says out loud in the first person: “I wondered whether” is a thought. */
  readonly thoughts: readonly string[];
  /** Verbs whose clause goes on with the subject of the sentence, whatever stands between: “and added that”. */
  readonly additive: readonly string[];
  /** What is done rather than said, in the citation form; `*` is a possessive, an article or “Meg's”. */
  readonly gestures: readonly string[];
  /** First words of what is somebody's own, and what stands for `*` in gestures. */
  readonly possessives: readonly string[];
  /** Before a quotation that may not be exact: “something like”. */
  readonly likes: readonly string[];
  /** “which”, before what the writer says of what was said, and the verbs of it: “broke” the tension. */
  readonly comments: readonly string[];
  readonly commented: readonly string[];
  /** “hello” */
  readonly greetings: readonly string[];
  /** “mine” */
  readonly owns: readonly string[];
  /** Words that many stories have, and none in the other language. */
  readonly telling: readonly string[];
  /** Whether a verb may stand without its subject. */
  readonly drops: boolean;
  /** “ha”, before a participle: a tense in which what was just said is told. */
  readonly perfect: readonly string[];
  readonly perfectFirst: readonly string[];
  /** Before a gerund of saying, where no comma stands: “by saying that …”. */
  readonly gerundLeads: readonly string[];
  /** “went on to”, before the infinitive. */
  readonly ledBy: readonly string[];
  readonly I: readonly string[];
  readonly she: readonly string[];
  readonly they: readonly string[];
  /** What somebody does who was spoken to. */
  readonly replies: readonly string[];
  /** Parts of the body, and what is worn on them: what somebody moves is a gesture. */
  readonly body: readonly string[];
  /** What somebody does with them, where the ending does not tell. */
  readonly handling: readonly string[];
  /** Before a verb of saying that ends in “-ing”: “is asking”. */
  readonly progressive: readonly string[];
  /** Behind a quotation, before whose it is: “that was”. */
  readonly pointers: readonly string[];
  /** What tells that a story is told in the present tense: “says”. */
  readonly presents: readonly string[];
  /** The group, as one who acts. */
  readonly everyone: readonly string[];
  /** Before a name that is made much of: “it was” Meg who said. */
  readonly clefts: readonly string[];
  /** Behind a name, and before what its bearer does: “who”. */
  readonly whos: readonly string[];
  /** “mi”, before a noun of saying. */
  readonly myOwn: readonly string[];
  /** Pronouns of a passive by which the writer tells what the writer said: “se le preguntó si …”. */
  readonly passives: readonly string[];
  /** Verbs of saying that the writer alone does where nobody does them: “se explica que …”. */
  readonly agentless: readonly string[];
  /** Before who does it, in a passive: “por parte de”. */
  readonly agents: readonly string[];
  /** Between a verb and “that” where it is speech whatever the verb is: “le salió con que …”. */
  readonly withThat: readonly string[];
  /** First words of what somebody says after others who said the same: “tampoco”. */
  readonly alike: readonly string[];
  /** First words of an answer that is no sentence: “con” todos. */
  readonly answerLeads: readonly string[];
  /** Verbs before a gerund of what somebody says again and again, elsewhere: “lleva años diciendo que …”. */
  readonly habits: readonly string[];
  /** Before a number that somebody gives: “se quedó en” siete. */
  readonly scores: readonly string[];
  /** “de”: before somebody who is not the subject. */
  readonly ofs: readonly string[];
  /** Before what somebody was the first to do: “la primera en” hablar. */
  readonly firsts: readonly string[];
  /** What somebody is, between an article and the name: “la usuaria Marta”. */
  readonly roles: readonly string[];
  /** Between who answers and “that”: “ella pues que no”. */
  readonly fillers: readonly string[];
  /** First words of an answer in a round: “Rosa un seis, Carmen un cuatro”. */
  readonly rounds: readonly string[];
  /** Before whose view it is: “according to”. */
  readonly accordingTo: readonly string[];
  /** First words of what somebody says as it was said: “girl tell somebody”. */
  readonly interjections: readonly string[];
  /** Of `modals`: those after which the sentence may go on with what was said: “was late and said that …”. */
  readonly reals: readonly string[];
  /** Several people at once: “both of them”. */
  readonly several: readonly string[];
  /** Somebody in the room who is not named: “one of the members”. */
  readonly somebody: readonly string[];
  /** What writers call themselves: “this writer”. */
  readonly writers: readonly string[];
  /** Before what the writer is called: “this”. */
  readonly writerLeads: readonly string[];
  /** What the only member of a recording may be called: “the client”. */
  readonly clients: readonly string[];
  /** Whom a verb of saying may be to, other than by name. */
  readonly objects: readonly string[];
  /** The same behind the writer's verbs, behind an article: “the mothers”. */
  readonly audience: readonly string[];
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
  /** First words of a question as it was asked: “asked was he sure”. */
  readonly inverted: readonly string[];
  /** Words that may stand before a question's first: “de qué”. */
  readonly questionLeads: readonly string[];
  /** “how”, “why”: may follow a statement. */
  readonly manners: readonly string[];
  /** Before what is spoken of or asked about. */
  readonly about: readonly string[];
  /** “to”, before what somebody is asked to do; Spanish says *que*. */
  readonly toDo: readonly string[];
  /** Endings of a verb that is proposed: “writing”, “hacer”. */
  readonly proposed: readonly string[];
  /** Endings of a verb that is offered, where no “to” stands before it. */
  readonly offered: readonly string[];
  /** What may be shared in words: “her story”. */
  readonly spokenThings: readonly string[];
  /** What is said that is no sentence: “said her prayers”. */
  readonly ownWords: readonly string[];
  /** Answers of one word. */
  readonly answers: readonly string[];
  /** Words with which clauses are joined. */
  readonly conjunctions: readonly string[];
  /** Words with which what happened at the same time is joined: “until Rosie asked him to stop”. */
  readonly subordinators: readonly string[];
  /** Conjunctions after which somebody else answers: “to which she replied”. */
  readonly answering: readonly string[];
  /** First words of a sentence that tells when: “When I asked Tina …, she said …”. */
  readonly temporal: readonly string[];
  /** First words of what may stand before a sentence's subject. */
  readonly leadIns: readonly string[];
  /** Words that may stand between subject, verb and what is said. */
  readonly adverbs: readonly string[];
  readonly adverbEndings: readonly string[];
  /** Words with such an ending that are none. */
  readonly notAdverbs: readonly string[];
  /** Words of place and manner behind a verb: “in a low voice”. */
  readonly prepositions: readonly string[];
  /** “in a low *voice*”: behind a preposition, how something is said. */
  readonly manner: readonly string[];
  /** Prepositions behind which no clause is said: “as she sat down”. */
  readonly unplaced: readonly string[];
  /** Where a sentence begins with one, nothing in it was said. */
  readonly unreal: readonly string[];
  /** Where one stands behind the subject, what follows was not said by it. */
  readonly modals: readonly string[];
  /** Endings of a verb that tells what somebody did. */
  readonly pastEndings: readonly string[];
  /** What has a quotation behind it and is not said: “thought”, “wrote”. */
  readonly unspoken: readonly string[];
  /** “nothing”, “something”: not what was said. */
  readonly empties: readonly string[];
  /** Words that only a clause has. */
  readonly finite: readonly string[];
  /** First words of somebody's role: “the worker”. Not “my”: that is somebody else. */
  readonly articles: readonly string[];
  /** First words of a noun. */
  readonly determiners: readonly string[];
  /** Subjects of sentences in which nobody acts. */
  readonly neutral: readonly string[];
  /** Capitalised words that are no member's name. */
  readonly notNames: readonly string[];
  /** Names that are words, too: without a capital they are words. */
  readonly wordNames: readonly string[];
  /** Said somewhere else, at another time. */
  readonly elsewhere: readonly string[];
  /** The writer's own thoughts and acts, ending what somebody else said. */
  readonly asides: readonly string[];
  readonly abbreviations: readonly string[];
}
