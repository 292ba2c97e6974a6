/** Which files of a check are sessions of one group, and what there is to know of each. */
import { groupOf, plainSessionOf, readWithin, summaryOf, type SessionSummary } from "#core";
import type { NamedPack } from "#disk";
import type { Path } from "../find.ts";
import { loadFound } from "../load.ts";
import { beginningOf } from "../read-file.ts";

/** What the beginning of a file says of its place in a series. */
interface Place {
  readonly path: string;
  readonly group: string | undefined;
  readonly session: number | undefined;
}

/** The files, each with the others of its group that may be earlier sessions; one file alone is looked at alone. */
export function withSiblings(files: readonly Path[]): readonly Path[] {
  if (files.length < 2) return files;
  const places = files.map(({ path }): Place => {
    const beginning = beginningOf(path) ?? "";
    return { path, group: groupOf(beginning), session: plainSessionOf(beginning) };
  });
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    if (place.group === undefined) continue;
    const others = groups.get(place.group);
    if (others) others.push(place);
    else groups.set(place.group, [place]);
  }
  return files.map((file, at) => {
    const { group = "", session: own = Infinity } = places[at] ?? {};
    const siblings: string[] = [];
    for (const { path, session = -1 } of groups.get(group) ?? []) {
      if (session < own && path !== file.path) siblings.push(path);
      if (siblings.length === mostSiblings) break;
    }
    return siblings.length > 0 ? { ...file, siblings } : file;
  });
}

/** No group meets more often; thousands of files under one name are no sessions. */
const mostSiblings = 200;

const known = new Map<string, SessionSummary | undefined>();

/** What is known of files, each read once a thread. */
export function seriesOf(siblings: readonly string[], packs: readonly NamedPack[]): readonly SessionSummary[] {
  return siblings.flatMap((path) => {
    if (!known.has(path)) known.set(path, summaryAt(path, packs));
    return known.get(path) ?? [];
  });
}

function summaryAt(path: string, packs: readonly NamedPack[]): SessionSummary | undefined {
  const file = loadFound(path, packs);
  if (!file || "why" in file) return undefined;
  return summaryOf(readWithin(file.text, file.vocabulary), file.lines, file.uri);
}
