/** What a pack's files make, and what is said at which place when something is wrong with one. */
import assert from "node:assert/strict";
import { createVocabulary, mutualAid } from "#core";
import { course, filesOf, packOf, proved, reading, said, withFiles } from "./pack.ts";

describe("a course pack", () => {
  const pack = packOf(filesOf(course));
  const vocabulary = createVocabulary(pack);

  it("in order has nothing said about it", () => {
    assert.deepEqual(said(filesOf(course)), []);
    assert.deepEqual(proved(filesOf(course)), []);
  });

  it("adds its concepts to those of its base", () => {
    assert.equal(vocabulary.concept("kitchen-table")?.label.es, "Mesa de cocina");
    assert.deepEqual(vocabulary.concept("kitchen-table")?.actors, ["member"], "as dynamics usually are");
    assert.equal(vocabulary.meaning("small-talk").concept, "kitchen-table");
    assert.equal(pack.concepts.length, mutualAid.concepts.length + 1);
    assert.deepEqual(pack.bases, ["mutual-aid"]);
  });

  it("rewords a concept and keeps its names, so that older tags keep their meaning", () => {
    const before = mutualAid.concepts.find(({ id }) => id === "mutual-support")!;
    const after = vocabulary.concept("mutual-support")!;
    assert.deepEqual(after.definition, { en: "In this course, support that another member can use today." });
    assert.deepEqual([after.label, after.cues, after.sources], [before.label, before.cues, before.sources]);
    for (const alias of [...before.aliases.en, "backing up"]) assert.ok(after.aliases.en.includes(alias), alias);
  });

  it("is the same with a byte-order mark and Windows' line ends in all of its files", () => {
    const asSaved = (text: string): string => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    const saved = Object.fromEntries(Object.entries(course).map(([path, text]) => [path, asSaved(text)]));
    assert.deepEqual([...said(filesOf(saved)), ...proved(filesOf(saved))], []);
    const first = { ...course, "concepts/course.yaml": "\uFEFF- id: Two words\n  group: dynamic\n" };
    assert.deepEqual(
      said(filesOf({ ...first, "phases.yaml": "", "rubric.yaml": "", "exemplars/first.recording.md": "" })),
      [
        "concepts/course.yaml:1:8 “Two words” invalid-pack: “Two words” cannot be an id: write small letters and digits, with - between words.",
      ],
    );
  });

  it("knows an accent that is typed as a sign of its own, in its files and in tags", () => {
    const concepts = (id: string): string =>
      `- id: ${id}\n  group: dynamic\n  label: Ajuda\n  definition: D\n  sources: []\n`;
    for (const form of ["NFC", "NFD"] as const) {
      const { meaning } = createVocabulary(
        packOf(withFiles({ "concepts/more.yaml": concepts("ajuda-mútua".normalize(form)) })),
      );
      for (const tag of ["NFC", "NFD"] as const)
        assert.equal(meaning("Ajuda-mútua".normalize(tag)).concept, "ajuda-mútua", `${form} ${tag}`);
    }
  });

  it("is told of aliases that no tag reaches, and of those that make an older tag doubtful", () => {
    const concepts = course["concepts/course.yaml"]!.replace(
      "[small talk]",
      "[small talk, Taboo, all in the same boat, “…”]",
    );
    assert.deepEqual(said(withFiles({ "concepts/course.yaml": concepts })), [
      "concepts/course.yaml:5:25 “Taboo” invalid-pack?: #taboo means “Discussing a taboo area” already, and never “kitchen-table”. If “kitchen-table” is to stand for it, write “replaces”.",
      "concepts/course.yaml:5:32 “all in the same boat” invalid-pack?: #all-in-the-same-boat may mean “All in the same boat”, too: whoever tags it is asked which of them it is.",
      "concepts/course.yaml:5:54 ““…”” invalid-pack?: ““…”” has no letters, so it is no tag.".replace(
        "“…” has",
        "““…”” has",
      ),
    ]);
  });

  it("in a language that we do not speak is told what to do", () => {
    const head = course["pack.yaml"]!;
    assert.deepEqual(said(withFiles({ "pack.yaml": `${head}language: pt\n` })), [
      "pack.yaml:5:11 “pt” invalid-pack: “pt” is no language that is spoken here: those are en and es. Words of any other may stand in the pack; leave this line out.",
    ]);
    for (const language of ["[pt, es]", "3", "[]", "{ en: es }", "~", "__proto__"])
      assert.ok(said(withFiles({ "pack.yaml": `${head}language: ${language}\n` })).length > 0, language);
    const concepts = "- { id: ajuda-mútua, group: dynamic, label: Ajuda mútua, definition: D, sources: [] }\n";
    assert.deepEqual(
      said(withFiles({ "concepts/more.yaml": concepts })).filter((line) => !line.includes("sources")),
      [],
    );
  });

  it("gives headings to phases, away from the others", () => {
    assert.equal(createVocabulary(mutualAid).phaseOfHeading("Closing")?.id, "ending");
    assert.equal(vocabulary.phaseOfHeading("Closing")?.id, "middle");
    assert.equal(vocabulary.phaseOfHeading("Middle")?.id, "middle");
    assert.equal(vocabulary.phaseOfHeading("Middle")?.label.en, "The work");
    assert.deepEqual(
      vocabulary.phaseOfHeading("Middle")?.mustShow.map(({ id }) => id),
      ["table"],
    );
  });

  it("has its templates beside the base's, and its own in place of one of the same id", () => {
    assert.ok(pack.templates.some(({ id }) => id === "opening-round"));
    assert.equal(pack.templates.length, mutualAid.templates.length + 1);
    const own = course["templates/opening-round.md"]!.replaceAll("opening-round", "beginning");
    const { templates } = packOf(withFiles({ "templates/opening-round.md": undefined, "templates/beginning.md": own }));
    assert.deepEqual(
      templates.filter(({ id }) => id === "beginning").map(({ title }) => title),
      [{ en: "Opening round" }],
    );
  });

  it("sets rules, with the lines on which it does, and says something besides", () => {
    const [layer] = pack.settings ?? [];
    assert.equal(layer?.file, "sowk487/rules.yaml");
    assert.deepEqual(layer.lines, {
      "silent-member": 0,
      "worker-dominated-stretch": 1,
      "worker-dominated-stretch/severity": 2,
      "worker-dominated-stretch/share": 3,
      "worker-dominated-stretch/note": 4,
    });
    assert.deepEqual(vocabulary.notes("worker-dominated-stretch"), [
      { rule: "worker-dominated-stretch", note: { en: "Bring the stretch to class." }, sources: [] },
    ]);
  });

  it("has a rubric and exemplars", () => {
    assert.deepEqual(
      pack.rubric?.map(({ id, evidence }) => [id, evidence.concepts, evidence.rules]),
      [["dynamics", ["kitchen-table"], ["unknown-tag"]]],
    );
    assert.equal(pack.exemplars?.at(-1)?.id, "first", "behind those of its base");
  });

  it("in Spanish only stands for English too", () => {
    const { title, concepts } = packOf(
      filesOf({
        "pack.yaml": "name: solo\nversion: 1.0.0\ntitle: Trabajo con grupos\nlanguage: es\n",
        "concepts/a.yaml":
          "- id: mesa-de-cocina\n  group: dynamic\n  label: Mesa de cocina\n  definition: Como en casa.\n  sources: [{ author: Campbell, year: 2025, confirmed: true }]\n",
      }),
    );
    assert.deepEqual(title, { en: "Trabajo con grupos", es: "Trabajo con grupos" });
    assert.equal(concepts[0]?.label.es, "Mesa de cocina");
  });

  it("reads on after a mistake: the other entries and files are there", () => {
    const files = withFiles({ "concepts/more.yaml": "- id: two words\n- id: sound\n  group: idea\n" });
    const { pack: read, problems } = reading(files);
    assert.ok(problems.length > 0);
    const ids = read?.concepts.map(({ id }) => id) ?? [];
    assert.ok(ids.includes("kitchen-table") && ids.includes("sound"));
    assert.equal(read?.settings?.length, 1);
  });
});

