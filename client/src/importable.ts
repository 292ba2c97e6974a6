/** Which files can become recordings. Asked for whatever is dropped somewhere, so it imports nothing. */

/** Endings that “Import…” knows. */
export const importableKinds = ["docx", "vtt", "srt", "txt", "md", "html", "htm", "csv", "tsv"] as const;

/** Whether a file of this name can be imported. */
export function isImportable(name: string): boolean {
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  return name.includes(".") && importableKinds.some((kind) => kind === ending);
}

/** Whether a file of this name is hardly anything but a transcript, or a recording written in Word. */
export function isTranscript(name: string): boolean {
  return /\.(?:docx|vtt|srt)$/i.test(name);
}
