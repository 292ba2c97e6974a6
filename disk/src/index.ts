/** The door of what server and command line both do with a disk: course packs and what folders say. */
export { archiveOf, openArchive } from "./archive.ts";
export { installPack } from "./install.ts";
export { createLibrary, type InForce, type Library } from "./library.ts";
export { isArchive, packFolder, type RawFile, textsOf } from "./pack-files.ts";
export { createPatientDisk, type PatientDisk, readAfresh, whole } from "./patient.ts";
export { type Known, type NamedPack, type Places } from "./places.ts";
export { type Disk } from "./reading.ts";
export { packAt, packsFolder } from "./shelves.ts";
export { isWithin } from "./within.ts";
