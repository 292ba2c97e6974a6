/** Under which keys labels without a colon are counted. No name has a line end in it. */

/** What is counted of a label without a colon: its form, and who is called so in this form. */
export const formKey = (sign: string): string => `\n${sign}`;
export const oddKey = (sign: string, key: string): string => `\n${sign}\n${key}`;
