/** Which words and settings are in force for a recording, by where it and the packs stand. */
import assert from "node:assert/strict";
import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { render } from "#core";
import { createLibrary, type InForce, type Places } from "#disk";
import { course } from "../packs/pack.ts";
import { below, folderWith, put, putPipe, withoutLeave } from "./folders.ts";

const place = ".process-recordings/packs";
const version = (wanted: string, name = "sowk487") => ({
  ...course,
  "pack.yaml": `name: ${name}\nversion: ${wanted}\ntitle: T ${wanted}\nextends: mutual-aid\n`,
});

function library(root: string | undefined, more: Partial<Places> = {}) {
  return createLibrary({ tool: "0.1.0", rootOf: () => root, installed: [], ...more });
}

const named = ({ vocabulary: { pack, trouble } }: InForce): string =>
  `${pack.name}@${pack.version}${trouble ? ` (${render(trouble)})` : ""}`;

describe("the pack in force", () => {
  it("is the built-in one where nobody asks for another", () => {
    const root = folderWith(below(`${place}/sowk487`, course));
    assert.equal(named(library(root).inForce(undefined, join(root, "a.recording.md"))), "mutual-aid@0.1.0");
  });

  it("is found by its name however its file is saved, and whatever its folder is called", () => {
    const { "pack.yaml": head, ...others } = course;
    const saved = {
      "with a byte-order mark": { ...others, "pack.yaml": `\uFEFF${head}` },
      "with Windows' line ends": { ...others, "pack.yaml": head!.replaceAll("\n", "\r\n") },
      "as JSON": { ...others, "pack.json": JSON.stringify({ name: "sowk487", version: "1.2.0", title: "T" }) },
      "as indented JSON": {
        ...others,
        "pack.json": JSON.stringify({ name: "sowk487", version: "1.2.0", title: "T" }, undefined, 2),
      },
    };
    for (const [how, files] of Object.entries(saved)) {
      const root = folderWith(below(`${place}/week 1`, files));
      const { packsFor } = library(root);
      const [first] = packsFor(join(root, "a.recording.md"));
      assert.deepEqual([first?.name, first?.version], ["sowk487", "1.2.0"], how);
    }
    const root = folderWith(below(`${place}/week 1`, saved["with a byte-order mark"]));
    assert.equal(named(library(root).inForce("sowk487", join(root, "a.recording.md"))), "sowk487@1.2.0");
  });

  it("is found in capitals, and with accents that are signs of their own", () => {
    const root = folderWith(below(`${place}/x`, version("1.0.0", "prática".normalize("NFD"))));
    const { inForce } = library(root);
    for (const asked of ["prática", "PRÁTICA@1", "Prática".normalize("NFD")])
      assert.equal(named(inForce(asked, join(root, "a.recording.md"))), "prática@1.0.0", asked);
  });

  it("is found from the recording's folder upwards, the nearest first", () => {
    const root = folderWith({
      ...below(`${place}/x`, version("1.0.0")),
      ...below(`week4/${place}/x`, version("1.1.0")),
    });
    const { inForce } = library(root);
    assert.equal(named(inForce("sowk487", join(root, "week5/deep/a.recording.md"))), "sowk487@1.0.0");
    assert.equal(named(inForce("sowk487", join(root, "week4/deep/a.recording.md"))), "sowk487@1.1.0");
  });

  it("is looked for no higher than the root, and for a file that stands alone nowhere", () => {
    const above = folderWith({ ...below(`${place}/x`, course), ".process-recordings.yaml": "pack: sowk487\n" });
    const file = join(above, "course/a.recording.md");
    assert.equal(named(library(join(above, "course")).inForce("sowk487", file)), "mutual-aid@0.1.0");
    assert.equal(named(library(undefined).inForce(undefined, file)), "mutual-aid@0.1.0");
  });

  it("may be an installed one, for a file that stands alone too", () => {
    const installed = folderWith(below("sowk487", course));
    const alone = library(undefined, { installed: [installed] });
    assert.equal(named(alone.inForce("sowk487@1", "/tmp/a.recording.md")), "sowk487@1.2.0");
    assert.equal(named(alone.inForce("sowk487@1")), "sowk487@1.2.0", "and for one without a place");
  });

  it("is the one of the version that is asked for, where there are several", () => {
    const installed = folderWith({ ...below("a", version("1.9.0")), ...below("b", version("2.0.0")) });
    const { inForce } = library(undefined, { installed: [installed] });
    assert.equal(named(inForce("sowk487@1")), "sowk487@1.9.0");
    assert.equal(named(inForce("sowk487")), "sowk487@2.0.0", "the newest, where none is");
    assert.equal(named(inForce("sowk487@3")), "sowk487@2.0.0", "and a rule says so");
  });

  it("may come with the tool", () => {
    const { inForce } = library(undefined);
    assert.match(named(inForce("steinberg-nine")), /^steinberg-nine@/);
    assert.deepEqual(inForce("steinberg-nine").vocabulary.pack.bases, ["mutual-aid"]);
    assert.equal(named(inForce("constructor")), "mutual-aid@0.1.0");
  });

  it("is the one that was named, unless a recording asks for another", () => {
    const files = Object.entries(course).map(([path, text]) => ({ path, text, bytes: text.length }));
    const { inForce } = library(undefined, { named: [{ name: "sowk487", version: "1.2.0", files }] });
    assert.equal(named(inForce(undefined, "/tmp/a.recording.md")), "sowk487@1.2.0");
    assert.match(named(inForce("individual", "/tmp/a.recording.md")), /^individual@/);
  });

  it("is the pack around an exemplar or example", () => {
    const root = folderWith(course);
    const { inForce } = library(root);
    assert.equal(named(inForce(undefined, join(root, "exemplars/first.recording.md"))), "sowk487@1.2.0");
    assert.equal(named(inForce(undefined, join(root, "examples/unknown-tag/fires-x.recording.md"))), "sowk487@1.2.0");
    assert.equal(named(inForce(undefined, join(root, "other/first.recording.md"))), "mutual-aid@0.1.0");
  });

  it("is the same vocabulary for all who ask", () => {
    const installed = folderWith(below("sowk487", course));
    const { inForce } = library(undefined, { installed: [installed] });
    assert.equal(inForce("sowk487").vocabulary, inForce("sowk487@1").vocabulary);
  });

  it("may build on another one beside it", () => {
    const other = "name: seminar\nversion: 1.0.0\ntitle: Seminar\nextends: sowk487\n";
    const root = folderWith({ ...below(`${place}/base`, course), [`${place}/mine/pack.yaml`]: other });
    const { vocabulary } = library(root).inForce("seminar", join(root, "a.recording.md"));
    assert.deepEqual(vocabulary.pack.bases, ["sowk487", "mutual-aid"]);
    assert.ok(vocabulary.concept("kitchen-table"));
  });
});

