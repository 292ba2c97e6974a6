/** How the lines of a text end: as the first one does; with a line feed where there is only one. */
export function lineEndIn(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
}
