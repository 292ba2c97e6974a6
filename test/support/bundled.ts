/** Bundles as they are shipped, in a folder of the test's own. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle, entries, type Entry } from "../../scripts/build.ts";

const made = new Map<Entry, ReturnType<typeof bundle>>();

/** An entry of dist/ bundled in memory, once a run: nothing that a test does changes the sources. */
export function bundled(entry: Entry): ReturnType<typeof bundle> {
  const known = made.get(entry) ?? bundle(entry);
  made.set(entry, known);
  return known;
}

/** Writes an entry of dist/, and those that it loads, into a folder, and gives the entry's path. */
export async function writeBundle(name: string, folder: string): Promise<string> {
  const entry = entries.find((each) => each.name === name)!;
  const [file] = (await bundled(entry)).outputFiles;
  const path = join(folder, `${name}.js`);
  writeFileSync(join(folder, "package.json"), '{ "type": "commonjs" }\n');
  writeFileSync(path, file!.contents);
  for (const apart of entry.apart ?? []) await writeBundle(apart, folder);
  return path;
}
