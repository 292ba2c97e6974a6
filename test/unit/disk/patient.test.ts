/** A disk that answers slowly, late or never: nobody waits for it for long, and what it says counts when it has said it. */
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { render } from "#core";
import { createLibrary, createPatientDisk, type InForce, packFolder, readAfresh, whole } from "#disk";
import { diskAtOnce } from "../../../disk/src/reading.ts";
import type { System } from "../../../disk/src/patient.ts";
import { course } from "../packs/pack.ts";
import { below, folderWith, put } from "./folders.ts";

const place = ".process-recordings/packs/sowk487";
const inPack = below(place, course);
const asking = { ...inPack, ".process-recordings.yaml": "pack: sowk487\n" };
const named = ({ vocabulary: { pack, trouble } }: InForce): string =>
  `${pack.name}@${pack.version}${trouble ? ` (${render(trouble)})` : ""}`;

/** The real disk, of which each answer waits at a gate; `hangs`: what never answers. */
function slowDisk(hangs: (path: string) => boolean = () => false) {
  const gates: (() => void)[] = [];
  let isOpen = true;
  const asked: string[] = [];
  const late =
    <T>(answer: (path: string) => T) =>
    async (path: string): Promise<T> => {
      asked.push(path);
      if (hangs(path)) await new Promise(() => undefined);
      if (!isOpen) await new Promise<void>((go) => gates.push(go));
      return answer(path);
    };
  const system: System = { list: late(diskAtOnce.list), size: late(diskAtOnce.size), read: late(diskAtOnce.read) };
  return {
    system,
    asked,
    close: () => (isOpen = false),
    open() {
      isOpen = true;
      for (const go of gates.splice(0)) go();
    },
  };
}

/** A library on such a disk, and what it was told: `true` where something known was read anew. */
function patientLibrary(root: string, slow: ReturnType<typeof slowDisk>, patience = 60_000) {
  const told: boolean[] = [];
  const file = join(root, "a.recording.md");
  const disk = createPatientDisk({
    ...{ system: slow.system, patience },
    told(anew) {
      told.push(anew);
      if (anew) library.forget();
      library.inForce(undefined, file);
    },
  });
  const library = createLibrary({ tool: "0.1.0", rootOf: () => root, installed: [], disk });
  return { disk, told, inForce: () => library.inForce(undefined, file), library };
}

describe("a disk that is not waited for", () => {
  it("has nothing to say at first, and nothing is called missing for that; then it has said all", async () => {
    const { inForce, disk } = patientLibrary(folderWith(asking), slowDisk());
    assert.equal(named(inForce()), "mutual-aid@0.1.0");
    await disk.settled();
    assert.equal(named(inForce()), "sowk487@1.2.0");
    assert.ok(inForce().vocabulary.concept("kitchen-table"));
  });

  it("is asked in a few goes, each for all at once, and for each thing once", async () => {
    const slow = slowDisk();
    const { inForce, disk, told } = patientLibrary(folderWith(asking), slow);
    inForce();
    await disk.settled();
    inForce();
    assert.ok(told.length <= 7, `${told.length} goes`);
    assert.equal(new Set(slow.asked).size * 2 >= slow.asked.length, true, "size and content of a file");
  });

  it("says what changed when it has read it, and until then counts as it was", async () => {
    const [slow, root] = [slowDisk(), folderWith(asking)];
    const { inForce, disk } = patientLibrary(root, slow);
    inForce();
    await disk.settled();
    put(root, { [`${place}/pack.yaml`]: course["pack.yaml"]!.replace("1.2.0", "1.3.0") });
    slow.close();
    disk.forget();
    await disk.settled();
    assert.equal(named(inForce()), "sowk487@1.2.0", "nobody waits for what is known");
    slow.open();
    await sleep(200);
    assert.equal(named(inForce()), "sowk487@1.3.0");
  });

  it("that changes while it is read is read once more", async () => {
    const [slow, root] = [slowDisk(), folderWith(asking)];
    const { inForce, disk } = patientLibrary(root, slow);
    inForce();
    await disk.settled();
    slow.close();
    disk.forget();
    put(root, { [`${place}/pack.yaml`]: course["pack.yaml"]!.replace("1.2.0", "1.4.0") });
    disk.forget();
    slow.open();
    await sleep(200);
    assert.equal(named(inForce()), "sowk487@1.4.0");
    rmSync(join(root, ".process-recordings.yaml"));
    disk.forget();
    await sleep(200);
    assert.equal(named(inForce()), "mutual-aid@0.1.0");
  });

  it("and is slow, is waited for so long and no longer; it says so, and counts when it comes", async () => {
    const slow = slowDisk();
    slow.close();
    const { inForce, disk } = patientLibrary(folderWith(asking), slow, 50);
    assert.equal(named(inForce()), "mutual-aid@0.1.0");
    await disk.settled();
    assert.match(named(inForce()), /^mutual-aid@0\.1\.0 \(The disk is slow/);
    await disk.settled();
    slow.open();
    await sleep(500);
    assert.equal(named(inForce()), "sowk487@1.2.0");
  });

  it("of which a part never answers holds up neither the rest nor anybody", async () => {
    const other = "name: hung\nversion: 1.0.0\ntitle: H\nextends: mutual-aid\n";
    const root = folderWith({ ...asking, ".process-recordings/packs/hung/pack.yaml": other });
    const slow = slowDisk((path) => path.includes("/hung/"));
    const { inForce, disk, library } = patientLibrary(root, slow, 50);
    inForce();
    await disk.settled();
    await sleep(500);
    // The shelf is not known whole: which pack is meant may still be another one.
    assert.match(named(inForce()), /^sowk487@1\.2\.0/);
    assert.match(
      named(library.inForce("hung", join(root, "b.recording.md"))),
      /^mutual-aid@0\.1\.0 \(The disk is slow/,
    );
    disk.forget();
    await disk.settled();
  });

  it("gives one answer that is whole, and refuses as the disk does", async () => {
    const root = folderWith(inPack);
    const slow = slowDisk();
    const { disk, library } = patientLibrary(root, slow);
    assert.equal((await whole(disk, () => library.readFolder(join(root, place)))).reading.pack?.name, "sowk487");
    const files = await readAfresh((one) => packFolder(join(root, place), one));
    assert.deepEqual(files.map(({ path }) => path).sort(), Object.keys(course).sort());
    await assert.rejects(
      readAfresh((one) => packFolder(join(root, "none"), one)),
      { code: "ENOENT" },
    );
  });
});