const bare = "name: sowk487\nversion: 1.2.0\ntitle: Group work\n";
const concepts = course["concepts/course.yaml"]!;

/** Everything that can be wrong with the files of a pack: one clear diagnostic at its place. */
const wrong: readonly (readonly [what: string, files: Record<string, string | undefined>, ...said: string[]])[] = [
  [
    "YAML that is none",
    { "concepts/course.yaml": "- id: a\n  label: [b\n- id: c\n" },
    "concepts/course.yaml:3:1 “- id: c” invalid-pack: Something that was opened before is not closed: a bracket or a quotation mark.",
  ],
  [
    "a colon inside a text",
    { "concepts/course.yaml": "- id: a\n  group: idea\n  label: A\n  definition: Talk: as at home\n" },
    "concepts/course.yaml:4:15 “Talk: as at home” invalid-pack: A text with a colon and a space in it needs quotes around it.",
  ],
  [
    "a key twice",
    { "pack.yaml": `${bare}name: other\n` },
    "pack.yaml:4:1 “name: other” invalid-pack: This key stands here twice.",
  ],
  [
    "tabs",
    { "rubric.yaml": "- id: a\n\ttitle: b\n" },
    "rubric.yaml:2:2 “title” invalid-pack: YAML is indented with spaces, not with tabs.",
  ],
  [
    "JSON that is none",
    { "rubric.yaml": undefined, "rubric.json": '[{"id": "a", }' },
    "rubric.json:1:14 “}” invalid-pack: Something that was opened before is not closed: a bracket or a quotation mark.",
  ],
  [
    "a concept id with spaces",
    {
      "concepts/course.yaml": concepts.replace("kitchen-table", "Kitchen Table"),
      "phases.yaml": undefined,
      "rubric.yaml": undefined,
    },
    "concepts/course.yaml:1:7 “Kitchen Table” invalid-pack: “Kitchen Table” cannot be an id: write small letters and digits, with - between words.",
  ],
  [
    "an id twice, in two files",
    { "concepts/more.yaml": concepts },
    "concepts/more.yaml:1:7 “kitchen-table” invalid-pack: “kitchen-table” is there already, in concepts/course.yaml.",
    "concepts/more.yaml:8:7 “mutual-support” invalid-pack: “mutual-support” is there already, in concepts/course.yaml.",
  ],
  [
    "an id that leads nowhere",
    { "phases.yaml": course["phases.yaml"]!.replace("[kitchen-table]", "[kitchen-tabel]") },
    "phases.yaml:5:57 “kitchen-tabel” invalid-pack: There is no concept “kitchen-tabel”. Did you mean “kitchen-table”?",
  ],
  [
    "a new concept that says nothing",
    { "concepts/more.yaml": "- id: bare-word\n" },
    "concepts/more.yaml:1:7 “bare-word” invalid-pack: “bare-word” is new and has no “group”.",
    "concepts/more.yaml:1:7 “bare-word” invalid-pack: “bare-word” is new and has no “label”.",
    "concepts/more.yaml:1:7 “bare-word” invalid-pack: “bare-word” is new and has no “definition”.",
    "concepts/more.yaml:1:7 “bare-word” invalid-pack?: “bare-word” is new and has no “sources”.",
  ],
  [
    "a misspelt key",
    { "concepts/course.yaml": concepts.replace("aliases: [small", "alias: [small") },
    "concepts/course.yaml:5:3 “alias” invalid-pack: “alias” means nothing here. Did you mean “aliases”?",
  ],
  [
    "a word that is none of those that may stand there",
    { "concepts/course.yaml": concepts.replace("group: dynamic", "group: dynamics") },
    "concepts/course.yaml:2:10 “dynamics” invalid-pack: “group” should be one of: dynamic, phase, skill, obstacle, pitfall, idea, pattern.",
  ],
  [
    "a version that is none",
    { "pack.yaml": course["pack.yaml"]!.replace("1.2.0", "autumn") },
    "pack.yaml:2:10 “autumn” invalid-pack: “autumn” is no version: write three numbers, as in 1.0.0.",
  ],
  [
    "a pack without a name",
    { "pack.yaml": "version: 1.2.0\ntitle: T\nextends: mutual-aid\n" },
    "pack.yaml:1:1 “version: 1.2.0” invalid-pack: This file has no “name”.",
  ],
  [
    "no pack.yaml",
    { "pack.yaml": undefined },
    "pack.yaml:1:1 “” invalid-pack: A course pack has a file “pack.yaml”: its name, version and title.",
  ],
  [
    "a pack.yaml with a slip, and a slip in another file",
    { "pack.yaml": course["pack.yaml"]!.replace("version:", "versoin:"), "rules.yaml": "unknown-tag: loud\n" },
    "pack.yaml:1:1 “name: sowk487” invalid-pack: This file has no “version”.",
    "pack.yaml:2:1 “versoin” invalid-pack: “versoin” means nothing here. Did you mean “version”?",
    "rules.yaml:1:14 “loud” invalid-setting?: “unknown-tag” should be one of: on, off, error, warning, information, hint.",
  ],
  [
    "a base that is not there",
    { "pack.yaml": course["pack.yaml"]!.replace("mutual-aid", "mutal-aid") },
    "pack.yaml:4:10 “mutal-aid” invalid-pack: There is no course pack “mutal-aid” here to build on.",
  ],
  [
    "a pack newer than the tool, of which nothing else is said",
    { "pack.yaml": `${bare}minimumToolVersion: 9.0.0\n`, "phases.yaml": "what: is this\n" },
    "pack.yaml:4:21 “9.0.0” invalid-pack: This pack needs Process Recordings 9.0.0, and this is 0.1.0. Update the extension.",
  ],
  [
    "an option beyond its limits, and a rule that is none: the pack is used all the same",
    { "rules.yaml": "worker-dominated-stretch: { share: 60 }\nsilent-memeber: off\nunknown-tag: loud\n" },
    "rules.yaml:1:36 “60” invalid-setting?: “share” should be a number from 0.05 to 0.99.",
    "rules.yaml:2:1 “silent-memeber” unknown-rule?: “silent-memeber” means nothing here. Did you mean “silent-member”?",
    "rules.yaml:3:14 “loud” invalid-setting?: “unknown-tag” should be one of: on, off, error, warning, information, hint.",
  ],
  [
    "a template without header",
    { "templates/opening-round.md": "## Beginning\n" },
    "templates/opening-round.md:1:1 “## ” invalid-pack: A template begins with a header between two lines of ---: its id, kind, title and description.",
  ],
  [
    "placeholders that no editor reads as they are meant",
    {
      "templates/opening-round.md": course["templates/opening-round.md"]!.replace(
        "$0",
        "${3:open\n${4:one ${5:two}}\n${name}\n$0",
      ),
    },
    "templates/opening-round.md:12:1 “${3:” invalid-pack: This placeholder is never closed. Close it with } on the same line.",
    "templates/opening-round.md:13:9 “$” invalid-pack: One placeholder stands inside another. Close the first one with } before it.",
    "templates/opening-round.md:14:1 “${” invalid-pack: This is no placeholder. Write ${1:words}, or \\$ for the sign itself.",
  ],
  [
    "a template under another name",
    { "templates/opening-round.md": undefined, "templates/round.md": course["templates/opening-round.md"] },
    "templates/round.md:2:5 “opening-round” invalid-pack: The id is “opening-round”, and the file's name says “round”.",
  ],
  [
    "a template for no phase",
    { "templates/opening-round.md": course["templates/opening-round.md"]!.replace("phase: beginning\n", "") },
    "templates/opening-round.md:3:7 “phase” invalid-pack: A template of the kind “phase” says which phase it is for.",
  ],
  [
    "a file that looks like one of ours",
    { "concept/course.yaml": "- id: a\n" },
    "concept/course.yaml:1:1 “-” invalid-pack?: This is no file of a course pack, and it is not read. Is its name right?",
  ],
  [
    "a language that the pack says it speaks and does not",
    {
      "pack.yaml": course["pack.yaml"]!.replace(
        "title: Group work, autumn",
        "title: { en: G, es: T }\nlanguage: [en, es]",
      ),
      "concepts/course.yaml": concepts.slice(0, concepts.indexOf("  aliases")),
      "phases.yaml": undefined,
      "rules.yaml": undefined,
      "rubric.yaml": undefined,
      "templates/opening-round.md": undefined,
    },
    "concepts/course.yaml:1:7 “kitchen-table” invalid-pack?: “kitchen-table” is new and has no “sources”.",
    "concepts/course.yaml:4:15 “Talk as it goes at home, before anybody says why they came.” invalid-pack?: This is not there in Spanish (es), which the pack says it speaks.",
  ],
];

