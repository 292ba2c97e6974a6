/**
 * The clauses of reported speech in a paragraph. A clause is taken for a turn only where its subject stands directly
 * before its verb of saying at the beginning of a clause: an invented turn is worse than a missed one. One pass from
 * left to right; what is looked at ahead is bounded.
 */
import type { NarrativeWords } from "../language/narrative.ts";
import type { Slice } from "../markdown/label.ts";
import type { Speaker } from "./model.ts";
import { Attributions } from "./narrative-attribution.ts";
import { type Complement, Complements, type Told } from "./narrative-complement.ts";
import { Memory, type Somebody } from "./narrative-memory.ts";
import { type People, type Subject, Subjects } from "./narrative-subjects.ts";
import { type Sentence, sentencesOf, type Token, tokensOf } from "./narrative-tokens.ts";
import { type Verb, Verbs } from "./narrative-verbs.ts";

/** A reported clause, a quotation or a gesture. */
export interface Clause {
  readonly speaker: Speaker;
  readonly confidence: number;
  /** From the subject to the end, or from the quotation to its subject. */
  start: number;
  end: number;
  /** What was said, in one piece or, in quotations with an interruption, several. */
  readonly words: Slice[];
  /** What was done. */
  readonly act?: Slice;
  readonly to: readonly { readonly speaker: Speaker; readonly start: number; readonly end: number }[];
  /** Somebody by name or the writer says something: the paragraph is narrative. */
  readonly isSure: boolean;
}

/** What a paragraph says. */
export interface Narration {
  readonly clauses: readonly Clause[];
  /** Sentences in which nobody says or does anything. */
  readonly prose: readonly Slice[];
}

const [certain, newcomer, quoted, voices] = [1, 0.8, 0.7, 0.8];

/** Reads a paragraph; `hidden` are its tags, acts and comments, in order. */
export function narrationOf(text: string, hidden: readonly Slice[], words: NarrativeWords, people: People): Narration {
  return new Paragraph(text, tokensOf(text, hidden), words, people).read();
}

/** The sentence at hand. */
interface Now {
  /** Behind its last token. */
  readonly to: number;
  main: Subject | undefined;
  mainIs: Somebody | undefined;
  /** What the main subject does is not real, or is no speech. */
  blocked: boolean;
  /** Where the sentence says that it was somewhere else. */
  elsewhere: number;
  /** The clause whose words go on, and the number of its first token. */
  open: { readonly clause: Clause; readonly at: number } | undefined;
}

function begun(to: number): Now {
  return {
    to,
    main: undefined,
    mainIs: undefined,
    blocked: false,
    elsewhere: Infinity,
    open: undefined,
  };
}

class Paragraph {
  readonly #tokens: readonly Token[];
  readonly #words: NarrativeWords;
  readonly #people: People;
  readonly #subjects: Subjects;
  readonly #complements: Complements;
  readonly #text: string;
  readonly #clauses: Clause[] = [];
  readonly #memory: Memory;
  readonly #verbs: Verbs;
  readonly #attributions: Attributions;

  #now: Now = begun(0);
  /** The last quotation of this sentence or the one before. */
  #quotation: Clause | undefined;

