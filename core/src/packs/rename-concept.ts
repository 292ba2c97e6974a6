/** Where the files of a course pack name one of its concepts, so that it can have another id. */
import type { FileSpan } from "../markdown/block.ts";
import { readTags } from "../markdown/tags.ts";
import { kindOf, type PackFile } from "./files.ts";
import type { PackReading } from "./read-pack.ts";

/** A place in a file of a pack. */
export interface FilePlace extends FileSpan {
  /** Path from the pack's folder. */
  readonly file: string;
}

/** Every place that holds the id: where it is given, where other entries name it, and tags of templates and recordings. */
export function conceptPlaces(files: readonly PackFile[], { data }: PackReading, id: string): readonly FilePlace[] {
  const texts = new Map(files.map(({ path, text = "" }) => [path, text]));
  const places = new Map<string, FilePlace>();
  for (const { file, yaml, ids, mentions } of data) {
    const own = kindOf(file) === "concepts" ? ids.filter((each) => each.id === id) : [];
    const named = mentions.filter((each) => each.names === "concept" && each.id === id);
    for (const { start, end } of [...own.map(({ path }) => yaml.placeOf(path)), ...named]) {
      // Quotation marks stay.
      const at = (texts.get(file) ?? "").slice(start, end).indexOf(id);
      if (at >= 0) places.set(`${file} ${start + at}`, { file, start: start + at, end: start + at + id.length });
    }
  }
  for (const { path: file, text = "" } of files) {
    const kind = kindOf(file);
    if (kind !== "template" && kind !== "exemplar" && kind !== "example") continue;
    for (const { name, end } of readTags(text))
      if (endsWithId(name, id)) places.set(`${file} ${end}`, { file, start: end - id.length, end });
  }
  return [...places.values()];
}

/** Whether a tag is written with the id itself, and not with an alias or a part of it. */
export function endsWithId(written: string, id: string): boolean {
  return written.slice(written.lastIndexOf("/") + 1).toLowerCase() === id;
}
