import { workerLabels } from "../language/index.ts";
import type { Recording } from "../recording/model.ts";
import { nameKey } from "../text/names.ts";
import { escapeSnippet } from "./snippet.ts";

/** A name in a label: `**${1:Worker} → group:**`. */
const named = /(\*\*|→ )\$\{(\d+):([^}]*)\}(?= →|:\*\*)/g;

/** A phase block with the people of this recording in it; the template's own where it has none. */
export function withPeople(body: string, { header }: Recording): string {
  const [worker] = header.workers;
  const members = header.members.map(({ name }) => name);
  let next = 0;
  return body.replace(named, (whole, before: string, place: string, name: string) => {
    const known = workerLabels.has(nameKey(name)) ? worker?.name : members[next++];
    return known === undefined ? whole : `${before}\${${place}:${escapeSnippet(known)}}`;
  });
}
