/** Who is the subject of a clause: somebody by name, the writer, or a pronoun. */
import { workerLabels } from "../../../language/index.ts";
import { pronounOfWord } from "../../../language/pronouns.ts";
import { nameKey } from "../../../text/names.ts";
import type { Speaker } from "../../model.ts";
import { behindNames, severalAt, somebodyAt } from "./joint.ts";
import { isDot } from "../tokens/tokens.ts";
import type { Named, People, Subject } from "./who.ts";
import type { Words } from "../tokens/words.ts";

export type { Named, People, Subject } from "./who.ts";

/** Longest name that is looked for, in words. */
const longest = 4;

/** A short form before a dot has so many letters at most: “Srta.”, “Profa.” */
const longestShort = 5;

/** What begins with a capital for another reason than being somebody's name. */
const noNames = ["notNames", "determiners", "leadIns"] as const;

/** Finds names and subjects in the tokens of a paragraph. */
export class Subjects {
  readonly #text: string;
  readonly #words: Words;
  readonly #people: People;

  constructor(text: string, words: Words, people: People) {
    this.#text = text;
    this.#words = words;
    this.#people = people;
  }

  /** Somebody's name that begins at a token: the longest that is known. `lower`: also without a capital. */
  nameAt(index: number, lower = false): Named | undefined {
    const { tokens } = this.#words;
    const first = tokens[index];
    if (first?.kind !== "word" || !(first.capital || lower) || first.text === "me") return undefined;
    if (!this.#people.mayBegin(first.text)) return undefined;
    for (let count = longest; count >= 1; count--) {
      let next = index;
      let words = 0;
      for (; words < count; next++) {
        const kind = tokens[next]?.kind;
        if (kind === "word") words++;
        else if (kind !== "stop" || !this.#mayBeShort(next - 1)) break;
      }
      const last = tokens[next - 1];
      if (words < count || !last) continue;
      const name = this.#text.slice(first.start, last.end);
      const speaker = name.length <= 60 ? this.#people.known(name) : undefined;
      // A name that ends in a dot takes its dot along, unless that ends the sentence.
      const isShort = speaker?.name.endsWith(".") === true || (last.end - last.start === 1 && last.capital);
      const dotted = isShort && isDot(tokens[next], last) && tokens[next + 1]?.capital !== true;
      if (speaker) return { speaker, next: dotted ? next + 1 : next };
    }
    return undefined;
  }

  /** “Ms. B.”, but not “asked the worker. Rosa shrugged.” */
  #mayBeShort(index: number): boolean {
    const word = this.#words.wordAt(index) ?? "";
    return word.length <= longestShort && !workerLabels.has(word);
  }

  /** Somebody whose name stands at a token, also as “Birdie's”. */
  mentionedAt(index: number): Speaker | undefined {
    const token = this.#words.tokens[index];
    if (token?.kind !== "word") return undefined;
    if (!token.capital) return this.#people.mayBegin(token.text) ? this.#lowerNameAt(index)?.speaker : undefined;
    if (workerLabels.has(token.text)) return undefined;
    const found = this.nameAt(index)?.speaker;
    if (found) return found;
    return token.text.endsWith("'s") ? this.#people.known(this.#text.slice(token.start, token.end - 2)) : undefined;
  }

  /** Somebody whose own something is: “Birdie's”, “Ms. B.'s”, “the worker's”, “mine”. */
  ownerAt(index: number): Subject | undefined {
    const words = this.#words;
    const first = words.tokens[index];
    // Only a name and an article begin so.
    if (first?.kind !== "word" || !(first.capital || first.text === "the" || first.text === "this")) return undefined;
    const from = index + words.length("articles", index);
    for (let last = from; last < from + longest; last++) {
      const token = words.tokens[last];
      const begin = words.tokens[from];
      if (!token || !begin || (token.kind !== "word" && token.kind !== "stop")) return undefined;
      // Behind a dot “'s” stands alone.
      const isAlone = token.text === "s" && words.kindAt(last - 1) === "stop";
      if (!token.text.endsWith("'s") && !isAlone) continue;
      const name = this.#text.slice(begin.start, token.end - 2 + (isAlone ? 1 : 0)).replace(/['’]$/, "");
      const speaker = begin.capital || from > index ? this.#people.known(name) : undefined;
      const isWriter = from > index && (workerLabels.has(nameKey(name)) || name === "writer");
      const owner = speaker ?? (isWriter ? this.#people.worker() : undefined);
      return owner && this.#subjectOf(owner, index, last + 1);
    }
    return undefined;
  }

  /** The subject that begins at a token. */
  at(index: number): Subject | undefined {
    const words = this.#words;
    const first = words.wordAt(index);
    if (first === undefined) return undefined;
    // Most words are in no list.
    if (words.tokens[index]?.entry === undefined) return this.#byName(index);
    const pronoun = (kind: Subject["kind"]): Subject => ({ kind, from: index, next: index + 1 });
    if (words.is("I", index)) {
      const kind = first === "i" || first === "yo" ? "I" : "we";
      return { kind, speaker: this.#people.writer(), from: index, next: index + 1 };
    }
    // “I'm like it's coming”
    if (/^i'?m$/.test(first) && words.verbAt(index, ["first"]))
      return { kind: "I", speaker: this.#people.writer(), from: index, next: index };
    if (words.is("she", index)) return { ...pronoun("she"), called: pronounOfWord(first) };
    const several = severalAt(index, words);
    if (several > 0) {
      // “Both Ann and Ben”.
      const named = this.#named(index + several);
      const some: Subject = { ...pronoun("several"), speaker: this.#people.several(), next: index + several };
      return (named && this.#joint(named, index)) ?? some;
    }
    if (words.is("they", index)) return pronoun("they");
    const everyone = words.length("everyone", index);
    if (everyone > 0) {
      const speaker = this.#people.known("Group");
      if (speaker) return { kind: "group", speaker, from: index, next: index + everyone };
    }
    const leader = this.#firstTo(index);
    if (leader) return leader;
    const cleft = words.length("clefts", index);
    if (cleft > 0) return this.#cleft(index, index + cleft);
    const somebody = somebodyAt(index, words);
    if (somebody > 0) return { kind: "somebody", speaker: this.#people.unknown(), from: index, next: index + somebody };
    return this.#byName(index);
  }

  #byName(index: number): Subject | undefined {
    const named = this.#named(index);
    return named && (this.#joint(named, index) ?? named);
  }

  #joint(first: Subject, from: number): Subject | undefined {
    const next = behindNames(first.next, this.#words, (index) => this.#named(index)?.next);
    return next === undefined ? undefined : { kind: "joint", speaker: this.#people.several(), from, next };
  }

  /** “La primera en hablar fue Rosa”: that is Rosa. */
  #firstTo(index: number): Subject | undefined {
    const words = this.#words;
    const of = words.length("firsts", index);
    const be = index + of + 1;
    const named = of > 0 && words.is("clefts", be) ? this.#named(be + 1) : undefined;
    return named?.kind === "person" ? { ...named, from: index } : undefined;
  }

  /** “It was Gordon who said”. */
  #cleft(from: number, index: number): Subject | undefined {
    const named = this.nameAt(index, true);
    const who = named ? this.#words.length("whos", named.next) : 0;
    return named && who > 0 ? this.#subjectOf(named.speaker, from, named.next + who) : undefined;
  }

  #named(index: number): Subject | undefined {
    const words = this.#words;
    const token = words.tokens[index];
    if (token?.kind !== "word") return undefined;
    if (!token.entry && !token.capital && !this.#people.mayBegin(token.text)) return undefined;
    const article = words.length("articles", index);
    const found =
      this.nameAt(index) ??
      (article > 0 ? this.#behindArticle(index, index + article) : undefined) ??
      (token.capital ? this.#roleAt(index) : this.#lowerNameAt(index));
    if (found) return this.#subjectOf(found.speaker, index, found.next);
    // “la Sra. Peña”
    const titled = article > 0 && words.is("abbreviations", index + article) && this.#newcomerAt(index + article);
    if (titled) return { ...titled, from: index };
    if (!token.capital || noNames.some((list) => words.is(list, index))) return undefined;
    // “Dijo que nadie es carga.”
    if (token.entry && token.entry.verbs.length > 0) return undefined;
    return this.#newcomerAt(index);
  }

  /** “the worker”, “la Sra. Peña”, “the others”, “this writer”, “the client”. */
  #behindArticle(index: number, next: number): Named | undefined {
    const writer = this.#words.length("writers", next);
    const isThis = writer > 0 && this.#words.is("writerLeads", index);
    const found = isThis ? undefined : this.nameAt(next, true);
    // “the group leader” is no group.
    const isWriter = !found || (!found.speaker.declared && next + writer > found.next);
    if (isWriter && writer > 0)
      return { speaker: isThis ? this.#people.writer() : this.#people.worker(), next: next + writer };
    const role = found ? 0 : this.#words.length("roles", next);
    // “la usuaria Marta”
    const named = role > 0 ? this.nameAt(next + role) : undefined;
    if (named) return named;
    if (!found) return this.#clientAt(next);
    const { tokens } = this.#words;
    const written = nameKey(this.#text.slice(tokens[next]?.start, tokens[found.next - 1]?.end));
    const isRole = workerLabels.has(written) || found.speaker.role === "collective";
    // “la yoselin”
    const isHasty = this.#words.lexicon.drops && found.speaker.declared && !this.#words.is("wordNames", next);
    return isRole || isHasty || tokens[next]?.capital === true ? found : undefined;
  }

  /** “Writer asked”, “Client said” */
  #roleAt(index: number): Named | undefined {
    const writer = this.#words.length("writers", index);
    return writer > 0 ? { speaker: this.#people.worker(), next: index + writer } : this.#clientAt(index);
  }

  #clientAt(index: number): Named | undefined {
    const length = this.#words.length("clients", index);
    const speaker = length > 0 ? this.#people.only() : undefined;
    return speaker && { speaker, next: index + length };
  }

  /** A name that somebody typed without its capital; what is a word, too, stays a word. */
  #lowerNameAt(index: number): Named | undefined {
    const token = this.#words.tokens[index];
    if (!token || token.text.length < 2 || (this.#words.is("wordNames", index) && !this.#says(index))) return undefined;
    const found = this.nameAt(index, true);
    return found?.speaker.declared === true ? found : undefined;
  }

  /** “max said”, “rose asked”: before a verb of saying even a word is a name. */
  #says(index: number): boolean {
    const { text = "" } = this.#words.tokens[index] ?? {};
    return text.length > 2 && text !== "say" && this.#words.verbAt(index + 1, ["finite"]) !== undefined;
  }

  /** “Keisha”, “Mrs. Chen”, “Big Mike”: a name that stands nowhere else yet. */
  #newcomerAt(index: number): Subject | undefined {
    if (!this.#people.hasNewcomers) return undefined;
    const { tokens } = this.#words;
    let next = index;
    for (; next < index + 3; next++) {
      const token = tokens[next];
      if (token?.kind !== "word" || !token.capital || token.text.endsWith("'s")) break;
      const isTitle = this.#words.is("abbreviations", next) && tokens[next + 1]?.kind === "stop";
      if (isTitle) next++;
    }
    const [first, last] = [tokens[index], tokens[next - 1]];
    // “12 pt, names disguised”
    if (!first || !last || next === index || /^\d/.test(first.text)) return undefined;
    return { kind: "newcomer", name: this.#text.slice(first.start, last.end), from: index, next };
  }

  /** A newcomer whom somebody speaks to: “told Denise that …”. */
  newcomerTold(index: number): Named | undefined {
    const { tokens } = this.#words;
    if (tokens[index]?.capital !== true || this.#words.is("notNames", index)) return undefined;
    const found = this.#newcomerAt(index);
    const speaker = found?.name === undefined ? undefined : this.#people.newcomer(found.name);
    return found && speaker ? { speaker, next: found.next } : undefined;
  }

  #subjectOf(speaker: Speaker, from: number, next: number): Subject | undefined {
    if (this.#people.isAbsent(speaker) || speaker.role === "unknown") return undefined;
    return { kind: speaker.role === "collective" ? "group" : "person", speaker, from, next };
  }
}