describe("of a pack with a mistake", () => {
  for (const [what, files, ...expected] of wrong)
    it(`${what}: it is said at its place`, () => {
      assert.deepEqual(said(withFiles(files)), expected);
    });

  it("packs that build on each other: the chain is told", () => {
    const a = "name: a\nversion: 1.0.0\ntitle: A\nextends: b\n";
    const b = "name: b\nversion: 1.0.0\ntitle: B\nextends: a\n";
    assert.deepEqual(said(filesOf({ "pack.yaml": a }), { b: filesOf({ "pack.yaml": b }) }), [
      "pack.yaml:4:10 “b” invalid-pack: “b”, which this pack builds on, cannot be used: see pack.yaml there.",
    ]);
    assert.deepEqual(said(filesOf({ "pack.yaml": a.replace("extends: b", "extends: a") })), [
      "pack.yaml:4:10 “a” invalid-pack: A pack cannot build on itself: a → a.",
    ]);
  });

  it("more than 500 files, or 2 MB: that, and nothing else", () => {
    const many = Array.from({ length: 501 }, (_, index) => [`concepts/${index}.yaml`, "- id: X Y\n"]);
    assert.deepEqual(said(withFiles(Object.fromEntries(many) as Record<string, string>)), [
      "pack.yaml:1:1 “n” invalid-pack: A course pack holds at most 500 files.",
    ]);
    const large = [...filesOf(course), { path: "film.mp4", bytes: 2 * 1024 * 1024 }];
    assert.deepEqual(said(large), ["pack.yaml:1:1 “n” invalid-pack: A course pack holds at most 2 MB."]);
  });
});

