/** The clauses of a sentence: with their own subject, with that of the sentence, or with none. */
import type { VerbKind } from "../../language/narrative.ts";
import { pronounOfWord } from "../../language/pronouns.ts";
import { Clipped } from "./clipped.ts";
import { Gaps } from "./gaps.ts";
import { Inside } from "./inside.ts";
import { Nouns } from "./nouns.ts";
import { Passives } from "./passives.ts";
import type { Complement } from "./complement.ts";
import type { Verb } from "./predicates.ts";
import { isTooWeak, type Saying } from "./saying.ts";
import type { Subject } from "./subjects.ts";
import { type Border, quoteAt, type Tools } from "./tools.ts";

const gerundKinds: ReadonlySet<VerbKind> = new Set<VerbKind>(["state", "ask", "tell"]);

/** Reads clauses. Each gives the number of the token to go on with, where something was read. */
export class Clauses {
  readonly #tools: Tools;
  readonly #saying: Saying;
  readonly #inside: Inside;
  readonly #gaps: Gaps;
  readonly #clipped: Clipped;
  readonly #passives: Passives;
  readonly #nouns: Nouns;

  constructor(tools: Tools, saying: Saying) {
    this.#tools = tools;
    this.#saying = saying;
    this.#gaps = new Gaps(tools, saying);
    this.#inside = new Inside(tools, saying, this.#gaps);
    this.#clipped = new Clipped(tools, saying);
    this.#passives = new Passives(tools, saying);
    this.#nouns = new Nouns(tools, saying, this.#passives);
  }

  /** A clause that tells what was said without a verb of saying. Gives the number of the token to go on with. */
  indirect(at: number, border: Border): number | undefined {
    return this.#nouns.read(at, border) ?? this.#passives.read(at, border);
  }

  /** A clause with its subject, or with the sentence's own. Gives the number of the token to go on with. */
  clause(at: number, border: Border): number | undefined {
    const subject = this.#tools.subjects.at(at);
    if (!subject) return this.#withoutSubject(at, border) ?? this.#clipped.read(at, border);
    return this.#tools.builder.open ? this.#inside.clause(subject, border) : this.#withSubject(subject, border);
  }

  /** The sentence's own clause where no comma stands before it. */
  main(at: number): number | undefined {
    const { words, subjects } = this.#tools;
    const isInside = words.is("that", at - 1) || words.is("temporal", at - 1) || words.is("questions", at - 1);
    const subject = isInside ? undefined : subjects.at(at);
    const found = subject && this.#saying.predicate(subject);
    if (!subject || found?.complement?.strong !== true) return undefined;
    return this.#saying.say(subject, found.complement, { at, isMarked: true, isJoined: false });
  }

  /** A clause where none is open. */
  #withSubject(subject: Subject, border: Border): number | undefined {
    const { words, predicates, cast } = this.#tools;
    const at = words.skipAdverbs(subject.next);
    const isBlocked = predicates.isBlocked(at);
    cast.setMain(subject, isBlocked, isBlocked && predicates.mayGoOn(at));
    if (isBlocked) return at;
    const gesture = predicates.gestureEnd(at);
    // “leaned over to say”
    const isLead = words.length("ledBy", at) > gesture - at;
    if (gesture > at && !isLead) return this.#saying.gesture(subject, at, gesture, border) ?? gesture;
    const found = this.#saying.predicate(subject);
    if (found && !found.complement) this.#saying.speak(subject, found.verb);
    if (found)
      return (found.complement && this.#saying.tell(subject, found.verb, found.complement, border)) ?? found.verb.next;
    const gap = at === subject.next ? this.#gaps.first(subject, border) : undefined;
    if (gap !== undefined) return gap;
    if (words.kindAt(at) !== "colon") return at;
    const isQuote = words.kindAt(at + 1) === "quote";
    // “Grace moved her chair closer. Ebony: oh no.”
    const isLabel = at === subject.next && this.#mayLabel(subject, border) && words.kindAt(at + 1) === "word";
    if (!isQuote && !isLabel) return at;
    return this.#saying.say(subject, isQuote ? quoteAt(at + 1) : { ...quoteAt(at + 1), kind: "clause" }, border) ?? at;
  }

