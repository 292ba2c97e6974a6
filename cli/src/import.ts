/** `import FILE -o OUT`: what students have, as a recording. */
import { basename, resolve } from "node:path";
import { consent, importFile } from "#convert";
import { type Language, message, type Message, type NameMap, peopleOf, read, type Vocabulary } from "#core";
import type { Import } from "./command.ts";
import { deliver } from "./deliver.ts";
import { exit } from "./exit.ts";
import { mergeInto } from "./merge.ts";
import { readNames } from "./names.ts";
import { libraryOf, noPacks } from "./packs.ts";
import { bytesOrWhy } from "./read-file.ts";
import { faultLine } from "./report.ts";
import type { Terminal } from "./terminal.ts";
import type { Say } from "./words.ts";

/** Imports a file; with `into`, adds only its comments and tags to a recording. */
export async function importCommand(
  { file: path, out, map, into }: Import,
  language: Language | undefined,
  say: Say,
  terminal: Terminal,
): Promise<number> {
  const fault = (at: Parameters<typeof faultLine>[0]): number => {
    terminal.err(faultLine(at, say));
    return exit.fault;
  };
  const known = map === undefined ? { names: new Map<string, string>() satisfies NameMap } : await readNames(map);
  if ("why" in known) return fault({ path: map ?? "", ...known });
  const input = bytesOrWhy(path);
  if ("why" in input) return fault({ path, ...input });
  const { vocabulary } = libraryOf(noPacks).inForce(undefined, resolve(out ?? path));
  const forced = !/\.recording\.md$/i.test(out ?? "");
  const returned = into !== undefined;
  const from = { name: basename(path), bytes: input.bytes, names: known.names, language, vocabulary, forced, returned };
  const made = await importFile(from);
  if ("why" in made) return fault({ path, ...made });
  if (into !== undefined) {
    const merged = mergeInto(into, made.text, say);
    if ("why" in merged) return fault({ path: into, ...merged });
    terminal.err(merged.report);
    return deliver(merged.text, out ?? into, path, say, terminal);
  }
  if (made.isTranscript) terminal.err(`${say(consent)}\n`);
  for (const sentence of map === undefined ? [kept] : leftBy(known.names, made.text, vocabulary))
    terminal.err(`${say(sentence)}\n`);
  return deliver(made.text, out, path, say, terminal);
}

/** Whom the map has left out, and whom it names without need: both may be a slip of the pen. */
function leftBy(names: NameMap, text: string, vocabulary: Vocabulary): readonly Message[] {
  const pseudonyms = [...names.values()];
  const unnamed = peopleOf(read(text, vocabulary), pseudonyms).filter(({ name, proposed }) => name !== proposed);
  const unmet = [...names].filter(([, to]) => !text.includes(to)).map(([from]) => from);
  const said = (people: readonly string[], sentence: (list: string) => Message): readonly Message[] =>
    people.length === 0 ? [] : [sentence(people.join(", "))];
  return [
    ...said(
      unnamed.map(({ name }) => name),
      (list) =>
        message("These stand as the file has them, since the map does not name them: {names}.", { names: list }),
    ),
    ...said(unmet, (list) => message("The map names these, and the file does not: {names}.", { names: list })),
  ];
}

const kept = message(
  "Names are kept as the file has them. Give them pseudonyms with --map FILE before anybody else reads this.",
);
