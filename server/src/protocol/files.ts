/** The disk of a server in a browser. */

/** Notification of the client to such a server: what stands in the open folders now. Without a text a file is gone. */
export const filesNotification = "processRecordings/files";
export interface FilesSent {
  readonly files: readonly { readonly uri: string; readonly text?: string }[];
}

/** So many files and folders of a folder are looked at, and so deep; one that holds more is not one of recordings. */
export const folderReach = { entries: 5_000, depth: 8 } as const;

/** What may be a recording, wherever files are looked for by their names: whether it is one, its first lines say. */
export const markdownFiles = "**/*.{md,markdown}";

/** The same of one file, by its name, path or URI. */
export function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name);
}
