/** The words of speech and acts that no verb of saying tells: nouns, passives, rounds, looks. Data, no code. */

/** Such words of one language. Entries of lists may be several words. */
export interface IndirectData {
  /** Nouns for what somebody says: “her answer was that …”; such as ask, such as want something done, and opinions. */
  readonly speechNouns: readonly string[];
  readonly questionNouns: readonly string[];
  readonly proposalNouns: readonly string[];
  readonly viewNouns: readonly string[];
  /** Before such a noun: “there was” a complaint. */
  readonly nounLeads: readonly string[];
  /** Behind such a noun and before what goes with it: “to” the group. */
  readonly nounTails: readonly string[];
  /** Between such a noun and what was said; and those that tell of the past. */
  readonly copulas: readonly string[];
  readonly pastCopulas: readonly string[];
  /** What somebody does with such a noun: “the question I put”. */
  readonly putting: readonly string[];
  /** Before what is done to somebody or something: “was” asked by. */
  readonly beings: readonly string[];
  /** Before a question that is spoken of: “as to” whether. */
  readonly links: readonly string[];
  /** Thinking, feeling, seeing, in the citation form: what follows them nobody said. */
  readonly unsaid: readonly string[];
  /** Small words that go with a verb: “chimed in”. */
  readonly particles: readonly string[];
  /** What tells that each says something in turn: “went around”; and how somebody says that word: “picked”. */
  readonly circles: readonly string[];
  /** Of `circles`: those behind which only numbers and quotations are sure to be answers: “check-in”. */
  readonly checks: readonly string[];
  readonly picking: readonly string[];
  /** What somebody does who says nothing in a round. */
  readonly passing: readonly string[];
  readonly numbers: readonly string[];
  /** How somebody is, where the word looks like a verb: “tired”. */
  readonly states: readonly string[];
  /** Before a noun of `audience`: “one of the”, “some of the” girls; and where these sit: “in the back”. */
  readonly oneOf: readonly string[];
  readonly someOf: readonly string[];
  readonly seats: readonly string[];
  /** Nouns for what somebody does: “a nod” from Tina; and what a part of the body does: Ruth's hand “went” to her mouth. */
  readonly actNouns: readonly string[];
  readonly moving: readonly string[];
  /** Looking; which way; and at what somebody in the room looks, other than at somebody. */
  readonly looking: readonly string[];
  readonly ways: readonly string[];
  readonly lookedAt: readonly string[];
}
