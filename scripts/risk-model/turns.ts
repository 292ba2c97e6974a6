/** What is said in the recordings of the repository: ordinary turns, of which none may weigh. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createVocabulary, mutualAid, read, rules } from "#core";
import { isListed, isSafetyResponse } from "../../core/src/language/risk.ts";
import { linesOf } from "../accuracy/lines.ts";
import { root } from "../project.ts";
import type { Language } from "./lines.ts";

/** A turn, and the file it is from. */
export interface Ordinary {
  readonly text: string;
  readonly file: string;
  readonly isMember: boolean;
}

/** Never what is held out. */
const folders = ["test/corpus/open", "test/corpus/other-hand/open", "examples", "test/fixtures", "packs"];

/** What is no ordinary turn although no list hears it: a worker must ask what became of it. */
const dangers: ReadonlySet<string> = new Set([
  "Lo que no dije la otra vez. A mí el señor me dijo que si quería mi dinero me quedara en la noche. Me salí y lo perdí.",
  "A mí un señor también me pidió quedarme en la noche. Nunca lo dije. Pensé que algo hice yo.",
  "que no es tan fácil, que es el papá de sus hijos y que él tiene las cosas del colegio de ellos",
  "que lo cuida, lo baña, le da la teta, pero que no siente lo que dicen que hay que sentir",
  "he goes and sits in the car in the garage",
  "whether he locks the house when he does that",
  "I had a bottle in my hand last night.",
]);

/** Turns in a language in which the lists hear nothing: of the recordings, and of rules' examples. */
export function ordinaryTurns(language: Language): readonly Ordinary[] {
  const vocabulary = createVocabulary(mutualAid);
  const said = (text: string, file: string): readonly Ordinary[] => {
    const recording = read(text, vocabulary);
    if (recording.language !== language) return [];
    return recording.turns
      .filter(({ text, words }) => words > 0 && !dangers.has(text) && !isListed(text) && !isSafetyResponse(text))
      .map(({ text, speaker }) => ({ text, file, isMember: speaker.role !== "worker" }));
  };
  const examples = rules.flatMap(({ id, examples: { fires, silent } }) =>
    [...(id === "risk-disclosure" ? [] : fires), ...silent].flatMap((text) => said(text, `rule ${id}`)),
  );
  const recordings = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".recording.md") || (folder === "test/fixtures" && file.endsWith(".md")))
      .sort()
      .flatMap((file) => said(readFileSync(join(root, folder, file), "utf8"), join(folder, file))),
  );
  const lines = (["privacy-name", "identifying-detail"] as const).flatMap((rule) =>
    linesOf(rule, "open")
      .filter((line) => line.language === language && !isListed(line.text))
      .map(({ text }) => ({ text, file: `lines of ${rule}`, isMember: true })),
  );
  const all = [...recordings, ...examples, ...lines];
  return [...new Map(all.map((turn) => [turn.text, turn])).values()];
}
