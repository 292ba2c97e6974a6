/** Lines of an outline. */

const numbered = /^[ \t]{0,3}\(?\d{1,3}\\?[.)][ \t]+\S/;
const bulleted = /^[ \t]{0,3}[-*+•◦][ \t]+\S/;
const below = /^[ \t]{2,}[-*+•◦][ \t]+\S/;

const timed = /^[ \t]*\[?(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?[ \t]+)?\[?\d{1,2}:\d{2}/;
const timing = /^[ \t]*\d{1,2}:\d{1,2}(?::\d{1,2})?[.,]\d{1,3} --> \d{1,2}:\d{1,2}(?::\d{1,2})?[.,]\d{1,3}/;
const nested = /^[ \t]{2,}(?:[-*+•◦]|\d{1,3}[.)])[ \t]+\S/;

/** `4. Nobody answers` */
export function isNumberedItem(line: string): boolean {
  return numbered.test(line);
}

/** `- Ruth` */
export function isBulletItem(line: string): boolean {
  return bulleted.test(line);
}

/** `[17:40] Marlowe joined`: a line that begins with its time, as in a chat. */
export function isTimedLine(line: string): boolean {
  return timed.test(line);
}

/** `00:00:04.000 --> 00:00:08.000`: when something was said, in captions. */
export function isCueTiming(line: string): boolean {
  return timing.test(line);
}

/** An item, of bullets or numbers, that hangs below a line. */
export function isNestedBelow(line: string): boolean {
  return nested.test(line);
}

/** A bullet that hangs below an item. */
export function isBulletBelow(line: string): boolean {
  return below.test(line);
}
