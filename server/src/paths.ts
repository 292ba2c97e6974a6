/** Where files stand for the file system, by the URIs under which clients know them. `web/paths.ts` stands here in a browser. */
import { fileURLToPath, pathToFileURL } from "node:url";

/** The path of a file on this machine; also of one that is not saved yet and knows where it will be. */
export function pathOf(uri: string): string | undefined {
  try {
    if (uri.startsWith("file:")) return fileURLToPath(uri);
    const path = /^untitled:(?:\/\/)?(\/.*)$/.exec(uri)?.[1];
    return path === undefined ? undefined : fileURLToPath(`file://${path}`);
  } catch {
    return undefined;
  }
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}