describe("a folder file", () => {
  it("says which pack and how rules ask; the nearest alone counts", () => {
    const root = folderWith({
      ...below(`${place}/x`, course),
      ".process-recordings.yaml": "pack: sowk487\nrules: { unknown-tag: hint }\n",
      "week4/.process-recordings.yaml": "rules: { silent-member: hint }\n",
    });
    const { inForce } = library(root);
    const upper = inForce(undefined, join(root, "week5/a.recording.md"));
    assert.equal(named(upper), "sowk487@1.2.0");
    assert.deepEqual(
      [upper.folder?.file, upper.folder?.rules],
      [".process-recordings.yaml", { "unknown-tag": "hint" }],
    );
    const lower = inForce(undefined, join(root, "week4/a.recording.md"));
    assert.equal(named(lower), "mutual-aid@0.1.0");
    assert.equal(lower.folder?.file, "week4/.process-recordings.yaml");
    assert.match(named(inForce("individual", join(root, "a.recording.md"))), /^individual/, "the recording goes first");
  });

  it("that asks for a pack that is not there says so", () => {
    const root = folderWith({ ".process-recordings.yaml": "pack: sowk999\n" });
    assert.equal(
      named(library(root).inForce(undefined, join(root, "a.recording.md"))),
      "mutual-aid@0.1.0 (The course pack “sowk999”, which .process-recordings.yaml asks for, is not here.)",
    );
  });
});

describe("the check of a folder file", () => {
  const root = folderWith(below(`${place}/x`, course));
  const { checkFolderFile } = library(root);
  const said = (text: string): string[] =>
    checkFolderFile(text, join(root, ".process-recordings.yaml")).map(
      ({ code, start, end, message }) => `“${text.slice(start, end)}” ${code}: ${render(message)}`,
    );

  it("asks for packs that are here, in a version that is", () => {
    for (const pack of ["sowk487", "sowk487@1", "mutual-aid", "steinberg-nine@0"])
      assert.deepEqual(said(`pack: ${pack}\n`), []);
    assert.deepEqual(said("rules: {}\npack: sowk999\n"), [
      "“sowk999” invalid-pack: There is no course pack “sowk999” here. Install it, or put its folder into .process-recordings/packs.",
    ]);
    assert.deepEqual(said("pack: sowk487@2\n"), [
      "“sowk487@2” pack-version: Version 2 of “sowk487” is asked for, and here is 1.2.0.",
    ]);
    assert.deepEqual(said("rules: { silent-member: loud }\n").length, 1);
  });
});

