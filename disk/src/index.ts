/** The door of what server and command line both do with a disk: course packs and what folders say. */
export { createLibrary, type InForce, type Library, type NamedPack, type Places } from "./library.ts";
export { installPack } from "./install.ts";
export { archiveEndings, archiveOf, isArchive, packArchive, packFolder, type RawFile, textsOf } from "./pack-files.ts";
export { packAt, packsFolder } from "./shelves.ts";
export { Refused } from "#zip";
