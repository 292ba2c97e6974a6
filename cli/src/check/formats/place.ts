/** Where a file lies, as tools of others want to be told. */
import { relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Loaded } from "../../load.ts";

/** The way to a file from here, with slashes; the whole path of a file that lies elsewhere. */
export function wayTo({ path }: Pick<Loaded, "path">): string {
  const way = relative(process.cwd(), path).split(sep).join("/");
  return way.startsWith("../") || way === "" ? path.split(sep).join("/") : way;
}

/** The same as a URI; relative where it lies here. */
export function uriTo(uri: string): { readonly uri: string; readonly isHere: boolean } {
  const way = wayTo({ path: fileURLToPath(uri) });
  const isHere = !way.startsWith("/") && !/^[A-Za-z]:/.test(way);
  return { uri: isHere ? way.split("/").map(encodeURIComponent).join("/") : uri, isHere };
}

/** The folder in which the command was given, as a URI that ends in a slash. */
export function here(): string {
  return `${pathToFileURL(process.cwd()).href.replace(/\/$/, "")}/`;
}
