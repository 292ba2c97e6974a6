/** Every template of our packs: a snippet in reading order, and a recording when it is inserted as it is. */
import assert from "node:assert/strict";
import {
  bodyFor,
  check,
  columnOf,
  createSpeech,
  createVocabulary,
  plainOf,
  read,
  type Recording,
  render,
  rules,
} from "#core";
import type { Template } from "../../../core/src/vocabulary/pack.ts";
import { packNamed, packNames } from "../../support/packs.ts";

const languages = ["en", "es"] as const;
type Language = (typeof languages)[number];

/** The recording into which phases and blocks are inserted. */
const room = (kind: string, language: Language): string => `---
recording: ${kind}
group: Tuesday parents
purpose: helping each other through the week
session: 4
date: February 2026
worker: Noor
members: [Ana, Bea, José, "O'Neil"]
language: ${language}
---

`;

const placeholder = /\$\{(\d+)(?::[^$}\\]*|\|[^$}\\]*\|)\}|\$(\d+)/g;

for (const name of packNames) {
  const pack = packNamed(name);
  const vocabulary = createVocabulary(pack);
  const context = { vocabulary, rules, speech: createSpeech("en") };

  /** The text after the template has been inserted without a key pressed. */
  const inserted = (template: Template, language: Language): string => {
    if (template.kind === "recording") return plainOf(template.body[language] ?? "");
    const start = room(template.for?.[0] ?? "group", language);
    return start + plainOf(bodyFor(template, read(start, vocabulary), context));
  };

  for (const template of pack.templates)
    for (const language of languages)
      describe(`template “${template.id}” (${language}) of ${name}`, () => {
        const body = template.body[language] ?? "";
        let recording: Recording;
        before(() => (recording = read(inserted(template, language), vocabulary)));

        it("counts its placeholders in reading order, ends somewhere, and has nothing unescaped", () => {
          const places = Array.from(body.matchAll(placeholder), ([, named, bare]) => Number(named ?? bare));
          const first = [...new Set(places.filter((place) => place > 0))];
          assert.deepEqual(
            first,
            first.map((_, index) => index + 1),
          );
          assert.equal(places.filter((place) => place === 0).length, 1);
          assert.doesNotMatch(body.replace(placeholder, ""), /[$\\{}]/);
        });

        it("reads as a recording without problems, with the people of the room and no others", () => {
          assert.deepEqual(recording.problems, []);
          const { findings } = check(recording, { vocabulary, rules });
          assert.deepEqual(
            findings.filter(({ kind }) => kind === "form").map(({ rule, message }) => `${rule}: ${render(message)}`),
            [],
          );
          assert.deepEqual(
            recording.speakers.filter(({ declared }) => !declared).map(({ name: undeclared }) => undeclared),
            [],
          );
          assert.equal(recording.language, language);
        });

        // What it would ask about are our own words. A pack that requires more of a recording asks for it at once.
        it("is asked nothing before anybody has written in it, least of all whether somebody is in danger", () => {
          const { findings } = check(recording, { vocabulary, rules });
          const isWhole = template.kind === "recording" && name === "mutual-aid";
          assert.deepEqual(
            findings
              .filter(({ kind }) => isWhole || kind === "safety")
              .map(({ rule, message }) => `${rule}: ${render(message)}`),
            [],
          );
        });

        it("is what it says it is", () => {
          const { header, sections, turns } = recording;
          if (template.kind === "recording")
            assert.ok(header.recording && (template.for?.includes(header.recording) ?? true));
          if (template.kind === "phase") assert.ok(sections.some(({ phase }) => phase === template.phase));
          if (template.kind === "block") assert.ok(sections[0]?.kind === "reflection" && turns.length === 0);
          const notations = new Set(turns.map(({ notation }) => notation));
          const said = template.notation ?? (template.kind === "phase" ? "dialogue" : undefined);
          if (said !== undefined && turns.length > 0) assert.deepEqual([...notations], [said]);
        });

        it("names only concepts that are there, and columns that are read", () => {
          const tags = [...recording.turns, ...recording.sections].flatMap((each) => each.tags);
          for (const tag of tags) assert.ok(tag.concept, `#${tag.written}`);
          const offered = Array.from(body.matchAll(/#([a-z][a-z-]+)/g), (found) => found[1] ?? "");
          const quoted = Array.from(body.matchAll(/`([a-z-]+)`/g), (found) => found[1] ?? "");
          for (const id of [...offered, ...quoted]) assert.ok(vocabulary.meaning(id).concept, id);
          const [dialogue] = /^\| (?:Dialogue|Diálogo) .*$/m.exec(body) ?? [];
          for (const heading of dialogue?.split("|").slice(1, -1) ?? []) assert.ok(columnOf(heading), heading);
        });
      });
}

describe("the templates of the default pack", () => {
  const { templates } = packNamed("mutual-aid");

  it("cover each phase in three notations, and the kinds of recording that schools ask for", () => {
    const phases = templates
      .filter(({ kind }) => kind === "phase")
      .map(({ phase, notation }) => `${phase ?? ""} ${notation ?? ""}`.trim());
    const parts = ["beginning", "middle", "ending"].flatMap((phase) => [phase, `${phase} table`, `${phase} narrative`]);
    assert.deepEqual(phases.sort(), ["preparation", ...parts].sort());
    const others = templates.filter(({ kind }) => kind !== "phase").map(({ id }) => id);
    for (const id of [
      ...["group-questions", "group-recording", "group-table-3", "group-table", "group-table-5", "record-of-service"],
      ...["individual-table", "selective-segment", "observing-video", "facilitating-peers", "dynamics-in-motion"],
      ...["purposeful-action", "phase-analysis", "case-study-review"],
    ])
      assert.ok(others.includes(id), id);
  });
});
