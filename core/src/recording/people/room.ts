/** Who is in the room, and which labels are theirs. */
import { clientLabels, collectiveOf, workerLabels } from "../../language/index.ts";
import { isPhrase } from "../../language/structure-words.ts";
import { untitled } from "../../language/titles.ts";
import { areToldApart, nameKey, personId } from "../../text/names.ts";
import { oneEditAway } from "../../text/one-edit.ts";
import { optional } from "../../text/optional.ts";
import { studentIn } from "../header/header-people.ts";
import { several } from "../labels/label-keys.ts";
import type { Header, Role, Speaker } from "../model.ts";
import { DeclaredSpeakers, numberedId } from "./declared-speakers.ts";
import { askedFor, namesBeside, numberedWorker, voiceKeys, withoutOrder, withoutRole } from "./name-parts.ts";
import { isNeverSpeaker } from "./never-speaker.ts";
import { byInitials } from "./short-names.ts";
import { Workers } from "./workers.ts";

/** What speaks for a label's being a speaker, beyond its name. */
export interface Evidence {
  readonly emphasised: boolean;
  /** Emphasis that goes on after the colon; only a known name makes it a label. */
  readonly loose: boolean;
  /** How often the file has a label of this name. */
  readonly uses: number;
  /** It is one of three or more plain labels in a row. */
  readonly inRun: boolean;
}

/** The people of a session, found by what labels call them: those of the header, and newcomers as labels are read. */
export class Room {
  readonly #header: Header;
  readonly #people: DeclaredSpeakers;
  readonly #workers: Workers;
  readonly #members: readonly Speaker[];
  readonly #writer: string | undefined;
  /** What stands for everyone in the legend: “G = the group”. */
  readonly #collectives: ReadonlyMap<string, string>;
  readonly #newcomers = new Map<string, Speaker>();
  #initials: ReadonlyMap<string, Speaker> | undefined;
  #slips: ((name: string) => Speaker | undefined) | undefined;

  constructor(header: Header) {
    this.#header = header;
    this.#people = new DeclaredSpeakers(header);
    this.#workers = new Workers(this.#people.ofRole("worker"), header);
    this.#members = this.#people.ofRole("member");
    this.#writer = header.workers.length === 0 ? studentIn(header) : undefined;
    const groups = header.aliases.filter(({ name }) => collectiveOf(name.text));
    this.#collectives = new Map(groups.map(({ letter, name }) => [nameKey(letter.text), name.text]));
  }

  /** The people whom the header declares. */
  declared(): readonly Speaker[] {
    return this.#people.all;
  }

  /** Gives the declared people their places in a header that declares the same people. */
  moveTo(header: Header): void {
    this.#people.moveTo(header);
  }

  /** Whether the name of somebody who is known may begin with a word, in lower case: asked before anything dearer. */
  mayBegin(word: string): boolean {
    return this.#people.mayBegin(word);
  }

  /** Somebody who is known by this name already. */
  known(name: string): Speaker | undefined {
    const key = nameKey(name);
    const people = this.#people;
    const found =
      people.named(key) ?? people.named(key.replaceAll(".", "")) ?? people.named(untitled(key)) ?? this.#heard(key);
    if (found) return found;
    const everyone = this.#collectives.get(key) ?? name;
    const kind = collectiveOf(everyone);
    if (kind) return this.#undeclared(everyone, kind === "unknown" ? "unknown" : "collective", kind);
    return this.#worker(key, name) ?? this.#student(key, name) ?? this.#client(key, name) ?? this.#calledTwice(name);
  }

