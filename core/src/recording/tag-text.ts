import type { Tag } from "./model.ts";

/** A tag as it is written: `#?same-boat(3)`. */
export function tagText({ tentative, written, turns }: Pick<Tag, "tentative" | "written" | "turns">): string {
  return `#${tentative ? "?" : ""}${written}${turns > 1 ? `(${turns})` : ""}`;
}
