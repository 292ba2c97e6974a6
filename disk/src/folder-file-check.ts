/** What is wrong with a folder file, the pack that it asks for included: it may not be here. */
import { sep } from "node:path";
import { folderFileName, isVersion, message, type PackProblem, readFolderFile, readPackName, rules } from "#core";
import type { Known } from "./places.ts";
import { chosen, packsFolder } from "./shelves.ts";

/** What is wrong with a folder file that says this. `packs`: those that can be asked for there. */
export function checkFolderFile(text: string, packs: () => readonly Known[]): readonly PackProblem[] {
  const { pack, problems, data } = readFolderFile(text, folderFileName, rules);
  const wanted = pack === undefined ? undefined : readPackName(pack);
  const place = data?.yaml.placeOf(["pack"]);
  if (!wanted || !place) return problems;
  const { name, version: asked = "" } = wanted;
  const at = { ...place, file: folderFileName, severity: "warning" } as const;
  const there = chosen(wanted, packs());
  if (!there) {
    const folder = packsFolder.split(sep).join("/");
    const words = message("There is no course pack “{name}” here. Install it, or put its folder into {folder}.", {
      ...{ name, folder },
    });
    return [...problems, { ...at, code: "invalid-pack", message: words }];
  }
  if (there.version === "" || isVersion(there.version, wanted.version)) return problems;
  const words = message("Version {asked} of “{name}” is asked for, and here is {there}.", {
    ...{ asked, name, there: there.version },
  });
  return [...problems, { ...at, code: "pack-version", message: words }];
}
