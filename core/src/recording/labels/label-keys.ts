/** Under which keys labels without a colon are counted. No name has a line end in it. */

/** The form of a label without a colon. */
export const formKey = (sign: string): string => `\n${sign}`;
/** Who is called so in a form. */
export const oddKey = (sign: string, key: string): string => `\n${sign}\n${key}`;

/** How many titles announce the session itself. */
export const announcedKey = formKey("session");

/** How many labels are more than letters and begin with this one: whoever is written in full is not meant by initials. */
export const fullKey = (key: string): string => `\r${key.slice(0, 1)}`;

/** So many uses of a name make a label of it, and so many lines of a form make labels of names that nobody knows. */
export const [several, many] = [2, 6];
