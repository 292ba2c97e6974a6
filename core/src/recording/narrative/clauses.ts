/** Reads a sentence clause by clause: who says what, what was done, and where the words of a clause end. */
import type { VerbKind } from "../../language/narrative.ts";
import type { Attributions } from "./attribution.ts";
import type { Builder, Open } from "./builder.ts";
import type { Cast } from "./cast.ts";
import type { Complement, Complements } from "./complement.ts";
import type { Somebody } from "./memory.ts";
import type { Predicates, Verb } from "./predicates.ts";
import type { Place, Quoting } from "./quoting.ts";
import type { Sentence } from "./sentences.ts";
import type { People, Subject, Subjects } from "./subjects.ts";
import type { Words } from "./words.ts";

interface Tools {
  readonly words: Words;
  readonly people: People;
  readonly subjects: Subjects;
  readonly complements: Complements;
  readonly predicates: Predicates;
  readonly cast: Cast;
  readonly builder: Builder;
  readonly quoting: Quoting;
  readonly attributions: Attributions;
}

/** Where a clause may begin. */
interface Border {
  /** Number of the token before which the clause before it ends. */
  readonly at: number;
  /** A mark stands there, or the sentence begins. */
  readonly isMarked: boolean;
  /** A conjunction stands there. */
  readonly isJoined: boolean;
  /** … after which somebody answers: “to which”. */
  readonly isAnswer?: boolean;
  /** It tells when something else was said. */
  readonly isTemporal?: boolean;
}

const gerundKinds: ReadonlySet<VerbKind> = new Set<VerbKind>(["state", "ask", "tell"]);
/** How sure it is that who was asked is who answers in the same sentence. */
const answer = 0.8;
/** How many words may follow a gesture's verb, and stand before a sentence's subject. */
const [gestureReach, leadReach] = [8, 7];

/** Reads the sentences of a paragraph, in order. */
export class Clauses {
  readonly #tools: Tools;
  #place: Place = { from: 0, to: 0, elsewhere: Infinity };

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  /** Reads a sentence; says whether somebody says or does something in it. */
  read({ from, to }: Sentence): boolean {
    const { words, cast, builder } = this.#tools;
    this.#place = { from, to, elsewhere: this.#elsewhere(from, to) };
    const before = builder.clauses.length;
    const last = builder.quotation;
    const pieces = last?.words.length;
    cast.begin();
    for (let at = from; at < to; at++) {
      const somebody = this.#tools.subjects.mentionedAt(at);
      if (somebody && (somebody.role === "member" || somebody.role === "worker")) cast.mention(somebody, at);
    }
    if (words.is("unreal", from)) cast.block();
    else this.#clausesOf(from, to);
    builder.close(to);
    builder.keepGestures(before);
    cast.end(words, from);
    const isLonger = last?.words.length !== pieces;
    if (builder.quotation === last && !isLonger) builder.endQuotation();
    return isLonger || builder.clauses.length > before;
  }