  /** In the middle of a story, at the beginning of a sentence, a name before a colon tells who speaks. */
  #mayLabel({ kind }: Subject, { at }: Border): boolean {
    const isSomebody = kind === "person" || kind === "I";
    return isSomebody && at === this.#saying.place.from && this.#tools.builder.clauses.length > 0;
  }

  /** “… and said that …”: the sentence's subject goes on. In Spanish also a sentence without one. */
  #withoutSubject(at: number, border: Border): number | undefined {
    const { words, predicates, complements, cast, builder } = this.#tools;
    const start = words.skipAdverbs(at);
    const gesture = predicates.gestureEnd(start);
    const { main, isBlocked, open } = { main: cast.main, isBlocked: cast.isBlocked, open: builder.open };
    if (gesture > start) {
      if (open) return this.#inside.breaksOff(start, gesture, border, open);
      const behind = main ? undefined : words.lexicon.drops ? this.#tools.subjects.at(gesture) : undefined;
      if (behind && behind.kind !== "newcomer") return this.#actsFirst(behind, start, gesture, border);
      const isReal = !isBlocked || (cast.mayGoOn && (border.isMarked || border.isJoined));
      if (!main || !isReal || !cast.mainIs) return undefined;
      return this.#saying.gesture(main, start, gesture, border, start) ?? gesture;
    }
    const verb = predicates.verb(start, undefined);
    if (!verb) return undefined;
    // “… y le dijeron que no”: others, whom nobody names.
    if (words.lexicon.drops && words.wordAt(verb.next - 1)?.endsWith("ron") === true) return undefined;
    const isOther = main !== undefined && verb.isFirst !== undefined && verb.isFirst !== (main.kind === "I");
    if ((!main || (isOther && !isBlocked)) && !open)
      return words.lexicon.drops ? this.#dropped(start, verb, border) : undefined;
    const complement = verb.isThought ? undefined : complements.after(verb, main, builder.asking.isQuestion);
    if (!complement && main && !open && !isBlocked) this.#saying.speak(main, verb);
    if (!complement || complement.at >= this.#saying.place.to) return undefined;
    if (open) return this.#inside.goesOn(start, verb, complement, border, open);
    if (!main || isTooWeak(main, verb, complement, words)) return undefined;
    if (isBlocked && !(cast.mayGoOn && border.isJoined && isReal(verb, complement))) return undefined;
    return this.#saying.say(main, complement, border, start);
  }

  /** “Se rieron todas.” */
  #actsFirst(subject: Subject, at: number, end: number, border: Border): number | undefined {
    this.#tools.cast.setMain(subject, false);
    return this.#saying.gesture(subject, at, end, border, at) ?? subject.next;
  }

  /** A Spanish verb without a subject before it: one behind it, the writer, or whoever was named last. */
  #dropped(at: number, verb: Verb, border: Border): number | undefined {
    const { words, subjects, complements, cast, people } = this.#tools;
    const behind = subjects.nameAt(verb.next) || words.is("somebody", verb.next) ? subjects.at(verb.next) : undefined;
    if (behind && behind.kind !== "newcomer" && verb.isFirst !== true) {
      cast.setMain(behind, false);
      const complement = verb.isThought ? undefined : complements.after({ ...verb, next: behind.next }, behind);
      return complement && complement.at < this.#saying.place.to
        ? this.#saying.say(behind, complement, border, at)
        : undefined;
    }
    if (verb.isFirst === true && verb.clitic === "own") return undefined;
    const subject: Subject =
      verb.isFirst === true
        ? { kind: "I", speaker: people.worker(), from: at, next: at }
        : { kind: "she", from: at, next: at };
    cast.setMain(subject, false);
    const complement = verb.isThought ? undefined : complements.after(verb, subject);
    const isSaid = complement?.strong === true || (complement?.isPhrase === true && subject.kind === "I");
    const isMine = isSaid && complement.at < this.#saying.place.to;
    return isMine ? this.#saying.tell(subject, verb, complement, border, at) : undefined;
  }

  /** “When I asked Tina how she was, …”: what was said before the sentence's own clause. */
  temporal(at: number, border: number): number | undefined {
    const { words, subjects, builder } = this.#tools;
    const lead = words.length("temporal", at);
    const mayBe = lead > 0 && !builder.open;
    const subject = mayBe ? (subjects.at(at + lead) ?? this.#writer(at + lead)) : undefined;
    if (!subject) return undefined;
    const found = this.#saying.predicate(subject);
    if (found?.complement?.strong !== true) return undefined;
    return this.#saying.say(
      subject,
      found.complement,
      { at: border, isMarked: true, isJoined: false, isTemporal: true },
      at,
    );
  }

  /** “Dina said hers was good, and when I asked about the low she said …”: what the writer asked ends what she said. */
  whenAsked(at: number, border: Border): number | undefined {
    const { words, subjects, builder } = this.#tools;
    const lead = builder.open && border.isMarked ? words.length("temporal", at) : 0;
    const subject = lead > 0 ? (subjects.at(at + lead) ?? this.#writer(at + lead)) : undefined;
    if (subject?.kind !== "I" || !this.#saying.predicate(subject)) return undefined;
    builder.close(border.at);
    return this.temporal(at, border.at);
  }

  /** “According to Meche, that only makes it worse.” */
  accordingTo(at: number, border: number): number | undefined {
    const { words, subjects, builder } = this.#tools;
    const lead = words.length("accordingTo", at);
    const named = lead > 0 ? (subjects.at(at + lead) ?? this.#him(at + lead)) : this.#nouns.viewAt(at);
    const subject = builder.open ? undefined : named;
    if (!subject || !["person", "she"].includes(subject.kind) || subject.speaker?.role === "worker") return undefined;
    const from = words.kindAt(subject.next) === "comma" ? subject.next + 1 : subject.next;
    if (words.kindAt(from) !== "word" || from >= this.#saying.place.to) return undefined;
    this.#tools.cast.setMain(subject, false);
    const said = { ...quoteAt(from), kind: "clause" } as const;
    return this.#saying.say(subject, said, { at: border, isMarked: true, isJoined: false }, at);
  }

  /** “according to him” */
  #him(at: number): Subject | undefined {
    const { words } = this.#tools;
    const word = words.wordAt(at);
    return (word === "him" || word === "her") && words.kindAt(at + 1) === "comma"
      ? { kind: "she", called: pronounOfWord(word), from: at, next: at + 1 }
      : undefined;
  }

  /** “I turned to Maria, who said …” */
  relative(at: number, border: number): number | undefined {
    const { words, subjects, builder } = this.#tools;
    if (builder.open || !words.is("whos", at) || words.kindAt(at - 1) !== "comma") return undefined;
    for (let from = at - 2; from >= at - 4; from--) {
      const subject = subjects.at(from);
      if (subject?.next !== at - 1) continue;
      if (subject.kind !== "person") return undefined;
      const next = at + words.length("whos", at);
      const found = this.#saying.predicate({ ...subject, next });
      if (found?.complement?.strong !== true) return undefined;
      this.#tools.cast.setMain(subject, false);
      return this.#saying.say(subject, found.complement, { at: border, isMarked: true, isJoined: false });
    }
    return undefined;
  }

  /** “Cuando le pregunté …”: the writer, whom only the verb tells. */
  #writer(at: number): Subject | undefined {
    const { words, predicates, people } = this.#tools;
    const isMine = words.lexicon.drops && predicates.verb(at, undefined)?.isFirst === true;
    return isMine ? { kind: "I", speaker: people.worker(), from: at, next: at } : undefined;
  }

  /** “…, adding that …”, “by saying that …”. */
  gerund(at: number, isMarked: boolean): number | undefined {
    const { words, complements, cast, builder } = this.#tools;
    const found = words.verbAt(at, ["gerund"]);
    const { drops, endsLikePast } = words.lexicon;
    const isLed = words.is("gerundLeads", at - 1) || (drops && endsLikePast(words.wordAt(at - 1) ?? ""));
    if (!found || !(isMarked || isLed)) return undefined;
    const { main } = cast;
    // “Gus refused, saying …”
    if (!main || (cast.isBlocked && !cast.mayGoOn)) return undefined;
    if (builder.open && (!isMarked || builder.open.clause.speaker !== cast.mainIs?.speaker)) return undefined;
    const complement = complements.after(
      { next: at + found.length, kinds: gerundKinds, addressed: false, needsTold: false, maySee: false },
      main,
    );
    if (!complement || complement.isPhrase || complement.at >= this.#saying.place.to) return undefined;
    const isQuestion = complement.isQuestion && found.is.kinds.has("ask");
    return this.#saying.say(main, { ...complement, isQuestion }, { at, isMarked, isJoined: false }, at);
  }
}

/** “was late and complained that …” — “was taken aside and told that …” was said by somebody else. */
function isReal({ isPresent, kinds }: Verb, { to, toPronoun }: Complement): boolean {
  const isToSomebody = to.length > 0 || toPronoun !== undefined;
  return !isPresent && (isToSomebody || kinds.has("say") || kinds.has("state"));
}
