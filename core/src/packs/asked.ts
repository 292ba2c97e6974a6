import { frontValue } from "../markdown/front-value.ts";

/** The pack that a recording asks for in its front matter, as written: found before anything else is read with its words. */
export function askedPack(beginning: string): string | undefined {
  return frontValue(beginning, "pack");
}
