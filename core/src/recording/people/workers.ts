/** Which worker a label means that names none: “Worker”, “I”, “W2”. */
import { legendWords } from "../../language/header-words.ts";
import { nameKey } from "../../text/names.ts";
import type { Header, Speaker } from "../model.ts";

/** The workers whom a header declares. */
export class Workers {
  readonly #all: readonly Speaker[];
  readonly #writer: Speaker | undefined;

  constructor(declared: readonly Speaker[], header: Header) {
    this.#all = declared;
    this.#writer = writerAmong(declared, header);
  }

  /** Who is meant by a worker's word: the writer by “I” or “Yo”, the only one by any other. */
  meantBy(key: string): Speaker | undefined {
    const only = this.#all.length === 1 ? this.#all[0] : undefined;
    return legendWords.me.has(key) ? (this.#writer ?? only) : only;
  }

  /** Who is meant by the number or the initial behind a worker's word. */
  marked(mark: string): Speaker | undefined {
    if (/\d/.test(mark)) return this.#all[Number(mark) - 1];
    return this.#all.find(({ name }) => nameKey(name).startsWith(mark));
  }
}

/** Who wrote it, where the header says so: “Ines (me)”, “Yo = Paola”. */
function writerAmong(workers: readonly Speaker[], header: Header): Speaker | undefined {
  const own = new Set(header.workers.filter(({ me }) => me !== undefined).map(({ name }) => name));
  return (
    workers.find(({ name }) => own.has(name)) ??
    workers.find(({ aliases }) => aliases.some((alias) => legendWords.me.has(nameKey(alias)))) ??
    // Of two, who writes names herself first.
    (workers.length === 2 ? workers[0] : undefined)
  );
}