describe("the proof of a pack", () => {
  const template = course["templates/opening-round.md"]!;

  it("reads each template as what it says it is", () => {
    assert.deepEqual(
      proved(withFiles({ "templates/opening-round.md": template.replace("## Beginning", "## Ending") })),
      [
        "templates/opening-round.md:8:1 “## Ending” invalid-pack: No heading of this template opens the phase “beginning”.",
      ],
    );
    assert.deepEqual(
      proved(
        withFiles({ "templates/opening-round.md": template.replace("#clarifying-purpose", "#clarifyin-purpose") }),
      ),
      [
        "templates/opening-round.md:10:46 “#clarifyin-purpose” invalid-pack: “#clarifyin-purpose” is not in the vocabulary. Did you mean #clarifying-purpose?",
      ],
    );
    const whole = template.replace("kind: phase", "kind: recording");
    assert.deepEqual(proved(withFiles({ "templates/opening-round.md": whole })), [
      "templates/opening-round.md:8:1 “## Beginning” invalid-pack: A whole recording says in its header of whom it is: recording: group.",
    ]);
  });

  it("asks whether examples do what their names say", () => {
    const swapped = withFiles({
      "examples/unknown-tag/fires-on-a-slip.recording.md": course["examples/unknown-tag/silent-on-ours.recording.md"],
      "examples/unknown-tag/silent-on-ours.recording.md": course["examples/unknown-tag/fires-on-a-slip.recording.md"],
    });
    assert.deepEqual(proved(swapped), [
      "examples/unknown-tag/fires-on-a-slip.recording.md:1:1 “**Maria:** Hello. #kitchen-table” invalid-pack: The name of this file says that “unknown-tag” asks something, and it is silent.",
      "examples/unknown-tag/silent-on-ours.recording.md:1:19 “#kitchen-tabel” invalid-pack: The name of this file says that “unknown-tag” is silent, and it asks something here.",
    ]);
  });

  it("reads exemplars", () => {
    assert.deepEqual(proved(withFiles({ "exemplars/first.recording.md": "Nothing yet.\n" })), [
      "exemplars/first.recording.md:1:1 “N” invalid-pack: Nobody speaks in this recording, so there is nothing to practise with.",
    ]);
  });
});
