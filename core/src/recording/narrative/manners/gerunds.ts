/** What is said in a gerund: “…, adding that …”, “Empecé preguntándoles cómo …”. */
import { hasPronoun } from "../../../language/forms.ts";
import type { VerbKind } from "../../../language/narrative.ts";
import type { Saying } from "../saying.ts";
import type { Subject } from "../people/subjects.ts";
import { isMyPast } from "../tokens/tenses.ts";
import type { Tools } from "../tools.ts";

/** What a gerund may do; one that asks, more. “llegó quejándose del camión” and “by thanking everyone for coming” ask about nothing. */
const gerundKinds: ReadonlySet<VerbKind> = new Set<VerbKind>(["state", "tell"]);
const askingKinds: ReadonlySet<VerbKind> = new Set<VerbKind>([...gerundKinds, "ask"]);

/** Reads gerunds. */
export class Gerunds {
  readonly #tools: Tools;
  readonly #saying: Saying;

  constructor(tools: Tools, saying: Saying) {
    this.#tools = tools;
    this.#saying = saying;
  }

  /** A gerund at a token. Gives the number of the token to go on with, where it is one of saying. */
  read(at: number, isMarked: boolean): number | undefined {
    const { words, complements, cast, builder } = this.#tools;
    const found = words.verbAt(at, ["gerund"]);
    const { drops, endsLikePast } = words.lexicon;
    const isWhole =
      drops && !builder.open && words.kindAt(at - 1) === "word" && !words.is("habits", this.#verbOf(cast.main));
    const isLed = isWhole || words.is("gerundLeads", at - 1) || (drops && endsLikePast(words.wordAt(at - 1) ?? ""));
    if (!found || !(isMarked || isLed)) return undefined;
    const main = cast.main ?? this.#nobody(at);
    // “Gus refused, saying …”
    if (!main || (cast.isBlocked && !cast.mayGoOn)) return undefined;
    // “Me quedé preguntándome si servía.”
    if (drops && main.kind === "I" && words.wordAt(at)?.endsWith("dome") === true) return undefined;
    if (builder.open && (!isMarked || builder.open.clause.speaker !== cast.mainIs?.speaker)) return undefined;
    const complement = complements.after(
      {
        ...{
          next: at + found.length,
          kinds: found.is.kinds.has("ask") ? askingKinds : gerundKinds,
          needsTold: false,
          maySee: false,
        },
        addressed: hasPronoun(words.wordAt(at) ?? ""),
      },
      main,
    );
    if (!complement || complement.isPhrase || complement.at >= this.#saying.place.to) return undefined;
    const isQuestion = complement.isQuestion && found.is.kinds.has("ask");
    return this.#saying.say(main, { ...complement, isQuestion }, { at, isMarked, isJoined: false }, at);
  }

  /** The number of the verb of a subject. */
  #verbOf(subject: Subject | undefined): number {
    const { words } = this.#tools;
    return subject ? words.skipAdverbs(subject.next + words.length("clitics", subject.next)) : -1;
  }

  /** “Se cierra preguntando …”, “Empecé preguntando …”: the writer, where nobody does it. */
  #nobody(at: number): Subject | undefined {
    const { words, people } = this.#tools;
    const { from } = this.#saying.place;
    const isPlain = words.wordAt(from) === "se";
    // “Abrí la sesión preguntando …”
    const verb = words.is("determiners", at - 2) && at - 3 === from ? from : at - 1;
    const isMine = words.lexicon.drops && (isPlain || isMyPast(words.wordAt(verb) ?? ""));
    return isMine ? { kind: "I", speaker: people.writer(), from: at, next: at } : undefined;
  }
}
