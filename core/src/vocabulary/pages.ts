import { mutualAid } from "./mutual-aid.ts";

/** The page of a concept of the built-in pack, below `docs/`. */
export function conceptPath(id: string): string {
  return `concepts/${id}.md`;
}

/** Whether there is such a page: concepts of other packs have none. */
export function hasPage(id: string): boolean {
  return mutualAid.concepts.some((concept) => concept.id === id);
}