  /** Somebody who is known, where a label says when she speaks, too: “Then Maria:”, “Tina again:”. */
  inTurn(name: string): Speaker | undefined {
    const own = name.includes(" ") ? withoutOrder(name) : undefined;
    return own === undefined ? undefined : (this.#people.named(own) ?? this.#worker(nameKey(own), own));
  }

  /** The only declared person with these initials, where no legend says whom letters stand for. */
  initialled(letters: string): Speaker | undefined {
    if (this.#header.aliases.length > 0) return undefined;
    this.#initials ??= byInitials(this.#people.all);
    return this.#initials.get(nameKey(letters).replaceAll(".", ""));
  }

  /** The speaker of a label, or `undefined` where the label is none. Remembers newcomers. */
  speakerOf(name: string, evidence: Evidence): Speaker | undefined {
    const somebody = this.known(name) ?? this.#askedFor(name, evidence);
    if (somebody) return somebody;
    // “Hora: 4:50” is no slip of Dora's.
    if (isNeverSpeaker(name)) return undefined;
    const similar = this.#slipOf(name);
    if (similar && !areToldApart(name, similar.name)) return this.#newcomer(name, similar);
    const { emphasised, loose, uses, inRun } = evidence;
    if (loose || (uses < several && isPhrase(name))) return undefined;
    const isLabel = emphasised || uses >= several || (inRun && !this.#header.rosterDeclared);
    return isLabel ? this.#newcomer(name) : undefined;
  }

  /** “Speaker 2”, “SPEAKER_02”: who is so called in the legend. */
  #heard(key: string): Speaker | undefined {
    if (this.#header.aliases.length === 0) return undefined;
    for (const voice of voiceKeys(key)) {
      const found = this.#people.called(voice);
      if (found) return found;
    }
    return undefined;
  }

  #worker(key: string, name: string): Speaker | undefined {
    const mark = numberedWorker(key);
    if (mark !== undefined) return this.#workers.marked(mark) ?? this.#undeclared(name, "worker");
    if (!workerLabels.has(key)) return undefined;
    // Without a declared worker, “W”, “I” and “Worker” are one and the same person; “W1” and “W2” are two.
    return this.#workers.meantBy(key) ?? this.#undeclared(name, "worker", "worker");
  }

  /** “Dana:”, where the header names no worker, and who wrote it as `Student: Dana Lee`. */
  #student(key: string, name: string): Speaker | undefined {
    return key !== "" && key === this.#writer ? this.#undeclared(name, "worker") : undefined;
  }

  /** “Client:”, who is the only one that the header names, or somebody whom it does not. */
  #client(key: string, name: string): Speaker | undefined {
    if (this.#members.length > 1 || !clientLabels.has(key)) return undefined;
    return this.#members[0] ?? ([...name].length > 2 ? this.#newcomer(name) : undefined);
  }

  /** “Worker/Sam”, “M1 – Tina”, “Member Tina”: one person by two names, by a number that the school wants, or by a role. */
  #calledTwice(name: string): Speaker | undefined {
    if (!/[\s/-]/.test(name)) return undefined;
    const [first, ...others] = namesBeside(name).map((part) => this.known(part.trim()));
    if (first) return others.every((other) => other === first) ? first : undefined;
    const own = withoutRole(name);
    return own === undefined ? undefined : this.#people.named(own);
  }

  /** “What the client said:”, “Worker's response:” */
  #askedFor(name: string, { uses, inRun }: Evidence): Speaker | undefined {
    const { asked, answering } = askedFor(nameKey(name));
    // “Tina's response: …” may be a sentence of a story; a form asks again and again.
    const whose = asked ?? (uses >= 2 || inRun ? answering : undefined);
    return whose === undefined ? undefined : this.known(whose);
  }

  /** The member whose name is one letter away. */
  #slipOf(name: string): Speaker | undefined {
    this.#slips ??= slipsOf(this.#members.filter((person) => [...person.name].length >= shortestSlip));
    return this.#slips(nameKey(name));
  }

  #newcomer(name: string, similarTo?: Speaker): Speaker {
    return this.#undeclared(name, "member", personId(name), similarTo?.id);
  }

  /** Somebody whom the header does not know, as written: `NADIA` and `Nadia` are two spellings of one id. */
  #undeclared(name: string, role: Role, id = personId(name), similarTo?: string): Speaker {
    const kept = this.#newcomers.get(name);
    if (kept) return kept;
    // “Anna Lena” beside the roster's “Anna-Lena”
    const same = id === personId(name) ? this.#people.sharing(id) : 0;
    const own = numberedId(id, same + 1);
    const speaker: Speaker = { id: own, name, role, declared: false, aliases: [], ...optional("similarTo", similarTo) };
    this.#newcomers.set(name, speaker);
    return speaker;
  }
}

/** In shorter names one letter makes another person. */
const shortestSlip = 4;

function slipsOf(people: readonly Speaker[]): (name: string) => Speaker | undefined {
  const nearest = oneEditAway(people.map(({ name }) => nameKey(name)));
  return (key) => people[nearest(key) ?? -1];
}
