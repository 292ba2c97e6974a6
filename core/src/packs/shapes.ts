/** What the files of a course pack may say: see `docs/packs.md`. */
import { about, list, localised, oneOf, record, type Schema, someOf, text } from "../schema/schema.ts";
import { packSettingsSchema, settingsSchema, sourceSchema } from "../rules/settings.ts";
import type { Rule } from "../rules/rule.ts";
import type { FileKind } from "./files.ts";

const id = (description: string): Schema => ({
  ...{
    type: "string",
    description,
    maxLength: 80,
    pattern: "^\\p{Ll}[\\p{Ll}\\p{M}\\p{N}]*(?:-[\\p{Ll}\\p{M}\\p{N}]+)*$",
  },
  "x-says": "“{value}” cannot be an id: write small letters and digits, with - between words.",
});
const concept: Schema = { ...text, "x-names": "concept" };
const rule: Schema = { ...text, "x-names": "rule" };
const version = (description: string): Schema => ({
  ...{ type: "string", description, pattern: "^\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z.-]+)?$" },
  "x-says": "“{value}” is no version: write three numbers, as in 1.0.0.",
});
const language: Schema = {
  ...oneOf("en", "es"),
  "x-says":
    "“{value}” is no language that is spoken here: those are en and es. Words of any other may stand in the pack; leave this line out.",
};
const phase = oneOf("preparation", "beginning", "middle", "ending");
const texts = someOf(text);

const pack = record(
  {
    name: id("What recordings call the pack: `pack: sowk487`."),
    version: version("Three numbers. A new first number says that recordings of the old one may read differently."),
    title: about("The name of the course, for people.", localised(text)),
    description: about("What the pack is for, in a sentence.", localised(text)),
    language: about("The language the pack is written in, or the languages.", { anyOf: [language, someOf(language)] }),
    licence: about("Who may use the pack for what.", text),
    author: about("Who made it.", text),
    extends: about("The pack that this one builds on; `mutual-aid` is the built-in one.", {
      ...text,
      "x-names": "pack",
    }),
    minimumToolVersion: version("The oldest version of Process Recordings that reads this pack."),
  },
  ["name", "version", "title"],
);

const concepts = list(
  record(
    {
      id: id("The tag, without #."),
      group: about(
        "What kind of thing it names.",
        oneOf("dynamic", "phase", "skill", "obstacle", "pitfall", "idea", "pattern"),
      ),
      actors: about("Who does it.", someOf(oneOf("member", "worker", "group"))),
      label: about("Its name, for people.", localised(text)),
      aliases: about("Other names that students use.", localised(list(text))),
      definition: about("What it is, in your own words.", localised(text)),
      cues: about("What can be seen or heard in the dialogue.", localised(list(text))),
      example: about("One or two invented lines that show it.", localised(text)),
      confusedWith: about(
        "What it is mistaken for, and how to tell them apart.",
        list(record({ concept, note: localised(text) }, ["note"])),
      ),
      helps: about("What a worker can try instead.", localised(text)),
      related: about("Ids of concepts worth reading next.", list(concept)),
      parent: about("The concept that this one is a case of.", concept),
      replaces: about("Concepts that this one stands for: their tags mean this one.", someOf(concept)),
      sources: about("Where it comes from.", list(sourceSchema)),
    },
    ["id"],
  ),
);

const goalsAndTasks = {
  goals: about("What this phase is for.", localised(texts)),
  tasks: about("What the worker does in it.", localised(texts)),
};

const phases = list(
  record(
    {
      id: about("Which part of a session, or of a group's life, it is.", phase),
      concept: about("The concept that explains it.", concept),
      label: about("What the course calls it.", localised(text)),
      headings: about("Headings of recordings that open it.", localised(texts)),
      ...goalsAndTasks,
      session: about("The same in small: this part of any meeting.", record(goalsAndTasks, ["goals", "tasks"])),
      mustShow: about(
        "What a recording must show in it.",
        list(
          record(
            {
              id: id("A name for what must be shown."),
              text: about("What must be shown, for people.", localised(text)),
              satisfiedBy: about("Tags that count as showing it.", list(concept)),
            },
            ["id", "text", "satisfiedBy"],
          ),
        ),
      ),
    },
    ["id"],
  ),
);

const populations = list(
  record({ id: id("What the header says: `population: grief`."), label: about("For people.", localised(text)) }, [
    "id",
    "label",
  ]),
);

const rubric = list(
  record(
    {
      id: id("A name for the criterion."),
      title: about("The criterion.", localised(text)),
      description: about("What is looked for.", localised(text)),
      levels: about(
        "How well it can be met, the best first.",
        someOf(
          record(
            {
              id: id("A name for the level."),
              title: about("The level.", localised(text)),
              description: about("What a recording of this level shows.", localised(text)),
              points: about("What it counts.", { type: "number", minimum: 0, maximum: 1000 }),
            },
            ["id", "title"],
          ),
        ),
      ),
      evidence: about(
        "What in a recording speaks for it.",
        record({
          concepts: about("Tags that are evidence.", list(concept)),
          rules: about("Rules whose questions are evidence.", list(rule)),
        }),
      ),
    },
    ["id", "title", "levels"],
  ),
);

/** The header of a template. */
const template = record(
  {
    id: id("The same as the file's name, without language and ending."),
    kind: about("A whole recording, a phase of one, or a block of questions.", oneOf("recording", "phase", "block")),
    phase: about("The phase it is for.", phase),
    notation: about("How it is written down, where that is not dialogue.", oneOf("table", "narrative")),
    for: about(
      "The kinds of recording it fits; without this, all.",
      someOf(oneOf("group", "individual", "family", "community")),
    ),
    title: about("What the list of templates calls it.", text),
    description: about("One sentence beside the title.", text),
  },
  ["id", "kind", "title", "description"],
);

/** The files that a schema describes. Of templates it is the header. */
export type DataKind = Exclude<FileKind, "exemplar" | "example" | "form">;

/** Their schemas. */
export function packSchemas(rules: readonly Rule[]): Readonly<Record<DataKind, Schema>> {
  return { pack, concepts, phases, populations, rules: packSettingsSchema(rules), rubric, template };
}

/** `.process-recordings.yaml`. */
export function folderSchema(rules: readonly Rule[]): Schema {
  return record({
    pack: about("The course pack of the recordings in this folder: its name, or name@version.", {
      ...text,
      "x-names": "pack",
    }),
    rules: about("How rules ask in this folder.", settingsSchema(rules)),
  });
}
