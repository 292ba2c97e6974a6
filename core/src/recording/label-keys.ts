/** Under which keys labels without a colon are counted. No name has a line end in it. */

/** The form of a label without a colon. */
export const formKey = (sign: string): string => `\n${sign}`;
/** Who is called so in a form. */
export const oddKey = (sign: string, key: string): string => `\n${sign}\n${key}`;
