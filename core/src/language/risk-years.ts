import type { Phrase } from "../text/phrase.ts";

/** The years of a life that are past, as one place of a phrase: “in 1974”. */
export const years: Phrase = Array.from({ length: 81 }, (_, at) => String(1940 + at)).join("/");
