import { unaccented } from "../text/latin.ts";

/** Letters as names are compared: small, without accents. */
export function foldName(name: string): string {
  return unaccented(name.toLowerCase());
}