  constructor(text: string, tokens: readonly Token[], words: NarrativeWords, people: People) {
    this.#text = text;
    this.#tokens = tokens;
    this.#words = words;
    this.#people = people;
    this.#subjects = new Subjects(text, tokens, words, people);
    this.#complements = new Complements(tokens, words, this.#subjects);
    this.#verbs = new Verbs(words, this.#subjects.wordAt);
    this.#memory = new Memory(people);
    const [subjects, complements, verbs] = [this.#subjects, this.#complements, this.#verbs];
    this.#attributions = new Attributions({ text, tokens, words, people, subjects, complements, verbs });
  }

  read(): Narration {
    const prose: Slice[] = [];
    const isAbbreviation = (word: Token): boolean =>
      word.kind === "word" &&
      (this.#words.abbreviations.at(0, () => word.text) > 0 ||
        (word.text.length === 1 && /^[\p{Lu}]$/u.test(this.#source(word)) && word.text !== "i"));
    const sentences = sentencesOf(this.#tokens, isAbbreviation, (index, from) =>
      this.#attributions.endsSentence(index, from),
    );
    for (const sentence of sentences) {
      const said = this.#sentence(sentence);
      if (!said) prose.push({ start: this.#startOf(sentence.from), end: this.#endOf(sentence.to - 1) });
    }
    return { clauses: this.#clauses, prose };
  }

  #source({ start, end }: Slice): string {
    return this.#text.slice(start, end);
  }

  #startOf(index: number): number {
    return this.#tokens[index]?.start ?? 0;
  }

  #endOf(index: number): number {
    return this.#tokens[index]?.end ?? 0;
  }

  /** Reads a sentence; says whether somebody says or does something in it. */
  #sentence({ from, to }: Sentence): boolean {
    const { wordAt } = this.#subjects;
    const words = this.#words;
    const now = (this.#now = begun(to));
    const before = this.#clauses.length;
    const last = this.#quotation;
    const pieces = last?.words.length;
    for (let at = from; at < to; at++) {
      const somebody = this.#subjects.mentionedAt(at);
      if (somebody && (somebody.role === "member" || somebody.role === "worker")) this.#memory.mention(somebody, at);
      const elsewhere = words.elsewhere.at(at, wordAt);
      if (elsewhere === 0) continue;
      // “…, off the record.” is about the whole sentence.
      const isAll = this.#tokens[at - 1]?.kind === "comma" && this.#tokens[at + elsewhere]?.kind !== "word";
      this.#now.elsewhere = Math.min(this.#now.elsewhere, isAll ? from : at);
    }
    if (words.unreal.at(from, wordAt) === 0) this.#clausesOf(from, to);
    else this.#now.blocked = true;
    this.#close(to);
    this.#keepGestures(before);
    const isNeutral = !now.main && (words.neutral.at(from, wordAt) > 0 || words.asides.at(from, wordAt) > 0);
    const isWriter = now.mainIs?.speaker.role === "worker";
    const main = isNeutral || isWriter ? "nobody" : now.mainIs ? "somebody" : "other";
    this.#memory.endSentence(main);
    const isLonger = last?.words.length !== pieces;
    if (this.#quotation === last && !isLonger) this.#quotation = undefined;
    return isLonger || this.#clauses.length > before;
  }

  #clausesOf(from: number, to: number): void {
    const { wordAt } = this.#subjects;
    /** Where the mark or word stands that begins a clause; −1 inside of one. */
    let border = from;
    for (let at = from; at < to;) {
      const token = this.#tokens[at];
      if (token?.kind === "quote") {
        at = this.#quote(at, from);
        border = this.#borderBehind(at);
        continue;
      }
      if (token?.kind !== "word") {
        if (border < 0) border = at;
        at++;
        continue;
      }
      const joined = at > from ? this.#words.conjunctions.at(at, wordAt) : 0;
      const isMarked = border >= 0;
      let next: number | undefined;
      if (joined > 0) {
        const place = { border: isMarked ? border : at, isMarked, isJoined: true };
        next = this.#aside(place.border, at + joined) ?? this.#clause(at + joined, place);
      } else {
        const lead = at === from ? this.#behindLeadIn(at) : at;
        if (isMarked) next = this.#clause(lead, { border, isMarked, isJoined: false });
        next ??= this.#participle(at, isMarked && at > from);
      }
      border = next === undefined ? -1 : this.#borderBehind(next);
      at = next ?? at + Math.max(1, joined);
    }
  }

  /** “full,” Maria said “half,” and …: a quotation that ends with a mark ends its clause. */
  #borderBehind(at: number): number {
    const inner = this.#tokens[at - 1]?.inner;
    return inner && !this.#now.open && ",.!?…".includes(this.#attributions.lastOf(inner)) ? at : -1;
  }

  /** The number of a sentence's subject behind what may stand before it: “At that point Tina said”. */
  #behindLeadIn(from: number): number {
    const words = this.#words;
    const { wordAt } = this.#subjects;
    if (words.leadIns.at(from, wordAt) === 0 && this.#complements.skipAdverbs(from) === from) return from;
    for (let at = from + 1; at < Math.min(this.#now.to, from + 7); at++) {
      if (this.#tokens[at]?.kind !== "word") return from;
      const isThat = at > from + 1 && words.that.at(at, wordAt) > 0;
      if (isThat || words.modals.at(at, wordAt) > 0) return from;
      const subject = this.#subjects.at(at);
      if (!subject) continue;
      // “After Tina said” is no clause of its own.
      return at === from + 1 && words.prepositions.at(from, wordAt) > 0 ? from : at;
    }
    return from;
  }

  /** A clause with its subject, or with the sentence's own. Gives the number of the token to go on with. */
  #clause(
    at: number,
    place: { readonly border: number; readonly isMarked: boolean; readonly isJoined: boolean },
  ): number | undefined {
    const subject = this.#subjects.at(at);
    if (subject) return this.#withSubject(subject, place);
    return this.#withoutSubject(at, place);
  }

  #withSubject(subject: Subject, place: { readonly border: number; readonly isMarked: boolean }): number | undefined {
    const words = this.#words;
    const { wordAt } = this.#subjects;
    const inside = this.#now.open !== undefined;
    const isPronoun = subject.kind === "she" || subject.kind === "they";
    if (inside && isPronoun) return undefined;
    let at = this.#complements.skipAdverbs(subject.next);
    const led = words.ledBy.at(at, wordAt);
    const isBlocked = led === 0 && words.modals.at(at, wordAt) > 0;
    if (!inside) this.#setMain(subject, isBlocked);
    if (isBlocked || subject.kind === "several") return inside ? undefined : at;
    at += led;
    const gesture = words.gestures.at(at, wordAt);
    if (gesture > 0) return this.#gesture(subject, at, gesture, place);
    const verb = this.#verbs.at(at, subject.kind === "I" || subject.kind === "we", led > 0);
    if (!verb) {
      const colon = this.#tokens[at]?.kind === "colon" && this.#tokens[at + 1]?.kind === "quote";
      return colon && !inside
        ? this.#say(subject, { kind: "quote", at: at + 1, strong: true, to: [] }, place)
        : inside
          ? undefined
          : at;
    }
    const complement = verb.isThought ? undefined : this.#complements.after(verb.next, verb.kinds, verb.addressed);
    if (!complement || complement.at >= this.#now.to) return inside ? undefined : verb.next;
    const isWeak = subject.kind === "group" || subject.kind === "newcomer" || (verb.isPresent && subject.kind === "I");
    if (isWeak && !complement.strong) return inside ? undefined : verb.next;
    if (inside && !place.isMarked && !complement.strong && subject.kind !== "person") return undefined;
    return this.#say(subject, complement, place);
  }

  /** “… and said that …”: the sentence's subject goes on. In Spanish also a sentence without one. */
  #withoutSubject(
    at: number,
    place: { readonly border: number; readonly isMarked: boolean; readonly isJoined: boolean },
  ): number | undefined {
    const words = this.#words;
    const { wordAt } = this.#subjects;
    const start = this.#complements.skipAdverbs(at);
    const gesture = words.gestures.at(start, wordAt);
    const isFirst = !this.#now.main && !this.#now.open;
    if (gesture > 0) {
      if (this.#now.open || !this.#now.main || this.#now.blocked || !this.#now.mainIs) return undefined;
      return this.#gesture(this.#now.main, start, gesture, place, start);
    }
    const verb = this.#verbs.at(start, undefined, false);
    if (!verb) return undefined;
    const open = this.#now.open?.clause;
    if (isFirst) return words.drops ? this.#dropped(start, verb, place) : undefined;
    const complement = verb.isThought ? undefined : this.#complements.after(verb.next, verb.kinds, verb.addressed);
    if (!complement || complement.at >= this.#now.to) return undefined;
    if (!open) {
      if (!this.#now.main || this.#now.blocked) return undefined;
      if (verb.isFirst !== undefined && verb.isFirst !== (this.#now.main.kind === "I")) return undefined;
      return this.#say(this.#now.main, complement, place, start);
    }
    // Inside of what somebody says, only what nobody in it can be the subject of.
    const first = this.#subjects.at(words.that.at(this.#now.open?.at ?? 0, wordAt) + (this.#now.open?.at ?? 0));
    const isOwn = first !== undefined && first.kind !== "person";
    if (!complement.strong || !place.isJoined || !(place.isMarked || isOwn)) return undefined;
    if (!this.#now.main || this.#now.mainIs?.speaker !== open.speaker) return undefined;
    return this.#say(this.#now.main, complement, place, start);
  }

  /** A Spanish verb without a subject before it: one behind it, the writer, or whoever was named last. */
  #dropped(at: number, verb: Verb, place: { readonly border: number; readonly isMarked: boolean }): number | undefined {
    const named = this.#subjects.nameAt(verb.next);
    const behind = named && this.#subjects.at(verb.next);
    if (behind?.kind === "person" && verb.isFirst !== true) {
      this.#setMain(behind, false);
      const complement = verb.isThought ? undefined : this.#complements.after(behind.next, verb.kinds, verb.addressed);
      return complement && complement.at < this.#now.to ? this.#say(behind, complement, place, at) : undefined;
    }
    const subject: Subject = verb.isFirst
      ? { kind: "I", speaker: this.#people.worker(), from: at, next: at }
      : { kind: "she", from: at, next: at };
    if (verb.isFirst === true && verb.clitic === "own") return undefined;
    this.#setMain(subject, false);
    const complement = verb.isThought ? undefined : this.#complements.after(verb.next, verb.kinds, verb.addressed);
    return complement?.strong === true && complement.at < this.#now.to
      ? this.#say(subject, complement, place, at)
      : undefined;
  }

  /** “…, adding that …”, “by saying that …”. */
  #participle(at: number, isMarked: boolean): number | undefined {
    const words = this.#words;
    const { wordAt } = this.#subjects;
    const length = words.participles.at(at, wordAt);
    if (length === 0 || !(isMarked || words.participleLeads.at(at - 1, wordAt) > 0)) return undefined;
    const speaker = this.#now.main && !this.#now.blocked ? this.#now.main : undefined;
    if (!speaker || (this.#now.open && (!isMarked || this.#now.open.clause.speaker !== this.#now.mainIs?.speaker)))
      return undefined;
    const complement = this.#complements.after(at + length, new Set(["state", "ask", "tell"]), false);
    if (complement?.strong !== true || complement.at >= this.#now.to) return undefined;
    return this.#say(speaker, complement, { border: at, isMarked }, at);
  }

  #setMain(subject: Subject, isBlocked: boolean): void {
    if (this.#now.main && !this.#now.blocked) {
      if (isBlocked) return;
    }
    const who = this.#who(subject);
    if (who?.speaker.role === "member") this.#memory.mention(who.speaker, subject.from);
    this.#now.mainIs = who;
    this.#now.main = subject;
    this.#now.blocked = isBlocked;
  }

  /** Who a subject is. */
  #who(subject: Subject): Somebody | undefined {
    const { kind, speaker } = subject;
    if (kind === "several") return undefined;
    if (speaker) return { speaker, confidence: kind === "newcomer" ? newcomer : kind === "group" ? voices : certain };
    if (subject === this.#now.main) return this.#now.mainIs;
    const found = this.#memory.resolve(subject.from);
    if (!found || kind !== "they") return found;
    // One member named does not make “they” that member.
    return undefined;
  }

  /** Begins a clause of speech; gives the number of the token to go on with. */
  #say(
    subject: Subject,
    complement: Complement,
    place: { readonly border: number; readonly isMarked: boolean },
    from = subject.from,
  ): number | undefined {
    const who = this.#who(subject);
    if (!who || this.#now.elsewhere <= complement.at) return undefined;
    this.#close(place.border);
    if (who.speaker.role === "member" || who.speaker.role === "unknown") this.#memory.mention(who.speaker, from);
    if (complement.toPronoun !== undefined) {
      const told = this.#memory.resolve(complement.toPronoun, who.speaker);
      const word = this.#subjects.wordAt(complement.toPronoun);
      if (word !== undefined && this.#words.I.at(0, () => word) === 0) {
        if (told) this.#memory.mention(told.speaker, complement.toPronoun);
      }
    }
    const first = this.#tokens[complement.at];
    const clause: Clause = {
      ...who,
      start: this.#startOf(from),
      end: first?.end ?? 0,
      words: [],
      to: complement.to
        .filter(({ speaker }) => speaker !== who.speaker)
        .map((told: Told) => ({
          speaker: told.speaker,
          start: this.#startOf(told.from),
          end: this.#endOf(told.next - 1),
        })),
      isSure: subject.kind === "person" || subject.kind === "I" || subject.kind === "we",
    };
    this.#clauses.push(clause);
    if (complement.kind === "quote" && first?.inner) {
      clause.words.push(first.inner);
      this.#quotation = clause;
      this.#now.open = undefined;
      return complement.at + 1;
    }
    clause.words.push({ start: this.#startOf(complement.at), end: this.#endOf(complement.at) });
    this.#now.open = { clause, at: complement.at };
    return complement.at + 1;
  }

  /** Ends the clause that goes on, before a token. */
  #close(index: number): void {
    const open = this.#now.open;
    this.#now.open = undefined;
    if (!open) return;
    let last = index - 1;
    while (last > open.at && this.#tokens[last]?.kind !== "word" && this.#tokens[last]?.kind !== "quote") last--;
    const end = this.#endOf(last);
    open.clause.words[0] = { start: open.clause.words[0]?.start ?? 0, end };
    open.clause.end = end;
  }

  /** “…, and I felt …”: the writer's own, which ends what somebody else said. Gives the number to go on with. */
  #aside(border: number, at: number): number | undefined {
    const open = this.#now.open?.clause;
    if (!open) return undefined;
    const { wordAt } = this.#subjects;
    const behind = at + this.#words.I.at(at, wordAt);
    const isWriter = behind > at || this.#words.drops;
    if (!isWriter || open.speaker.role === "worker") return undefined;
    if (this.#words.asides.at(this.#complements.skipAdverbs(behind), wordAt) === 0) return undefined;
    this.#close(border);
    this.#now.blocked = true;
    return behind + 1;
  }

  /** “Gloria sighed.” */
  #gesture(
    subject: Subject,
    at: number,
    length: number,
    place: { readonly border: number; readonly isMarked: boolean },
    from = subject.from,
  ): number | undefined {
    const quote =
      this.#tokens[at + length]?.kind === "comma" || this.#tokens[at + length]?.kind === "colon" ? at + length + 1 : -1;
    if (quote > 0 && this.#tokens[quote]?.kind === "quote" && !this.#now.open)
      return this.#say(subject, { kind: "quote", at: quote, strong: true, to: [] }, place, from);
    const isSomebody = subject.kind === "person" || subject.kind === "I" || subject.kind === "she";
    const who = isSomebody ? this.#who(subject) : undefined;
    if (!who || who.speaker.role === "unknown" || this.#now.elsewhere < Infinity)
      return this.#now.open ? undefined : at + length;
    if (this.#now.open && !place.isMarked) return undefined;
    this.#close(place.border);
    let end = at + length;
    const { wordAt } = this.#subjects;
    while (end < Math.min(this.#now.to, at + length + 8) && this.#tokens[end]?.kind === "word") {
      if (this.#words.conjunctions.at(end, wordAt) > 0) break;
      end++;
    }
    const act = { start: this.#startOf(at), end: this.#endOf(end - 1) };
    this.#clauses.push({
      ...who,
      start: this.#startOf(from),
      end: act.end,
      words: [],
      act,
      to: [],
      isSure: false,
    });
    return end;
  }

  /** Drops gestures of those who speak in the same sentence. */
  #keepGestures(from: number): void {
    const made = this.#clauses.splice(from);
    const speaking = new Set(made.filter((clause) => !clause.act).map((clause) => clause.speaker));
    for (const clause of made) if (!clause.act || !speaking.has(clause.speaker)) this.#clauses.push(clause);
  }

  /** A quotation that no verb before it has taken. Gives the number of the token to go on with. */
  #quote(at: number, from: number): number {
    const token = this.#tokens[at];
    if (!token?.inner || this.#now.open) return at + 1;
    const here = this.#quotation;
    const isOfSentence = here !== undefined && here.end > this.#startOf(from);
    const attribution = this.#attributions.at(at);
    if (attribution) {
      const who = this.#who(attribution.subject);
      this.#setMain(attribution.subject, false);
      if (!who || this.#now.elsewhere < this.#now.to) return attribution.next;
      this.#addQuotation(who, token, attribution.next, attribution.subject.kind === "person");
      return attribution.next;
    }
    const isWhole = at === from && (at + 1 >= this.#now.to || this.#tokens[at + 1]?.kind === "stop");
    const before = this.#tokens[at - 1]?.kind;
    if (here && ((isOfSentence && (before === "comma" || before === "dash")) || isWhole)) {
      here.words.push(token.inner);
      here.end = token.end;
    } else if (isWhole && ".!?…".includes(this.#attributions.lastOf(token.inner))) {
      const who = this.#memory.resolve(at);
      if (who && who.speaker.role !== "unknown")
        this.#addQuotation({ ...who, confidence: quoted }, token, at + 1, false);
    } else if (
      before === "colon" &&
      this.#now.main &&
      !this.#now.blocked &&
      this.#now.mainIs &&
      this.#now.elsewhere > at
    ) {
      this.#addQuotation(
        { ...this.#now.mainIs, confidence: Math.min(0.9, this.#now.mainIs.confidence) },
        token,
        at + 1,
        false,
      );
    }
    return at + 1;
  }

  #addQuotation(who: Somebody, token: Token, next: number, isSure: boolean): void {
    const clause: Clause = {
      ...who,
      start: token.start,
      end: Math.max(token.end, this.#endOf(next - 1)),
      words: token.inner ? [token.inner] : [],
      to: [],
      isSure,
    };
    this.#clauses.push(clause);
    this.#quotation = clause;
    if (who.speaker.role === "member") this.#memory.mention(who.speaker, next);
  }
}
