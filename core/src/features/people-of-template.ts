import { workerLabels } from "../language/index.ts";
import type { Recording } from "../recording/model.ts";
import { nameKey } from "../text/names.ts";
import { escapeChoice, escapeSnippet } from "./snippet.ts";

/** A name: `${1:Worker}`, `${3:Maria}`. What else a placeholder says is longer than one word with a capital. */
const named = (): RegExp => /\$\{(\d+):(\p{Lu}[\p{L}\p{M}'’-]*)\}/gu;

/** A template with the people of this recording in it, each place offering them all; its own where there are none. */
export function withPeople(body: string, { header }: Recording): string {
  const workers = header.workers.map(({ name }) => name);
  const members = header.members.map(({ name }) => name);
  let next = 0;
  return body.replace(named(), (whole, place: string, name: string) => {
    if (workerLabels.has(nameKey(name))) return offered(place, workers, 0) ?? whole;
    return offered(place, members, next++) ?? whole;
  });
}

/** A placeholder with one of the people in it, and the others to choose from. */
function offered(place: string, people: readonly string[], chosen: number): string | undefined {
  const [name] = people.slice(chosen);
  if (name === undefined) return undefined;
  const others = people.filter((_, index) => index !== chosen);
  if (others.length === 0) return `\${${place}:${escapeSnippet(name)}}`;
  return `\${${place}|${[name, ...others].map(escapeChoice).join(",")}|}`;
}
