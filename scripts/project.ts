/** Where the project is, and whether a script was started or only imported. */
import { fileURLToPath } from "node:url";
import { realpathSync } from "node:fs";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Whether the module with this URL is the one that Node was started with. */
export function isMain(url: string): boolean {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === realpathSync(fileURLToPath(url));
}
