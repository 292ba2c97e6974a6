/** In a browser files are on no disk: scheme and authority are the first steps of the path on ours, and it remembers URIs as the client writes them. */

const written = new Map<string, string>();

/** Where VS Code keeps what is its own, and what is not saved yet: neither is in a folder that is open. */
const own = /^(?:untitled|vscode-userdata):/;

/** The path of a file on the disk of `disk.ts`. */
export function pathOf(uri: string): string | undefined {
  const [, scheme = "", authority = "", way = ""] = /^([a-z][\w+.-]*):(?:\/\/([^/]*))?(\/.*)$/i.exec(uri) ?? [];
  if (way === "" || own.test(uri)) return undefined;
  try {
    const path = `/${scheme}/${authority}${decodeURIComponent(way)}`;
    written.set(path, uri);
    return path;
  } catch {
    return undefined;
  }
}

export function uriOf(path: string): string {
  const [, scheme = "", authority = "", ...way] = path.split("/");
  return written.get(path) ?? `${scheme}://${authority}/${way.map(encodeURIComponent).join("/")}`;
}
