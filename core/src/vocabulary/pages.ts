/** The page of a concept of the built-in pack, below `docs/`. */
export function conceptPath(id: string): string {
  return `concepts/${id}.md`;
}
