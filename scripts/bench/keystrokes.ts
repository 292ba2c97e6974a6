/** Keys typed into a recording that both servers have open, each answered in full. */
import type { Diagnostic } from "vscode-languageserver-protocol";
import { check, createLines, createVocabulary, mutualAid, rangeOf, read, render } from "#core";
import type { Generated } from "./generate.ts";
import type { Running } from "./servers.ts";

const vocabulary = createVocabulary(mutualAid);

/** What a fresh reading of a text says, in the form in which answers are compared. */
export function findingsOf(text: string): readonly string[] {
  const lines = createLines(text);
  return check(read(text, vocabulary), { vocabulary })
    .findings.map(({ rule, span, message }) => JSON.stringify([rule, rangeOf(span, lines), render(message)]))
    .sort();
}

function said(items: readonly Diagnostic[]): readonly string[] {
  return items
    .map(({ code, range: { start, end }, message }) => JSON.stringify([code, { start, end }, message]))
    .sort();
}

/** Sees that an answer is what a fresh reading says; `before` is the answer to the key before. */
export function compare(items: readonly Diagnostic[], text: string, before?: readonly Diagnostic[]): void {
  const [got, wanted] = [said(items), findingsOf(text)];
  const wrong = got.find((each, index) => each !== wanted[index]) ?? wanted.find((each, index) => each !== got[index]);
  if (wrong !== undefined) throw new Error(`The server's findings are not those of a fresh reading: ${wrong}`);
  if (before && got.join() === said(before).join()) throw new Error("The key has changed no finding.");
}

/**
 * Types a letter into an unknown tag and takes it out again, at one tag after another, for both servers in turn. The
 * first `warm` keys are not counted.
 */
export async function keystrokes(
  { text, tags }: Generated,
  servers: { readonly ours: Running; readonly V: Running },
  { keys, warm }: { readonly keys: number; readonly warm: number },
): Promise<{ readonly ours: readonly number[]; readonly V: readonly number[] }> {
  const times = { ours: [] as number[], V: [] as number[] };
  const lines = text.split("\n");
  let before = (await servers.ours.open(text)).items;
  await servers.V.open(text);
  compare(before, text);
  for (let key = 0; key < keys + warm; key++) {
    const tag = tags[Math.floor(key / 2) % tags.length];
    if (!tag) throw new Error("There is no tag to type into.");
    const typing = key % 2 === 0;
    const end = { ...tag, character: tag.character + (typing ? 0 : 1) };
    const line = lines[tag.line] ?? "";
    lines[tag.line] = line.slice(0, tag.character) + (typing ? "z" : "") + line.slice(end.character);
    const change = [{ start: tag, end }, typing ? "z" : ""] as const;
    const first = key % 4 < 2 ? "ours" : "V";
    const ms = { ours: 0, V: 0 };
    for (const name of [first, first === "ours" ? "V" : "ours"] as const) {
      const answer = await servers[name].edit(...change);
      ms[name] = answer.ms;
      if (name === "V") continue;
      compare(answer.items, lines.join("\n"), before);
      before = answer.items;
    }
    if (key < warm) continue;
    times.ours.push(ms.ours);
    times.V.push(ms.V);
  }
  return times;
}
