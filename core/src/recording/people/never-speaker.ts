import { speechVerbs, stopList } from "../../language/index.ts";
import { isPartOfForm } from "../../language/structure-words.ts";
import { nameKey } from "../../text/names.ts";

/** What forms and prose put before colons never speaks, however often it occurs. */
export function isNeverSpeaker(name: string): boolean {
  const key = nameKey(name);
  return stopList.has(key) || speechVerbs.has(key.slice(key.lastIndexOf(" ") + 1)) || isPartOfForm(key);
}
