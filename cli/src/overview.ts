/** `codings FILE` and `answers FILES…`: what a supervisor wants to see of a recording at one glance. */
import { answersIn, answersText, codingsOf, codingsText, createSpeech, type Language, readWithin } from "#core";
import type { NamedPack } from "#disk";
import type { Answers, CodingsCommand } from "./command.ts";
import { exit } from "./exit.ts";
import { checkFile } from "./findings.ts";
import { load, loadFound, type Loaded, pathsOf } from "./load.ts";
import { loadOrSay } from "./load-or-say.ts";
import { faultLine } from "./report.ts";
import type { Terminal } from "./terminal.ts";
import { catalogueOf, sayIn } from "./words.ts";

/** Prints both codings of a recording, turn by turn, and how far they agree. */
export function codingsCommand(
  { file: path, format }: CodingsCommand,
  language: Language,
  terminal: Terminal,
  packs: readonly NamedPack[],
): number {
  const file = loadOrSay(path, packs, sayIn(language), terminal);
  if (!file) return exit.fault;
  const recording = readWithin(file.text, file.vocabulary);
  if (format === "text") {
    terminal.out(codingsText(recording, file.vocabulary, createSpeech(language, catalogueOf(language))));
    return exit.clean;
  }
  const { turns, coded, agreement } = codingsOf(recording, file.vocabulary);
  const json = {
    schema: 1,
    ...{ uri: file.uri, turns },
    coded: coded.map(({ turn, claims }) => ({
      turn: turn.index,
      claims: claims.map(({ concept, by }) => ({ concept: concept.id, by })),
    })),
    agreement: agreement.map(({ concept, ...figures }) => ({ concept: concept.id, ...figures })),
  };
  terminal.out(`${JSON.stringify(json, undefined, 2)}\n`);
  return exit.clean;
}

/** Prints every answer that writers have given to rules, with reason and place, in one list. */
export function answersCommand(
  { files, format }: Answers,
  language: Language,
  terminal: Terminal,
  packs: readonly NamedPack[],
): number {
  const say = sayIn(language);
  const { files: paths, faults } = pathsOf(files);
  const loaded: Loaded[] = [];
  const wrong = [...faults];
  for (const { path, isNamed } of paths) {
    const file = isNamed ? load(path, packs) : loadFound(path, packs);
    if (!file) continue;
    if ("why" in file) wrong.push(file);
    else loaded.push(file);
  }
  for (const fault of wrong) terminal.err(faultLine(fault, say));
  const all = loaded.map((file) => {
    const { recording, used } = checkFile(file, say);
    return { file, answers: answersIn(recording, file.lines, used) };
  });
  if (format === "json") {
    const json = { schema: 1, files: all.map(({ file: { uri }, answers }) => ({ uri, answers })) };
    terminal.out(`${JSON.stringify(json, undefined, 2)}\n`);
  } else {
    const speech = createSpeech(language, catalogueOf(language));
    for (const { file, answers } of all)
      terminal.out(answersText(answers, (line) => `${file.path}:${line + 1}`, speech));
  }
  return wrong.length > 0 ? exit.fault : exit.clean;
}
