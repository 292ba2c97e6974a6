/** What URIs say of files, whoever has written them: VS Code escapes brackets and the colon of a drive, Node does not. */
import { pathOf } from "./paths.ts";

/** The same for all spellings of one file's URI. */
export function keyOf(uri: string): string {
  return pathOf(uri) ?? uri;
}

/** The URI that a client uses for a file, of those that it has open; the same where it has not opened the file. */
export function asOpen(uri: string, open: readonly { readonly uri: string }[]): string {
  const key = keyOf(uri);
  return (open.find((each) => each.uri === uri) ?? open.find((each) => keyOf(each.uri) === key))?.uri ?? uri;
}

/** The name of a file; where a `%` of it is escaped by nobody, as it is written. */
export function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
