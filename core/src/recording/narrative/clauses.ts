/** The clauses of a sentence: with their own subject, with that of the sentence, or with none. */
import { Acts } from "./manners/acts.ts";
import { Clipped } from "./manners/clipped.ts";
import type { Ends } from "./ends/ends.ts";
import { Gaps } from "./manners/gaps.ts";
import { Genitives } from "./manners/genitives.ts";
import { Gerunds } from "./manners/gerunds.ts";
import { Impersonal } from "./manners/impersonal.ts";
import { Inside } from "./ends/inside.ts";
import { Labels } from "./manners/labels.ts";
import { Loose } from "./manners/loose.ts";
import { Nouns } from "./manners/nouns.ts";
import { Passives } from "./manners/passives.ts";
import type { Complement } from "./verbs/complement.ts";
import type { Verb } from "./verbs/predicates.ts";
import type { Saying } from "./saying.ts";
import { isMyPast, isPreterite } from "./tokens/tenses.ts";
import { isTooWeak } from "./verbs/weak.ts";
import type { Subject } from "./people/subjects.ts";
import type { Border, Tools } from "./tools.ts";

/** Reads clauses. Each gives the number of the token to go on with, where something was read. */
export class Clauses {
  readonly #tools: Tools;
  readonly #saying: Saying;
  readonly #inside: Inside;
  readonly #ends: Ends;
  readonly #gaps: Gaps;
  readonly #loose: Loose;
  readonly #clipped: Clipped;
  readonly #labels: Labels;
  readonly #passives: Passives;
  readonly #nouns: Nouns;
  readonly #acts: Acts;
  readonly #genitives: Genitives;
  readonly #impersonal: Impersonal;
  readonly #gerunds: Gerunds;

  constructor(tools: Tools, saying: Saying, ends: Ends) {
    this.#tools = tools;
    this.#saying = saying;
    this.#ends = ends;
    this.#gaps = new Gaps(tools, saying);
    this.#loose = new Loose(tools, saying);
    this.#inside = new Inside(tools, saying, this.#gaps, this.#loose, this.#ends);
    this.#clipped = new Clipped(tools, saying);
    this.#labels = new Labels(tools, saying);
    this.#passives = new Passives(tools, saying);
    this.#nouns = new Nouns(tools, saying, this.#passives);
    this.#acts = new Acts(tools, saying, this.#passives);
    this.#genitives = new Genitives(tools, saying);
    this.#impersonal = new Impersonal(tools, saying);
    this.#gerunds = new Gerunds(tools, saying);
  }