  /** Number of the token from which on a sentence says that it was somewhere else. */
  #elsewhere(from: number, to: number): number {
    const { words } = this.#tools;
    for (let at = from; at < to; at++) {
      const length = words.length("elsewhere", at);
      if (length === 0) continue;
      // “…, off the record.” is about the whole sentence.
      const isAll = words.kindAt(at - 1) === "comma" && words.kindAt(at + length) !== "word";
      return isAll ? from : at;
    }
    return Infinity;
  }

  #clausesOf(from: number, to: number): void {
    const { words, quoting, builder } = this.#tools;
    /** Where the mark or word stands that begins a clause; −1 inside of one. */
    let border = from;
    for (let at = from; at < to;) {
      const kind = words.kindAt(at);
      if (kind === "quote") {
        at = quoting.read(at, this.#place);
        border = this.#borderBehind(at);
        continue;
      }
      if (kind !== "word") {
        if (border < 0) border = at;
        if (builder.open?.endsAtComma === true && kind === "comma") builder.close(at);
        at++;
        continue;
      }
      const joined = at > from ? this.#joint(at) : 0;
      const isMarked = border >= 0;
      let next: number | undefined;
      if (joined > 0) {
        const isAnswer = words.is("answering", at);
        const place = { at: isMarked ? border : at, isMarked, isJoined: true, isAnswer };
        next = this.#aside(place.at, at + joined) ?? this.#clause(at + joined, place);
      } else {
        const lead = at === from ? this.#behindLeadIn(at) : at;
        if (isMarked)
          next = this.#temporal(at, border) ?? this.#clause(lead, { at: border, isMarked, isJoined: false });
        next ??= this.#gerund(at, isMarked && at > from);
      }
      border = next === undefined ? -1 : this.#borderBehind(next);
      at = next ?? at + Math.max(1, joined);
    }
  }

  /** How many words join a clause to what stands before it. */
  #joint(at: number): number {
    const { words, cast, builder } = this.#tools;
    const length = words.length("conjunctions", at);
    // “Karl complained until Rosie asked him to stop”, but nobody's words have an end there.
    const mayTell = !cast.isBlocked && (!builder.open || builder.open.endsAtComma);
    return length === 0 && mayTell ? words.length("subordinators", at) : length;
  }

  /** “full,” Maria said “half,” and …: a quotation that ends with a mark ends its clause. */
  #borderBehind(at: number): number {
    const { words, builder, attributions } = this.#tools;
    const inner = words.tokens[at - 1]?.quotation?.inner;
    return inner && !builder.open && ",.!?…".includes(attributions.lastOf(inner)) ? at : -1;
  }

  /** The number of a sentence's subject behind what may stand before it: “At that point Tina said”. */
  #behindLeadIn(from: number): number {
    const { words, subjects } = this.#tools;
    const mayLead = words.is("leadIns", from) || words.skipAdverbs(from) > from;
    if (!mayLead || subjects.at(from)) return from;
    for (let at = from + 1; at < Math.min(this.#place.to, from + leadReach); at++) {
      if (words.kindAt(at) !== "word") return from;
      const isThat = at > from + 1 && words.is("that", at);
      if (isThat || words.is("modals", at)) return from;
      if (!subjects.at(at)) continue;
      // “With Tina said” is no clause.
      return at === from + 1 && words.is("prepositions", from) ? from : at;
    }
    return from;
  }

  /** “When I asked Tina how she was, …”: what was said before the sentence's own clause. */
  #temporal(at: number, border: number): number | undefined {
    const { words, subjects, builder } = this.#tools;
    const lead = words.length("temporal", at);
    const subject = lead > 0 && !builder.open ? subjects.at(at + lead) : undefined;
    if (!subject) return undefined;
    const found = this.#predicate(subject);
    if (found?.complement?.strong !== true) return undefined;
    return this.#say(subject, found.complement, { at: border, isMarked: true, isJoined: false, isTemporal: true }, at);
  }

  /** A clause with its subject, or with the sentence's own. Gives the number of the token to go on with. */
  #clause(at: number, border: Border): number | undefined {
    const subject = this.#tools.subjects.at(at);
    if (!subject) return this.#withoutSubject(at, border);
    return this.#tools.builder.open ? this.#inside(subject, border) : this.#withSubject(subject, border);
  }

  /** The verb of saying behind a subject and what follows it. */
  #predicate(subject: Subject): { readonly verb: Verb; readonly complement: Complement | undefined } | undefined {
    const { words, predicates, complements } = this.#tools;
    const at = words.skipAdverbs(subject.next);
    const verb = predicates.isBlocked(at) ? undefined : predicates.verb(at, subject);
    if (!verb) return undefined;
    const isAnswer = this.#tools.builder.lastIsQuestion;
    const complement = verb.isThought ? undefined : complements.after(verb, subject, isAnswer);
    const isMine =
      complement !== undefined && complement.at < this.#place.to && !this.#isTooWeak(subject, verb, complement);
    return { verb, complement: isMine ? complement : undefined };
  }

  #isTooWeak({ kind }: Subject, verb: Verb, { strong }: Complement): boolean {
    return !strong && (kind === "group" || kind === "somebody" || (verb.isPresent && kind === "I"));
  }

  /** A clause where none is open. */
  #withSubject(subject: Subject, border: Border): number | undefined {
    const { words, predicates, cast } = this.#tools;
    const at = words.skipAdverbs(subject.next);
    const isBlocked = predicates.isBlocked(at);
    cast.setMain(subject, isBlocked);
    if (isBlocked) return at;
    const gesture = predicates.gestureEnd(at);
    if (gesture > at) return this.#gesture(subject, at, gesture, border) ?? gesture;
    const found = this.#predicate(subject);
    if (found) return (found.complement && this.#say(subject, found.complement, border)) ?? found.verb.next;
    const isQuote = words.kindAt(at) === "colon" && words.kindAt(at + 1) === "quote";
    return (isQuote ? this.#say(subject, quoteAt(at + 1), border) : undefined) ?? at;
  }

  /** A clause that ends the one that is open. */
  #inside(subject: Subject, border: Border): number | undefined {
    const { words, predicates, builder } = this.#tools;
    const { kind } = subject;
    if (kind === "she" || kind === "they") return this.#answer(subject, border);
    if (kind === "several" || kind === "somebody") return undefined;
    const at = words.skipAdverbs(subject.next);
    const gesture = predicates.gestureEnd(at);
    if (gesture > at) return this.#gesture(subject, at, gesture, border);
    const complement = this.#predicate(subject)?.complement;
    if (!complement) return undefined;
    const isCertain = complement.strong || border.isMarked || kind === "person" || kind === "I";
    if (!isCertain && builder.open?.endsAtComma !== true) return undefined;
    this.#tools.cast.setMain(subject, false);
    return this.#say(subject, complement, border);
  }

  /** “I asked Tina how she was, and she said …”: who was asked answers. */
  #answer(subject: Subject, border: Border): number | undefined {
    const { words, predicates, builder } = this.#tools;
    const who = builder.open && this.#answering(builder.open, border);
    if (!who) return undefined;
    const at = words.skipAdverbs(subject.next);
    const gesture = predicates.gestureEnd(at);
    if (gesture > at) return this.#act(who, subject.from, at, gesture, border);
    const complement = this.#predicate(subject)?.complement;
    return complement && this.#begin(who, subject, complement, border, subject.from);
  }

  #answering(open: Open, border: Border): Somebody | undefined {
    if (open.asked) return open.asked;
    const [told, ...others] = border.isAnswer === true ? open.clause.to : [];
    return told && others.length === 0 ? { speaker: told.speaker, confidence: answer } : undefined;
  }

  /** “… and said that …”: the sentence's subject goes on. In Spanish also a sentence without one. */
  #withoutSubject(at: number, border: Border): number | undefined {
    const { words, predicates, complements, cast, builder } = this.#tools;
    const start = words.skipAdverbs(at);
    const gesture = predicates.gestureEnd(start);
    const { main, isBlocked, open } = { main: cast.main, isBlocked: cast.isBlocked, open: builder.open };
    if (gesture > start) {
      if (open || !main || isBlocked || !cast.mainIs) return undefined;
      return this.#gesture(main, start, gesture, border, start) ?? gesture;
    }
    const verb = predicates.verb(start, undefined);
    if (!verb) return undefined;
    if (!main && !open) return words.lexicon.drops ? this.#dropped(start, verb, border) : undefined;
    const complement = verb.isThought ? undefined : complements.after(verb, main);
    if (!complement || complement.at >= this.#place.to) return undefined;
    if (open) return this.#goesOn(start, verb, complement, border, open);
    if (!main || isBlocked || this.#isTooWeak(main, verb, complement)) return undefined;
    if (verb.isFirst !== undefined && verb.isFirst !== (main.kind === "I")) return undefined;
    return this.#say(main, complement, border, start);
  }

  /** Inside of what somebody says, a verb without a subject: only what nobody in it can be the subject of. */
  #goesOn(at: number, verb: Verb, complement: Complement, border: Border, open: Open): number | undefined {
    const { words, subjects, cast } = this.#tools;
    if (!complement.strong || !border.isJoined) return undefined;
    // “Le pregunté a Rosa cómo estaba y dijo que bien.”
    if (words.lexicon.drops && verb.isFirst === false && open.asked && open.clause.speaker.role === "worker")
      return this.#begin(open.asked, { kind: "she", from: at, next: at }, complement, border, at);
    const begins = open.at + Math.max(words.length("that", open.at), words.length("questions", open.at));
    const first = subjects.at(begins);
    const isThing = words.is("neutral", begins) || words.is("contractions", begins);
    const isOwn = isThing || (first !== undefined && first.kind !== "person") || words.is("toDo", open.at);
    if (!(border.isMarked || isOwn || verb.isAdditive)) return undefined;
    if (!cast.main || cast.mainIs?.speaker !== open.clause.speaker) return undefined;
    return this.#say(cast.main, complement, border, at);
  }

  /** A Spanish verb without a subject before it: one behind it, the writer, or whoever was named last. */
  #dropped(at: number, verb: Verb, border: Border): number | undefined {
    const { words, subjects, complements, cast, people } = this.#tools;
    const behind = subjects.nameAt(verb.next) || words.is("somebody", verb.next) ? subjects.at(verb.next) : undefined;
    if (behind && behind.kind !== "newcomer" && verb.isFirst !== true) {
      cast.setMain(behind, false);
      const complement = verb.isThought ? undefined : complements.after({ ...verb, next: behind.next }, behind);
      return complement && complement.at < this.#place.to ? this.#say(behind, complement, border, at) : undefined;
    }
    if (verb.isFirst === true && verb.clitic === "own") return undefined;
    const subject: Subject =
      verb.isFirst === true
        ? { kind: "I", speaker: people.worker(), from: at, next: at }
        : { kind: "she", from: at, next: at };
    cast.setMain(subject, false);
    const complement = verb.isThought ? undefined : complements.after(verb, subject);
    const isMine = complement?.strong === true && complement.at < this.#place.to;
    return isMine ? this.#say(subject, complement, border, at) : undefined;
  }

  /** “…, adding that …”, “by saying that …”. */
  #gerund(at: number, isMarked: boolean): number | undefined {
    const { words, complements, cast, builder } = this.#tools;
    const found = words.verbAt(at, ["gerund"]);
    if (!found || !(isMarked || words.is("gerundLeads", at - 1))) return undefined;
    const { main } = cast;
    if (!main || cast.isBlocked) return undefined;
    if (builder.open && (!isMarked || builder.open.clause.speaker !== cast.mainIs?.speaker)) return undefined;
    const complement = complements.after({ next: at + found.length, kinds: gerundKinds, addressed: false }, main);
    if (complement?.strong !== true || complement.at >= this.#place.to) return undefined;
    return this.#say(main, complement, { at, isMarked, isJoined: false }, at);
  }

  /** Begins what a subject says; gives the number of the token to go on with. */
  #say(subject: Subject, complement: Complement, border: Border, from = subject.from): number | undefined {
    const who = this.#tools.cast.who(subject);
    return who && this.#begin(who, subject, complement, border, from);
  }

  #begin(who: Somebody, subject: Subject, complement: Complement, border: Border, from: number): number | undefined {
    const { words, cast, builder } = this.#tools;
    if (this.#place.elsewhere <= complement.at) return undefined;
    builder.close(border.at);
    if (who.speaker.role === "member" || who.speaker.role === "unknown") cast.mention(who.speaker, from);
    const pronoun = complement.toPronoun;
    const told = pronoun === undefined || words.is("I", pronoun) ? undefined : cast.resolve(pronoun, who);
    if (told && pronoun !== undefined) cast.mention(told.speaker, pronoun);
    const asked = complement.isQuestion ? this.#asked(who, complement, told, from) : undefined;
    const endsAtComma = border.isTemporal === true || complement.isPhrase;
    builder.say(who, subject, complement, from, { endsAtComma, ...(asked ? { asked } : {}) });
    return complement.at + 1;
  }

  /** Who may answer a question in the same sentence. */
  #asked(who: Somebody, { to, toPronoun }: Complement, told: Somebody | undefined, from: number): Somebody | undefined {
    const [named, ...others] = to;
    if (named) return others.length > 0 ? undefined : { speaker: named.speaker, confidence: answer };
    const found =
      toPronoun === undefined && this.#tools.words.lexicon.drops ? this.#tools.cast.resolve(from, who) : told;
    return found?.speaker.role === "member" ? found : undefined;
  }

  /** “…, and I felt …”: the writer's own, which ends what somebody else said. Gives the number to go on with. */
  #aside(border: number, at: number): number | undefined {
    const { words, cast, builder } = this.#tools;
    const open = builder.open?.clause;
    if (!open || open.speaker.role === "worker") return undefined;
    const behind = at + words.length("I", at);
    if (behind === at && !words.lexicon.drops) return undefined;
    const verb = words.skipAdverbs(behind);
    if (words.is("asides", verb)) {
      builder.close(border);
      cast.block();
      return behind + 1;
    }
    // “…, and I reminded her of the rule”: said by the writer, though not what.
    if (behind > at && this.#tools.predicates.verb(verb, this.#tools.subjects.at(at))) builder.close(border);
    return undefined;
  }

  /** “Gloria sighed.” Gives nothing where it is none. */
  #gesture(subject: Subject, at: number, end: number, border: Border, from = subject.from): number | undefined {
    const { words, cast, builder } = this.#tools;
    const mark = words.kindAt(end);
    if (!builder.open && (mark === "comma" || mark === "colon") && words.kindAt(end + 1) === "quote")
      return this.#say(subject, quoteAt(end + 1), border, from);
    if (!["person", "newcomer", "I", "she"].includes(subject.kind)) return undefined;
    const who = cast.who(subject);
    if (!who || who.speaker.role === "unknown" || (builder.open && !border.isMarked)) return undefined;
    return this.#act(who, from, at, end, border);
  }

  #act(who: Somebody, from: number, at: number, end: number, border: Border): number | undefined {
    const { words, builder } = this.#tools;
    if (this.#place.elsewhere < Infinity) return undefined;
    builder.close(border.at);
    let last = end;
    const reach = Math.min(this.#place.to, end + gestureReach);
    while (last < reach && words.kindAt(last) === "word" && !words.is("conjunctions", last)) last++;
    builder.act(who, from, at, last);
    return last;
  }
}

function quoteAt(at: number): Complement {
  return { kind: "quote", at, strong: true, to: [], isQuestion: false, isPhrase: false };
}
