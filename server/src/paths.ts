/** Where files stand for the file system, by the URIs under which clients know them. `web/paths.ts` stands here in a browser. */
import { fileURLToPath, pathToFileURL } from "node:url";
import { remembering } from "#core";

/** The path of a file on this machine; also of one that is not saved yet and knows where it will be. Asked with every key. */
export const pathOf: (uri: string) => string | undefined = remembering(
  (uri) => {
    try {
      if (uri.startsWith("file:")) return fileURLToPath(uri);
      const path = /^untitled:(?:\/\/)?(\/.*)$/.exec(uri)?.[1];
      return path === undefined ? undefined : fileURLToPath(`file://${path}`);
    } catch {
      return undefined;
    }
  },
  200,
  1000,
);

export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}
