/** What is said without quotation marks, with its speaker behind it: “Tres, dijo ella.”, “It gets easier, Hal said.” */
import type { Place, Tools } from "../tools.ts";
import { quoteAt } from "../verbs/complement.ts";
import type { Saying } from "../saying.ts";
import type { Subject } from "../people/subjects.ts";

/** How many words may tell who speaks. */
const reach = 10;
/** How far a mark before it is looked for. */
const markReach = 60;

/** Somebody who is said to speak, and the number of the token behind that. */
interface Told {
  readonly subject: Subject;
  readonly next: number;
}

/** Reads sentences that tell behind what was said who said it. */
export class Asides {
  readonly #tools: Tools;
  readonly #saying: Saying;

  constructor(tools: Tools, saying: Saying) {
    this.#tools = tools;
    this.#saying = saying;
  }

  /** Reads a sentence in which nothing else was said, and which ends with who said it. */
  read(place: Place): void {
    const found = this.at(place);
    if (found) this.#say(found.subject, place.from, found.mark);
  }

  /** Who is said to speak at the end of a sentence, and the mark before that. */
  at({ from, to }: Place): (Told & { readonly mark: number }) | undefined {
    const { words } = this.#tools;
    const end = words.kindAt(to - 1) === "stop" ? to - 1 : to;
    let mark = end - 1;
    while (mark > end - reach && (words.kindAt(mark) === "word" || words.is("abbreviations", mark - 1))) mark--;
    if (!this.#isMark(mark) || mark <= from || words.kindAt(from) !== "word") return undefined;
    const told = this.#speakerAt(mark + 1);
    // “…, soltó Rosa desde el fondo.”
    const isEnd = told && (told.next === end || (words.lexicon.drops && words.is("prepositions", told.next)));
    return isEnd === true ? { ...told, mark } : undefined;
  }

  /**
   * “Buenas tardes, dije yo, y Marta contestó …”, “¿Y cuál es? preguntó Ana, y …”: what a sentence begins with. Gives the
   * number of the token to go on with.
   */
  first({ from, to }: Place): number | undefined {
    const { words, subjects } = this.#tools;
    const { drops } = words.lexicon;
    const isLead = words.is("leadIns", from) || words.is("temporal", from);
    if (words.kindAt(from) !== "word" || (isLead && !drops)) return undefined;
    // “I asked Meg how she was, she said, and …” tells who speaks before it.
    const own = subjects.at(from);
    if (own && this.#tools.predicates.verb(own.next, undefined)) return undefined;
    for (let mark = from + 1; mark < Math.min(to - 1, from + markReach); mark++) {
      const kind = words.kindAt(mark);
      if (kind === "word") continue;
      if (!this.#isMark(mark)) return undefined;
      const told = this.#speakerAt(mark + 1);
      if (!told || told.next >= to) continue;
      if (words.kindAt(told.next) !== "comma" || (isLead && told.subject.kind === "she")) return undefined;
      if (!this.#say(told.subject, from, mark)) return undefined;
      // “Mal, dijo ella, no me querían atender.”
      const goesOn = words.kindAt(told.next + 1) === "word" && !words.is("conjunctions", told.next + 1);
      // “Once, dijo, orgulloso.”
      const isManner = words.kindAt(told.next + 2) === "stop" && isHow(words.wordAt(told.next + 1) ?? "");
      if (!goesOn || (drops && isManner)) return told.next;
      this.#tools.builder.sayOn(told.next + 1, to);
      return to;
    }
    return undefined;
  }

  #isMark(index: number): boolean {
    const { words } = this.#tools;
    const kind = words.kindAt(index);
    return kind === "comma" || (kind === "stop" && words.tokens[index]?.text !== ".");
  }

  #say(subject: Subject, from: number, to: number): boolean {
    const { cast, builder } = this.#tools;
    if (!["person", "she", "I", "joint"].includes(subject.kind)) return false;
    if (this.#saying.place.elsewhere < Infinity) return false;
    const found = cast.who(subject);
    const who = subject.kind === "she" ? this.#saying.answerer(found, subject) : found;
    if (!who) return false;
    const border = { at: from, isMarked: true, isJoined: false };
    // “¿Otra vez?, pregunta Carmen.”
    const isQuestion = [to - 1, to].some((mark) => this.#tools.words.tokens[mark]?.text === "?");
    this.#saying.begin(who, subject, { ...quoteAt(from), kind: "clause", isQuestion }, border, from);
    builder.close(to);
    return true;
  }

  /** “dijo ella”, “Hal said”, “le contesté”. */
  #speakerAt(at: number): Told | undefined {
    const { words, subjects, predicates, complements, people } = this.#tools;
    const before = subjects.at(at);
    const verbAt = (index: number): ReturnType<typeof predicates.verb> => {
      const verb = predicates.verb(words.skipAdverbs(index), before);
      const isSaid =
        verb && !verb.isThought && ["say", "state", "ask", "tell"].some((kind) => verb.kinds.has(kind as "say"));
      return isSaid === true ? verb : undefined;
    };
    const verb = verbAt(before ? before.next : at);
    if (!verb) return undefined;
    const behindTold = (index: number, subject: Subject | undefined): number =>
      words.skipAdverbs(complements.told(words.skipAdverbs(index), verb.kinds, subject)?.next ?? index);
    if (before) return { subject: before, next: behindTold(verb.next, before) };
    const behind = subjects.at(verb.next);
    if (behind) return { subject: behind, next: behindTold(behind.next, behind) };
    if (!words.lexicon.drops) return undefined;
    const next = behindTold(verb.next, undefined);
    const place = { from: at, next: at };
    const isMine = verb.isFirst === true;
    return { subject: isMine ? { kind: "I", speaker: people.writer(), ...place } : { kind: "she", ...place }, next };
  }
}

/** “orgulloso”, “riéndose” */
function isHow(word: string): boolean {
  return /(?:[aeií]d[oa]s?|os[oa]s?|[áa]ndo(?:se)?|[ée]ndo(?:se)?)$/.test(word);
}
