/** Comments between two visits of the supervisor, while the writer revises the recording in every way. */
import assert from "node:assert/strict";
import { comments as write, commentThreads, scriptOf, toDialogue, toTable } from "#core";
import { random } from "../../support/random.ts";
import { recordingOf } from "../../support/read.ts";

const header = "---\nrecording: group\nworker: Sam\nmembers: [Maria, Tina, Gloria]\n---\n\n";
const dictionary =
  "we never call her because the bus leaves at six and nobody told me what to bring when my sister came home late again".split(
    " ",
  );

/** A turn as it stands in the file: its line, and the quotes under it. */
interface Entry {
  name: string;
  words: string[];
  quotes: string[];
}

const textOf = (entries: readonly Entry[]): string =>
  header +
  entries.map(({ name, words, quotes }) => [`**${name}:** ${words.join(" ")}.`, ...quotes].join("\n")).join("\n\n") +
  "\n";

/** The file as entries: what a writer sees of it. */
function entriesOf(text: string): Entry[] {
  const entries: Entry[] = [];
  for (const line of text.slice(header.length).split("\n")) {
    const label = /^\*\*(\w+)(?: → \w+)?:\*\* (.*?)\.?$/.exec(line);
    if (label) entries.push({ name: label[1] ?? "", words: (label[2] ?? "").split(" "), quotes: [] });
    else if (line.startsWith(">")) entries.at(-1)?.quotes.push(line);
  }
  return entries;
}

describe("comments after 200 random revisions (seeds 1–20)", () => {
  for (let seed = 1; seed <= 20; seed++)
    it(`none is lost, none is on somebody else's turn, and those on turns that stay are found (seed ${String(seed)})`, () => {
      const next = random(seed);
      const below = (limit: number): number => Math.floor(next() * limit);
      const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
      const names = new Map(["Sam", "Maria", "Tina", "Gloria"].map((name) => [name, name]));
      const sentence = (): string[] => Array.from({ length: 7 + below(8) }, () => pick(dictionary));

      let text = textOf(
        Array.from({ length: 24 }, () => ({ name: pick([...names.keys()]), words: sentence(), quotes: [] })),
      );
      // The first visit: a comment on every third turn, each with words of its own.
      const written = new Map<string, string>();
      for (let index = 0; index < 24; index += 3) {
        const recording = recordingOf(text);
        const turn = recording.turns[index];
        assert.ok(turn);
        const words = `Comment ${String(index)}`;
        written.set(words, turn.speaker.name);
        const [edit] = write.addComment(recording, turn, { by: "supervisor", author: "KL" }, words);
        assert.ok(edit);
        text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
      }

      /** Comments whose turn was taken out or changed beyond being known. */
      const mayBeOrphans = new Set<string>();
      const give = (entry: Entry, all: readonly Entry[]): void => {
        const first = entry.words.slice(0, 4).join(" ");
        const about = all.flatMap(({ quotes }) => quotes).filter((quote) => quote.includes(`“${first}`));
        for (const quote of [...entry.quotes, ...about]) mayBeOrphans.add(/Comment \d+/.exec(quote)?.[0] ?? "");
      };
      let renamed = header;
      for (let step = 0; step < 200; step++) {
        const entries = entriesOf(text);
        const at = below(entries.length);
        const [entry, after] = [entries[at], entries[at + 1]];
        assert.ok(entry);
        switch (below(9)) {
          case 0: // A turn goes, its quotes stay.
            if (entries.length < 16 || at === 0) break;
            give(entry, entries);
            entries[at - 1]?.quotes.push(...entry.quotes);
            entries.splice(at, 1);
            break;
          case 1: {
            // Moved with its quotes.
            const [moved] = entries.splice(at, 1);
            if (moved) entries.splice(below(entries.length + 1), 0, moved);
            break;
          }
          case 2: {
            // Moved without them.
            const [moved] = entries.splice(at, 1);
            const left = entries[at - 1] ?? entries[0];
            if (moved && left) {
              left.quotes.push(...moved.quotes);
              entries.splice(below(entries.length + 1), 0, { ...moved, quotes: [] });
            }
            break;
          }
          case 3: // Merged with the next turn of the same person.
            if (after?.name !== entry.name) break;
            give(after, entries);
            entry.words.push(...after.words);
            entry.quotes.push(...after.quotes);
            entries.splice(at + 1, 1);
            break;
          case 4: // Split in two.
            if (entry.words.length < 12) break;
            entries.splice(at + 1, 0, {
              name: entry.name,
              words: entry.words.splice(6),
              quotes: entry.quotes.splice(0),
            });
            break;
          case 5: {
            // Somebody is called otherwise, in labels and roster.
            const [id, name] = pick([...names].filter(([each]) => each !== "Sam"));
            const other = name === id ? `${id}x` : id;
            names.set(id, other);
            renamed = renamed.replace(new RegExp(`\\b${name}\\b`), other);
            for (const each of entries) if (each.name === name) each.name = other;
            break;
          }
          case 6: // A word is changed, once too often perhaps.
            give(entry, entries);
            entry.words[below(entry.words.length)] = pick(dictionary);
            break;
          case 7: // Something is remembered.
            if (entries.length < 40)
              entries.splice(at, 0, { name: pick([...names.values()]), words: sentence(), quotes: [] });
            break;
          case 8: {
            // The school wants a table; later it is dialogue again.
            const table = toTable(scriptOf(recordingOf(renamed + textOf(entries).slice(header.length))));
            text = toDialogue(scriptOf(recordingOf(table)));
            check(table);
            continue;
          }
        }
        text = renamed + textOf(entries).slice(header.length);
        check(text);
      }

      function check(now: string): void {
        const threads = commentThreads(recordingOf(now));
        const left = new Set(written.keys());
        for (const { turn, orphan, comments } of threads) {
          const words = comments[0].words;
          assert.ok(left.delete(words), `${words}: once`);
          const name = names.get(written.get(words) ?? "");
          if (orphan) assert.ok(mayBeOrphans.has(words), `${words} is an orphan, and its turn is there:\n${now}`);
          else assert.equal(turn?.speaker.name, name, `${words}\n${now}`);
        }
        assert.deepEqual([...left], [], "lost");
      }
    });
});
