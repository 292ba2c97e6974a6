/** Bundles as they are shipped, in a folder of the test's own. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle, entries } from "../../scripts/build.ts";

/** Writes an entry of dist/, and those that it loads, into a folder, and gives the entry's path. */
export async function writeBundle(name: string, folder: string): Promise<string> {
  const entry = entries.find((each) => each.name === name)!;
  const [file] = (await bundle(entry)).outputFiles;
  const path = join(folder, `${name}.js`);
  writeFileSync(join(folder, "package.json"), '{ "type": "commonjs" }\n');
  writeFileSync(path, file!.contents);
  for (const apart of entry.apart ?? []) await writeBundle(apart, folder);
  return path;
}