  /** A clause that tells what was said without somebody's verb of saying. `lead`: behind what may stand before it. */
  indirect(at: number, border: Border, lead = at): number | undefined {
    if (!this.#tools.words.lexicon.drops)
      return border.isMarked
        ? (this.#nouns.read(lead, border) ?? this.#passives.read(lead, border) ?? this.#acts.read(lead, border))
        : undefined;
    const mine = this.#tools.builder.open ? undefined : this.#loose.mine(at, border);
    if (mine !== undefined) return mine;
    const asked = border.isJoined ? undefined : this.#impersonal.asked(at, border.at);
    return this.#genitives.read(at, border) ?? asked ?? this.#impersonal.read(lead, border);
  }

  /** “In Ruth's view”: whose it is. */
  viewAt(at: number): Subject | undefined {
    return this.#nouns.viewAt(at);
  }

  /** A clause with its subject, or with the sentence's own. Gives the number of the token to go on with. */
  clause(at: number, border: Border): number | undefined {
    const subject = this.#tools.subjects.at(at);
    if (!subject) return this.#withoutSubject(at, border) ?? this.#clipped.read(at, border);
    return this.#tools.builder.open ? this.#inside.clause(subject, border) : this.#withSubject(subject, border);
  }

  /** “…, adding that …”, “by saying that …”. */
  gerund(at: number, isMarked: boolean): number | undefined {
    return this.#gerunds.read(at, isMarked);
  }

  /** “Llega Rosa, saluda y dice que …”: a sentence's subject behind its verb. */
  comes(at: number): void {
    const { words, subjects, predicates, cast } = this.#tools;
    const verb = words.lexicon.drops ? words.tokens[at] : undefined;
    if (verb?.kind !== "word" || !/[^aeiou][óae]$/.test(verb.text) || predicates.verb(at, undefined)) return;
    const subject = subjects.at(at) ? undefined : subjects.at(at + 1);
    if (
      subject?.kind === "person" &&
      words.length("toWords", at) + words.length("prepositions", at) + words.length("leadIns", at) === 0
    )
      cast.setMain(subject);
  }

  /** “Que no quiere.” */
  resumed(at: number): number | undefined {
    return this.#gaps.resumed(at) ?? this.#gaps.answered(this.#saying.place);
  }

  /** The sentence's own clause where no comma stands before it. */
  main(at: number): number | undefined {
    const { words, subjects, cast, builder } = this.#tools;
    const isInside = words.is("that", at - 1) || words.is("temporal", at - 1) || words.is("questions", at - 1);
    const subject = isInside ? undefined : subjects.at(at);
    const found = subject && this.#saying.predicate(subject);
    // “After we sat down I said we would end at four”: the writer's own verb needs no “that”.
    const isMine = subject?.kind === "I" && found?.verb.kinds.has("say") === true;
    // “After we sat down I welcomed them and said …”
    const isDone = words.lexicon.endsLikePast(words.wordAt(subject?.next ?? at) ?? "");
    if (subject?.kind === "I" && !found && isDone && !builder.open) cast.setMain(subject);
    if (!subject || !found?.complement || !(found.complement.strong || isMine)) return undefined;
    return this.#saying.say(subject, found.complement, { at, isMarked: true, isJoined: false });
  }

  /** A clause where none is open. */
  #withSubject(subject: Subject, border: Border): number | undefined {
    const { words, predicates, cast } = this.#tools;
    const at = words.skipAdverbs(subject.next);
    const alike = words.lexicon.drops ? this.#gaps.alike(subject, border) : undefined;
    if (alike !== undefined) return alike;
    const isBlocked = predicates.isBlocked(at);
    if (isBlocked) cast.setBlocked(subject, predicates.mayGoOn(at));
    else cast.setMain(subject);
    if (isBlocked) return at;
    const gesture = predicates.gestureEnd(at);
    // “leaned over to say”
    const isLead = words.length("ledBy", at) > gesture - at;
    if (gesture > at && !isLead) return this.#saying.gesture(subject, at, gesture, border) ?? gesture;
    const found = this.#saying.predicate(subject);
    const loose = found?.complement ? undefined : this.#loose.read(subject, border);
    if (loose !== undefined) return loose;
    if (found && !found.complement) this.#saying.speak(subject, found.verb);
    if (found)
      return (found.complement && this.#saying.tell(subject, found.verb, found.complement, border)) ?? found.verb.next;
    const gap = at === subject.next || words.is("rounds", subject.next) ? this.#gaps.first(subject, border) : undefined;
    if (gap !== undefined) return gap;
    return this.#labels.read(subject, border) ?? this.#gaps.labelled(subject, border) ?? at;
  }

  /** “… and said that …”: the sentence's subject goes on. In Spanish also a sentence without one. */
  #withoutSubject(at: number, border: Border): number | undefined {
    const { words, predicates, complements, cast, builder } = this.#tools;
    const start = words.skipAdverbs(at);
    const gesture = predicates.gestureEnd(start);
    const { main, isBlocked, open } = { main: cast.main, isBlocked: cast.isBlocked, open: builder.open };
    if (gesture > start) {
      if (open) return this.#ends.breaksOff(start, gesture, border, open);
      const behind = main ? undefined : words.lexicon.drops ? this.#tools.subjects.at(gesture) : undefined;
      if (behind && behind.kind !== "newcomer") return this.#actsFirst(behind, start, gesture, border);
      // “Le pregunté a Rosa cómo le fue. Se quedó callada.”
      const isOwn = words.lexicon.drops && !main && !behind && border.at === this.#saying.place.from;
      // … and not “Se acabó la risa.”
      if (isOwn && words.is("gestures", start)) return this.#actsFirst(this.#doer(start), start, gesture, border);
      // “Me miró mal.”
      if (isOwn && words.wordAt(start) === "me") return this.#actsFirst(this.#doer(start + 1), start, gesture, border);
      const isReal = !isBlocked || (cast.mayGoOn && (border.isMarked || border.isJoined));
      if (!main || !isReal || !cast.mainIs) return undefined;
      return this.#saying.gesture(main, start, gesture, border, start) ?? gesture;
    }
    const verb = predicates.verb(start, undefined);
    if (!verb) return open && this.#ends.endsShort(start, border);
    // “… y le dijeron que no”: others, whom nobody names.
    const isOthers = words.lexicon.drops && words.wordAt(verb.next - 1)?.endsWith("ron") === true;
    if (isOthers && !["joint", "several", "group"].includes(this.#tools.subjects.at(verb.next)?.kind ?? ""))
      return undefined;
    if (open && words.lexicon.drops && verb.isFirst === false) {
      const next = this.#inside.verbFirst(start, verb, border);
      if (next !== undefined) return next;
    }
    const isOther = main !== undefined && verb.isFirst !== undefined && verb.isFirst !== (main.kind === "I");
    if ((!main || (isOther && !isBlocked)) && !open)
      return words.lexicon.drops ? this.#dropped(start, verb, border) : undefined;
    const complement = verb.isThought ? undefined : complements.after(verb, main, builder.asking.mayBeAnswered);
    // “Carmen asiente cuando habla Rosa.”
    const isRosas = words.lexicon.drops && this.#tools.subjects.at(verb.next)?.kind === "person";
    if (!complement && main && !open && !isBlocked && !isRosas) this.#saying.speak(main, verb);
    if (!complement || complement.at >= this.#saying.place.to) return open && this.#ends.endsShort(start, border);
    if (open) return this.#inside.goesOn(start, verb, complement, border, open);
    if (!main || isTooWeak(main, verb, complement, words)) return undefined;
    if (isBlocked && !(cast.mayGoOn && border.isJoined && isReal(verb, complement))) return undefined;
    return this.#saying.say(main, complement, border, start);
  }

  /** “Se rieron todas.” */
  #actsFirst(subject: Subject, at: number, end: number, border: Border): number | undefined {
    this.#tools.cast.setMain(subject);
    return this.#saying.gesture(subject, at, end, border, at) ?? Math.max(subject.next, end);
  }

  /** Who does what a sentence begins with: “Me reí.”, “Se quedó callada.” */
  #doer(at: number): Subject {
    const { words, people } = this.#tools;
    const [first, second] = [words.wordAt(at) ?? "", words.wordAt(at + 1) ?? ""];
    const isMine = first === "me" || isMyPast(first);
    return isMine && !isPreterite(second)
      ? { kind: "I", speaker: people.writer(), from: at, next: at }
      : { kind: "she", from: at, next: at };
  }

  /** A Spanish verb without a subject before it: one behind it, the writer, or whoever was named last. */
  #dropped(at: number, verb: Verb, border: Border): number | undefined {
    const { subjects, complements, cast, people } = this.#tools;
    const behind = subjects.at(verb.next);
    const isSomebody = behind !== undefined && !["newcomer", "she", "they", "I", "we"].includes(behind.kind);
    if (isSomebody && verb.isFirst !== true) {
      cast.setMain(behind);
      const complement = verb.isThought ? undefined : complements.after({ ...verb, next: behind.next }, behind);
      return complement && complement.at < this.#saying.place.to
        ? this.#saying.say(behind, complement, border, at)
        : undefined;
    }
    if (verb.isFirst === true && verb.clitic === "own") return undefined;
    const subject: Subject =
      verb.isFirst === true
        ? { kind: "I", speaker: people.writer(), from: at, next: at }
        : { kind: "she", from: at, next: at };
    // “Se deja constancia de que …” is about nobody.
    if (!(verb.isThought && subject.kind === "she")) cast.setMain(subject);
    const complement = verb.isThought ? undefined : complements.after(verb, subject);
    const mayBeMine = complement?.isPhrase === true || complement?.end !== undefined;
    const isSaid = complement?.strong === true || (mayBeMine && subject.kind === "I");
    const isMine = isSaid && complement.at < this.#saying.place.to;
    return isMine ? this.#saying.tell(subject, verb, complement, border, at) : undefined;
  }
}

/** “was late and complained that …” — “was taken aside and told that …” was said by somebody else. */
function isReal({ isPresent, kinds }: Verb, { to, toPronoun }: Complement): boolean {
  const isToSomebody = to.length > 0 || toPronoun !== undefined;
  return !isPresent && (isToSomebody || kinds.has("say") || kinds.has("state"));
}
