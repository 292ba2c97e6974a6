/** The same eight lines as tired people type, dictate and paste them. */
import assert from "node:assert/strict";
import { recordingOf } from "../../support/read.ts";
import { turnsOf } from "../../support/turns.ts";

type Form = (name: string, words: string, index: number) => string;

const people = { sam: "Sam", maria: "Maria", tina: "Tina", rosa: "Rosa" } as const;
const said: readonly (readonly [keyof typeof people, string])[] = [
  ["sam", "so how was the week for everybody"],
  ["maria", "my sister called again and i hung up"],
  ["tina", "you hung up on her"],
  ["maria", "yes i was shaking"],
  ["rosa", "i would of done the same honestly"],
  ["sam", "what was that shaking"],
  ["maria", "like a washing machine"],
  ["tina", "ha mine is like that with my dad"],
  ["rosa", "so two of us know that feeling"],
];
const roster = "Worker: Sam\nMembers: Maria, Tina, Rosa\n\n";
const small = (name: string): string => name.toLowerCase();
const line =
  (between: string, named = (name: string): string => name): Form =>
  (name, words) =>
    `${named(name)}${between}${words}\n`;

/** Forms that are read with a roster; `anyone`: without one, too. */
const forms: Readonly<Record<string, { readonly form: Form; readonly anyone?: true }>> = {
  "nothing between": { form: line(" ", small) },
  "nothing behind a capital": { form: line(" ") },
  "nothing behind capitals": { form: line(" ", (name) => name.toUpperCase()) },
  stroke: { form: line("/ ", small), anyone: true },
  dots: { form: line("... ", small), anyone: true },
  "two dots": { form: line(".. ") },
  equals: { form: line("= ", small), anyone: true },
  angle: { form: line("> ", small), anyone: true },
  tilde: { form: line(" ~ "), anyone: true },
  semicolon: { form: line("; ", small), anyone: true },
  dash: { form: line("- ", small), anyone: true },
  arrow: { form: line(" → ", small), anyone: true },
  bar: { form: line(" | ", small), anyone: true },
  "the word colon": { form: line(" colon "), anyone: true },
  bold: { form: (name, words) => `**${name}** ${words}\n` },
  italic: { form: (name, words) => `*${name}* ${words}\n` },
  brackets: { form: (name, words) => `[${small(name)}] ${words}\n` },
  parentheses: { form: (name, words) => `(${name}) ${words}\n` },
  quoted: { form: (name, words) => `${name} "${words}"\n` },
  "alone above": { form: (name, words) => `${small(name)}\n${words}\n\n` },
  "behind a dash": { form: (name, words) => `${words} - ${name}\n`, anyone: true },
  "behind in brackets": { form: (name, words) => `${words} (${name})\n`, anyone: true },
  "then and next": { form: (name, words, at) => `${["Then ", "And then ", "Next "][at % 3] ?? ""}${name}: ${words}\n` },
  "in one paragraph": { form: (name, words) => `${name}: ${words} ` },
};

describe("the same session, typed in a hurry", () => {
  const wanted = said.map(([id, words]) => `${id}: ${words}`);
  const bare = (turns: readonly string[]): readonly string[] => turns.map((turn) => turn.replace(/"/g, ""));

  for (const [name, { form, anyone }] of Object.entries(forms)) {
    const body = said.map(([id, words], at) => form(people[id], words, at)).join("");
    it(`${name}, with a roster`, () => {
      assert.deepEqual(bare(turnsOf(roster, body)), wanted);
    });
    if (anyone) it(`${name}, without one`, () => assert.deepEqual(bare(turnsOf("", body)), wanted));
  }

  it("needs many lines of what sentences look like, too", () => {
    const few = said.slice(0, 4).map(([id, words]) => `${small(people[id])} ${words}\n`);
    assert.deepEqual(turnsOf(roster, few.join("")), []);
  });

  it("needs the writer among lines with nothing between, where no roster is", () => {
    const lines = said.map(([id, words]) => `${id === "sam" ? "me" : id} ${words}\n`);
    assert.deepEqual(
      turnsOf("", lines.join("")),
      wanted.map((turn) => turn.replace(/^sam/, "worker")),
    );
    const plans = ["Notice your own state", "Imagine what they feel", "Notice what you hope", "Imagine how it is"];
    assert.deepEqual(turnsOf("", [...plans, ...plans].map((each) => `${each}.\n`).join("\n")), []);
  });

  it("loses nothing that stands above a line with nothing between", () => {
    const lines = said.map(([id, words]) => `${id} ${words}\n`).join("");
    const { turns, sections } = recordingOf(
      `${roster}## Middle\n\n${lines}\nThe chairs squeaked\nrosa terrible week\n`,
    );
    assert.equal(turns.at(-1)?.text, "terrible week");
    assert.match(JSON.stringify(sections.map(({ text }) => text)), /chairs squeaked/);
  });

  it("is none where a story's lines begin with names", () => {
    const story = [
      "Maria looked at the door",
      "Tina and Rosa sat close",
      "Rosa was late",
      "Maria is new",
      "Tina had tea",
    ];
    assert.deepEqual(turnsOf(roster, [...story, ...story].map((each) => `${each}\n`).join("\n")), []);
  });
});