describe("a pack that changes", () => {
  const root = folderWith({ ...below(`${place}/x`, course) });
  const file = join(root, "a.recording.md");
  const { inForce, forget } = library(root);
  const change = (text: string): InForce => {
    put(root, { [`${place}/x/pack.yaml`]: text });
    forget();
    return inForce("sowk487", file);
  };

  it("is in force at once; broken, the last sound one stays; mended, it counts again", () => {
    assert.equal(named(inForce("sowk487", file)), "sowk487@1.2.0");
    assert.equal(named(change(course["pack.yaml"]!.replace("1.2.0", "1.3.0"))), "sowk487@1.3.0");
    const broken = change(course["pack.yaml"]!.replace("version: 1.2.0", "version: autumn"));
    assert.equal(
      named(broken),
      "sowk487@1.3.0 (The course pack “sowk487” is broken (pack.yaml, line 2), so it counts as it was before.)",
    );
    assert.ok(broken.vocabulary.concept("kitchen-table"));
    assert.equal(named(change(course["pack.yaml"]!)), "sowk487@1.2.0");
  });

  it("and was never sound leaves the built-in words", () => {
    const own = folderWith(below(`${place}/x`, { "pack.yaml": "name: sowk487\nversion: [\n" }));
    assert.equal(
      named(library(own).inForce("sowk487", join(own, "a.recording.md"))),
      "mutual-aid@0.1.0 (The course pack “sowk487” is broken (pack.yaml, line 2), so the built-in words count.)",
    );
  });

  it("in an editor counts before it is saved", () => {
    const unsaved = join(root, place, "x", "concepts", "course.yaml");
    const text = course["concepts/course.yaml"]!.replaceAll("kitchen-table", "kitchen-bench");
    const { vocabulary } = library(root, { textOf: (path) => (path === unsaved ? text : undefined) }).inForce(
      "sowk487",
      file,
    );
    assert.equal(vocabulary.concept("kitchen-bench"), undefined, "the other files still name the old one");
    assert.match(render(vocabulary.trouble!), /broken \(phases\.yaml, line 5\)/);
  });
});

describe("a disk that fails", () => {
  const text = (root: string): string => join(root, "a.recording.md");

  it("does not hold anybody up with pipes, which never answer", () => {
    const root = folderWith(below(`${place}/sowk487`, course));
    for (const name of ["piped/pack.yaml", "sowk487/concepts/pipe.yaml", "sowk487/form.docx"])
      putPipe(join(root, place, name));
    putPipe(join(root, ".process-recordings.yaml"));
    const { inForce, formOf, packsFor } = library(root);
    assert.equal(named(inForce("sowk487", text(root))), "sowk487@1.2.0");
    assert.match(named(inForce("piped", text(root))), /^mutual-aid@.*“piped” is broken \(pack\.yaml/);
    assert.equal(formOf(inForce("sowk487", text(root)).vocabulary.pack, text(root)), undefined);
    assert.ok(packsFor(text(root)).some(({ name }) => name === "piped"));
  });

  it("says which file it does not give, and the words count as they were before", () => {
    const root = folderWith(below(`${place}/sowk487`, course));
    const { inForce, forget, readFolder } = library(root);
    const file = Object.keys(course).find((path) => path.startsWith("concepts"))!;
    const folder = join(root, place, "sowk487");
    const before = named(inForce("sowk487", text(root)));
    forget();
    withoutLeave(root, join(place, "sowk487", file), () => {
      assert.equal(
        named(inForce("sowk487", text(root))),
        `${before} (The course pack “sowk487” is broken (${file}, line 1), so it counts as it was before.)`,
      );
      const [problem] = readFolder(folder).reading.problems;
      assert.deepEqual([problem?.file, render(problem!.message)], [file, "The disk does not give this file."]);
    });
    forget();
    assert.equal(named(inForce("sowk487", text(root))), before);
  });

  it("may go away and come back", () => {
    const root = folderWith({ ...below(`${place}/sowk487`, course), ".process-recordings.yaml": "pack: sowk487\n" });
    const { inForce, forget } = library(root);
    const gone = `${root}-gone`;
    assert.equal(named(inForce(undefined, text(root))), "sowk487@1.2.0");
    renameSync(root, gone);
    try {
      assert.equal(
        named(inForce(undefined, text(root))),
        "sowk487@1.2.0",
        "what is known stays until somebody says so",
      );
      forget();
      assert.equal(named(inForce(undefined, text(root))), "mutual-aid@0.1.0");
    } finally {
      renameSync(gone, root);
    }
    forget();
    assert.equal(named(inForce(undefined, text(root))), "sowk487@1.2.0");
    rmSync(join(root, place, "sowk487"), { recursive: true });
    assert.equal(named(inForce("sowk487", text(root))), "sowk487@1.2.0");
    forget();
    assert.equal(named(inForce("sowk487", text(root))), "mutual-aid@0.1.0");
  });
});
