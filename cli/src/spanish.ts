import type { Catalogue } from "#core";

/** The command line's own sentences in Spanish. */
export const spanish: Catalogue = {};
