import { unaccented } from "../text/latin.ts";

/** Letters as names are compared: small, without accents. */
export function foldName(name: string): string {
  const small = name.toLowerCase();
  return /^[\x00-\x7f]*$/.test(small) ? small : unaccented(small);
}
