/** Tags behind which somebody's words may begin on the same line; a pattern's alternatives. */
export const wordTags = "p|div|li|dd|dt|ul|ol|pre|center|section|article";
