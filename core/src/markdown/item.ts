/** Lines of an outline. */

const numbered = /^[ \t]{0,3}\(?\d{1,3}\\?[.)][ \t]+\S/;
const below = /^[ \t]{2,}[-*+•◦][ \t]+\S/;

/** `4. Nobody answers` */
export function isNumberedItem(line: string): boolean {
  return numbered.test(line);
}

/** A bullet that hangs below an item. */
export function isBulletBelow(line: string): boolean {
  return below.test(line);
}
